import { canReadMail } from '../../../db/mail/policy';
import type { Viewer } from '../../../db/auth/session';
import { bansPath, commentDeskPath, outboxPath, wordListsPath } from '../../site/addresses';
import { type Translate, translator } from '../../site/messages';

type TitleProps = { viewer: Viewer; here: 'queue' | 'words' | 'bans' | 'file' };

/** The head of every screen of the comment desk, with the way to the others. */
export function DeskTitle({ viewer, here }: TitleProps) {
  const t = translator(viewer.language);
  const links = [
    ...(here === 'queue' ? [] : [{ href: commentDeskPath({}), words: t('newsroom.comments.backToDesk'), here: false }]),
    { href: wordListsPath(), words: t('newsroom.comments.words'), here: here === 'words' },
    { href: bansPath(), words: t('newsroom.comments.bans'), here: here === 'bans' },
    ...(canReadMail(viewer.actor) ? [{ href: outboxPath(), words: t('newsroom.mail.title'), here: false }] : []),
  ];
  return (
    <div className="desk-head">
      <h1>{t(`newsroom.comments.title.${here}`)}</h1>
      <ul className="comment-ways">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href} aria-current={link.here ? 'page' : undefined} className="touch">
              {link.words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

const KEYS = ['j', 'k', 'f', 'd', 's', 'b', 'z', 'x', 'o'] as const;

/** The keys of the desk in words. */
export function DeskLegend({ t }: { t: Translate }) {
  return (
    <details className="desk-folded comment-keys">
      <summary>{t('newsroom.comments.keys')}</summary>
      <dl>
        {KEYS.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`newsroom.comments.key.${key}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
