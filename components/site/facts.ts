import { commentPath } from './addresses';
import type { CommentView } from '../../db/comments/queries';
import type { FilmView } from '../../db/gallery/queries';
import type { PictureView } from '../../db/media/queries';
import { siteUrl } from '../../db/site/env';
import type { Locale } from '../../db/site/locales';
import { feedPicture } from '../feeds/feed-picture';
import { licenceAddress } from '../media/licence';
import { authorPath, filePath, filmPath, frontPath, standingPath } from './addresses';
import type { readFrame } from './reads';

/** Things of the site in the words of schema.org. All addresses are whole. */

export type Facts = Record<string, unknown>;
type Frame = Awaited<ReturnType<typeof readFrame>>;

const whole = (path: string) => siteUrl() + path;
/** One paper, whatever language it is read in. */
const organizationId = () => `${siteUrl()}/#organization`;
const websiteId = (locale: Locale) => `${whole(frontPath(locale))}#website`;

/** A picture with who made it and what may be done with it (https://schema.org/ImageObject); undefined for what stands in for one. */
export function pictureFacts(picture: PictureView | undefined): Facts | undefined {
  const found = feedPicture(picture);
  if (!picture || !found) return undefined;
  const { url, width, height, alt, caption, credit } = found;
  const licence = licenceAddress(picture.licence);
  return {
    '@type': 'ImageObject',
    ...{ url, contentUrl: url, width, height },
    ...((caption || alt) && { caption: caption || alt }),
    ...(credit && { creditText: credit, copyrightNotice: credit }),
    ...(licence ? { license: licence } : picture.licence && { usageInfo: picture.licence }),
  };
}

/** Who publishes (https://schema.org/NewsMediaOrganization), with the pages on which it gives account. */
export function organizationFacts({ site, pages }: Frame, locale: Locale): Facts {
  const isThere = (slug: string) => pages.some((page) => page.slug === slug);
  const page = (slug: string) => whole(standingPath(locale, slug));
  return {
    '@type': 'NewsMediaOrganization',
    '@id': organizationId(),
    name: site.name,
    url: siteUrl(),
    logo: pictureFacts(site.logo) ?? { '@type': 'ImageObject', url: whole('/icon.svg') },
    ...(site.strapline && { slogan: site.strapline }),
    ...(isThere('about') && { publishingPrinciples: page('about') }),
    correctionsPolicy: page('corrections'),
    contactPoint: { '@type': 'ContactPoint', contactType: 'newsroom', url: page('contact') },
    ...(site.links.length > 0 && { sameAs: site.links.map(({ url }) => url) }),
  };
}

/** The paper in one language, and how it is searched (https://schema.org/SearchAction). */
export function websiteFacts({ site }: Frame, locale: Locale): Facts {
  return {
    '@type': 'WebSite',
    '@id': websiteId(locale),
    url: whole(frontPath(locale)),
    name: site.name,
    ...(site.strapline && { description: site.strapline }),
    inLanguage: locale,
    publisher: { '@id': organizationId() },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${whole(frontPath(locale))}/search?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** What a page of the paper belongs to, for where all of it is said on another page. */
export const partOf = (site: { name: string }, locale: Locale): Facts => ({
  isPartOf: { '@type': 'WebSite', '@id': websiteId(locale), name: site.name, url: whole(frontPath(locale)) },
  publisher: { '@type': 'NewsMediaOrganization', '@id': organizationId(), name: site.name, url: siteUrl() },
});

export type Step = { name: string; path: string };

/** The way from the front to a page (https://schema.org/BreadcrumbList). */
export const trailFacts = (steps: Step[]): Facts => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, path }, index) => ({
    ...{ '@type': 'ListItem', position: index + 1, name, item: whole(path) },
  })),
});

/** A length as ISO 8601 writes it. */
const duration = (seconds: number) => `PT${Math.floor(seconds / 60)}M${Math.round(seconds % 60)}S`;

/** A film with its captions and transcript (https://schema.org/VideoObject). */
export const filmFacts = (film: FilmView, locale: Locale): Facts => ({
  '@type': 'VideoObject',
  '@id': whole(filmPath(locale, film)),
  url: whole(filmPath(locale, film)),
  name: film.title,
  description: film.standfirst || film.title,
  thumbnailUrl: [pictureFacts(film.poster)?.url].filter(Boolean),
  uploadDate: film.publishedAt.toISOString(),
  duration: duration(film.seconds),
  contentUrl: whole(filePath(film.file.hash, film.file.format)),
  encodingFormat: `video/${film.file.format}`,
  ...{ width: film.file.width, height: film.file.height, inLanguage: locale },
  ...(film.transcript.trim() && { transcript: film.transcript.trim() }),
  ...(film.captions.length > 0 && {
    caption: film.captions.map((caption) => ({
      ...{ '@type': 'MediaObject', inLanguage: caption.locale, encodingFormat: 'text/vtt' },
      contentUrl: whole(filePath(caption.hash, 'vtt')),
    })),
  }),
});

/** What a reader said (https://schema.org/Comment). */
export const commentFacts = ({ id, name, body, createdAt, likes }: CommentView, locale: Locale): Facts => ({
  '@type': 'Comment',
  '@id': whole(commentPath(locale, id)),
  url: whole(commentPath(locale, id)),
  text: body,
  dateCreated: createdAt.toISOString(),
  ...(name && { author: { '@type': 'Person', name } }),
  ...(likes > 0 && { upvoteCount: likes }),
});

/** Whoever stands in a byline: a desk or a role of the paper, or a person. */
export const bylineFacts = ({ name, slug }: { name: string; slug: string }, locale: Locale): Facts => ({
  '@type': 'Organization',
  name,
  url: whole(authorPath(locale, slug)),
});
