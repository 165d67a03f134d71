import { type ArticleCard, listPublishedArticles } from '../../../db/articles/queries';
import { inLanguage } from '../../../db/auth/policy';
import type { Viewer } from '../../../db/auth/session';
import { LOCALES, type Locale } from '../../../db/site/locales';
import { ActionForm } from '../../forms/action-form.client';
import { FindField } from '../../newsroom/find-form';
import { MoveForm } from '../../newsroom/move-form.client';
import { SubjectPanel } from '../../newsroom/subject-panel';
import { moveWords, subjectErrors } from '../../newsroom/subject-words';
import { deskTopicPath } from '../../site/addresses';
import { longDate } from '../../site/dates';
import { type Translate, translator } from '../../site/messages';
import { sendTopicPin, sendTopicPinMove, sendTopicPinRemoval } from '../actions';

type PinsProps = { topicId: number; locale: Locale; pinned: ArticleCard[]; find: string; viewer: Viewer };

const MOST = 8;

/** The pieces at the head of the topic's page, and a search for more: plain forms all of them. */
export async function PinsPanel({ topicId, locale, pinned, find, viewer }: PinsProps) {
  const t = translator(viewer.language);
  const found = find
    ? await listPublishedArticles({ locale, words: find, without: pinned.map(({ id }) => id), limit: MOST })
    : undefined;
  if (!inLanguage(viewer.actor, locale)) return null;
  return (
    <SubjectPanel title={t('newsroom.topics.pinned')} open>
      <p className="field-hint">{t('newsroom.topics.pinnedHint')}</p>
      {pinned.length > 0 && (
        <Pinned topicId={topicId} locale={locale} pinned={pinned} language={viewer.language} t={t} />
      )}
      <form action={deskTopicPath(topicId, locale)} className="subject-find" role="search">
        <FindField name="find" label={t('newsroom.topics.findPiece')} words={find} locale={locale} t={t} />
      </form>
      {found && <Found topicId={topicId} locale={locale} found={found.items} language={viewer.language} t={t} />}
    </SubjectPanel>
  );
}

type ListProps = { topicId: number; locale: Locale; language: Locale; t: Translate };

function Pinned({ topicId, locale, pinned, language, t }: ListProps & { pinned: ArticleCard[] }) {
  return (
    <ol className="subject-pins">
      {pinned.map((piece, index) => (
        <li key={piece.id}>
          <p lang={locale} dir={LOCALES[locale].dir}>
            {piece.headline}
          </p>
          <div className="subject-presses">
            <MoveForm
              action={sendTopicPinMove}
              hidden={{ topic: topicId, article: piece.id }}
              name={piece.headline}
              isFirst={index === 0}
              isLast={index === pinned.length - 1}
              words={moveWords(t)}
              numerals={LOCALES[language].intl}
            />
            <ActionForm
              action={sendTopicPinRemoval}
              hidden={{ topic: String(topicId), article: String(piece.id) }}
              words={{ submit: t('newsroom.topics.unpin'), errors: subjectErrors(t) }}
              tone="quiet"
              about={piece.headline}
            />
          </div>
        </li>
      ))}
    </ol>
  );
}

function Found({ topicId, locale, found, language, t }: ListProps & { found: ArticleCard[] }) {
  if (found.length === 0) return <p role="status">{t('newsroom.topics.noPiece')}</p>;
  return (
    <ul className="subject-pins">
      {found.map((piece) => (
        <li key={piece.id}>
          <p lang={locale} dir={LOCALES[locale].dir}>
            {piece.headline}
          </p>
          <div className="subject-presses">
            <span className="field-hint">{longDate(piece.publishedAt, language)}</span>
            <ActionForm
              action={sendTopicPin}
              hidden={{ topic: String(topicId), article: String(piece.id) }}
              words={{ submit: t('newsroom.topics.pin'), errors: subjectErrors(t) }}
              tone="quiet"
              about={piece.headline}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
