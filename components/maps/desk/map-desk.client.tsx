'use client';

import { useEffect, useState } from 'react';
import type { DeskMapCopy } from '../../../db/maps/desk';
import { LOCALES, type Locale } from '../../../db/site/locales';
import { BasePanel } from './base-panel.client';
import { ExchangePanel } from './exchange-panel.client';
import { FeatureForm } from './feature-form.client';
import { FeatureList } from './feature-list.client';
import type { CountryName, Ground } from './ground';
import { ConflictNotice, DayBar, MapBar } from './map-bar.client';
import { MapSheet } from './map-sheet.client';
import { type MapLinks, PublishPanel } from './publish-panel.client';
import { StatesPanel } from './states-panel.client';
import { TextsPanel } from './texts-panel.client';
import { useGround } from './use-ground.client';
import { type MapCopyHandle, useMapCopy } from './use-map-copy.client';
import { type MapDeskHandle, useMapDesk } from './use-map-desk.client';
import type { Language } from './words-fields.client';
import type { MapDeskWords } from './words';

export type MapDeskProps = {
  map: DeskMapCopy;
  ground: Ground;
  countries: CountryName[];
  languages: Language[];
  /** Of the newsroom. */
  language: Locale;
  zone: string;
  words: MapDeskWords;
  refusals: Record<string, string> & { other: string };
  stateWords: string;
  links: MapLinks;
  exportHref: string;
};

/** Fields whose path begins so, by what comes after it. */
const problemsOf = (fields: Record<string, string>, head: string) =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([path, code]) => (path.startsWith(head) ? [[path.slice(head.length), code]] : [])),
  );

/** The screen on which a map is drawn: the sheet with its tools, and the panel of everything about it. */
export function MapDesk(props: MapDeskProps) {
  const { map, words, languages, language, countries, zone } = props;
  const copy = useMapCopy(map.id, { ...map, savedAt: new Date(map.savedAt).toISOString() });
  const desk = useMapDesk(copy, words, language);
  const [snaps, setSnaps] = useState(true);
  const { content } = copy;
  const ground = useGround(content, props.ground);
  const { intl } = LOCALES[language];
  const dayWords = (day: string) =>
    new Intl.DateTimeFormat(intl, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));
  const timeWords = (instant: string) =>
    new Intl.DateTimeFormat(intl, {
      ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone },
    }).format(new Date(instant));
  useShortcuts(copy);
  const bar = { copy, desk, words, snaps, setSnaps, timeWords, dayWords };
  const { selected, shape } = desk;
  return (
    <div className="map-desk">
      <div className="map-desk-sheet">
        <MapBar {...bar} />
        <ConflictNotice {...{ copy, words, timeWords }} />
        <MapSheet
          {...{ ground, words, locale: language, selected }}
          features={desk.features}
          shown={desk.shown}
          drawing={desk.drawing}
          said={desk.said}
          borders={content.base.borders}
          day={desk.day}
          holdsOn={snaps}
          onSelect={desk.select}
          onPoint={desk.point}
          onTakeBack={desk.takeBack}
          onEnd={desk.end}
          onMove={desk.move}
          onInsert={desk.insert}
          onDrop={desk.drop}
        />
        <DayBar {...bar} />
        {shape && selected !== undefined && (
          <section className="map-shape" aria-label={words.feature}>
            <FeatureForm
              key={selected}
              feature={shape}
              {...{ languages, countries, words }}
              problems={problemsOf(copy.fields, `features.${selected}.`)}
              onChange={desk.put}
            />
          </section>
        )}
      </div>
      <MapPanel {...props} {...{ copy, desk, dayWords }} hasFailed={ground.hasFailed} />
    </div>
  );
}

type PanelProps = MapDeskProps & {
  copy: MapCopyHandle;
  desk: MapDeskHandle;
  dayWords: (day: string) => string;
  hasFailed: boolean;
};

/** Everything about the map that is not drawn. */
function MapPanel({ copy, desk, dayWords, hasFailed, ...props }: PanelProps) {
  const { map, words, languages, language, countries, refusals } = props;
  const { content, change } = copy;
  const { selected } = desk;
  return (
    <aside className="map-desk-panel" aria-label={words.publish}>
      <PublishPanel
        {...{ map, content, words, refusals, languages, dayWords }}
        version={copy.version}
        isUnsaved={copy.status !== 'saved'}
        locale={language}
        stateWords={props.stateWords}
        links={props.links}
        save={copy.save}
      />
      <FeatureList
        {...{ words, selected, locale: language }}
        features={desk.features}
        day={desk.day}
        onSelect={desk.select}
        onMove={desk.shift}
        onCopy={desk.double}
        onRemove={desk.remove}
        onCountry={desk.addCountry}
      />
      <StatesPanel
        {...{ content, languages, words, dayWords }}
        locale={language}
        day={desk.day}
        onDay={desk.setDay}
        onChange={(states, about) => change((now) => ({ ...now, states }), about)}
      />
      <TextsPanel
        {...{ content, languages, words }}
        onChange={(texts, about) => change((now) => ({ ...now, texts }), about)}
      />
      <BasePanel
        {...{ countries, words }}
        base={content.base}
        hasFailed={hasFailed}
        onChange={(base, about) => change((now) => ({ ...now, base }), about)}
      />
      <ExchangePanel words={words} exportHref={props.exportHref} onBring={desk.bring} />
    </aside>
  );
}

type Shortcuts = { undo: () => void; redo: () => void; save: () => Promise<unknown> };

/** Ctrl+S saves; Ctrl+Z and Ctrl+Shift+Z go back and forth, where nobody is typing: fields have their own. */
function useShortcuts({ undo, redo, save }: Shortcuts): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
      if (key === 's') void save();
      else if (key === 'z' && !isTyping) (event.shiftKey ? redo : undo)();
      else if (key === 'y' && !isTyping) redo();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [undo, redo, save]);
}
