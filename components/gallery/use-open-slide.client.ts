'use client';

import { useCallback, useEffect, useState } from 'react';
import type { Slide } from './lightbox-dialog.client';

/**
 * Which slide is open, as the address says: opening one adds an entry to the history, going on to the next replaces it,
 * «back» closes, and a link to a slide opens it. -1 when none is.
 */
export function useOpenSlide(slides: Slide[]) {
  const [open, setOpen] = useState(-1);
  const follow = useCallback(() => {
    setOpen(slides.findIndex(({ id }) => window.location.hash === `#${id}`));
  }, [slides]);
  useEffect(() => {
    follow();
    window.addEventListener('hashchange', follow);
    window.addEventListener('popstate', follow);
    return () => {
      window.removeEventListener('hashchange', follow);
      window.removeEventListener('popstate', follow);
    };
  }, [follow]);

  const show = (index: number, replace: boolean) => {
    const target = slides[index];
    if (!target) return;
    if (replace) window.history.replaceState(window.history.state, '', `#${target.id}`);
    else window.history.pushState({ ...(window.history.state as object | null), lightbox: true }, '', `#${target.id}`);
    setOpen(index);
  };
  const close = () => {
    const state = window.history.state as { lightbox?: boolean } | null;
    if (state?.lightbox) return window.history.back();
    window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
    setOpen(-1);
  };
  return { open, show, close };
}
