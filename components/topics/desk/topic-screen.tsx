import { listPinnedTo } from '../../../db/articles/queries';
import { inLanguage } from '../../../db/auth/policy';
import type { Viewer } from '../../../db/auth/session';
import { mapPictures } from '../../../db/media/queries';
import { LOCALES, type Locale } from '../../../db/site/locales';
import { getSettings, listLocales } from '../../../db/site/queries';
import { type DeskTopic, listDeskTopics, type TopicOnDesk } from '../../../db/topics/desk';
import { pieceWords } from '../../articles/desk/words';
import { editorWords } from '../../articles/editor/editor-words';
import { thumbnail } from '../../newsroom/find-items';
import { wasRefusedPlainly } from '../../newsroom/plain-answer';
import { LanguageTabs } from '../../newsroom/language-tabs';
import { SubjectHead } from '../../newsroom/subject-head';
import { savedWords } from '../../newsroom/subject-words';
import { deskTopicPath, topicPath } from '../../site/addresses';
import { fullDateAndClock } from '../../site/dates';
import { type Translate, translator } from '../../site/messages';
import { PinsPanel } from './pins-panel';
import { TopicPanels } from './topic-panels';
import { MARKS, nameOf } from './topics-screen';
import { type TopicFormWords, WordsForm } from './words-form.client';

const WORDS = [
  'name',
  'nameHint',
  'explainer',
  'explainerHint',
  'picture',
  'alt',
  'altHint',
  'caption',
  'synonyms',
  'synonymsHint',
  'body',
  'bodyChanged',
  'tooLong',
  'save',
  'publish',
] as const satisfies (keyof TopicFormWords)[];

const formWords = (t: Translate) =>
  Object.fromEntries(WORDS.map((name) => [name, t(`newsroom.topics.${name}`)])) as TopicFormWords;

type ScreenProps = { viewer: Viewer; topic: TopicOnDesk; locale: Locale; find: string };

/** One topic in one language: its words on paper, and beside them how it stands, its pins, its address, its end. */
export async function TopicScreen({ viewer, topic, locale, find }: ScreenProps) {
  const { language, actor } = viewer;
  const t = translator(language);
  const all = await listDeskTopics(actor);
  const { codes } = await listLocales();
  const open = await wasRefusedPlainly();
  const here = all.find(({ id }) => id === topic.id);
  const title = here ? nameOf(here, [locale, language, ...codes]) : topic.slug;
  return (
    <>
      <title>{title}</title>
      <SubjectHead viewer={viewer} here="topics" isBelow title={<bdi>{title}</bdi>}>
        {topic.state !== 'draft' && topic.state !== 'none' && (
          <a href={topicPath(locale, topic.slug)} className="touch underline">
            {t('newsroom.subjects.live')}
          </a>
        )}
      </SubjectHead>
      <LanguageTabs
        label={t('newsroom.subjects.languages')}
        here={locale}
        tabs={codes.map((code) => ({
          locale: code,
          href: deskTopicPath(topic.id, code),
          note: here && t(`newsroom.topics.state.${here.words[code].state}`),
        }))}
      />
      <div className="piece">
        <div className="piece-paper">
          <StateLine topic={topic} language={language} t={t} />
          {inLanguage(actor, locale) ? (
            <Words topic={topic} locale={locale} language={language} t={t} />
          ) : (
            <p className="notice">{t('newsroom.subjects.otherLanguage')}</p>
          )}
        </div>
        <aside className="piece-panel" aria-label={t('newsroom.subjects.panel')}>
          <PinsPanel
            topicId={topic.id}
            locale={locale}
            pinned={await listPinnedTo(topic.id, locale)}
            find={find}
            viewer={viewer}
          />
          <TopicPanels
            topic={topic}
            open={open}
            locale={locale}
            others={othersOf(all, topic, [locale, language, ...codes])}
            t={t}
          />
        </aside>
      </div>
    </>
  );
}

const othersOf = (all: DeskTopic[], { id }: TopicOnDesk, order: Locale[]) =>
  all.filter((one) => one.id !== id).map((one) => ({ value: String(one.id), label: nameOf(one, order) }));

function StateLine({ topic: { state, draft }, language, t }: { topic: TopicOnDesk; language: Locale; t: Translate }) {
  return (
    <p className="subject-state">
      <span className={`state state-${MARKS[state]}`}>{t(`newsroom.topics.state.${state}`)}</span>
      {draft.savedAt && (
        <span className="field-hint">
          {t('newsroom.subjects.savedBy', {
            name: draft.savedBy ?? t('newsroom.history.machine'),
            date: fullDateAndClock(draft.savedAt, language),
          })}
        </span>
      )}
    </p>
  );
}

type WordsProps = { topic: TopicOnDesk; locale: Locale; language: Locale; t: Translate };

async function Words({ topic: { id, draft }, locale, language, t }: WordsProps) {
  const pictures = await mapPictures([draft.mediaId], locale);
  const { embedHosts } = await getSettings();
  return (
    <>
      <noscript>
        <p className="notice notice-warning">{t('newsroom.subjects.noScript')}</p>
      </noscript>
      <WordsForm
        key={`${id}-${locale}`}
        topic={id}
        locale={locale}
        version={draft.version}
        saved={{
          name: draft.name,
          explainer: draft.explainer,
          mediaId: draft.mediaId === null ? '' : String(draft.mediaId),
          alt: draft.alt,
          caption: draft.caption,
          synonyms: draft.synonyms.join('\n'),
          body: JSON.stringify(draft.body),
        }}
        known={Object.fromEntries([...pictures].map(([known, picture]) => [known, thumbnail(picture)]))}
        words={formWords(t)}
        savedWords={savedWords(t)}
        pieceWords={pieceWords(t)}
        editorWords={editorWords(t)}
        numerals={LOCALES[language].intl}
        embedHosts={embedHosts}
      />
    </>
  );
}
