'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import type { MapBase, MapFeature } from '../../../db/maps/geometry';
import { type Point, projectView } from '../view';
import { colouredOf } from './drawing';
import type { Ground } from './ground';
import { linesOf } from './snap';

/** The ground under the pen, drawn by the server whenever the view or a coloured country is another, with the same projection here. */
export function useGround({ base, features }: { base: MapBase; features: MapFeature[] }, first: Ground) {
  const [drawn, setDrawn] = useState({ ground: first, base });
  const [hasFailed, setFailed] = useState(false);
  const asked = new URLSearchParams({
    base: JSON.stringify(base),
    countries: colouredOf(features).join(','),
  }).toString();
  const wanted = useRef(asked);
  useEffect(() => {
    if (asked === wanted.current) return;
    wanted.current = asked;
    const question = new AbortController();
    // Whoever presses «closer» four times asks once.
    const timer = window.setTimeout(() => {
      fetch(`/newsroom/api/maps/ground?${asked}`, { signal: question.signal })
        .then(async (answer) => {
          if (!answer.ok) throw new Error(String(answer.status));
          setDrawn({ ground: (await answer.json()) as Ground, base });
          setFailed(false);
        })
        .catch(() => setFailed(!question.signal.aborted));
    }, 150);
    return () => {
      window.clearTimeout(timer);
      question.abort();
    };
    // The words of the question say when it is another.
  }, [asked]);
  const view = useMemo(() => projectView(drawn.base, 1000), [drawn.base]);
  const lines = useMemo<Point[][]>(
    () => [drawn.ground.land, drawn.ground.borders, drawn.ground.disputed].flatMap(linesOf),
    [drawn.ground],
  );
  return { ...drawn, view, lines, hasFailed };
}

export type GroundHandle = ReturnType<typeof useGround>;
