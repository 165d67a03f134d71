import { LOCALE_CODES, LOCALES } from '../../db/site/locales';
import type { Translate } from '../site/messages';

/** Narrows a list to one language of the paper, or to none. */
export function LanguageSelect({ id, value, t }: { id: string; value: string | undefined; t: Translate }) {
  return (
    <div className="field">
      <label htmlFor={id}>{t('newsroom.piece.locale')}</label>
      <select id={id} name="locale" className="input" defaultValue={value ?? ''}>
        <option value="">{t('newsroom.desk.allLanguages')}</option>
        {LOCALE_CODES.map((code) => (
          <option key={code} value={code}>
            {LOCALES[code].name}
          </option>
        ))}
      </select>
    </div>
  );
}
