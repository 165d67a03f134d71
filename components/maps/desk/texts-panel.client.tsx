'use client';

import type { MapContent, MapTexts, Text } from '../../../db/maps/geometry';
import { PanelGroup } from '../../articles/desk/fields.client';
import { type Language, WordsFields } from './words-fields.client';
import type { MapDeskWords } from './words';

type TextsProps = {
  content: MapContent;
  languages: Language[];
  words: MapDeskWords;
  onChange: (texts: MapContent['texts'], about: string) => void;
};

const EMPTY: MapTexts = { title: '', caption: '', intro: '', note: '' };
const FIELDS = [
  ['title', 120, 1],
  ['caption', 200, 1],
  ['intro', 1000, 2],
  ['note', 1000, 2],
] as const;

/** What is said of a map as a whole. */
export function TextsPanel({ content, languages, words, onChange }: TextsProps) {
  const { texts } = content;
  const textOf = (name: keyof MapTexts): Text =>
    Object.fromEntries(Object.entries(texts).map(([code, said]) => [code, said[name]]));
  const write = (name: keyof MapTexts, language: string, typed: string) => {
    const next = { ...texts, [language]: { ...EMPTY, ...texts[language], [name]: typed } };
    const said = Object.entries(next).filter(([, one]) => Object.values(one).some(Boolean));
    onChange(Object.fromEntries(said), `texts ${name} ${language}`);
  };
  return (
    <PanelGroup title={words.texts}>
      {FIELDS.map(([name, most, rows]) => (
        <WordsFields
          key={name}
          label={words[`texts.${name}`]}
          value={textOf(name)}
          {...{ languages, most, rows }}
          {...(name === 'caption' ? { hint: words['texts.captionHint'] } : {})}
          onChange={(language, typed) => write(name, language, typed)}
        />
      ))}
    </PanelGroup>
  );
}
