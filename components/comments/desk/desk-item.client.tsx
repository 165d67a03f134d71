'use client';

import type { ReactNode } from 'react';
import { useDesk } from './desk-context.client';

type ItemProps = {
  id: number;
  /** What the comment is called in a list of them. */
  label: string;
  /** «{name} is reading this», with the name to be put in. */
  claimedBy: string;
  children: ReactNode;
};

/** The place of one comment in a list: shut while somebody else is at it or has decided, and told of when it is turned to. */
export function DeskItem({ id, label, claimedBy, children }: ItemProps) {
  const { claims, moved, current, turnTo } = useDesk();
  const [holder, fate] = [claims[id], moved[id]];
  const said = fate ?? (holder !== undefined ? claimedBy.replace('{name}', `\u2068${holder}\u2069`) : '');
  return (
    <li
      id={`desk-${id}`}
      tabIndex={-1}
      aria-label={label}
      data-current={current === id || undefined}
      data-shut={said !== '' || undefined}
      className="comment-item"
      onFocus={() => turnTo(id)}
      onPointerDown={() => turnTo(id)}
    >
      {said && <p className="comment-claim">{said}</p>}
      <fieldset disabled={said !== ''} className="comment-fields">
        {children}
      </fieldset>
    </li>
  );
}
