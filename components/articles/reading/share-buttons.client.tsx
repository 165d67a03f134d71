'use client';

import { useEffect, useState } from 'react';

type ShareProps = { url: string; title: string; words: Record<'copy' | 'copied' | 'more', string> };

/** What a browser can do beside plain links: copy the address, and hand it to other programs of the device. */
export function ShareButtons({ url, title, words }: ShareProps) {
  const [can, setCan] = useState({ copy: false, share: false });
  const [isCopied, setIsCopied] = useState(false);
  useEffect(
    () => setCan({ copy: 'clipboard' in navigator, share: typeof Reflect.get(navigator, 'share') === 'function' }),
    [],
  );
  const copy = () =>
    void navigator.clipboard.writeText(url).then(
      () => setIsCopied(true),
      () => setIsCopied(false),
    );
  return (
    <>
      {can.copy && (
        <li>
          <button type="button" onClick={copy}>
            {words.copy}
          </button>
          <span role="status" className="ms-2 text-positive">
            {isCopied ? words.copied : ''}
          </span>
        </li>
      )}
      {can.share && (
        <li>
          {/* Turned away at the last moment by the reader, which is no error. */}
          <button type="button" onClick={() => void navigator.share({ url, title }).catch(() => undefined)}>
            {words.more}
          </button>
        </li>
      )}
    </>
  );
}
