'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import type { BodyDocument } from '../../db/articles/document';
import { LOCALES, type Locale } from '../../db/site/locales';
import type { BodyEditorHandle } from '../articles/editor/body-editor-props';
import type { EditorWords } from '../articles/editor/editor-words';
import { createFind } from '../articles/editor/find';
import { LazyBodyEditor } from '../articles/editor/lazy-body-editor.client';
import { useFields } from './saved-form.client';
import { FieldNotes } from './saved-fields.client';

type BodyInputProps = {
  name: string;
  label: string;
  locale: Locale;
  words: EditorWords;
  /** BCP 47 tag for numbers of the interface. */
  numerals: string;
  embedHosts: string[];
  /** Said when the text has become longer than a form can carry. */
  tooLong: string;
  /** Said for «somebody has changed the text». */
  changed: string;
};

/** Bytes of text that a form can carry, with room for what stands beside it. */
const MOST = 80_000;

/** The text of a page in the editor of pieces; it travels as JSON in a hidden field, and unchanged without script. */
export function BodyInput(props: BodyInputProps) {
  const { name, label, locale, words, numerals, embedHosts } = props;
  const fields = useFields();
  const first = fields.shown(name);
  const [json, setJson] = useState(first);
  const [value, setValue] = useState(() => JSON.parse(first) as BodyDocument);
  const find = useMemo(() => createFind(locale), [locale]);
  const handle = useRef<BodyEditorHandle>(null);
  const field = useRef<HTMLInputElement>(null);
  const change = (body: BodyDocument) => {
    const text = JSON.stringify(body);
    // At once, not at the next rendering: a form that is being sent is read before that.
    if (field.current) field.current.value = text;
    setJson(text);
    setValue(body);
  };
  const size = useMemo(() => new TextEncoder().encode(json).length, [json]);
  useEffect(() => {
    const form = field.current?.form;
    const flush = () => handle.current?.flush();
    // What was typed in the last moment belongs to what is sent.
    form?.addEventListener('submit', flush, { capture: true });
    return () => form?.removeEventListener('submit', flush, { capture: true });
  }, []);
  const other = fields.meanwhile(name);
  return (
    <div className="field subject-body" role="group" aria-label={label}>
      <span className="field-label">{label}</span>
      <input ref={field} type="hidden" name={name} value={json} readOnly />
      <LazyBodyEditor
        value={value}
        onChange={change}
        locale={locale}
        dir={LOCALES[locale].dir}
        words={words}
        find={find}
        embedHosts={embedHosts}
        numerals={numerals}
        handle={handle}
      />
      {size > MOST && (
        <p role="alert" className="field-error">
          {props.tooLong}
        </p>
      )}
      {other === undefined ? (
        fields.error(name) && <FieldNotes name={name} />
      ) : (
        <p className="notice notice-warning">
          {props.changed}{' '}
          <button type="button" className="press" onClick={() => change(JSON.parse(other) as BodyDocument)}>
            {fields.words.take}
          </button>
        </p>
      )}
    </div>
  );
}
