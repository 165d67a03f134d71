import { and, asc, eq, inArray, lte } from 'drizzle-orm';
import { getPreview } from '../articles/previews.ts';
import { articlePlans, articles } from '../articles/schema.ts';
import { type Actor, SYSTEM } from '../auth/policy.ts';
import { db } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { holds, untouchedFront } from './content.ts';
import { type EditionView, getEdition } from './editions.ts';
import { type FeaturesView, fillFeatures, fillSlots, type Foreseen, type FrontView } from './filling.ts';
import { requireFront } from './policy.ts';
import type { BreakingView } from './queries.ts';
import { recallPieces } from './standing.ts';
import { getDraft } from './working-front.ts';

/** Fronts that do not stand: a draft as of an instant, and what was kept of an earlier day. */

/** A front in the shape in which the page shows it. */
export type FrontPageView = { front: FrontView; features: FeaturesView; breaking: BreakingView | undefined };

/** More than this is not planned on a front at once. */
const MOST_PLANS = 60;

/** What plans will do to the pieces of a language until the instant. */
export async function foresee(locale: Locale, until: Date): Promise<Foreseen> {
  const { articleId, action, at } = articlePlans;
  const due = await db()
    .select({ articleId, action, at, state: articles.state })
    .from(articlePlans)
    .innerJoin(articles, eq(articles.id, articleId))
    .where(
      and(
        eq(articles.locale, locale),
        eq(articlePlans.state, 'waiting'),
        inArray(articles.state, ['scheduled', 'published']),
        lte(at, until),
      ),
    )
    .orderBy(asc(at), asc(articlePlans.id))
    .limit(MOST_PLANS);
  const last = new Map(due.map((plan) => [plan.articleId, plan]));
  const foreseen: Foreseen = { appearing: [], leaving: [], until };
  for (const plan of last.values()) {
    if (plan.action === 'expire') foreseen.leaving.push(plan.articleId);
    else if (plan.state === 'scheduled')
      foreseen.appearing.push({ ...(await getPreview(SYSTEM, plan.articleId)), publishedAt: plan.at });
  }
  return foreseen;
}

/**
 * The draft as readers would see it at the instant, had it been published: with the pins that run then and the pieces that are
 * published by then. Editors of the language; throws `Refused`.
 */
export async function getFrontPreview(
  actor: Actor,
  locale: Locale,
  { at, now = new Date() }: { at: Date; now?: Date },
): Promise<FrontPageView> {
  requireFront(actor, locale);
  const { content } = await getDraft(locale, now);
  const filling = { locale, at, foreseen: await foresee(locale, at) };
  const { breaking } = content;
  return {
    front: await fillSlots(content, filling),
    features: await fillFeatures(content, filling),
    breaking: breaking && holds(breaking, at) ? { text: breaking.text, articleId: breaking.articleId } : undefined,
  };
}

/** Those that are still there of what was kept, in the order of then. */
async function recallFeatures(standing: EditionView['standing'], locale: Locale): Promise<FeaturesView> {
  const content = untouchedFront();
  const pin = { startsAt: new Date(0).toISOString(), expiresAt: null };
  const { topics, map, albums, films } = standing;
  const gallery = Math.max(albums.length, films.length);
  Object.assign(content.sizes, { focus: topics.length, map: map ? 1 : 0, gallery });
  content.pins.focus = topics.map(({ id }) => ({ kind: 'topic', id, ...pin }));
  content.pins.map = map ? [{ kind: 'map', id: map.id, ...pin }] : [];
  content.pins.gallery = [
    ...albums.map(({ id }) => ({ kind: 'album' as const, id, ...pin })),
    ...films.map(({ id }) => ({ kind: 'film' as const, id, ...pin })),
  ];
  const found = await fillFeatures(content, { locale, at: new Date() });
  const among = (items: { id: number }[]) => (one: { id: number }) => items.some(({ id }) => id === one.id);
  return {
    topics: found.topics.filter(among(topics)),
    map: found.map && map?.id === found.map.id ? dated(found.map, map.date) : undefined,
    albums: found.albums.filter(among(albums)),
    films: found.films.filter(among(films)),
  };
}

/** The map up to the date that it showed then. */
function dated({ id, view }: NonNullable<FeaturesView['map']>, date: string): FeaturesView['map'] {
  const states = view.states.filter((state) => state.date <= date);
  return { id, view: { ...view, states: states.length > 0 ? states : view.states } };
}

/**
 * A kept edition in the shape of the page: pieces in their words of then, topics, map and gallery as far as they are still there.
 * Undefined when there is none. Editors of the language; throws `Refused`.
 */
export async function getKeptFront(
  actor: Actor,
  locale: Locale,
  editionId: number,
): Promise<(FrontPageView & { at: Date; until: Date | null }) | undefined> {
  const edition = await getEdition(actor, locale, editionId);
  if (!edition) return undefined;
  const { at, until, standing } = edition;
  return {
    ...{ at, until },
    front: await recallPieces(standing, locale),
    features: await recallFeatures(standing, locale),
    breaking: standing.breaking ?? undefined,
  };
}
