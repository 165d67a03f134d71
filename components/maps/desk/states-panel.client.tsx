'use client';

import { useId, useState } from 'react';
import { isDay } from '../../../db/maps/geometry';
import type { MapContent, MapState, MapStateTexts, Text } from '../../../db/maps/geometry';
import type { Locale } from '../../../db/site/locales';
import { PanelGroup } from '../../articles/desk/fields.client';
import { type Language, WordsFields } from './words-fields.client';
import { counted, type MapDeskWords } from './words';

type StatesProps = {
  content: MapContent;
  languages: Language[];
  words: MapDeskWords;
  /** Of the newsroom. */
  locale: Locale;
  /** The date that is looked at. */
  day: string | undefined;
  dayWords: (day: string) => string;
  onDay: (day: string) => void;
  onChange: (states: MapState[], about?: string) => void;
};

const EMPTY: MapStateTexts = { title: '', summary: '', changed: '' };
const FIELDS = [
  ['title', 160, 1],
  ['summary', 2000, 3],
  ['changed', 2000, 2],
] as const;

/** The dates of a map; of the one that is looked at, what is said about it. */
export function StatesPanel({ content, languages, words, locale, day, dayWords, onDay, onChange }: StatesProps) {
  const { states } = content;
  const state = states.find(({ date }) => date === day);
  const write = (name: keyof MapStateTexts, language: string, typed: string) => {
    const next = states.map((one) => {
      if (one.date !== day) return one;
      const texts = { ...one.texts, [language]: { ...EMPTY, ...one.texts[language], [name]: typed } };
      return { ...one, texts: withoutSilent(texts) };
    });
    onChange(next, `state ${day} ${name} ${language}`);
  };
  const textOf = (name: keyof MapStateTexts): Text =>
    Object.fromEntries(Object.entries(state?.texts ?? {}).map(([code, texts]) => [code, texts[name]]));
  return (
    <PanelGroup title={`${words.states} (${counted(states.length, locale)})`} open>
      {states.length === 0 && <p className="notice notice-warning">{words['states.none']}</p>}
      <NewDate
        words={words}
        states={states}
        onAdd={(date) => {
          onChange([...states, { date, texts: {} }].toSorted((a, b) => a.date.localeCompare(b.date)));
          onDay(date);
        }}
      />
      {state && (
        <section className="map-state" aria-label={dayWords(state.date)}>
          <h2>{dayWords(state.date)}</h2>
          {FIELDS.map(([name, most, rows]) => (
            <WordsFields
              key={name}
              label={words[`states.${name}`]}
              value={textOf(name)}
              {...{ languages, most, rows }}
              onChange={(language, typed) => write(name, language, typed)}
            />
          ))}
          <button
            type="button"
            className="press press-danger justify-self-start"
            onClick={() => onChange(states.filter(({ date }) => date !== state.date))}
          >
            {words['states.remove']}
          </button>
        </section>
      )}
    </PanelGroup>
  );
}

/** A language in which nothing is said of a date is not there. */
const withoutSilent = (texts: MapState['texts']) =>
  Object.fromEntries(Object.entries(texts).filter(([, said]) => said.title || said.summary || said.changed));

type NewDateProps = { words: MapDeskWords; states: MapState[]; onAdd: (date: string) => void };

function NewDate({ words, states, onAdd }: NewDateProps) {
  const id = useId();
  const [date, setDate] = useState('');
  const [trouble, setTrouble] = useState('');
  const add = () => {
    const isTwice = states.some((state) => state.date === date);
    setTrouble(isTwice ? words['states.twice'] : isDay(date) ? '' : words['states.bad']);
    if (isTwice || !isDay(date)) return;
    setDate('');
    onAdd(date);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{words['states.date']}</label>
      <div className="flex gap-2">
        <input
          id={id}
          type="date"
          className="input"
          value={date}
          aria-invalid={trouble ? true : undefined}
          aria-describedby={`${id}-error`}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
        <button type="button" className="press" onClick={add}>
          {words['states.add']}
        </button>
      </div>
      <p id={`${id}-error`} role="alert" className="field-error">
        {trouble}
      </p>
    </div>
  );
}
