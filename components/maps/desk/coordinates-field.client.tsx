'use client';

import { useEffect, useId, useState } from 'react';
import type { LonLat } from '../../../db/maps/geometry';
import { coordinateText, readCoordinates } from './coordinates';
import { filled, type MapDeskWords } from './words';

type CoordinatesProps = {
  points: LonLat[];
  /** Fewest and most points of the shape. */
  least: number;
  most: number;
  words: MapDeskWords;
  onChange: (points: LonLat[]) => void;
};

/** The points of a shape as a list that can be typed; what is no point is said beside it, and nothing is changed until it is one. */
export function CoordinatesField({ points, least, most, words, onChange }: CoordinatesProps) {
  const id = useId();
  const shown = coordinateText(points);
  const [typed, setTyped] = useState(shown);
  const [trouble, setTrouble] = useState('');
  useEffect(() => {
    // Points that were moved on the map; what is being typed and means the same stays as it is.
    setTyped((text) => {
      const read = readCoordinates(text);
      return 'points' in read && coordinateText(read.points) === shown ? text : shown;
    });
    setTrouble('');
  }, [shown]);
  const type = (text: string) => {
    setTyped(text);
    const read = readCoordinates(text);
    if ('line' in read) return setTrouble(filled(words['feature.pointsLine'], { line: read.line }));
    if (read.points.length < least) return setTrouble(filled(words['feature.pointsFew'], { n: least }));
    if (read.points.length > most) return setTrouble(filled(words['feature.pointsMany'], { n: most }));
    setTrouble('');
    onChange(read.points);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{words['feature.points']}</label>
      <textarea
        id={id}
        className="input map-coordinates"
        dir="ltr"
        rows={Math.min(8, points.length + 1)}
        spellCheck={false}
        value={typed}
        aria-invalid={trouble ? true : undefined}
        aria-describedby={`${id}-hint ${id}-error`}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} className="field-hint">
        {words['feature.pointsHint']}
      </p>
      <p id={`${id}-error`} role="alert" className="field-error">
        {trouble}
      </p>
    </div>
  );
}
