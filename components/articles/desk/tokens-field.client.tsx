'use client';

import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';

export type Token = { id: string; label: string };

type TokensProps = {
  label: string;
  hint?: string;
  /** What is chosen, in order. */
  value: Token[];
  onChange: (value: Token[]) => void;
  /** What may be chosen; asked with what was typed. */
  suggest: (typed: string) => Token[];
  /** Told what is being typed, for suggestions that come from the server. */
  onType?: (typed: string) => void;
  /** Whether something that is on no list may be put in. */
  free?: boolean;
  disabled?: boolean;
  words: { remove: string; none: string };
  lang: string;
};

/** Several things of a list, picked by typing: a combobox with what is chosen before it. Arrow keys, Enter, Backspace. */
export function TokensField(props: TokensProps) {
  const { label, hint, value, onChange, disabled = false, words, lang } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const remove = (token: Token) => {
    // Its button goes with it, and would take the focus along.
    input.current?.focus();
    onChange(value.filter((one) => one.id !== token.id));
  };
  const { typed, at, options, type, add, open, close, onKeyDown } = useTyping(props);
  const chosen = value.map((token) => (
    <span key={token.id} className="token" lang={lang}>
      <bdi>{token.label}</bdi>
      <button
        type="button"
        disabled={disabled}
        aria-label={`${words.remove} ${token.label}`}
        onClick={() => remove(token)}
      >
        ×
      </button>
    </span>
  ));
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="tokens">
        {chosen}
        <input
          ref={input}
          id={id}
          role="combobox"
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
          aria-describedby={hint ? `${id}-hint` : undefined}
          autoComplete="off"
          dir="auto"
          lang={lang}
          disabled={disabled}
          value={typed}
          onChange={(event) => type(event.target.value)}
          onFocus={open}
          onBlur={close}
          onKeyDown={onKeyDown}
        />
      </div>
      <ul id={`${id}-list`} role="listbox" aria-label={label} className="token-options" hidden={options.length === 0}>
        {options.map((token, index) => (
          <li
            key={token.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            lang={lang}
            // The field keeps the focus: a click must not take it before it has chosen.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => add(token)}
          >
            {token.label}
          </li>
        ))}
      </ul>
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}

/** What is being typed, what fits it, and what the keys do. */
function useTyping({ value, onChange, suggest, onType, free = false }: TokensProps) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const taken = useMemo(() => new Set(value.map((token) => token.id)), [value]);
  const options = isOpen
    ? suggest(typed)
        .filter((token) => !taken.has(token.id))
        .slice(0, 8)
    : [];

  const type = (text: string) => {
    setTyped(text);
    setOpen(true);
    setAt(-1);
    onType?.(text);
  };
  const add = (token: Token | undefined) => {
    if (token && !taken.has(token.id)) onChange([...value, token]);
    setTyped('');
    setOpen(false);
    setAt(-1);
  };
  const enter = () => {
    const text = typed.trim();
    const exact = options.find((token) => token.label.toLocaleLowerCase() === text.toLocaleLowerCase());
    add(options[at] ?? exact ?? (free && text ? { id: text, label: text } : options[0]));
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => {
      setOpen(true);
      setAt((now) => Math.min(now + 1, options.length - 1));
    },
    ArrowUp: () => setAt((now) => Math.max(now - 1, -1)),
    Enter: enter,
    ',': enter,
    '،': enter,
    Escape: () => setOpen(false),
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Backspace' && typed === '') return onChange(value.slice(0, -1));
    const act = keys[event.key];
    if (!act || (event.key.length === 1 && !free)) return;
    event.preventDefault();
    act();
  };
  return { typed, at, options, type, add, open: () => setOpen(true), close: () => setOpen(false), onKeyDown };
}
