import type { ReactNode } from 'react';
import { may } from '../../db/auth/policy';
import type { Viewer } from '../../db/auth/session';
import { getSite } from '../../db/site/queries';
import {
  accountPath,
  frontPath,
  mediaPath,
  newsroomPath,
  peoplePath,
  settingsPath,
  signOutPath,
} from '../site/addresses';
import { translator } from '../site/messages';
import { DeskLinks } from './desk-links.client';

/** The frame of every screen of the newsroom: where one may go, who one is, the way out. */
export async function Shell({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  const t = translator(viewer.language);
  const site = await getSite(viewer.language);
  const links = [
    { href: newsroomPath(), words: t('newsroom.nav.pieces'), exact: true, also: '/newsroom/articles' },
    ...(may(viewer.actor, 'media.add') ? [{ href: mediaPath(), words: t('newsroom.nav.media') }] : []),
    ...(may(viewer.actor, 'people.edit') ? [{ href: peoplePath(), words: t('newsroom.nav.people') }] : []),
    ...(may(viewer.actor, 'site.edit') ? [{ href: settingsPath(), words: t('newsroom.nav.settings') }] : []),
    { href: accountPath(), words: t('newsroom.nav.account') },
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
