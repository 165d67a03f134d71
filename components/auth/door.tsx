import type { ReactNode } from 'react';
import type { Locale } from '../../db/site/locales';
import { frontPath } from '../site/addresses';
import { readFrame } from '../site/reads';

type DoorProps = { locale: Locale; title: string; lead?: string | undefined; children?: ReactNode };

/** A narrow sheet of paper under the name of the paper: what stands before the newsroom. */
export async function Door({ locale, title, lead, children }: DoorProps) {
  const { site } = await readFrame(locale);
  return (
    <main id="content" tabIndex={-1} className="door">
      <p className="door-name">
        <a href={frontPath(locale)}>{site.name}</a>
      </p>
      <h1>{title}</h1>
      {lead && <p className="door-lead">{lead}</p>}
      {children}
    </main>
  );
}
