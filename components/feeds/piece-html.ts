import { type BodyPart, isSafeHref, renderBody } from '../../db/articles/body';
import type { FeedPiece } from '../../db/feeds/queries';
import { siteUrl } from '../../db/site/env';
import { LOCALES, type Locale } from '../../db/site/locales';
import { pageAddress } from '../articles/embed-address';
import type { ArticleEmbeds } from '../articles/reads';
import { mapCaption } from '../maps/map-block';
import { albumPath, articlePath, filmPath, jpegPath, mapPath, mapPicturePath } from '../site/addresses';
import { longDate } from '../site/dates';
import { translator } from '../site/messages';
import type { FeedPicture } from './feed';
import { feedPicture } from './feed-picture';
import { element, field, words } from './xml';

/** The text of a piece for readers of feeds: plain HTML, whole addresses, what a page draws as a picture with a link to it. */

/** What only means something beside our style sheet or script. */
const OURS = / (?:class|tabindex|role|aria-label|title)="[^"]*"/g;

/** Our own renderer has escaped every quotation mark of the text, so what looks like an attribute is one. */
const wholeAddresses = (html: string, page: string): string =>
  html
    .replace(OURS, '')
    .replace(/ href="([/#][^"]*)"/g, (_, href: string) => ` href="${href.startsWith('#') ? page : siteUrl()}${href}"`);

type Shown = { picture?: { url: string; alt: string; width?: number; height?: number } | undefined; href?: string };

/** A picture with a line under it, both leading to a page where there is one. */
function figure({ picture, href }: Shown, line: string): string {
  const linked = (inside: string) => (href && inside ? element('a', { href }, [inside]) : inside);
  const image = picture
    ? `<img src="${words(picture.url)}" alt="${words(picture.alt)}"${picture.width ? ` width="${picture.width}" height="${picture.height}"` : ''}>`
    : '';
  const caption = line && element('figcaption', {}, [linked(words(line))]);
  return image || caption ? `<figure>${linked(image)}${caption}</figure>` : '';
}

const captionOf = ({ caption, credit }: FeedPicture) => [caption, credit].filter(Boolean).join(' – ');

type Embed = Extract<BodyPart, { embed: unknown }>['embed'];

function embedHtml(embed: Embed, embeds: ArticleEmbeds, locale: Locale): string {
  switch (embed.type) {
    case 'figure': {
      const found = embeds.pictures.get(embed.attrs.media);
      const picture = feedPicture(found);
      if (!picture) return '';
      return figure({ picture }, captionOf({ ...picture, caption: embed.attrs.caption ?? picture.caption }));
    }
    case 'map': {
      const map = embeds.maps.get(embed.attrs.map);
      const date = map?.states.find((state) => state.date === embed.attrs.date)?.date ?? map?.states.at(-1)?.date;
      if (!map || !date) return '';
      const alt = mapCaption(map, date, locale);
      const url = siteUrl() + mapPicturePath(locale, { slug: map.slug, date });
      return figure({ picture: { url, alt }, href: siteUrl() + mapPath(locale, map.slug, date) }, alt);
    }
    case 'gallery': {
      const album = embeds.albums.get(embed.attrs.album);
      if (!album) return '';
      return figure({ picture: feedPicture(album.cover), href: siteUrl() + albumPath(locale, album) }, album.title);
    }
    case 'film': {
      const film = embeds.films.get(embed.attrs.film);
      if (!film) return '';
      const picture = film.poster.standIn
        ? undefined
        : { url: siteUrl() + jpegPath(film.poster.hash), alt: film.title };
      return figure({ picture, href: siteUrl() + filmPath(locale, film) }, film.title);
    }
    case 'embed': {
      const href = pageAddress(embed.attrs.url);
      return isSafeHref(href) ? `<p>${field('a', embed.attrs.title || href, { href })}</p>` : '';
    }
    default:
      return '';
  }
}

/** The picture of the piece, as its page begins with it; one that stands in an album of the piece is shown there. */
function leadOf({ picture, body }: FeedPiece, { albums }: ArticleEmbeds): string {
  const found = feedPicture(picture);
  const own = new Set(body.content.map((block) => (block.type === 'gallery' ? block.attrs?.album : 0)));
  const isInAlbum = [...albums.values()].some(
    (album) => album && own.has(album.id) && album.items.some(({ id }) => id === picture?.id),
  );
  return found && !isInAlbum ? figure({ picture: found }, captionOf(found)) : '';
}

/** The whole text of a piece with what was corrected in it. */
export function pieceHtml(piece: FeedPiece, embeds: ArticleEmbeds, locale: Locale): string {
  const t = translator(locale);
  const names = {
    correction: t('article.correction'),
    clarification: t('article.clarification'),
    update: t('article.update'),
  };
  const parts = renderBody(piece.body, names).map((part) =>
    'html' in part ? part.html : embedHtml(part.embed, embeds, locale),
  );
  const body = piece.dateline
    ? parts.join('').replace('<p>', () => `<p>${field('b', `${piece.dateline}.`)} `)
    : parts.join('');
  const corrections = piece.corrections.map(
    ({ kind, text, at }) => `<p>${field('b', `${names[kind]}, ${longDate(at, locale)}:`)} ${words(text)}</p>`,
  );
  const text = wholeAddresses(body, siteUrl() + articlePath(piece));
  const html = leadOf(piece, embeds) + text + corrections.join('');
  // Readers of feeds show all languages in one list, each in the direction of the reader's own.
  return LOCALES[locale].dir === 'rtl' ? `<div dir="rtl" lang="${locale}">${html}</div>` : html;
}
