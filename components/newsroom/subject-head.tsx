import type { ReactNode } from 'react';
import { may } from '../../db/auth/policy';
import type { Viewer } from '../../db/auth/session';
import {
  deskAuthorsPath,
  deskKeywordsPath,
  deskPagesPath,
  deskSearchPath,
  deskSectionsPath,
  deskTopicsPath,
} from '../site/addresses';
import { translator } from '../site/messages';

const SUBJECTS = [
  { name: 'topics', capability: 'topics.edit', path: deskTopicsPath },
  { name: 'keywords', capability: 'keywords.edit', path: () => deskKeywordsPath() },
  { name: 'sections', capability: 'sections.edit', path: deskSectionsPath },
  { name: 'authors', capability: 'authors.edit', path: () => deskAuthorsPath() },
  { name: 'pages', capability: 'site.edit', path: deskPagesPath },
  { name: 'search', capability: 'front.edit', path: () => deskSearchPath() },
] as const;
export type SubjectName = (typeof SUBJECTS)[number]['name'];

/** The addresses of all these screens: in each of them one is at the same entry of the navigation. */
export const SUBJECT_SCREENS = SUBJECTS.map(({ path }) => path());

/** Where the navigation of the newsroom leads: the first of the lists that the viewer may edit; undefined when there is none. */
export const firstSubjectPath = ({ actor }: Viewer): string | undefined =>
  SUBJECTS.find(({ capability }) => may(actor, capability))?.path();

type HeadProps = {
  viewer: Viewer;
  here: SubjectName;
  title: ReactNode;
  /** A page below the list; the title is of one thing then. */
  isBelow?: boolean;
  lead?: string;
  children?: ReactNode;
};

/** Title of a screen about topics, keywords, sections, bylines or pages, with the ways between them. */
export function SubjectHead({ viewer, here, title, isBelow = false, lead, children }: HeadProps) {
  const t = translator(viewer.language);
  const open = SUBJECTS.filter(({ capability }) => may(viewer.actor, capability));
  return (
    <>
      <nav aria-label={t('newsroom.subjects.label')}>
        <ul className="filters">
          {open.map(({ name, path }) => (
            <li key={name}>
              <a href={path()} aria-current={name !== here ? undefined : isBelow ? 'true' : 'page'}>
                {t(`newsroom.${name}.title`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="desk-head">
        <h1>{title}</h1>
        {children && <div className="subject-presses">{children}</div>}
      </div>
      {lead && <p className="subject-lead">{lead}</p>}
    </>
  );
}
