'use client';

import { usePathname } from 'next/navigation';
import { type FocusEvent, useEffect, useRef } from 'react';

export type DeskLink = {
  href: string;
  words: string;
  /** Only this very address is «here», not those under it. */
  exact?: boolean;
  /** Addresses that belong to it too. */
  also?: string | string[];
};

/** Where the eye may rest in a long list: the library, the readers and the house begin here. */
const BEGINS = new Set(['/newsroom/media', '/newsroom/comments', '/newsroom/people']);

/** By keyboard only: what moves away under a finger is not pressed. */
function bringIntoSight({ currentTarget }: FocusEvent<HTMLAnchorElement>): void {
  if (!currentTarget.matches(':focus-visible')) return;
  currentTarget.scrollIntoView({ block: 'nearest', inline: 'center', behavior: 'instant' });
}

/** The newsroom's own navigation; says where one is. On a phone it is a row to be pushed: where one is stands in sight. */
export function DeskLinks({ links }: { links: DeskLink[] }) {
  const path = usePathname();
  const row = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const here = row.current?.querySelector('[aria-current]');
    here?.scrollIntoView({ block: 'nearest', inline: 'center', behavior: 'instant' });
  }, [path]);
  const isHere = ({ href, exact, also = [] }: DeskLink) =>
    path === href ||
    (!exact && path.startsWith(`${href}/`)) ||
    [also].flat().some((other) => path === other || path.startsWith(`${other}/`));
  return (
    <ul ref={row} className="desk-links">
      {links.map((link) => (
        <li key={link.href} data-begins={BEGINS.has(link.href) || undefined}>
          <a href={link.href} aria-current={isHere(link) ? 'page' : undefined} onFocus={bringIntoSight}>
            {link.words}
          </a>
        </li>
      ))}
    </ul>
  );
}
