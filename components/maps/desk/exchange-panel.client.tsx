'use client';

import { useId, useState } from 'react';
import { GEOJSON_LIMITS, type GeoJsonFault, readGeoJson } from '../../../db/maps/geojson';
import type { MapFeature } from '../../../db/maps/geometry';
import { PanelGroup } from '../../articles/desk/fields.client';
import { filled, type MapDeskWords } from './words';

type ExchangeProps = {
  words: MapDeskWords;
  exportHref: string;
  onBring: (features: MapFeature[]) => void;
};

/** Shapes of other programs, from a file or as text, and ours for them. */
export function ExchangePanel({ words, exportHref, onBring }: ExchangeProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState({ trouble: '', done: '' });
  const faultWords = ({ code, feature }: GeoJsonFault) =>
    [words[`exchange.${code}`], feature && filled(words['exchange.at'], { n: feature })].filter(Boolean).join(' ');
  const bring = (text: string) => {
    const read = readGeoJson(text);
    if ('fault' in read) return setSaid({ trouble: faultWords(read.fault), done: '' });
    onBring(read.features);
    setTyped('');
    setSaid({ trouble: '', done: filled(words['exchange.done'], { n: read.features.length }) });
  };
  const open = (file: File | undefined) => {
    if (!file) return;
    if (file.size > GEOJSON_LIMITS.bytes) return setSaid({ trouble: words['exchange.tooLarge'], done: '' });
    file.text().then(bring, () => setSaid({ trouble: words['exchange.notJson'], done: '' }));
  };
  return (
    <PanelGroup title={words.exchange}>
      <div className="field">
        <label htmlFor={`${id}-file`}>{words['exchange.file']}</label>
        <input
          id={`${id}-file`}
          type="file"
          className="input"
          accept=".geojson,.json,application/geo+json,application/json"
          aria-describedby={`${id}-error`}
          onChange={(event) => {
            open(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-text`}>{words['exchange.text']}</label>
        <textarea
          id={`${id}-text`}
          className="input map-coordinates"
          dir="ltr"
          rows={3}
          spellCheck={false}
          value={typed}
          aria-invalid={said.trouble ? true : undefined}
          aria-describedby={`${id}-error`}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <p id={`${id}-error`} role="alert" className="field-error">
          {said.trouble}
        </p>
      </div>
      <button type="button" className="press justify-self-start" disabled={!typed.trim()} onClick={() => bring(typed)}>
        {words['exchange.bring']}
      </button>
      <p role="status">{said.done}</p>
      <a href={exportHref} className="touch" download>
        {words['exchange.export']}
      </a>
    </PanelGroup>
  );
}
