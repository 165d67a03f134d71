'use client';

import type { KnownPicture } from '../../articles/desk/picture-field.client';
import type { PieceWords } from '../../articles/desk/words';
import type { EditorWords } from '../../articles/editor/editor-words';
import type { Locale } from '../../../db/site/locales';
import { BodyInput } from '../../newsroom/body-input.client';
import { PictureInput } from '../../newsroom/picture-input.client';
import { TextInput } from '../../newsroom/saved-fields.client';
import { SavedForm, type SavedWords } from '../../newsroom/saved-form.client';
import { sendTopicWords } from '../actions';

export type TopicFormWords = Record<
  | 'name'
  | 'nameHint'
  | 'explainer'
  | 'explainerHint'
  | 'picture'
  | 'alt'
  | 'altHint'
  | 'caption'
  | 'synonyms'
  | 'synonymsHint'
  | 'body'
  | 'bodyChanged'
  | 'tooLong'
  | 'save'
  | 'publish',
  string
>;

type WordsFormProps = {
  topic: number;
  locale: Locale;
  version: number;
  saved: Record<string, string>;
  known: Record<number, KnownPicture>;
  words: TopicFormWords;
  savedWords: SavedWords;
  pieceWords: PieceWords;
  editorWords: EditorWords;
  numerals: string;
  embedHosts: string[];
};

/** The words of a topic in one language: the card, the names it is found by, and the text of its page. */
export function WordsForm(props: WordsFormProps) {
  const { topic, locale, version, saved, words, editorWords } = props;
  return (
    <SavedForm
      action={sendTopicWords}
      hidden={{ topic, locale }}
      version={version}
      saved={saved}
      words={props.savedWords}
      className="subject-form"
    >
      {({ pending }) => (
        <>
          <TextInput
            name="name"
            label={words.name}
            hint={words.nameHint}
            limit={120}
            lang={locale}
            className="subject-title"
          />
          <TextInput
            name="explainer"
            label={words.explainer}
            hint={words.explainerHint}
            rows={3}
            limit={600}
            lang={locale}
          />
          <div className="subject-pair">
            <PictureInput
              name="mediaId"
              label={words.picture}
              locale={locale}
              known={props.known}
              words={props.pieceWords}
              editorWords={editorWords}
            />
            <div className="subject-form">
              <TextInput name="alt" label={words.alt} hint={words.altHint} rows={2} limit={1000} lang={locale} />
              <TextInput name="caption" label={words.caption} rows={2} limit={1000} lang={locale} />
            </div>
          </div>
          <TextInput
            name="synonyms"
            label={words.synonyms}
            hint={words.synonymsHint}
            rows={3}
            limit={5000}
            lang={locale}
          />
          <BodyInput
            name="body"
            label={words.body}
            locale={locale}
            words={editorWords}
            numerals={props.numerals}
            embedHosts={props.embedHosts}
            tooLong={words.tooLong}
            changed={words.bodyChanged}
          />
          <p className="subject-presses">
            <button type="submit" name="intent" value="publish" className="press press-main" aria-disabled={pending}>
              {words.publish}
            </button>
            <button type="submit" name="intent" value="save" className="press" aria-disabled={pending}>
              {words.save}
            </button>
          </p>
        </>
      )}
    </SavedForm>
  );
}
