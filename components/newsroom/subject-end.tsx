import { ActionForm } from '../forms/action-form.client';
import type { Translate } from '../site/messages';
import type { Action } from '../forms/use-sent-form.client';
import { subjectErrors } from './subject-words';

type EndProps = {
  noun: 'sections' | 'authors';
  /** Which one it is, as its forms say it. */
  hidden: Record<string, string>;
  /** How many pieces hang on it: while there are some it can only become part of another. */
  pieces: number;
  others: { value: string; label: string }[];
  merge: Action;
  remove: Action;
  t: Translate;
};

/** The ways in which something that pieces hang on ends: in another of its kind, or unused. */
export function SubjectEnd({ noun, hidden, pieces, others, merge, remove, t }: EndProps) {
  const errors = subjectErrors(t);
  return (
    <div className="subject-form">
      {others.length > 0 && (
        <section aria-labelledby="subject-merge">
          <h2 id="subject-merge">{t('newsroom.subjects.merge')}</h2>
          <p className="field-hint">{t(`newsroom.${noun}.mergeHint`)}</p>
          <p className="field-hint">{t('newsroom.subjects.carried', { pieces })}</p>
          <ActionForm
            action={merge}
            hidden={hidden}
            fields={[{ name: 'into', kind: 'select', label: t('newsroom.subjects.into'), options: others }]}
            words={{ submit: t('newsroom.subjects.mergeNow'), errors }}
            tone="danger"
          />
        </section>
      )}
      {pieces === 0 && (
        <section aria-labelledby="subject-end">
          <h2 id="subject-end">{t('newsroom.subjects.end')}</h2>
          <p className="field-hint">{t(`newsroom.${noun}.removeHint`)}</p>
          <ActionForm
            action={remove}
            hidden={hidden}
            words={{ submit: t('newsroom.subjects.remove'), errors }}
            tone="danger"
          />
        </section>
      )}
    </div>
  );
}
