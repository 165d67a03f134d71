import type { ReactNode } from 'react';

type PageHeadProps = { kicker?: string | undefined; title: string; lead?: string | undefined; children?: ReactNode };

/** Head of a page that is not an article. */
export function PageHead({ kicker, title, lead, children }: PageHeadProps) {
  return (
    <header className="border-b-2 border-rule-strong pt-7 pb-5 md:pt-9">
      {kicker && <p className="kicker mb-2">{kicker}</p>}
      <h1 className="text-head-xl ltr:tracking-[-0.02em]">{title}</h1>
      {lead && <p className="mt-3 max-w-[38rem] text-lead leading-[1.45] text-ink-muted rtl:leading-[1.75]">{lead}</p>}
      {children}
    </header>
  );
}
