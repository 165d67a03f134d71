import type { ArticleView } from '../../db/articles/queries';
import { stateOn } from '../../db/maps/geometry';
import type { MapView } from '../../db/maps/queries';
import type { PictureView } from '../../db/media/queries';
import type { Locale } from '../../db/site/locales';
import type { SiteView } from '../../db/site/queries';
import { siteUrl } from '../../db/site/env';
import { feedPicture } from '../feeds/feed-picture';
import { cardPath } from './addresses';
import { CARD, type CardFacts, cardTag } from './card-facts';
import { translator } from './messages';
import type { SharedPicture } from './metadata';

/** What the pictures beside links say. Nothing is drawn here: their addresses are names of their content. */

type Names = Pick<SiteView, 'name' | 'strapline' | 'logo'>;

const shownOf = (picture: PictureView | undefined) =>
  picture && !picture.standIn
    ? { hash: picture.hash, focalX: picture.focalX, focalY: picture.focalY, ...(picture.drawn && { drawn: true }) }
    : undefined;
const logoOf = ({ logo }: Names) => (logo && !logo.standIn ? logo.hash : undefined);

/** The card of the paper itself, for pages that are no pieces. */
export const siteFacts = (site: Names, locale: Locale): CardFacts => ({
  ...{ locale, site: new URL(siteUrl()).host, logo: logoOf(site), kicker: site.strapline || site.name },
  headline: site.name,
});

type Shown = { article: ArticleView; maps: ReadonlyMap<string, MapView> };

/** The newest state of the first map in a piece, or the one that the piece shows. */
function mapOf({ article: { body, locale }, maps }: Shown): CardFacts['map'] {
  const block = body.content.find((one) => one.type === 'map');
  const map = block && maps.get(block.attrs.map);
  const state = map && (stateOn(map.states, block.attrs.date) ?? map.states.at(-1));
  if (!map || !state) return undefined;
  const scale = translator(locale)('maps.scale', { n: '{n}' });
  return { base: map.base, features: map.features, date: state.date, scale };
}

/** The card of a piece: the picture that editors chose for it, else the lead picture, else the map that it is about. */
export function articleFacts(shown: Shown, site: Names): CardFacts {
  const { locale, section, kicker, headline, socialPicture, picture } = shown.article;
  const said = [section.name, kicker === section.name ? '' : kicker].filter(Boolean).join(' · ');
  const chosen = shownOf(socialPicture) ?? shownOf(picture);
  return {
    ...{ locale, site: site.name, logo: logoOf(site), kicker: said, headline },
    ...(chosen ? { picture: chosen } : { map: mapOf(shown) }),
  };
}

/** A picture of the library as it is shared with a page that is no piece. */
export const sharedPicture = (picture: PictureView | undefined): SharedPicture | undefined => {
  const found = feedPicture(picture);
  return found && { url: found.url, alt: found.alt, width: found.width, height: found.height, type: 'image/jpeg' };
};

/** What Open Graph says of a piece. */
export const sharedArticle = ({ publishedAt, updatedAt, byline, section, keywords, topics }: ArticleView) => ({
  publishedTime: publishedAt.toISOString(),
  modifiedTime: (updatedAt ?? publishedAt).toISOString(),
  authors: byline.map(({ name }) => name),
  section: section.name,
  tags: [...new Set([...topics, ...keywords].map(({ name }) => name))],
});

/** Where a card lies, as pages name it. */
const shared = (facts: CardFacts, key: string): SharedPicture => ({
  url: siteUrl() + cardPath(facts.locale, key, cardTag(facts)),
  alt: facts.headline,
  ...CARD,
  type: 'image/jpeg',
});

export const siteCard = (site: Names, locale: Locale): SharedPicture => shared(siteFacts(site, locale), 'site');
export const articleCard = (shown: Shown, site: Names): SharedPicture =>
  shared(articleFacts(shown, site), String(shown.article.id));
