'use client';

import { useEffect, useRef, useState } from 'react';
import type { Locale } from '../../db/site/locales';
import { searchPath } from '../site/addresses';

type SearchProps = { locale: Locale; words: Record<'label' | 'send', string> };

/** What an address that shows nothing says in words: its last segment with a letter, without dates, numbers and endings. */
function wordsOfAddress(path: string): string {
  try {
    const segments = decodeURIComponent(path).split('/').slice(2);
    const said = segments.findLast((segment) => /\p{L}{3}/u.test(segment)) ?? '';
    return said
      .replace(/\.[a-z]{2,5}$/i, '')
      .replace(/[^\p{L}\p{M}\u200c]+/gu, ' ')
      .trim()
      .slice(0, 100);
  } catch {
    return '';
  }
}

/** A search on a page that says that nothing is here. The page is one for all addresses, so the words of this one are put in where script runs. */
export function ErrorSearch({ locale, words }: SearchProps) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // What was typed before the script came stays.
  useEffect(() => setTyped(field.current?.value || wordsOfAddress(window.location.pathname)), []);
  return (
    <form action={searchPath(locale)} role="search" className="search-form">
      <div className="search-line">
        <div className="search-field">
          <input
            ref={field}
            name="q"
            type="search"
            aria-label={words.label}
            dir="auto"
            maxLength={200}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </div>
        <button type="submit">{words.send}</button>
      </div>
    </form>
  );
}
