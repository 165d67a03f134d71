'use client';

import { useEffect, useState } from 'react';
import type { PieceWords } from './words';

/** What stands between a piece and its readers, in words. */
export type Checklist = { errors: string[]; warnings: string[] };

/** The checklist of the saved version; asked anew after every save. */
export function useChecklist(id: number, version: number): Checklist | undefined {
  const [checklist, setChecklist] = useState<Checklist>();
  useEffect(() => {
    const stop = new AbortController();
    fetch(`/newsroom/api/articles/${id}/check`, { cache: 'no-store', signal: stop.signal })
      .then((answer) => (answer.ok ? (answer.json() as Promise<Checklist>) : undefined))
      .then((found) => found && setChecklist(found))
      // Signed out or away: the line about saving says so already.
      .catch(() => undefined);
    return () => stop.abort();
  }, [id, version]);
  return checklist;
}

/** Errors stop a publication, warnings want a tick. */
export function ChecklistView({ checklist, words }: { checklist: Checklist; words: PieceWords }) {
  const { errors, warnings } = checklist;
  return (
    <div role="status" aria-label={words['panel.check']}>
      {errors.length + warnings.length === 0 && <p className="text-positive">✓ {words['check.good']}</p>}
      {errors.length > 0 && <Problems title={words['check.errors']} problems={errors} tone="notice-danger" />}
      {warnings.length > 0 && <Problems title={words['check.warnings']} problems={warnings} tone="notice-warning" />}
    </div>
  );
}

function Problems({ title, problems, tone }: { title: string; problems: string[]; tone: string }) {
  return (
    <div className={`notice ${tone}`}>
      <p className="field-label">{title}</p>
      <ul className="list-inside list-disc text-small">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}
