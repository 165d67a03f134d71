import type { Viewer } from '../../../db/auth/session';
import type { DeskKeyword } from '../../../db/keywords/desk';
import { ActionForm } from '../../forms/action-form.client';
import { SubjectHead } from '../../newsroom/subject-head';
import { subjectErrors, subjectOutcomes } from '../../newsroom/subject-words';
import { deskKeywordsPath, keywordPath } from '../../site/addresses';
import { type Translate, translator } from '../../site/messages';
import { sendKeywordMerge, sendKeywordName, sendKeywordRemoval, sendSpelling, sendSpellingRemoval } from '../actions';

/** One keyword: its name, the spellings that mean it, what it may be merged into. */
export function KeywordScreen({ viewer, keyword }: { viewer: Viewer; keyword: DeskKeyword }) {
  const { id, name, locale, slug, pieces } = keyword;
  const t = translator(viewer.language);
  const words = (submit: string) => ({ submit, errors: subjectErrors(t), done: subjectOutcomes(t) });
  const hidden = { keyword: String(id) };
  return (
    <>
      <title>{name}</title>
      <SubjectHead viewer={viewer} here="keywords" isBelow title={<bdi lang={locale}>{name}</bdi>}>
        <a href={keywordPath(locale, slug)} className="touch underline">
          {t('newsroom.subjects.live')}
        </a>
      </SubjectHead>
      <p className="subject-lead">{t('newsroom.subjects.carried', { pieces })}</p>
      <div className="subject-columns">
        <section aria-labelledby="keyword-name">
          <h2 id="keyword-name">{t('newsroom.keywords.rename')}</h2>
          <p className="field-hint">{t('newsroom.keywords.renameHint')}</p>
          <ActionForm
            action={sendKeywordName}
            hidden={{ ...hidden, was: name }}
            fields={[{ name: 'name', label: t('newsroom.keywords.name'), value: name }]}
            words={words(t('newsroom.subjects.rename'))}
          />
        </section>
        <Spellings keyword={keyword} t={t} />
        <section aria-labelledby="keyword-merge">
          <h2 id="keyword-merge">{t('newsroom.subjects.merge')}</h2>
          <p className="field-hint">{t('newsroom.keywords.mergeHint')}</p>
          <ActionForm
            action={sendKeywordMerge}
            hidden={hidden}
            fields={[{ name: 'into', label: t('newsroom.subjects.into'), hint: t('newsroom.keywords.intoHint') }]}
            words={words(t('newsroom.subjects.mergeNow'))}
            tone="danger"
          />
        </section>
        {pieces === 0 && (
          <section aria-labelledby="keyword-end">
            <h2 id="keyword-end">{t('newsroom.subjects.end')}</h2>
            <p className="field-hint">{t('newsroom.keywords.removeHint')}</p>
            <ActionForm
              action={sendKeywordRemoval}
              hidden={hidden}
              words={words(t('newsroom.subjects.remove'))}
              tone="danger"
            />
          </section>
        )}
      </div>
      <p className="mt-6">
        <a href={deskKeywordsPath(locale)} className="touch underline">
          {t('newsroom.keywords.all')}
        </a>
      </p>
    </>
  );
}

/** Names that mean the keyword too, old ones among them. */
function Spellings({ keyword: { id, locale, spellings }, t }: { keyword: DeskKeyword; t: Translate }) {
  const errors = subjectErrors(t);
  return (
    <section aria-labelledby="keyword-spellings">
      <h2 id="keyword-spellings">{t('newsroom.keywords.spellings')}</h2>
      <p className="field-hint">{t('newsroom.keywords.spellingsHint')}</p>
      {spellings.length > 0 && (
        <ul className="desk-rows">
          {spellings.map((other) => (
            <li key={other.id}>
              <bdi lang={locale}>{other.name}</bdi>
              <ActionForm
                action={sendSpellingRemoval}
                hidden={{ keyword: String(id), spellingId: String(other.id) }}
                words={{ submit: t('newsroom.subjects.remove'), errors }}
                tone="quiet"
                about={other.name}
              />
            </li>
          ))}
        </ul>
      )}
      <ActionForm
        action={sendSpelling}
        hidden={{ keyword: String(id) }}
        fields={[{ name: 'spelling', label: t('newsroom.keywords.spelling') }]}
        words={{ submit: t('newsroom.keywords.addSpelling'), errors, done: subjectOutcomes(t) }}
        tone="quiet"
      />
    </section>
  );
}
