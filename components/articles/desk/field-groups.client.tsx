'use client';

import { useId, useState } from 'react';
import { LOCALE_CODES, LOCALES, type Locale } from '../../../db/site/locales';
import type { EditorWords } from '../editor/editor-words';
import type { Find } from '../editor/find';
import { useFound } from '../editor/use-found.client';
import { ChoiceField, type FieldsProps, PanelGroup, TextField } from './fields.client';
import { PictureField } from './picture-field.client';
import { type Token, TokensField } from './tokens-field.client';
import type { PieceWords } from './words';

/** What may be chosen in the side panel, in the language of the piece. */
export type Choices = {
  sections: Token[];
  authors: Token[];
  topics: Token[];
  /** The lead picture and the one for social networks, as they are now. */
  pictures: Record<number, { src: string; alt: string; width: number; height: number }>;
};

export type GroupProps = FieldsProps & {
  words: PieceWords;
  editorWords: EditorWords;
  find: Find;
  choices: Choices;
  wasPublished: boolean;
};

const matching = (tokens: Token[], typed: string) => {
  const wanted = typed.trim().toLocaleLowerCase();
  return tokens.filter(({ label }) => label.toLocaleLowerCase().includes(wanted));
};

/** Language, section, place, address. */
export function PlaceGroup({ words, choices, wasPublished, content, change, disabled }: GroupProps) {
  const fields = { content, change, disabled };
  return (
    <PanelGroup title={words['panel.place']} open>
      <ChoiceField
        label={words.locale}
        value={content.locale}
        options={LOCALE_CODES.map((code) => ({ value: code, label: LOCALES[code].name, lang: code }))}
        onChange={(value) => change({ locale: value as Locale })}
        disabled={disabled || wasPublished}
      />
      <ChoiceField
        label={words.section}
        value={String(content.sectionId)}
        options={choices.sections.map(({ id, label }) => ({ value: id, label, lang: content.locale }))}
        onChange={(value) => change({ sectionId: Number(value) })}
        disabled={disabled}
      />
      <TextField {...fields} name="kicker" label={words.kicker} maxLength={60} />
      <TextField {...fields} name="dateline" label={words.dateline} hint={words.datelineHint} maxLength={80} />
      <TextField {...fields} name="slug" label={words.slug} hint={words.slugHint} maxLength={120} />
    </PanelGroup>
  );
}

/** Lead picture with this piece's own words about it. */
export function PictureGroup({ words, editorWords, find, choices, content, change, disabled }: GroupProps) {
  const fields = { content, change, disabled };
  const shared = { known: choices.pictures, find, words, editorWords, disabled };
  return (
    <PanelGroup title={words['panel.picture']} open>
      <PictureField
        {...shared}
        label={words.lead}
        value={content.leadMediaId}
        onChange={(id) => change({ leadMediaId: id })}
      />
      <TextField {...fields} name="leadAlt" label={words.leadAlt} hint={words.leadAltHint} rows={2} maxLength={1000} />
      <TextField {...fields} name="leadCaption" label={words.leadCaption} rows={2} maxLength={1000} />
      <PictureField
        {...shared}
        label={words.social}
        hint={words.socialHint}
        value={content.socialMediaId}
        onChange={(id) => change({ socialMediaId: id })}
      />
    </PanelGroup>
  );
}

/** Bylines, topics, keywords. */
export function SubjectsGroup({ words, find, choices, content, change, disabled }: GroupProps) {
  const [typed, setTyped] = useState('');
  const { items } = useFound(find, 'keywords', typed);
  const named = (ids: number[], all: Token[]) =>
    ids.map((id) => all.find((token) => token.id === String(id)) ?? { id: String(id), label: `#${id}` });
  const shared = { disabled, words: { remove: words.remove, none: words.none }, lang: content.locale };
  return (
    <PanelGroup title={words['panel.subjects']} open>
      <TokensField
        {...shared}
        label={words.authors}
        value={named(content.authorIds, choices.authors)}
        suggest={(typed) => matching(choices.authors, typed)}
        onChange={(tokens) => change({ authorIds: tokens.map(({ id }) => Number(id)) })}
      />
      <TokensField
        {...shared}
        label={words.topics}
        value={named(content.topicIds, choices.topics)}
        suggest={(typed) => matching(choices.topics, typed)}
        onChange={(tokens) => change({ topicIds: tokens.map(({ id }) => Number(id)) })}
      />
      <TokensField
        {...shared}
        free
        label={words.keywords}
        hint={words.keywordsHint}
        value={content.keywords.map((name) => ({ id: name, label: name }))}
        suggest={(written) => (written.trim() ? items.map(({ label }) => ({ id: label, label })) : [])}
        onType={setTyped}
        onChange={(tokens) => change({ keywords: tokens.map(({ label }) => label) })}
      />
      <label className="touch gap-x-2">
        <input
          type="checkbox"
          checked={content.mentions}
          disabled={disabled}
          onChange={(event) => change({ mentions: event.target.checked })}
        />
        {words.mentions}
      </label>
    </PanelGroup>
  );
}

/** What the piece rests on, a line each. */
export function SourcesGroup({ words, content, change, disabled }: GroupProps) {
  const id = useId();
  return (
    <PanelGroup title={words['panel.sources']}>
      <div className="field">
        <label htmlFor={id}>{words.sources}</label>
        <textarea
          id={id}
          className="input"
          rows={4}
          dir="auto"
          disabled={disabled}
          aria-describedby={`${id}-hint`}
          value={content.sources.join('\n')}
          onChange={(event) => change({ sources: event.target.value.split('\n') })}
        />
        <p id={`${id}-hint`} className="field-hint">
          {words.sourcesHint}
        </p>
      </div>
    </PanelGroup>
  );
}

/** What search engines and social networks are told. */
export function FoundGroup({ words, content, change, disabled }: GroupProps) {
  const fields = { content, change, disabled };
  return (
    <PanelGroup title={words['panel.found']}>
      <TextField {...fields} name="searchTitle" label={words.searchTitle} maxLength={200} />
      <TextField {...fields} name="searchDescription" label={words.searchDescription} rows={3} maxLength={400} />
      <TextField {...fields} name="canonicalUrl" label={words.canonical} maxLength={500} isAddress />
    </PanelGroup>
  );
}

const MODES = ['site', 'off', 'pre', 'post', 'trust'] as const;

/** Comments and embargo. */
export function RulesGroup({ words, content, change, disabled }: GroupProps) {
  const id = useId();
  return (
    <PanelGroup title={words['panel.rules']}>
      <ChoiceField
        label={words.comments}
        value={content.commentsMode}
        options={MODES.map((mode) => ({ value: mode, label: words[`comments.${mode}`] }))}
        onChange={(value) => change({ commentsMode: value as (typeof MODES)[number] })}
        disabled={disabled}
      />
      <div className="field">
        <label htmlFor={id}>{words.embargo}</label>
        <input
          id={id}
          type="datetime-local"
          className="input"
          disabled={disabled}
          value={content.embargoAt ? localOf(content.embargoAt) : ''}
          onChange={(event) =>
            change({ embargoAt: event.target.value ? new Date(event.target.value).toISOString() : null })
          }
        />
      </div>
    </PanelGroup>
  );
}

/** An instant as the field for dates wants it, on the clock of this device. */
function localOf(iso: string): string {
  const at = new Date(iso);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
