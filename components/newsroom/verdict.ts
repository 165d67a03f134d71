import { refresh } from 'next/cache';
import { z } from 'zod';
import type { Actor } from '../../db/auth/policy';
import type { ActionState } from '../forms/define-action';
import { leaveTo } from '../forms/leave';

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

/** Fields as a form sends them, for verbs that judge them themselves. */
export const fields = z.record(z.string(), z.string());
type Fields = z.output<typeof fields>;

/** An action that asks the model and stays where it was sent from. */
export const told =
  (verb: (actor: Actor, input: Fields) => Promise<Verdict>) =>
  async (input: Fields, actor: Actor, values: Values): Promise<ActionState> =>
    stateOf(await verb(actor, input), values);

/** An action after which there is another screen to be at; what is refused stays where it was sent from. */
export const ledOn =
  <Done extends { outcome: string }>(
    verb: (actor: Actor, input: Fields) => Promise<Refusal | Done>,
    where: (done: Done, input: Fields) => string,
  ) =>
  async (input: Fields, actor: Actor, values: Values): Promise<ActionState> => {
    const done = await verb(actor, input);
    return 'errors' in done ? stateOf(done, values) : leaveTo(where(done, input));
  };
