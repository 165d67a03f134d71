'use client';

import { useEffect } from 'react';

const whenIdle = (work: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work, 2000);

/** Has the browser keep pages for when there is no connection, once the page is there and nothing waits for it. */
async function startWorker(): Promise<void> {
  const registration = await navigator.serviceWorker.register('/worker.js');
  // The first page was fetched before there was a worker: it is told of it.
  if (!navigator.serviceWorker.controller) {
    const { active } = registration.active ? registration : await navigator.serviceWorker.ready;
    active?.postMessage({ seen: window.location.pathname });
  }
}

const tellBack = () => navigator.serviceWorker.controller?.postMessage({ back: true });

/** Shows nothing. Where the browser knows no workers, or does not want one, everything is as it was. */
export function OfflineSupport() {
  useEffect(() => {
    if (!('serviceWorker' in navigator) || process.env.NODE_ENV !== 'production') return;
    const start = () => void whenIdle(() => void startWorker().catch(() => undefined));
    if (document.readyState === 'complete') start();
    else window.addEventListener('load', start, { once: true });
    window.addEventListener('online', tellBack);
    return () => {
      window.removeEventListener('load', start);
      window.removeEventListener('online', tellBack);
    };
  }, []);
  return null;
}
