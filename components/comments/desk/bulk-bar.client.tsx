'use client';

import { type ChangeEvent, useEffect, useState } from 'react';

export type BulkWords = Record<'all' | 'bulk' | 'approveAll' | 'rejectAll' | 'spamAll' | 'reason' | 'tell', string> & {
  reasons: { value: string; label: string }[];
};

const boxesOf = (field: HTMLElement, ids: number[]) => {
  const form = field.closest('form');
  return ids.flatMap((id) => [...(form?.querySelectorAll<HTMLInputElement>(`input[name="pick:${id}"]`) ?? [])]);
};

/** What is done with all comments that are ticked. */
export function BulkBar({ ids, words }: { ids: number[]; words: BulkWords }) {
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  const tickAll = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    for (const box of boxesOf(currentTarget, ids)) if (!box.matches(':disabled')) box.checked = currentTarget.checked;
  };
  return (
    <div role="group" aria-label={words.bulk} className="comment-bulk">
      {scripted && (
        <label className="touch gap-x-2">
          <input type="checkbox" key={ids.join()} onChange={tickAll} /> {words.all}
        </label>
      )}
      <button type="submit" name="do" value="approve" className="press">
        {words.approveAll}
      </button>
      <span className="comment-reject">
        <select name="reason:all" className="input" aria-label={words.reason}>
          {words.reasons.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <button type="submit" name="do" value="reject" className="press">
          {words.rejectAll}
        </button>
      </span>
      <button type="submit" name="do" value="spam" className="press">
        {words.spamAll}
      </button>
      <label className="touch gap-x-2">
        <input type="checkbox" name="tell" defaultChecked /> {words.tell}
      </label>
    </div>
  );
}
