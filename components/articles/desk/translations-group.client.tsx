'use client';

import { useId, useMemo, useState } from 'react';
import type { TranslationRow } from '../../../db/articles/translations';
import { LOCALE_CODES, LOCALES, type Locale } from '../../../db/site/locales';
import { editArticlePath } from '../../site/addresses';
import { translatePiece } from '../actions';
import { Chooser } from '../editor/chooser.client';
import { EditorDialog } from '../editor/editor-dialog.client';
import type { EditorWords } from '../editor/editor-words';
import { createFind } from '../editor/find';
import { FoundItem } from '../editor/found-item.client';
import { useFound } from '../editor/use-found.client';
import { type FieldsProps, PanelGroup } from './fields.client';
import type { PieceWords } from './words';

type TranslationsProps = FieldsProps & {
  pieceId: number;
  translations: TranslationRow[];
  words: PieceWords;
  editorWords: EditorWords;
  refusals: Record<string, string> & { other: string };
};

/** The same story in other languages. */
export function TranslationsGroup(props: TranslationsProps) {
  const { pieceId, translations, content, change, disabled, words, refusals } = props;
  const [open, setOpen] = useState(false);
  const [trouble, setTrouble] = useState('');
  const link = async (otherId: string) => {
    const form = new FormData();
    form.set('id', String(pieceId));
    form.set('otherId', otherId);
    const answer = await translatePiece({ status: 'idle' }, form);
    if (answer.status === 'done') {
      change({ translationGroupId: Number(answer.outcome) });
      setTrouble('');
    } else if (answer.status === 'refused') {
      setTrouble(refusals[Object.values(answer.errors)[0] ?? ''] ?? refusals.other);
    }
    setOpen(false);
  };
  return (
    <PanelGroup title={words.translations}>
      {translations.length === 0 && <p className="field-hint">{words['translations.none']}</p>}
      <ul>
        {translations.map((other) => (
          <li key={other.id}>
            <a
              href={editArticlePath(other.id)}
              className="underline"
              lang={other.locale}
              dir={LOCALES[other.locale].dir}
            >
              {LOCALES[other.locale].name}: {other.headline}
            </a>
          </li>
        ))}
      </ul>
      {trouble && (
        <p role="alert" className="field-error">
          {trouble}
        </p>
      )}
      <p className="flex flex-wrap gap-2">
        <button type="button" className="press" disabled={disabled} onClick={() => setOpen(true)}>
          {words['translations.link']}
        </button>
        {content.translationGroupId !== null && (
          <button
            type="button"
            className="press"
            disabled={disabled}
            onClick={() => change({ translationGroupId: null })}
          >
            {words['translations.unlink']}
          </button>
        )}
      </p>
      {open && <TranslationPicker {...props} close={() => setOpen(false)} pick={(id) => void link(id)} />}
    </PanelGroup>
  );
}

type PickerProps = TranslationsProps & { close: () => void; pick: (id: string) => void };

/** Published pieces of another language, to be found by their headlines. */
function TranslationPicker({ content, words, editorWords, close, pick }: PickerProps) {
  const others = LOCALE_CODES.filter((code) => code !== content.locale);
  const [locale, setLocale] = useState<Locale>(others[0] ?? content.locale);
  const [query, setQuery] = useState('');
  const find = useMemo(() => createFind(locale), [locale]);
  const { items, isWaiting } = useFound(find, 'articles', query);
  const id = useId();
  const choices = items.map((item) => ({
    key: String(item.id),
    label: item.label,
    content: <FoundItem item={item} />,
  }));
  return (
    <EditorDialog title={words['translations.link']} close={close} closeWord={editorWords.close}>
      <div className="field">
        <label htmlFor={id}>{words.locale}</label>
        <select id={id} className="input" value={locale} onChange={(event) => setLocale(event.target.value as Locale)}>
          {others.map((code) => (
            <option key={code} value={code}>
              {LOCALES[code].name}
            </option>
          ))}
        </select>
      </div>
      <Chooser
        label={editorWords.findPiece}
        results={editorWords.results}
        nothing={editorWords.nothingFound}
        choices={choices}
        isWaiting={isWaiting}
        query={query}
        onQuery={setQuery}
        onChoose={pick}
      />
    </EditorDialog>
  );
}
