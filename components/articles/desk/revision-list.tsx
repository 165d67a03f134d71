import type { RevisionRow } from '../../../db/articles/revisions';
import type { Locale } from '../../../db/site/locales';
import { historyPath } from '../../site/addresses';
import { fullDateAndClock } from '../../site/dates';
import { translator } from '../../site/messages';

type RevisionListProps = { id: number; items: RevisionRow[]; chosen: number; language: Locale };

/** The kept states of a piece, newest first: when, by whom, and what for. */
export function RevisionList({ id, items, chosen, language }: RevisionListProps) {
  const t = translator(language);
  return (
    <nav aria-label={t('newsroom.history.title')}>
      <ol className="revisions">
        {items.map((revision) => (
          <li key={revision.id}>
            <a
              href={`${historyPath(id)}?version=${revision.id}`}
              aria-current={revision.id === chosen ? 'true' : undefined}
            >
              <b>
                {t('newsroom.history.version', { version: revision.version })}
                {revision.name && (
                  <>
                    {' · '}
                    <bdi>{revision.name}</bdi>
                  </>
                )}
              </b>
              <span className={revision.publishedAt ? 'state state-published' : 'field-hint'}>
                {t(`newsroom.history.kind.${revision.kind}`)}
              </span>
              <span className="field-hint">
                <bdi>{revision.savedBy ?? t('newsroom.history.machine')}</bdi> ·{' '}
                <time dateTime={revision.savedAt.toISOString()}>{fullDateAndClock(revision.savedAt, language)}</time>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
