import type { GalleryRow } from '../../../db/gallery/desk';
import { writtenLength } from '../../../db/gallery/input';
import { LOCALES, type Locale } from '../../../db/site/locales';
import { thumbnail } from '../../newsroom/find-items';
import { MoveForm } from '../../newsroom/move-form.client';
import { moveWords } from '../../newsroom/subject-words';
import { editGalleryPath, type GalleryKind } from '../../site/addresses';
import { clock, longDate } from '../../site/dates';
import { translator } from '../../site/messages';
import { sendAlbumMove } from '../actions';
import { lengthIn } from './lengths';

type TableProps = {
  kind: GalleryKind;
  items: GalleryRow[];
  /** What the list was narrowed to. */ locale: Locale | undefined;
  language: Locale;
  /** Where this part of the whole list lies, if it is one that can be ordered. */
  part: { isFirst: boolean; isLast: boolean } | undefined;
};

/** Albums or films, a line each. */
export function GalleryTable({ kind, items, locale, language, part }: TableProps) {
  const t = translator(language);
  return (
    <table className="desk-table gallery-table">
      <caption className="sr-only">{t(`newsroom.gallery.${kind}`)}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{t('newsroom.gallery.cover')}</span>
          </th>
          <th scope="col">{t('newsroom.gallery.title')}</th>
          <th scope="col">{t(`newsroom.gallery.size.${kind}`)}</th>
          <th scope="col">{t('newsroom.gallery.languages')}</th>
          <th scope="col">{t('newsroom.gallery.changed')}</th>
          {part && <th scope="col">{t('newsroom.gallery.order')}</th>}
        </tr>
      </thead>
      <tbody>
        {items.map((row, index) => (
          <GalleryLine
            key={row.id}
            kind={kind}
            row={row}
            locale={locale}
            language={language}
            ends={
              part && {
                isFirst: part.isFirst && index === 0,
                isLast: part.isLast && index === items.length - 1,
              }
            }
          />
        ))}
      </tbody>
    </table>
  );
}

type LineProps = Pick<TableProps, 'kind' | 'locale' | 'language'> & { row: GalleryRow; ends: TableProps['part'] };

function GalleryLine({ kind, row, locale, language, ends }: LineProps) {
  const t = translator(language);
  const { id, words, picture, size, savedAt, savedBy } = row;
  const title = words.find((one) => one.locale === (locale ?? language)) ?? words[0];
  const thumb = picture && thumbnail(picture);
  return (
    <tr>
      <td className="thumb-cell">
        {thumb && <img src={thumb.src} alt="" width={thumb.width} height={thumb.height} loading="lazy" />}
      </td>
      <td className="head-cell">
        <a
          href={editGalleryPath(kind, id, title?.locale)}
          lang={title?.locale}
          dir={title && LOCALES[title.locale].dir}
        >
          {title?.title ?? t('newsroom.gallery.untitled')}
        </a>
      </td>
      <td className="quiet">
        {kind === 'albums' ? (
          t('gallery.pictures', { count: size })
        ) : (
          <bdi dir="ltr">{lengthIn(writtenLength(size), LOCALES[language].intl)}</bdi>
        )}
      </td>
      <td>
        <ul className="language-states">
          {words.map((one) => (
            <li key={one.locale} className={`state ${one.shown ? 'state-published' : 'state-draft'}`}>
              <a href={editGalleryPath(kind, id, one.locale)}>
                <bdi lang={one.locale}>{LOCALES[one.locale].name}</bdi>
              </a>
              <span className="sr-only">{t(`newsroom.gallery.in.${one.shown ? 'shown' : 'hidden'}`)}</span>
            </li>
          ))}
        </ul>
      </td>
      <td className="quiet" data-empty={savedAt ? undefined : ''}>
        {savedAt ? (
          <>
            <time dateTime={savedAt.toISOString()}>
              {longDate(savedAt, language)} {clock(savedAt, language)}
            </time>
            {savedBy && <bdi className="block">{savedBy}</bdi>}
          </>
        ) : (
          '–'
        )}
      </td>
      {ends && (
        <td>
          <MoveForm
            action={sendAlbumMove}
            hidden={{ id }}
            name={title?.title ?? t('newsroom.gallery.untitled')}
            {...ends}
            words={moveWords(t)}
            numerals={LOCALES[language].intl}
          />
        </td>
      )}
    </tr>
  );
}
