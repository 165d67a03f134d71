'use client';

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Part } from '../../db/search/snippets';
import type { Locale } from '../../db/site/locales';
import { useSuggestions } from './use-suggestions.client';

/** What is offered: words to look for, or a thing to go to. */
export type Offer = { words: string; href?: string; kind?: string; parts?: Part[] };

type FieldProps = {
  locale: Locale;
  value: string;
  words: Record<'label' | 'suggestions' | 'none' | 'some', string>;
};

const LIST = 'search-suggestions';
const optionId = (place: number) => `${LIST}-${place}`;

/**
 * The field of a search. Where script runs it offers what the paper has while somebody types: a combobox as the ARIA practices have it,
 * in which the field keeps the focus. Without script it is a field.
 */
export function SearchField({ locale, value, words }: FieldProps) {
  const [typed, setTyped] = useState(value);
  const [isLive, setLive] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const offers = useSuggestions(locale, typed, isOpen);
  const isShown = isOpen && offers.length > 0;
  useEffect(() => {
    // What was typed before the script came is in the field, and nowhere else.
    setTyped((known) => field.current?.value ?? known);
    setLive(true);
  }, []);
  useEffect(() => setActive(-1), [offers]);

  const choose = ({ href, words: wanted }: Offer) => {
    setOpen(false);
    if (href) return window.location.assign(href);
    setTyped(wanted);
    const input = field.current;
    if (input) input.value = wanted;
    input?.form?.requestSubmit();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isShown) setOpen(false);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place more than there are offers: the field itself.
      setActive((place) => ((place + 1 + step + offers.length + 1) % (offers.length + 1)) - 1);
    } else if (event.key === 'Enter' && isShown && offers[active]) choose(offers[active]);
    else return;
    event.preventDefault();
  };
  const combobox = {
    role: 'combobox',
    'aria-expanded': isShown,
    'aria-controls': LIST,
    'aria-autocomplete': 'list',
    'aria-activedescendant': isShown && active >= 0 ? optionId(active) : undefined,
  } as const;
  return (
    <div className="search-field">
      <input
        {...(isLive ? combobox : {})}
        {...{ ref: field, name: 'q', type: 'search', dir: 'auto', maxLength: 200, autoComplete: 'off' }}
        aria-label={words.label}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setOpen(true);
        }}
        onKeyDown={press}
        onBlur={() => setOpen(false)}
      />
      {isLive && (
        <>
          <ul id={LIST} role="listbox" aria-label={words.suggestions} hidden={!isShown} className="search-offers">
            {offers.map((offer, place) => (
              <OfferRow key={`${offer.href ?? ''}${offer.words}`} {...{ offer, place, active, choose }} />
            ))}
          </ul>
          <span role="status" className="sr-only">
            {isOpen && typed.trim().length > 1 ? (offers.length > 0 ? words.some : words.none) : ''}
          </span>
        </>
      )}
    </div>
  );
}

type OfferProps = { offer: Offer; place: number; active: number; choose: (offer: Offer) => void };

function OfferRow({ offer, place, active, choose }: OfferProps) {
  const row = useRef<HTMLLIElement>(null);
  const isActive = place === active;
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <li
      ref={row}
      id={optionId(place)}
      role="option"
      aria-selected={isActive}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => choose(offer)}
    >
      {offer.kind && <span className="kicker">{offer.kind}</span>}
      <span dir="auto">
        {offer.parts
          ? offer.parts.map(({ text, hit }, index) => (hit ? <b key={index}>{text}</b> : text))
          : offer.words}
      </span>
    </li>
  );
}
