'use client';

import { useId } from 'react';
import type { MapBase } from '../../../db/maps/geometry';
import { PanelGroup } from '../../articles/desk/fields.client';
import { CountriesField } from './countries-field.client';
import { Choice } from './feature-form.client';
import type { CountryName } from './ground';
import type { MapDeskWords } from './words';

type BaseProps = {
  base: MapBase;
  countries: CountryName[];
  words: MapDeskWords;
  hasFailed: boolean;
  onChange: (base: MapBase, about?: string) => void;
};

const ASPECTS: [value: string, words: string][] = [
  ['2', '2 : 1'],
  ['1.5', '3 : 2'],
  ['1.333', '4 : 3'],
  ['1', '1 : 1'],
  ['0.8', '4 : 5'],
];
const hundredth = (value: number) => Math.round(value * 100) / 100;
const within = (value: number, most: number) => Math.min(most, Math.max(-most, value));

/** A view with other numbers; what is near needs the finer coast. */
const seen = (base: MapBase, change: Partial<MapBase>): MapBase => {
  const { inset, ...next } = { ...base, ...change };
  const detail = next.span < 6 ? '10m' : '50m';
  return { ...next, ...(inset ? { inset } : {}), detail };
};

/** What part of the world is drawn on, and which countries it is about. */
export function BasePanel({ base, countries, words, hasFailed, onChange }: BaseProps) {
  const [lon, lat] = base.centre;
  const step = base.span / 8;
  const go = (east: number, north: number) =>
    onChange(
      seen(base, { centre: [hundredth(within(lon + east * step, 180)), hundredth(within(lat + north * step, 84))] }),
    );
  const zoom = (factor: number) =>
    onChange(seen(base, { span: hundredth(Math.min(359.8, Math.max(0.3, base.span * factor))) }));
  const presses = [
    [words['base.north'], () => go(0, 1)],
    [words['base.south'], () => go(0, -1)],
    [words['base.west'], () => go(-1, 0)],
    [words['base.east'], () => go(1, 0)],
    [words['base.closer'], () => zoom(0.8)],
    [words['base.wider'], () => zoom(1.25)],
  ] as const;
  return (
    <PanelGroup title={words.base}>
      <div className="map-tools">
        {presses.map(([label, does]) => (
          <button key={label} type="button" className="press" onClick={does}>
            {label}
          </button>
        ))}
      </div>
      <Numbers {...{ base, words, onChange }} />
      <Choice
        label={words['base.aspect']}
        value={String(base.aspect)}
        options={
          ASPECTS.some(([value]) => value === String(base.aspect))
            ? ASPECTS
            : [[String(base.aspect), String(base.aspect)], ...ASPECTS]
        }
        onChange={(value) => onChange({ ...base, aspect: Number(value) })}
      />
      <label className="touch gap-x-3">
        <input
          type="checkbox"
          checked={base.borders !== 'none'}
          onChange={(event) => onChange({ ...base, borders: event.currentTarget.checked ? 'today' : 'none' })}
        />
        {words['base.borders']}
      </label>
      <CountriesField
        label={words['base.highlight']}
        chosen={base.highlight ?? []}
        names={countries}
        words={words}
        onChange={(highlight) => onChange({ ...base, highlight })}
      />
      <p role="alert" className="field-error">
        {hasFailed && words['base.failed']}
      </p>
    </PanelGroup>
  );
}

/** The view in numbers, for whoever knows them. */
function Numbers({ base, words, onChange }: Pick<BaseProps, 'base' | 'words' | 'onChange'>) {
  const id = useId();
  const [lon, lat] = base.centre;
  const numbers = [
    ['lon', lon, 180, (value: number) => seen(base, { centre: [value, lat] })],
    ['lat', lat, 84, (value: number) => seen(base, { centre: [lon, value] })],
    ['span', base.span, 359.8, (value: number) => seen(base, { span: Math.max(0.3, value) })],
  ] as const;
  return (
    <div className="map-numbers">
      {numbers.map(([name, value, most, next]) => (
        <div key={name} className="field">
          <label htmlFor={`${id}-${name}`}>{words[`base.${name}`]}</label>
          <input
            id={`${id}-${name}`}
            type="number"
            step="any"
            className="input"
            min={name === 'span' ? 0.3 : -most}
            max={most}
            value={value}
            onChange={(event) => {
              const typed = event.currentTarget.valueAsNumber;
              if (Number.isFinite(typed)) onChange(next(within(typed, most)), `base ${name}`);
            }}
          />
        </div>
      ))}
    </div>
  );
}
