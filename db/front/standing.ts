import { createHash } from 'node:crypto';
import type { ArticleCard } from '../articles/queries.ts';
import { mapPictures } from '../media/queries.ts';
import type { Locale } from '../site/locales.ts';
import { FRONT_SLOTS, type FrontSlot } from './content.ts';
import type { FeaturesView, FrontView } from './filling.ts';

/** What stands on a front, small enough to be kept for a year: pieces in their words of then, the rest by name. */

type KeptPiece = Omit<ArticleCard, 'locale' | 'publishedAt' | 'picture' | 'byline'> & {
  publishedAt: string;
  picture: { id: number; alt: string; caption: string } | null;
  byline: { id: number; slug: string; name: string; role: string }[];
};
export type KeptItem = { id: number; label: string };
export type Standing = {
  breaking: { text: string; articleId: number | null } | null;
  slots: Record<FrontSlot, KeptPiece[]>;
  topics: KeptItem[];
  /** With the date that it showed. */
  map: (KeptItem & { date: string }) | null;
  albums: KeptItem[];
  films: KeptItem[];
};

function keep({ picture, byline, publishedAt, ...card }: ArticleCard): KeptPiece {
  const { id, slug, section, kicker, headline, standfirst, words } = card;
  return {
    ...{ id, slug, section, kicker, headline, standfirst, words },
    publishedAt: publishedAt.toISOString(),
    picture: picture ? { id: picture.id, alt: picture.alt, caption: picture.caption } : null,
    byline: byline.map((author) => ({ id: author.id, slug: author.slug, name: author.name, role: author.role })),
  };
}

export type Shown = {
  front: FrontView;
  features: FeaturesView;
  breaking: { text: string; articleId: number | null } | undefined;
};

/** What is kept of a front. */
export function keepStanding({ front, features, breaking }: Shown): Standing {
  const { topics, map, albums, films } = features;
  const [lead, choice, news, analysis] = FRONT_SLOTS.map((slot) => front[slot].map(keep));
  return {
    breaking: breaking ? { text: breaking.text, articleId: breaking.articleId } : null,
    slots: { lead: lead ?? [], choice: choice ?? [], news: news ?? [], analysis: analysis ?? [] },
    topics: topics.map(({ id, name }) => ({ id, label: name })),
    map: map ? { id: map.id, label: map.view.title, date: map.view.states.at(-1)?.date ?? '' } : null,
    albums: albums.map(({ id, title }) => ({ id, label: title })),
    films: films.map(({ id, title }) => ({ id, label: title })),
  };
}

/** Tells two standings apart; made from what was computed, never from what a database gave back in an order of its own. */
export const hashStanding = (standing: Standing) =>
  createHash('sha256').update(JSON.stringify(standing)).digest('hex').slice(0, 32);

/** The pieces of a kept front as cards again, with the pictures that are still there. */
export async function recallPieces(standing: Standing, locale: Locale): Promise<FrontView> {
  const all = FRONT_SLOTS.flatMap((slot) => standing.slots[slot]);
  const pictures = await mapPictures(
    all.map(({ picture }) => picture?.id ?? null),
    locale,
  );
  const recall = ({ picture, publishedAt, byline, ...piece }: KeptPiece): ArticleCard => {
    const found = picture ? pictures.get(picture.id) : undefined;
    return {
      ...piece,
      locale,
      publishedAt: new Date(publishedAt),
      picture: found && picture ? { ...found, alt: picture.alt, caption: picture.caption } : undefined,
      byline: byline.map((author) => ({ ...author, bio: '' })),
    };
  };
  const { lead, choice, news, analysis } = standing.slots;
  return {
    lead: lead.map(recall),
    choice: choice.map(recall),
    news: news.map(recall),
    analysis: analysis.map(recall),
  };
}
