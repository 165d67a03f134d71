'use client';

import { useEffect, useState } from 'react';
import type { Locale } from '../../db/site/locales';
import { suggestionsPath } from '../site/addresses';
import type { Offer } from './search-field.client';

/** Milliseconds without a key before anybody is asked. */
const PAUSE = 160;
const SHORTEST = 2;
const NONE: Offer[] = [];

/** What the paper offers for what is typed so far; the last answer until the next one is there. */
export function useSuggestions(locale: Locale, typed: string, isWanted: boolean): Offer[] {
  const [offers, setOffers] = useState<Offer[]>(NONE);
  const words = typed.trim();
  const isAsking = isWanted && words.length >= SHORTEST;
  useEffect(() => {
    if (!isAsking) return setOffers(NONE);
    const asking = new AbortController();
    const timer = setTimeout(() => {
      const query = new URLSearchParams({ locale, q: words }).toString();
      fetch(`${suggestionsPath()}?${query}`, { signal: asking.signal })
        .then((answer) => (answer.ok ? answer.json() : NONE))
        .then((list: Offer[]) => setOffers(list))
        // Whoever types on, is offline or asks too often is offered nothing.
        .catch(() => undefined);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [locale, words, isAsking]);
  return offers;
}
