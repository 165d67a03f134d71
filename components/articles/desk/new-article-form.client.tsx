'use client';

import { DeskForm } from '../../newsroom/desk-form.client';
import { startArticle } from '../actions';

type Option = { value: string; label: string };
type NewArticleProps = {
  languages: Option[];
  sections: Option[];
  words: Record<'locale' | 'section' | 'headline' | 'begin', string>;
  refusals: Record<string, string> & { other: string };
};

/** Begins a piece; works without script. */
export function NewArticleForm({ languages, sections, words, refusals }: NewArticleProps) {
  return (
    <DeskForm action={startArticle} refusals={refusals} className="grid max-w-[40rem] gap-4">
      {({ pending, values }) => (
        <>
          <div className="field">
            <label htmlFor="new-headline">{words.headline}</label>
            <textarea
              id="new-headline"
              name="headline"
              className="input"
              rows={2}
              maxLength={200}
              dir="auto"
              defaultValue={values.headline}
            />
          </div>
          <Select name="locale" label={words.locale} options={languages} chosen={values.locale} />
          <Select name="sectionId" label={words.section} options={sections} chosen={values.sectionId} />
          <button type="submit" aria-disabled={pending} className="press press-main justify-self-start">
            {words.begin}
          </button>
        </>
      )}
    </DeskForm>
  );
}

type SelectProps = { name: string; label: string; options: Option[]; chosen: string | undefined };

function Select({ name, label, options, chosen }: SelectProps) {
  return (
    <div className="field">
      <label htmlFor={`new-${name}`}>{label}</label>
      <select id={`new-${name}`} name={name} className="input" defaultValue={chosen}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
