import { getWordList, type WordList } from '../../../db/comments/lists';
import { COMMENT_STATES } from '../../../db/comments/schema';
import type { Viewer } from '../../../db/auth/session';
import { LOCALE_CODES, LOCALES } from '../../../db/site/locales';
import { translator } from '../../site/messages';
import { deskRefusals } from './desk-words';
import { DeskTitle } from './desk-title';
import { type TrialWords, WordsForm } from './words-form.client';

const LISTS = ['banned', 'suspect'] as const satisfies WordList[];

/** The lists of words, each tried on what was said lately before it is kept. */
export async function WordsPage({ viewer }: { viewer: Viewer }) {
  const t = translator(viewer.language);
  const words: TrialWords = {
    try: t('newsroom.comments.try'),
    save: t('newsroom.comments.save'),
    saved: t('newsroom.comments.saved'),
    hint: t('newsroom.comments.wordsHint'),
    tried: t('newsroom.comments.tried', {
      looked: '{looked}',
      matched: '{matched}',
      added: '{added}',
      freed: '{freed}',
    }),
    fresh: t('newsroom.comments.fresh'),
    badWord: t('newsroom.comments.badWord', { word: '{word}' }),
    states: Object.fromEntries(COMMENT_STATES.map((state) => [state, t(`newsroom.comments.queue.${state}`)])),
    dirs: Object.fromEntries(LOCALE_CODES.map((code) => [code, LOCALES[code].dir])),
    refusals: deskRefusals(t),
  };
  const lists = await Promise.all(LISTS.map(async (list) => ({ list, ...(await getWordList(viewer.actor, list)) })));
  return (
    <>
      <DeskTitle viewer={viewer} here="words" />
      <p className="desk-lead">{t('newsroom.comments.wordsLead')}</p>
      <div className="word-lists">
        {lists.map(({ list, words: kept, version }) => (
          <section key={list} className="desk-section" aria-labelledby={`list-${list}`}>
            <h2 id={`list-${list}`}>{t(`newsroom.comments.list.${list}`)}</h2>
            <p>{t(`newsroom.comments.listDoes.${list}`)}</p>
            <WordsForm
              key={version}
              list={list}
              kept={kept.join('\n')}
              version={version}
              label={t(`newsroom.comments.list.${list}`)}
              numerals={LOCALES[viewer.language].intl}
              words={words}
            />
          </section>
        ))}
      </div>
    </>
  );
}
