'use client';

import type { ReactNode } from 'react';
import { useBoard } from './board-context.client';

type StepFormProps = { item?: string; className?: string; children: ReactNode };

/** One small form of the board: its buttons say which step they are. Whole without script. */
export function StepForm({ item, className, children }: StepFormProps) {
  const { board, dispatch } = useBoard();
  return (
    <form action={dispatch} className={className}>
      <input type="hidden" name="locale" value={board.locale} />
      <input type="hidden" name="version" value={board.version} />
      {item && <input type="hidden" name="item" value={item} />}
      {children}
    </form>
  );
}

type StepButtonProps = { step: string; label: string; sign: string; about: string; disabled?: boolean };

/** A step as a sign with its words for whoever hears the page. */
export function StepButton({ step, label, sign, about, disabled = false }: StepButtonProps) {
  return (
    <button
      type="submit"
      name="step"
      value={step}
      className="row-button"
      title={label}
      aria-label={`${label}: ${about}`}
      disabled={disabled}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
