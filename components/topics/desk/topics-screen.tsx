import type { Viewer } from '../../../db/auth/session';
import { inLanguage } from '../../../db/auth/policy';
import { mapPictures, type PictureView } from '../../../db/media/queries';
import { LOCALES, type Locale } from '../../../db/site/locales';
import { listLocales } from '../../../db/site/queries';
import { type DeskTopic, listDeskTopics } from '../../../db/topics/desk';
import { thumbnail } from '../../newsroom/find-items';
import { MoveForm } from '../../newsroom/move-form.client';
import { StartForm, StartLink } from '../../newsroom/start-form';
import { SubjectHead } from '../../newsroom/subject-head';
import { moveWords } from '../../newsroom/subject-words';
import { deskTopicPath, topicsPath } from '../../site/addresses';
import { number } from '../../site/dates';
import { type Translate, translator } from '../../site/messages';
import { sendTopicMove, sendTopicStart } from '../actions';

/** All topics in the order of In Focus, with how each stands in each language. */
export async function TopicsScreen({ viewer }: { viewer: Viewer }) {
  const { actor, language } = viewer;
  const t = translator(language);
  const topics = await listDeskTopics(actor);
  const { codes } = await listLocales();
  const pictures = await mapPictures(
    topics.map(({ mediaId }) => mediaId),
    language,
  );
  return (
    <>
      <SubjectHead viewer={viewer} here="topics" title={t('newsroom.topics.title')} lead={t('newsroom.topics.lead')}>
        <a href={topicsPath(language)} className="touch underline">
          {t('newsroom.subjects.live')}
        </a>
        <StartLink title={t('newsroom.topics.new')} />
      </SubjectHead>
      {topics.length === 0 ? (
        <p className="notice">{t('newsroom.topics.none')}</p>
      ) : (
        <TopicTable topics={topics} locales={codes} pictures={pictures} language={language} t={t} />
      )}
      <StartForm
        action={sendTopicStart}
        title={t('newsroom.topics.new')}
        name="name"
        label={t('newsroom.topics.name')}
        hint={t('newsroom.topics.newHint')}
        locales={codes.filter((code) => inLanguage(actor, code))}
        locale={language}
        t={t}
      />
    </>
  );
}

type TableProps = {
  topics: DeskTopic[];
  locales: Locale[];
  pictures: Map<number, PictureView>;
  language: Locale;
  t: Translate;
};

/** The name in the newsroom's language, else in the first that has one. */
export const nameOf = ({ words, slug }: Pick<DeskTopic, 'words' | 'slug'>, locales: Locale[]) =>
  locales.map((locale) => words[locale].name).find(Boolean) ?? slug;

function TopicTable({ topics, locales, pictures, language, t }: TableProps) {
  const order = [language, ...locales];
  return (
    <table className="desk-table subject-table">
      <caption className="sr-only">{t('newsroom.topics.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('newsroom.subjects.order')}</th>
          <th scope="col">{t('newsroom.topics.name')}</th>
          {locales.map((code) => (
            <th key={code} scope="col" lang={code}>
              {LOCALES[code].name}
            </th>
          ))}
          <th scope="col">{t('newsroom.subjects.pieces')}</th>
          <th scope="col">{t('newsroom.topics.pins')}</th>
        </tr>
      </thead>
      <tbody>
        {topics.map((topic, index) => {
          const name = nameOf(topic, order);
          const picture = pictures.get(topic.mediaId ?? 0);
          const small = picture && thumbnail(picture);
          return (
            <tr key={topic.id}>
              <td>
                <MoveForm
                  action={sendTopicMove}
                  hidden={{ topic: topic.id }}
                  name={name}
                  isFirst={index === 0}
                  isLast={index === topics.length - 1}
                  words={moveWords(t)}
                  numerals={LOCALES[language].intl}
                />
              </td>
              <td className="head-cell">
                <span className="subject-name">
                  {small ? <img {...small} alt="" loading="lazy" /> : <span className="subject-blank" />}
                  <a href={deskTopicPath(topic.id, locales.includes(language) ? language : (locales[0] ?? language))}>
                    <bdi>{name}</bdi>
                  </a>
                </span>
              </td>
              {locales.map((code) => (
                <td key={code}>
                  <a href={deskTopicPath(topic.id, code)} className={`state state-${MARKS[topic.words[code].state]}`}>
                    <span className="subject-label" lang={code}>
                      {LOCALES[code].name}:{' '}
                    </span>
                    {t(`newsroom.topics.state.${topic.words[code].state}`)}
                  </a>
                </td>
              ))}
              <td className="quiet">
                <span className="subject-label">{t('newsroom.subjects.pieces')} </span>
                {number(topic.pieces, language)}
              </td>
              <td className="quiet">
                <span className="subject-label">{t('newsroom.topics.pins')} </span>
                {number(topic.pins, language)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The marks of pieces, by what they mean. */
export const MARKS = { shown: 'published', changed: 'changes', draft: 'draft', none: 'archived' } as const;
