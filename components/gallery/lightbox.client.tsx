'use client';

import { type ComponentType, type MouseEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { DialogProps, LightboxWords } from './lightbox-dialog.client';
import { closeSlide, pushSlide } from './slide-address';
import { readSlides, type Slide } from './slides';

type LightboxProps = { words: LightboxWords; label: string; children: ReactNode };

/**
 * Opens an album's pictures large. Which one is open, the address says: opening adds an entry to the history, going on replaces
 * it, «back» closes, and a link to a picture opens it. Until then nothing of what shows them is loaded.
 */
export function Lightbox({ words, label, children }: LightboxProps) {
  const root = useRef<HTMLDivElement>(null);
  const [slides, setSlides] = useState<Slide[]>([]);
  const [open, setOpen] = useState(-1);
  const [Dialog, setDialog] = useState<ComponentType<DialogProps>>();

  const follow = useCallback(() => {
    const { hash } = window.location;
    const known = hash && root.current ? readSlides(root.current) : [];
    const index = known.findIndex(({ id }) => `#${id}` === hash);
    if (index >= 0) setSlides(known);
    setOpen(index);
    const target = known[index];
    if (!target) return;
    import('./lightbox-dialog.client')
      .then(({ LightboxDialog }) => setDialog(() => LightboxDialog))
      // What shows it cannot be had, on a train perhaps: then the plain page of the picture.
      .catch(() => window.location.replace((target.link as HTMLAnchorElement).href));
  }, []);
  useEffect(() => {
    follow();
    window.addEventListener('hashchange', follow);
    window.addEventListener('popstate', follow);
    return () => {
      window.removeEventListener('hashchange', follow);
      window.removeEventListener('popstate', follow);
    };
  }, [follow]);

  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    const link = (event.target as HTMLElement).closest<HTMLElement>('[data-slide]');
    if (!link?.dataset.slide || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    pushSlide(link.dataset.slide, { replace: false });
    follow();
  };
  const show = (index: number) => {
    const target = slides[index];
    if (!target) return;
    pushSlide(target.id, { replace: true });
    setOpen(index);
  };
  // The reader is where the last picture stands, whichever was opened first; before the dialog is gone nothing takes the focus.
  const last = useRef<HTMLElement>(undefined);
  useEffect(() => {
    if (open >= 0) last.current = slides[open]?.link;
    else if (last.current) {
      last.current.focus({ preventScroll: true });
      last.current.scrollIntoView({ block: 'nearest' });
      last.current = undefined;
    }
  }, [open, slides]);

  return (
    <>
      {/* Links inside take clicks and keys by themselves; this only follows what bubbles up from them. */}
      <div ref={root} onClick={onClick}>
        {children}
      </div>
      {Dialog && open >= 0 && (
        <Dialog
          slides={slides}
          open={open}
          label={label}
          words={words}
          show={show}
          close={() => closeSlide(() => setOpen(-1))}
        />
      )}
    </>
  );
}
