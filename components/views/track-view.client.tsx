'use client';

import { useEffect, useRef } from 'react';
import { trackView } from './actions';

/** How long a piece must have been in sight to count, in milliseconds. */
const IN_SIGHT = 5_000;

/** Resolves once the page is really shown: one that was rendered ahead by the browser is nobody's yet. */
function shown(): Promise<void> {
  const page = document as Document & { prerendering?: boolean };
  if (!page.prerendering) return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('prerenderingchange', () => resolve(), { once: true }));
}

/**
 * Says once that a piece was read: after it has been in sight, on a visible page, for five seconds in all. Nothing is sent
 * before, and the page is neither refreshed nor held up.
 */
export function TrackView({ articleId }: { articleId: number }) {
  const marker = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let since: number | undefined;
    let seen = 0;
    let inSight = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let told = false;
    const tell = () => {
      told = true;
      void trackView({ articleId, automation: navigator.webdriver, referrer: document.referrer.slice(0, 2000) });
    };
    const update = () => {
      const counts = !told && inSight && document.visibilityState === 'visible';
      if (counts && since === undefined) {
        since = performance.now();
        timer = setTimeout(tell, IN_SIGHT - seen);
      } else if (!counts && since !== undefined) {
        seen += performance.now() - since;
        since = undefined;
        clearTimeout(timer);
      }
    };
    const observer = new IntersectionObserver((entries) => {
      inSight = entries.some((entry) => entry.isIntersecting);
      update();
    });
    void shown().then(() => {
      const piece = marker.current?.closest('article');
      if (piece) observer.observe(piece);
    });
    document.addEventListener('visibilitychange', update);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', update);
    };
  }, [articleId]);
  return <span ref={marker} hidden />;
}
