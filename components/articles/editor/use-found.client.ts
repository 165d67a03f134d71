'use client';

import { useEffect, useState } from 'react';
import type { Find, FindItem, FindKind } from './find';

/** Milliseconds without a key before it is asked. */
const PAUSE = 200;

/** What is found for the words, asked when somebody pauses; an answer that comes late is not shown. */
export function useFound(find: Find, kind: FindKind, query: string): { items: FindItem[]; isWaiting: boolean } {
  const [found, setFound] = useState<{ query: string; items: FindItem[] }>();
  useEffect(() => {
    let isLate = false;
    const timer = setTimeout(
      () => {
        void find(kind, { words: query }).then((items) => isLate || setFound({ query, items }));
      },
      query ? PAUSE : 0,
    );
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [find, kind, query]);
  return { items: found?.items ?? [], isWaiting: found?.query !== query };
}
