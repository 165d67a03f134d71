import { refresh } from 'next/cache';
import type { ActionState } from '../forms/define-action';

type Values = Record<string, string>;
type Refusal = { outcome: 'refused'; errors: Record<string, string> };
type Verdict = Refusal | { outcome: string; version?: number; place?: number; pieces?: number };

/**
 * What a verb answered, for the form that asked; what stands around the form is shown anew. A form whose version has moved on
 * is shown the newest beside what was typed.
 */
export function stateOf(verdict: Verdict, values: Values): ActionState {
  refresh();
  if ('errors' in verdict) return { status: 'refused', errors: verdict.errors, values };
  const { outcome, ...numbers } = verdict;
  const told = Object.entries(numbers).filter(([, value]) => typeof value === 'number');
  return {
    status: 'done',
    outcome,
    values: { ...values, ...Object.fromEntries(told.map(([name, n]) => [name, String(n)])) },
  };
}
