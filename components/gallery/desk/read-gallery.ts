import type { Actor } from '../../../db/auth/policy';
import { type DeskWords, getDeskAlbum, getDeskFilm } from '../../../db/gallery/desk';
import { canEditGallery } from '../../../db/gallery/policy';
import { type LibraryFile, listFiles } from '../../../db/gallery/queries';
import { LOCALES, type Locale } from '../../../db/site/locales';
import { listLocales } from '../../../db/site/queries';
import { readAnswer } from '../../forms/define-action';
import { thumbnail } from '../../newsroom/find-items';
import { albumPath, editGalleryPath, filePath, filmPath, type GalleryKind, newGalleryPath } from '../../site/addresses';
import { longDate, number } from '../../site/dates';
import { translator } from '../../site/messages';
import { faultWords, galleryDeskWords } from './words';

/** What the screens of an album and of a film are made from. */

/** Files of a kind that can be chosen at most; the newest, and whatever is chosen already. */
const FILES = 100;

type Asked = {
  actor: Actor;
  language: Locale;
  /** Left out: a new one. */ id?: number;
  /** As the address has it. */ locale: string | undefined;
};

/** The language to edit in: the one that is asked for, else the viewer's own, else the first they may; none: they may nowhere. */
async function chooseLocale({ actor, language, locale }: Pick<Asked, 'actor' | 'language' | 'locale'>) {
  const { codes } = await listLocales();
  const open = codes.filter((code) => canEditGallery(actor, code));
  return { open, locale: open.find((code) => code === locale) ?? open.find((code) => code === language) ?? open[0] };
}

type SideAsked = {
  kind: GalleryKind;
  id: number | null;
  locale: Locale;
  open: Locale[];
  words: DeskWords[];
  language: Locale;
};

/** What stands at the side of both. */
function sideOf({ kind, id, locale, open, words, language }: SideAsked) {
  const t = translator(language);
  const own = words.find((one) => one.locale === locale);
  const path = kind === 'albums' ? albumPath : filmPath;
  const stateOf = (code: Locale) => {
    const one = words.find(({ locale: written }) => written === code);
    return one ? (one.shown ? ('shown' as const) : ('hidden' as const)) : ('none' as const);
  };
  return {
    ...{ id, locale, words: galleryDeskWords(t), faults: faultWords(t), numerals: LOCALES[language].intl },
    see: own?.shown && id !== null ? path(locale, { id, slug: own.slug }) : undefined,
    languages: open.map((code) => ({
      ...{ locale: code, name: LOCALES[code].name, isHere: code === locale, state: stateOf(code) },
      href: id === null ? newGalleryPath(kind, code) : editGalleryPath(kind, id, code),
      words: t(`newsroom.gallery.in.${stateOf(code)}`),
    })),
  };
}

/** The screen of an album; undefined when it is not there, or nowhere the viewer's to edit. */
export async function readAlbumDesk({ id, ...asked }: Asked) {
  const { open, locale } = await chooseLocale(asked);
  const { actor, language } = asked;
  if (!locale) return undefined;
  const album = id === undefined ? undefined : await getDeskAlbum(actor, id, locale);
  if (id !== undefined && !album) return undefined;
  return {
    ...sideOf({ kind: 'albums', id: id ?? null, locale, open, language, words: album?.words ?? [] }),
    ...{
      version: album?.version ?? 0,
      title: album?.title ?? '',
      lead: album?.lead ?? '',
      cover: album?.coverId,
      locale,
    },
    rows: (album?.pictures ?? []).map((picture) => ({
      ...{
        id: picture.id,
        thumb: thumbnail(picture),
        own: picture.own,
        library: picture.caption,
        credit: picture.credit,
      },
      isSilent: !picture.decorative && !picture.alt.trim(),
    })),
    answer: await readAnswer(),
  };
}

/** A file of the library as it can be told from the others. */
function fileChoice(file: LibraryFile, language: Locale) {
  const { id, hash, format, bytes, width, height, name, createdAt, isEnded } = file;
  const size = width && height ? `${number(width, language)} × ${number(height, language)}` : '';
  const megabytes = new Intl.NumberFormat(LOCALES[language].intl, {
    ...{ style: 'unit', unit: bytes < 1_000_000 ? 'kilobyte' : 'megabyte', maximumFractionDigits: 1 },
  }).format(bytes / (bytes < 1_000_000 ? 1_000 : 1_000_000));
  const title = name || `#${number(id, language)}`;
  const ended = isEnded && translator(language)('newsroom.gallery.fileEnded');
  const label = [ended, title, format.toUpperCase(), size, megabytes, longDate(createdAt, language)]
    .filter(Boolean)
    // Each part in a direction of its own: Latin units beside Persian digits would change places with them.
    .map((part) => `\u2068${part}\u2069`)
    .join(' · ');
  return { id, label, src: filePath(hash, format), type: `video/${format}` };
}

/** The screen of a film; undefined when it is not there, or nowhere the viewer's to edit. */
export async function readFilmDesk({ id, ...asked }: Asked) {
  const { open, locale } = await chooseLocale(asked);
  const { actor, language } = asked;
  if (!locale) return undefined;
  const film = id === undefined ? undefined : await getDeskFilm(actor, id, locale);
  if (id !== undefined && !film) return undefined;
  const files = await listFiles('film', { also: [film?.fileId ?? null], locale, limit: FILES });
  const captions = await listFiles('captions', { also: [film?.captionsId ?? null], locale, limit: FILES });
  const { words, poster, ...own } = film ?? {
    ...{ words: [], poster: undefined, title: '', standfirst: '', transcript: '', version: 0 },
    ...{ seconds: 0, withoutSpeech: false, fileId: null, captionsId: null },
  };
  return {
    ...own,
    ...sideOf({ kind: 'films', id: id ?? null, locale, open, language, words }),
    locale,
    poster: poster && { id: poster.id, thumb: thumbnail(poster) },
    files: files.map((file) => fileChoice(file, language)),
    captions: captions.map((file) => fileChoice(file, language)),
    answer: await readAnswer(),
  };
}
