import type { ReactNode } from 'react';

type PanelProps = { title: string; open?: boolean; children: ReactNode };

/** A group of the side panel that folds, without any script. */
export function SubjectPanel({ title, open = false, children }: PanelProps) {
  return (
    <details className="panel-group" open={open}>
      <summary>{title}</summary>
      <div className="panel-body subject-panel">{children}</div>
    </details>
  );
}
