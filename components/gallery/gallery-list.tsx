import type { PictureView } from '../../db/media/queries';
import { Picture } from '../media/picture';

type Entry = { id: number; href: string; title: string; note: string; lead: string; picture: PictureView };

type Way = { href: string; words: string } | undefined;
type GalleryListProps = {
  entries: Entry[];
  empty: string;
  /** To the page after this one; to the first, on all others. */
  older?: Way;
  newest?: Way;
  /** Shape of the pictures; a film is shown whole. */
  ratio?: number;
};

/** Albums or films as a list of pictures with titles, a page of them. */
export function GalleryList({ entries, empty, older, newest, ratio = 4 / 3 }: GalleryListProps) {
  return (
    <>
      {entries.length > 0 ? (
        <Entries entries={entries} ratio={ratio} />
      ) : (
        <p className="py-6 text-ink-muted">{empty}</p>
      )}
      {(older ?? newest) && (
        <p className="mt-8 flex flex-wrap gap-x-6 border-t border-rule pt-3 font-sans text-note font-medium">
          {older && (
            <a href={older.href} rel="next" className="touch">
              {older.words}
            </a>
          )}
          {newest && (
            <a href={newest.href} className="touch text-ink-muted">
              {newest.words}
            </a>
          )}
        </p>
      )}
    </>
  );
}

/** One alone has the whole width. */
function Entries({ entries, ratio }: { entries: Entry[]; ratio: number }) {
  return (
    <ul className="grid gap-x-8 gap-y-10 pt-6 sm:grid-cols-2">
      {entries.map(({ id, href, title, note, lead, picture }, index) => (
        <li key={id} className="only:col-span-full">
          <a href={href} className="group block hover:no-underline">
            <Picture
              picture={picture}
              ratio={ratio}
              sizes={
                entries.length > 1
                  ? '(width >= 68rem) 404px, (width >= 40rem) 50vw, 100vw'
                  : '(width >= 68rem) 840px, 100vw'
              }
              eager={index === 0}
              silent
              className="mb-3"
            />
            <h2 className="text-head-l group-hover:underline">{title}</h2>
            <p className="meta mt-1">{note}</p>
            <p className="mt-1.5 text-[1.0625rem] leading-normal text-ink-muted rtl:leading-[1.75]">{lead}</p>
          </a>
        </li>
      ))}
    </ul>
  );
}
