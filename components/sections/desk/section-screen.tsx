import type { Viewer } from '../../../db/auth/session';
import { type DeskSection, listDeskSections } from '../../../db/sections/desk';
import { LOCALES } from '../../../db/site/locales';
import { listLocales } from '../../../db/site/queries';
import { SubjectEnd } from '../../newsroom/subject-end';
import { SubjectHead } from '../../newsroom/subject-head';
import { savedWords } from '../../newsroom/subject-words';
import { sectionPath } from '../../site/addresses';
import { type Translate, translator } from '../../site/messages';
import { sendSectionMerge, sendSectionRemoval } from '../actions';
import { SectionForm } from './section-form.client';
import { nameOf } from './sections-screen';

const MODES = ['site', 'off', 'pre', 'post', 'trust'] as const;

/** The fields of the form as they are saved. */
function savedOf({ slug, opinion, commentsMode, words }: DeskSection): Record<string, string> {
  const texts = Object.entries(words).flatMap(([code, { name, description }]) => [
    [`name_${code}`, name],
    [`description_${code}`, description],
  ]);
  return { slug, commentsMode, opinion: opinion ? 'on' : '', ...(Object.fromEntries(texts) as Record<string, string>) };
}

const formWords = (t: Translate) => ({
  name: t('newsroom.sections.name'),
  description: t('newsroom.sections.description'),
  slug: t('newsroom.subjects.slug'),
  slugHint: t('newsroom.sections.slugHint'),
  opinion: t('newsroom.sections.opinion'),
  opinionHint: t('newsroom.sections.opinionHint'),
  comments: t('newsroom.piece.comments'),
  save: t('newsroom.subjects.save'),
});

/** One section; undefined when it is not there. */
export async function SectionScreen({ viewer, section }: { viewer: Viewer; section: DeskSection }) {
  const { language, actor } = viewer;
  const t = translator(language);
  const { codes } = await listLocales();
  const all = await listDeskSections(actor);
  const title = nameOf(section, [language, ...codes]);
  const shown = codes.find((code) => section.words[code].name);
  return (
    <>
      <title>{title}</title>
      <SubjectHead viewer={viewer} here="sections" isBelow title={<bdi>{title}</bdi>}>
        {shown && (
          <a
            href={sectionPath(section.words[language].name ? language : shown, section.slug)}
            className="touch underline"
          >
            {t('newsroom.subjects.live')}
          </a>
        )}
      </SubjectHead>
      <div className="subject-columns">
        <SectionForm
          key={section.id}
          section={section.id}
          version={section.version}
          saved={savedOf(section)}
          languages={codes.map((code) => ({ code, name: LOCALES[code].name }))}
          modes={MODES.map((mode) => ({ value: mode, label: t(`newsroom.piece.comments.${mode}`) }))}
          words={formWords(t)}
          savedWords={savedWords(t)}
        />
        <SubjectEnd
          noun="sections"
          hidden={{ section: String(section.id) }}
          pieces={Object.values(section.pieces).reduce((sum, count) => sum + count, 0)}
          others={all
            .filter(({ id }) => id !== section.id)
            .map((other) => ({ value: String(other.id), label: nameOf(other, [language, ...codes]) }))}
          merge={sendSectionMerge}
          remove={sendSectionRemoval}
          t={t}
        />
      </div>
    </>
  );
}
