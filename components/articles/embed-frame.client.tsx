'use client';

import { useEffect, useRef, useState } from 'react';

/** What a page of another host may do in ours: run, keep its own cookies, open a window when clicked, fill the screen. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation';

type FrameProps = { url: string; title: string; load: string; note: string };

/** A button that puts the page of another host in its place. Before the click nothing is asked of that host. */
export function EmbedFrame({ url, title, load, note }: FrameProps) {
  const [state, setState] = useState<'plain' | 'ready' | 'open'>('plain');
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => setState('ready'), []);
  useEffect(() => {
    if (state === 'open') frame.current?.focus();
  }, [state]);
  if (state === 'plain') return null;
  if (state === 'open')
    return (
      <iframe
        ref={frame}
        src={url}
        title={title}
        sandbox={SANDBOX}
        allow="fullscreen"
        referrerPolicy="strict-origin-when-cross-origin"
        loading="lazy"
      />
    );
  return (
    <div className="no-print">
      <button type="button" className="embedded-load" onClick={() => setState('open')}>
        {load}
      </button>
      <p className="meta">{note}</p>
    </div>
  );
}
