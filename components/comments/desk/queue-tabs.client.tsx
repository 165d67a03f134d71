'use client';

import type { DeskQueue } from '../../../db/comments/desk';

export type Tab = { queue: DeskQueue; href: string; words: string; here: boolean; count: number };

type TabsProps = {
  tabs: Tab[];
  /** As they are now, once they have been heard of. */
  counts: Record<DeskQueue, number> | undefined;
  numerals: string;
  label: string;
};

/** The queues with their numbers, which follow what happens. */
export function QueueTabs({ tabs, counts, numerals, label }: TabsProps) {
  const format = new Intl.NumberFormat(numerals);
  return (
    <nav aria-label={label}>
      <ul className="filters">
        {tabs.map(({ queue, href, words, here, count }) => (
          <li key={queue}>
            <a href={href} aria-current={here ? 'page' : undefined}>
              {words} <span className="count">{format.format(counts?.[queue] ?? count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
