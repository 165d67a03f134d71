'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import type { MapBase } from '../../../db/maps/geometry';
import { type Point, projectView } from '../view';
import type { Ground } from './ground';
import { linesOf } from './snap';

/** The ground under the pen, drawn by the server whenever the view is another, with the same projection here. */
export function useGround(base: MapBase, first: Ground) {
  const [drawn, setDrawn] = useState({ ground: first, base });
  const [hasFailed, setFailed] = useState(false);
  const wanted = useRef(base);
  const key = JSON.stringify(base);
  useEffect(() => {
    if (key === JSON.stringify(wanted.current)) return;
    wanted.current = base;
    const question = new AbortController();
    // Whoever presses «closer» four times asks once.
    const timer = window.setTimeout(() => {
      fetch(`/newsroom/api/maps/ground?${new URLSearchParams({ base: key })}`, { signal: question.signal })
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
    // The words of the base say when it is another.
  }, [key]);
  const view = useMemo(() => projectView(drawn.base, 1000), [drawn.base]);
  const lines = useMemo<Point[][]>(
    () => [drawn.ground.land, drawn.ground.borders, drawn.ground.disputed].flatMap(linesOf),
    [drawn.ground],
  );
  return { ...drawn, view, lines, hasFailed };
}

export type GroundHandle = ReturnType<typeof useGround>;
