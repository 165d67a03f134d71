import { listAuthors } from '../../../db/authors/queries';
import { listSections } from '../../../db/sections/queries';
import { LOCALE_CODES, LOCALES, type Locale } from '../../../db/site/locales';
import { listTopics } from '../../../db/topics/queries';
import { translator } from '../../site/messages';
import type { FieldValues } from './comparison';

const MODES = ['site', 'off', 'pre', 'post', 'trust'] as const;

/** What the numbers and codes of a piece are called: things of the site in the language of the piece, choices in that of the desk. */
export async function readFieldValues(locale: Locale, language: Locale): Promise<FieldValues> {
  const t = translator(language);
  const byId = (things: { id: number; name: string }[]) => new Map(things.map(({ id, name }) => [String(id), name]));
  return {
    locale: new Map(LOCALE_CODES.map((code) => [code, LOCALES[code].name])),
    sectionId: byId(await listSections(locale)),
    authorIds: byId(await listAuthors(locale)),
    topicIds: byId(await listTopics(locale)),
    commentsMode: new Map(MODES.map((mode) => [mode, t(`newsroom.piece.comments.${mode}`)])),
  };
}
