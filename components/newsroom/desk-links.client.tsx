'use client';

import { usePathname } from 'next/navigation';

export type DeskLink = {
  href: string;
  words: string;
  /** Only this very address is «here», not those under it. */
  exact?: boolean;
  /** Addresses that belong to it too. */
  also?: string | string[];
};

/** The newsroom's own navigation; says where one is. */
export function DeskLinks({ links }: { links: DeskLink[] }) {
  const path = usePathname();
  const isHere = ({ href, exact, also = [] }: DeskLink) =>
    path === href ||
    (!exact && path.startsWith(`${href}/`)) ||
    [also].flat().some((other) => path === other || path.startsWith(`${other}/`));
  return (
    <ul className="desk-links">
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href} aria-current={isHere(link) ? 'page' : undefined}>
            {link.words}
          </a>
        </li>
      ))}
    </ul>
  );
}
