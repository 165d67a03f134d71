'use client';

import { useId } from 'react';
import { type LonLat, type MapFeature, ringsOf } from '../../../db/maps/geometry';
import { CoordinatesField } from './coordinates-field.client';
import { CountriesField } from './countries-field.client';
import { leastOf, stylesOf, withRings } from './drawing';
import type { CountryName } from './ground';
import { type Language, WordsFields, withWords } from './words-fields.client';
import type { MapDeskWords } from './words';

export type FeatureFormProps = {
  feature: MapFeature;
  languages: Language[];
  countries: CountryName[];
  words: MapDeskWords;
  /** What cannot be taken, a code by field. */
  problems: Record<string, string>;
  /** `about` names the field that is being typed in. */
  onChange: (feature: MapFeature, about?: string) => void;
};

const MOST_POINTS = 2000;
type Worded = 'text' | 'note' | 'source' | 'party';

/** Everything about a shape but what the pen does. */
export function FeatureForm(props: FeatureFormProps) {
  const { feature, languages, words, countries, problems, onChange } = props;
  const wordsOf = (name: Worded, most: number, rows = 1) => ({
    label: words[`feature.${name}`],
    ...{ languages, most, rows },
    value: (feature as Partial<Record<Worded, MapFeature['text']>>)[name],
    onChange: (language: string, typed: string) => {
      const old = (feature as Partial<Record<Worded, MapFeature['text']>>)[name];
      const text = withWords(old, language, typed);
      const isNothing = name !== 'text' && Object.keys(text).length === 0;
      onChange(without(feature, name, isNothing ? undefined : text), `${name} ${language}`);
    },
  });
  const isFlow = feature.kind === 'line' && (feature.style === 'advance' || feature.style === 'retreat');
  return (
    <div className="panel-body">
      <Choice
        label={words['feature.style']}
        value={feature.style}
        options={stylesOf(feature.kind).map((style) => [style, words.styles[style] ?? style])}
        onChange={(style) => onChange({ ...feature, style } as MapFeature)}
      />
      {feature.kind === 'zone' && <WordsFields {...wordsOf('party', 120)} />}
      <WordsFields {...wordsOf('text', 200)} rows={feature.kind === 'name' ? 2 : 1} />
      {feature.kind !== 'name' && (
        <>
          <WordsFields {...wordsOf('note', 1000, 2)} />
          <WordsFields {...wordsOf('source', 300)} />
        </>
      )}
      <div className="grid content-start gap-2">
        <Days {...props} />
        {feature.kind !== 'name' && (
          <label className="touch gap-x-3">
            <input
              type="checkbox"
              checked={feature.legend !== undefined}
              onChange={(event) => onChange(without(feature, 'legend', event.currentTarget.checked || undefined))}
            />
            {words['feature.legend']}
          </label>
        )}
      </div>
      {feature.kind === 'marker' && (
        <Choice
          label={words['feature.side']}
          value={feature.side ?? 'end'}
          options={(['end', 'start', 'above', 'below'] as const).map((side) => [side, words[`side.${side}`]])}
          onChange={(side) => onChange({ ...feature, side } as MapFeature)}
        />
      )}
      {isFlow && <Width {...props} />}
      {feature.kind === 'country' ? (
        <CountriesField
          label={words['feature.countries']}
          chosen={feature.countries}
          names={countries}
          words={words}
          onChange={(codes) => onChange({ ...feature, countries: codes })}
        />
      ) : (
        <CoordinatesField
          rings={ringsOf(feature)}
          hasHoles={feature.kind === 'zone'}
          least={leastOf(feature.kind)}
          most={feature.kind === 'zone' || feature.kind === 'line' ? MOST_POINTS : 1}
          words={words}
          onChange={(rings: LonLat[][]) => onChange(withRings(feature, rings), 'points')}
        />
      )}
      {Object.entries(problems)
        .filter(([name]) => name !== 'from' && name !== 'to')
        .map(([name, code]) => (
          <p key={name} role="alert" className="field-error">
            {problemWords(code, words)}
          </p>
        ))}
    </div>
  );
}

/** A shape with another value in a field, or without the field. */
function without(feature: MapFeature, name: string, value: unknown): MapFeature {
  const { [name]: _, ...rest } = feature as unknown as Record<string, unknown>;
  return (value === undefined ? rest : { ...rest, [name]: value }) as unknown as MapFeature;
}

const problemWords = (code: string, words: MapDeskWords): string =>
  code === 'day' || code === 'order' || code === 'tooLong' ? words[`problem.${code}`] : words['problem.bad'];

function Days({ feature, words, problems, onChange }: FeatureFormProps) {
  const id = useId();
  return (
    <div className="map-days">
      {(['from', 'to'] as const).map((name) => {
        const { from, to } = feature;
        const isTurned = name === 'to' && from !== undefined && to !== undefined && to <= from;
        const trouble = problems[name] ?? (isTurned ? 'order' : undefined);
        return (
          <div key={name} className="field">
            <label htmlFor={`${id}-${name}`}>{words[`feature.${name}`]}</label>
            <input
              id={`${id}-${name}`}
              type="date"
              className="input"
              value={feature[name] ?? ''}
              aria-invalid={trouble ? true : undefined}
              aria-describedby={`${id}-${name}-error ${id}-hint`}
              onChange={(event) => onChange(without(feature, name, event.currentTarget.value || undefined), name)}
            />
            <p id={`${id}-${name}-error`} role="alert" className="field-error">
              {trouble && problemWords(trouble, words)}
            </p>
          </div>
        );
      })}
      <p id={`${id}-hint`} className="field-hint">
        {words['feature.toHint']}
      </p>
    </div>
  );
}

function Width({ feature, words, onChange }: FeatureFormProps) {
  const id = useId();
  const width = feature.kind === 'line' ? (feature.width ?? 6) : 6;
  return (
    <div className="field">
      <label htmlFor={id}>{words['feature.width']}</label>
      <input
        id={id}
        type="number"
        className="input"
        min={1}
        max={60}
        step={1}
        value={Array.isArray(width) ? '' : width}
        placeholder={Array.isArray(width) ? width.map((one) => Math.round(one)).join(' ') : undefined}
        onChange={(event) => {
          const wide = event.currentTarget.valueAsNumber;
          if (wide >= 1 && wide <= 60) onChange({ ...feature, width: wide } as MapFeature, 'width');
        }}
      />
    </div>
  );
}

type ChoiceProps = {
  label: string;
  value: string;
  options: [value: string, words: string][];
  onChange: (value: string) => void;
};

/** One of a few, from a list. */
export function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="input" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
