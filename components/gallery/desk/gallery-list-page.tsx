import type { GalleryFilter } from '../../../db/gallery/desk';
import { listDeskAlbums, listDeskFilms } from '../../../db/gallery/desk';
import type { Viewer } from '../../../db/auth/session';
import { isLocale } from '../../../db/site/locales';
import { LanguageSelect } from '../../newsroom/language-select';
import { galleryDeskPath, type GalleryKind, newGalleryPath } from '../../site/addresses';
import { type Translate, translator } from '../../site/messages';
import { GalleryTable } from './gallery-table';

const PAGE = 50;
const STATES = ['shown', 'hidden'] as const;

type Query = Record<string, string | string[] | undefined>;
type Narrowed = Partial<Record<'locale' | 'state' | 'words', string>>;

/** Reads the query string; what means nothing is left out. */
function readFilter(params: Query): { filter: GalleryFilter; query: Narrowed } {
  const one = (name: string) => [params[name]].flat()[0]?.trim().slice(0, 200) ?? '';
  const [locale, state, words, before] = [one('locale'), one('state'), one('words'), one('before')];
  const query: Narrowed = {
    ...(isLocale(locale) && { locale }),
    ...(STATES.some((known) => known === state) && { state }),
    ...(words && { words }),
  };
  const filter = { ...query, before: /^[1-9]\d{0,8}$/.test(before) ? Number(before) : undefined, limit: PAGE };
  return { query, filter: filter as GalleryFilter };
}

/** Everything of a kind that stands in the gallery, shown to readers or not: albums in the order of the lists, films last made first. */
export async function GalleryListPage({ kind, viewer, params }: { kind: GalleryKind; viewer: Viewer; params: Query }) {
  const { actor, language } = viewer;
  const t = translator(language);
  const { filter, query } = readFilter(params);
  const list = kind === 'albums' ? listDeskAlbums : listDeskFilms;
  const { items, next } = await list(actor, filter, filter.locale ?? language);
  // A neighbour that is not shown is nobody whom one passes.
  const mayOrder = kind === 'albums' && Object.keys(query).length === 0;
  const part = mayOrder ? { isFirst: !filter.before, isLast: !next } : undefined;
  return (
    <>
      <title>{t(`newsroom.gallery.${kind}`)}</title>
      <div className="desk-head">
        <h1>{t('newsroom.nav.gallery')}</h1>
        <a href={newGalleryPath(kind)} className="press press-main">
          {t(`newsroom.gallery.new.${kind}`)}
        </a>
      </div>
      <Filters kind={kind} query={query} t={t} />
      {items.length > 0 ? (
        <>
          {part && <p className="field-hint">{t('newsroom.gallery.orderHint')}</p>}
          <GalleryTable kind={kind} items={items} locale={filter.locale} language={language} part={part} />
        </>
      ) : (
        <p className="notice">{t(`newsroom.gallery.none.${kind}`)}</p>
      )}
      {next && (
        <a href={galleryDeskPath(kind, { ...query, before: String(next) })} className="press mt-4" rel="next">
          {t('newsroom.desk.older')}
        </a>
      )}
    </>
  );
}

/** Albums or films, and a form for language, state and words; all of it plain links and a plain form. */
function Filters({ kind, query, t }: { kind: GalleryKind; query: Narrowed; t: Translate }) {
  return (
    <>
      <nav aria-label={t('newsroom.nav.gallery')}>
        <ul className="filters">
          {(['albums', 'films'] as const).map((one) => (
            <li key={one}>
              <a href={galleryDeskPath(one, query)} aria-current={one === kind ? 'page' : undefined}>
                {t(`newsroom.gallery.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form action={galleryDeskPath(kind)} className="filter-form" role="search">
        <div className="field field-wide">
          <label htmlFor="gallery-words">{t('newsroom.gallery.words')}</label>
          <input
            id="gallery-words"
            name="words"
            type="search"
            className="input"
            defaultValue={query.words}
            dir="auto"
          />
        </div>
        <LanguageSelect id="gallery-locale" value={query.locale} t={t} />
        <div className="field">
          <label htmlFor="gallery-state">{t('newsroom.desk.state')}</label>
          <select id="gallery-state" name="state" className="input" defaultValue={query.state ?? ''}>
            <option value="">{t('newsroom.desk.all')}</option>
            {STATES.map((state) => (
              <option key={state} value={state}>
                {t(`newsroom.gallery.in.${state}`)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="press">
          {t('newsroom.desk.filter')}
        </button>
      </form>
    </>
  );
}
