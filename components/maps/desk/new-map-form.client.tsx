'use client';

import { DeskForm } from '../../newsroom/desk-form.client';
import { startMap } from '../actions';
import type { CountryName } from './ground';
import type { Language } from './words-fields.client';

type NewMapProps = {
  languages: Language[];
  countries: CountryName[];
  language: string;
  words: Record<'title' | 'locale' | 'slug' | 'slugHint' | 'country' | 'other' | 'none' | 'begin', string>;
  refusals: Record<string, string> & { other: string };
};

/** Begins a map; works without script. */
export function NewMapForm({ languages, countries, language, words, refusals }: NewMapProps) {
  const names = countries.map(({ code, name }) => ({ value: code, label: name }));
  const choice = (
    name: 'locale' | 'country' | 'other',
    options: { value: string; label: string }[],
    chosen: string,
  ) => (
    <div className="field">
      <label htmlFor={`new-${name}`}>{words[name]}</label>
      <select id={`new-${name}`} name={name} className="input" defaultValue={chosen}>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <DeskForm action={startMap} refusals={refusals} className="grid max-w-[40rem] gap-4">
      {({ pending, values }) => (
        <>
          <div className="field">
            <label htmlFor="new-title">{words.title}</label>
            <input
              id="new-title"
              name="title"
              className="input"
              required
              maxLength={120}
              dir="auto"
              defaultValue={values.title}
            />
          </div>
          {choice(
            'locale',
            languages.map(({ code, name }) => ({ value: code, label: name })),
            values.locale ?? language,
          )}
          {choice('country', names, values.country ?? '760')}
          {choice('other', [{ value: '', label: words.none }, ...names], values.other ?? '')}
          <div className="field">
            <label htmlFor="new-slug">{words.slug}</label>
            <input
              id="new-slug"
              name="slug"
              className="input"
              maxLength={60}
              dir="ltr"
              aria-describedby="new-slug-hint"
              defaultValue={values.slug}
            />
            <p id="new-slug-hint" className="field-hint">
              {words.slugHint}
            </p>
          </div>
          <button type="submit" disabled={pending} className="press press-main justify-self-start">
            {words.begin}
          </button>
        </>
      )}
    </DeskForm>
  );
}
