import type { ReactNode } from 'react';
import { may } from '../../db/auth/policy';
import type { Viewer } from '../../db/auth/session';
import { getSite } from '../../db/site/queries';
import {
  accountPath,
  auditPath,
  frontPath,
  newsroomPath,
  numbersPath,
  frontsPath,
  commentDeskPath,
  deskMapsPath,
  galleryPath,
  mediaPath,
  outboxPath,
  peoplePath,
  redirectsPath,
  settingsPath,
  signOutPath,
} from '../site/addresses';
import { translator } from '../site/messages';
import { DeskLinks } from './desk-links.client';
import { firstSubjectPath, SUBJECT_SCREENS } from './subject-head';

type NavKey =
  | 'front'
  | 'topics'
  | 'media'
  | 'gallery'
  | 'maps'
  | 'comments'
  | 'numbers'
  | 'people'
  | 'settings'
  | 'audit'
  | 'account';

/** The frame of every screen of the newsroom: where one may go, who one is, the way out. */
export async function Shell({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  const t = translator(viewer.language);
  const site = await getSite(viewer.language);
  const subjects = firstSubjectPath(viewer);
  const places: [allowed: boolean, href: string, key: NavKey][] = [
    [may(viewer.actor, 'front.edit'), frontsPath(), 'front'],
    [subjects !== undefined, subjects ?? '', 'topics'],
    [may(viewer.actor, 'media.add'), mediaPath(), 'media'],
    [may(viewer.actor, 'gallery.edit'), galleryPath(), 'gallery'],
    [may(viewer.actor, 'maps.edit'), deskMapsPath(), 'maps'],
    [may(viewer.actor, 'comments.moderate'), commentDeskPath({}), 'comments'],
    [may(viewer.actor, 'numbers.read'), numbersPath(), 'numbers'],
    [may(viewer.actor, 'people.edit'), peoplePath(), 'people'],
    [may(viewer.actor, 'site.edit'), settingsPath(), 'settings'],
    [may(viewer.actor, 'audit.read'), auditPath(), 'audit'],
    [true, accountPath(), 'account'],
  ];
  const links = [
    { href: newsroomPath(), words: t('newsroom.nav.pieces'), exact: true, also: '/newsroom/articles' },
    ...places
      .filter(([allowed]) => allowed)
      .map(([, href, key]) => ({
        ...{ href, words: t(`newsroom.nav.${key}`) },
        ...(key === 'topics' && { also: SUBJECT_SCREENS }),
        ...(key === 'settings' && { also: [redirectsPath(), outboxPath()] }),
      })),
  ];
  return (
    <div className="newsroom desk">
      <header className="desk-nav">
        <a href={newsroomPath()} className="desk-name hover:no-underline">
          {site.name}
        </a>
        <nav aria-label={t('newsroom.nav.label')}>
          <DeskLinks links={links} />
        </nav>
        <div className="desk-self">
          <a href={frontPath(viewer.language)} className="touch">
            {t('newsroom.nav.site')}
          </a>
          <span>
            <bdi className="font-semibold text-ink">{viewer.name}</bdi>
            {' · '}
            {t(`newsroom.role.${viewer.actor.role}`)}
          </span>
          <form action={signOutPath()} method="post">
            <button type="submit" className="desk-button desk-button-quiet">
              {t('newsroom.nav.signOut')}
            </button>
          </form>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="desk-main">
        {children}
      </main>
    </div>
  );
}
