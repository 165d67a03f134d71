import type { ReactNode } from 'react';

type FieldProps = { id: string; label: string; error: string | undefined; wide?: boolean; children: ReactNode };

/** A field of a form for readers, under its label; what is wrong with it stands beside it. */
export function ReaderField({ id, label, error, wide = false, children }: FieldProps) {
  return (
    <div className={wide ? 'wide' : ''}>
      <label htmlFor={id}>{label}</label>
      {children}
      <p id={`${id}-error`} role={error ? 'alert' : undefined} className="comment-error">
        {error}
      </p>
    </div>
  );
}
