import { Fragment } from 'react';
import { type BodyPart, renderBody } from '../../db/articles/body';
import type { BodyDocument } from '../../db/articles/document';
import type { Locale } from '../../db/site/locales';
import { translator } from '../site/messages';
import { AlbumGrid } from '../gallery/album-grid';
import { FilmPlayer } from '../gallery/film-player';
import { MapBlock } from '../maps/map-block';
import { Caption } from '../media/caption';
import { Picture } from '../media/picture';
import { EmbeddedPage } from './embedded-page';
import type { ArticleEmbeds } from './reads';

type BodyProps = { document: BodyDocument; locale: Locale; embeds?: ArticleEmbeds; dateline?: string };

/** The text of a piece. Its HTML comes from our own renderer, which escapes everything and knows no raw HTML. */
export function ArticleBody({ document, locale, embeds, dateline }: BodyProps) {
  const t = translator(locale);
  const parts = renderBody(document, {
    correction: t('article.correction'),
    clarification: t('article.clarification'),
    update: t('article.update'),
  });
  return parts.map((part, index) =>
    'html' in part ? (
      <div
        key={index}
        className="reading"
        dangerouslySetInnerHTML={{ __html: index === firstText(parts) ? withDateline(part.html, dateline) : part.html }}
      />
    ) : (
      <Fragment key={index}>
        <Embed embed={part.embed} locale={locale} embeds={embeds} />
      </Fragment>
    ),
  );
}

const firstText = (parts: BodyPart[]) => parts.findIndex((part) => 'html' in part && part.html.includes('<p>'));

/** «MECCA. » before the first paragraph; the place has been through the same escaping as the text. */
function withDateline(html: string, dateline: string | undefined): string {
  if (!dateline) return html;
  const [place] = renderBody({
    v: 1,
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: dateline }] }],
  });
  const escaped = place && 'html' in place ? place.html.slice('<p>'.length, -'</p>'.length) : '';
  return html.replace('<p>', () => `<p><span class="dateline">${escaped}.</span> `);
}

type EmbedProps = {
  embed: Extract<BodyPart, { embed: unknown }>['embed'];
  locale: Locale;
  embeds: ArticleEmbeds | undefined;
};

/** A block that a component draws; what it names and is not there is left out. */
function Embed({ embed, locale, embeds }: EmbedProps) {
  if (embed.type === 'embed') return <EmbeddedPage {...embed.attrs} hosts={embeds?.hosts ?? []} locale={locale} />;
  if (!embeds) return null;
  switch (embed.type) {
    case 'figure': {
      const picture = embeds.pictures.get(embed.attrs.media);
      if (!picture) return null;
      const caption = picture.standIn ? '' : (embed.attrs.caption ?? picture.caption);
      return (
        <figure className="my-7 max-w-[52rem]">
          <Picture picture={{ ...picture, alt: picture.alt || caption }} sizes="(width >= 56.25rem) 800px, 100vw" />
          <Caption caption={caption} credit={picture.credit} />
        </figure>
      );
    }
    case 'map': {
      const map = embeds.maps.get(embed.attrs.map);
      return map ? (
        <MapBlock map={map} locale={locale} date={embed.attrs.date} id={`map-${map.slug}`} className="my-7" />
      ) : null;
    }
    case 'gallery': {
      const album = embeds.albums.get(embed.attrs.album);
      return album ? <AlbumGrid album={album} locale={locale} className="article-wide my-7" /> : null;
    }
    case 'film': {
      const film = embeds.films.get(embed.attrs.film);
      return film ? <FilmPlayer film={film} locale={locale} className="my-7" /> : null;
    }
    default:
      return null;
  }
}
