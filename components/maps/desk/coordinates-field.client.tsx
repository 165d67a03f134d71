'use client';

import { useEffect, useId, useState } from 'react';
import type { LonLat } from '../../../db/maps/geometry';
import { coordinateText, readCoordinates } from './coordinates';
import { filled, type MapDeskWords } from './words';

type CoordinatesProps = {
  rings: LonLat[][];
  /** Whether an empty line begins a hole. */
  hasHoles: boolean;
  /** Fewest and most points of a ring. */
  least: number;
  most: number;
  words: MapDeskWords;
  onChange: (rings: LonLat[][]) => void;
};

/** The points of a shape as a list that can be typed; what is no point is said beside it, and nothing is changed until it is one. */
export function CoordinatesField({ rings, hasHoles, least, most, words, onChange }: CoordinatesProps) {
  const id = useId();
  const shown = coordinateText(rings);
  const [typed, setTyped] = useState(shown);
  const [trouble, setTrouble] = useState('');
  useEffect(() => {
    // Points that were moved on the map; what is being typed and means the same stays as it is.
    setTyped((text) => {
      const read = readCoordinates(text, hasHoles);
      return 'rings' in read && coordinateText(read.rings) === shown ? text : shown;
    });
    setTrouble('');
  }, [shown, hasHoles]);
  const type = (text: string) => {
    setTyped(text);
    const read = readCoordinates(text, hasHoles);
    if ('line' in read) return setTrouble(filled(words['feature.pointsLine'], { line: read.line }));
    if (read.rings.some(({ length }) => length < least))
      return setTrouble(filled(words['feature.pointsFew'], { n: least }));
    if (read.rings.some(({ length }) => length > most))
      return setTrouble(filled(words['feature.pointsMany'], { n: most }));
    setTrouble('');
    onChange(read.rings);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{words['feature.points']}</label>
      <textarea
        id={id}
        className="input map-coordinates"
        dir="ltr"
        rows={Math.min(8, rings.flat().length + rings.length)}
        spellCheck={false}
        value={typed}
        aria-invalid={trouble ? true : undefined}
        aria-describedby={`${id}-hint ${id}-error`}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} className="field-hint">
        {words['feature.pointsHint']} {hasHoles && words['feature.holesHint']}
      </p>
      <p id={`${id}-error`} role="alert" className="field-error">
        {trouble}
      </p>
    </div>
  );
}
