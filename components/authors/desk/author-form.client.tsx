'use client';

import type { Locale } from '../../../db/site/locales';
import type { KnownPicture } from '../../articles/desk/picture-field.client';
import type { PieceWords } from '../../articles/desk/words';
import type { EditorWords } from '../../articles/editor/editor-words';
import { PictureInput } from '../../newsroom/picture-input.client';
import { TextInput } from '../../newsroom/saved-fields.client';
import { SavedForm, type SavedWords } from '../../newsroom/saved-form.client';
import { sendAuthor } from '../actions';

export type AuthorFormWords = Record<
  'name' | 'role' | 'roleHint' | 'bio' | 'slug' | 'slugHint' | 'portrait' | 'portraitHint' | 'save',
  string
>;

type AuthorFormProps = {
  author: number;
  version: number;
  saved: Record<string, string>;
  languages: { code: string; name: string }[];
  /** Of the interface: in it pictures are looked for. */
  language: Locale;
  known: Record<number, KnownPicture>;
  words: AuthorFormWords;
  savedWords: SavedWords;
  pieceWords: PieceWords;
  editorWords: EditorWords;
};

/** A byline whole: who they are in every language, their portrait, their address. */
export function AuthorForm(props: AuthorFormProps) {
  const { author, version, saved, languages, words } = props;
  return (
    <SavedForm
      action={sendAuthor}
      hidden={{ author }}
      version={version}
      saved={saved}
      words={props.savedWords}
      className="subject-form"
    >
      {({ pending }) => (
        <>
          {languages.map(({ code, name }) => (
            <fieldset key={code} className="subject-language">
              <legend lang={code}>{name}</legend>
              <TextInput name={`name_${code}`} label={words.name} limit={120} lang={code} />
              <TextInput name={`role_${code}`} label={words.role} hint={words.roleHint} limit={120} lang={code} />
              <TextInput name={`bio_${code}`} label={words.bio} rows={3} limit={1000} lang={code} />
            </fieldset>
          ))}
          <PictureInput
            name="portraitId"
            label={words.portrait}
            hint={words.portraitHint}
            locale={props.language}
            known={props.known}
            words={props.pieceWords}
            editorWords={props.editorWords}
          />
          <TextInput name="slug" label={words.slug} hint={words.slugHint} limit={80} isAddress />
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
