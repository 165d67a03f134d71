'use client';

import { type ReactNode, useId } from 'react';
import type { ArticleContent } from '../../../db/articles/content';

/** What a group of fields works on. */
export type FieldsProps = {
  content: ArticleContent;
  change: (patch: Partial<ArticleContent>) => void;
  disabled: boolean;
};

type TextName = {
  [K in keyof ArticleContent]: ArticleContent[K] extends string ? K : never;
}[keyof ArticleContent];

type TextProps = FieldsProps & {
  name: TextName;
  label: string;
  hint?: string;
  rows?: number;
  maxLength?: number;
  /** Addresses are left to right in every language. */
  isAddress?: boolean;
};

/** One text of a piece with its label, in the language and direction of the piece. */
export function TextField(props: TextProps) {
  const { content, change, disabled, name, label, hint, rows = 1, maxLength, isAddress = false } = props;
  const id = useId();
  const shared = {
    id,
    className: 'input',
    disabled,
    maxLength,
    value: content[name],
    'aria-describedby': hint ? `${id}-hint` : undefined,
    lang: isAddress ? undefined : content.locale,
    dir: isAddress ? 'ltr' : 'auto',
    spellCheck: !isAddress,
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {rows > 1 ? <textarea {...shared} rows={rows} /> : <input {...shared} type="text" />}
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}

type ChoiceProps = {
  label: string;
  value: string;
  options: { value: string; label: string; lang?: string }[];
  onChange: (value: string) => void;
  disabled: boolean;
};

/** One of a few. */
export function ChoiceField({ label, value, options, onChange, disabled }: ChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A group of the side panel that folds. */
export function PanelGroup({ title, open = false, children }: { title: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="panel-group" open={open}>
      <summary>{title}</summary>
      <div className="panel-body">{children}</div>
    </details>
  );
}
