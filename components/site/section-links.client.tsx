'use client';

import { useEffect, useRef, useState } from 'react';

export type SectionLink = {
  href: string;
  words: string;
  /** Addresses whose pages it stands for too; left out: only its own. */ under?: string[];
};

/** Which link leads to the page of this address or to what stands above it. */
function currentOf(links: SectionLink[], path: string): string | undefined {
  return links.find(({ href, under }) => path === href || under?.some((start) => `${path}/`.startsWith(`${start}/`)))
    ?.href;
}

/**
 * The line of sections. Pages are kept and the same masthead stands on all of them, so the current one is marked when the page
 * is alive, and brought into sight where the line scrolls.
 */
export function SectionLinks({ links }: { links: SectionLink[] }) {
  const [current, setCurrent] = useState<string>();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => setCurrent(currentOf(links, window.location.pathname)), [links]);
  useEffect(() => {
    const line = list.current;
    const marked = line?.querySelector<HTMLElement>('[aria-current]');
    if (!line || !marked || line.scrollWidth <= line.clientWidth) return;
    const [outer, inner] = [line.getBoundingClientRect(), marked.getBoundingClientRect()];
    line.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2);
  }, [current]);
  return (
    <ul ref={list} className="quiet-scroll">
      {links.map(({ href, words }) => (
        <li key={href}>
          <a href={href} aria-current={href === current ? 'page' : undefined}>
            {words}
          </a>
        </li>
      ))}
    </ul>
  );
}
