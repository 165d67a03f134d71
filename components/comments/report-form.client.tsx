'use client';

import { useActionState } from 'react';
import type { ActionState } from '../forms/define-action';
import { sendReport } from './actions';

type ReportFormProps = {
  commentId: number;
  categories: { value: string; label: string }[];
  words: { category: string; note: string; send: string; done: string; errors: Record<string, string> };
};

const START: ActionState = { status: 'idle' };

/** Tells the moderators what is wrong with a comment. */
export function ReportForm({ commentId, categories, words }: ReportFormProps) {
  const [state, action, pending] = useActionState(sendReport, START);
  if (state.status === 'done') return <p role="status">{words.done}</p>;
  const typed: Record<string, string | undefined> = state.status === 'refused' ? state.values : {};
  const chosen = typed.category ?? categories[0]?.value;
  const [code] = state.status === 'refused' ? Object.values(state.errors) : [];
  return (
    <form action={action} className="comment-form">
      <input type="hidden" name="commentId" value={commentId} />
      <fieldset className="wide">
        <legend className="font-semibold">{words.category}</legend>
        {categories.map(({ value, label }) => (
          <label key={value} className="touch w-full gap-x-3">
            <input type="radio" name="category" value={value} required defaultChecked={value === chosen} /> {label}
          </label>
        ))}
      </fieldset>
      <div className="wide">
        <label htmlFor="report-note">{words.note}</label>
        <textarea id="report-note" name="note" rows={3} maxLength={500} defaultValue={typed.note} dir="auto" />
      </div>
      {code && (
        <p role="alert" className="wide text-danger">
          {words.errors[code] ?? words.errors.badValue}
        </p>
      )}
      <button type="submit" disabled={pending} className="comment-send">
        {words.send}
      </button>
    </form>
  );
}
