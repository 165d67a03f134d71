'use client';

import { ChoiceInput, TextInput, TickInput } from '../../newsroom/saved-fields.client';
import { SavedForm, type SavedWords } from '../../newsroom/saved-form.client';
import { sendSection } from '../actions';

export type SectionFormWords = Record<
  'name' | 'description' | 'slug' | 'slugHint' | 'opinion' | 'opinionHint' | 'comments' | 'save',
  string
>;

type SectionFormProps = {
  section: number;
  version: number;
  saved: Record<string, string>;
  languages: { code: string; name: string }[];
  modes: { value: string; label: string }[];
  words: SectionFormWords;
  savedWords: SavedWords;
};

/** A section whole: its words in every language, its voice, its comments, its address. */
export function SectionForm({ section, version, saved, languages, modes, words, savedWords }: SectionFormProps) {
  return (
    <SavedForm
      action={sendSection}
      hidden={{ section }}
      version={version}
      saved={saved}
      words={savedWords}
      className="subject-form"
    >
      {({ pending }) => (
        <>
          {languages.map(({ code, name }) => (
            <fieldset key={code} className="subject-language">
              <legend lang={code}>{name}</legend>
              <TextInput name={`name_${code}`} label={words.name} limit={60} lang={code} />
              <TextInput name={`description_${code}`} label={words.description} rows={2} limit={300} lang={code} />
            </fieldset>
          ))}
          <TextInput name="slug" label={words.slug} hint={words.slugHint} limit={80} isAddress />
          <ChoiceInput name="commentsMode" label={words.comments} options={modes} />
          <TickInput name="opinion" label={words.opinion} hint={words.opinionHint} />
          <p className="subject-presses">
            <button type="submit" className="press press-main" aria-disabled={pending}>
              {words.save}
            </button>
          </p>
        </>
      )}
    </SavedForm>
  );
}
