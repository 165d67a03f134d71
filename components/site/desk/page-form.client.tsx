'use client';

import type { Locale } from '../../../db/site/locales';
import type { EditorWords } from '../../articles/editor/editor-words';
import { BodyInput } from '../../newsroom/body-input.client';
import { TextInput } from '../../newsroom/saved-fields.client';
import { SavedForm, type SavedWords } from '../../newsroom/saved-form.client';
import { sendPage } from '../actions';

export type PageFormWords = Record<'name' | 'intro' | 'body' | 'bodyChanged' | 'tooLong' | 'save', string>;

type PageFormProps = {
  page: string;
  locale: Locale;
  version: number;
  saved: Record<string, string>;
  words: PageFormWords;
  savedWords: SavedWords;
  editorWords: EditorWords;
  numerals: string;
  embedHosts: string[];
};

/** Title, lead and text of a standing page. */
export function PageForm(props: PageFormProps) {
  const { page, locale, version, saved, words } = props;
  return (
    <SavedForm
      action={sendPage}
      hidden={{ page, locale }}
      version={version}
      saved={saved}
      words={props.savedWords}
      className="subject-form"
    >
      {({ pending }) => (
        <>
          <TextInput name="title" label={words.name} limit={120} lang={locale} className="subject-title" />
          <TextInput name="lead" label={words.intro} rows={2} limit={600} lang={locale} />
          <BodyInput
            name="body"
            label={words.body}
            locale={locale}
            words={props.editorWords}
            numerals={props.numerals}
            embedHosts={props.embedHosts}
            tooLong={words.tooLong}
            changed={words.bodyChanged}
          />
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
