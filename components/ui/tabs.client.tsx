'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';

export type Tab = { id: string; label: string; panel: ReactNode };
type TabsProps = {
  /** Heading of the section, on one line with the tabs. */ head: ReactNode;
  label: string;
  tabs: Tab[];
  first?: number;
  tone?: 'plain' | 'band';
};

/**
 * Panels behind tabs. Without script the tabs are links to the panels and the first panel (or the one in the address)
 * shows; once alive they are proper tabs: arrow keys, Home and End, one stop for the Tab key.
 */
export function Tabs({ head, label, tabs, first = 0, tone = 'plain' }: TabsProps) {
  const [live, setLive] = useState(false);
  const [chosen, setChosen] = useState(first);
  const links = useRef<(HTMLAnchorElement | null)[]>([]);
  useEffect(() => {
    const named = tabs.findIndex(({ id }) => window.location.hash === `#${id}`);
    if (named >= 0) setChosen(named);
    setLive(true);
    // Only the address at the start counts: later changes are the reader's own clicks.
  }, []);

  const choose = (index: number) => {
    setChosen(index);
    links.current[index]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const steps: Record<string, number> = {
      [forward]: (chosen + 1) % tabs.length,
      [backward]: (chosen + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
  };

  return (
    <div className="tabs" data-live={live || undefined} data-tone={tone}>
      <div className="tab-head">
        {head}
        <div
          role={live ? 'tablist' : undefined}
          aria-label={live ? label : undefined}
          onKeyDown={onKeyDown}
          className="tab-list"
        >
          {tabs.map(({ id, label: words }, index) => (
            <a
              key={id}
              id={`${id}-tab`}
              href={`#${id}`}
              ref={(link) => {
                links.current[index] = link;
              }}
              role={live ? 'tab' : undefined}
              aria-selected={live ? index === chosen : undefined}
              aria-controls={live ? id : undefined}
              tabIndex={live && index !== chosen ? -1 : undefined}
              data-chosen={(live ? index === chosen : index === first) || undefined}
              onClick={(event) => {
                event.preventDefault();
                setChosen(index);
              }}
            >
              {words}
            </a>
          ))}
        </div>
      </div>
      {tabs.map(({ id, panel }, index) => (
        <div
          key={id}
          id={id}
          className="tab-panel"
          data-first={index === first || undefined}
          role={live ? 'tabpanel' : 'group'}
          aria-labelledby={`${id}-tab`}
          hidden={live && index !== chosen}
        >
          {panel}
        </div>
      ))}
    </div>
  );
}
