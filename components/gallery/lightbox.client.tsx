'use client';

import { type KeyboardEvent, type MouseEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';

export type Slide = {
  id: string;
  src: string;
  width: number;
  height: number;
  alt: string;
  caption: string;
  credit: string;
  /** «3 of 12». */
  position: string;
};
type LightboxProps = { slides: Slide[]; words: Record<'close' | 'next' | 'previous', string>; label: string; children: ReactNode };

/** How far a finger goes before it is a swipe, in CSS pixels. */
const SWIPE = 48;

/**
 * Opens the album's pictures large. Which one is open stands in the address, so that «back» closes it and a link leads to
 * it. Arrow keys, Escape, swipe; the neighbours are fetched ahead.
 */
export function Lightbox({ slides, words, label, children }: LightboxProps) {
  const [open, setOpen] = useState(-1);
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  const touch = useRef<number | null>(null);
  const slide = slides[open];

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
  useEffect(() => {
    if (slide && !dialog.current?.open) dialog.current?.showModal();
    if (!slide && dialog.current?.open) {
      dialog.current.close();
      opener.current?.focus();
    }
    for (const near of [slides[open - 1], slides[open + 1]]) if (slide && near) new Image().src = near.src;
  }, [slide, slides, open]);

  const show = (index: number, replace: boolean) => {
    const target = slides[index];
    if (!target) return;
    if (replace) window.history.replaceState(window.history.state, '', `#${target.id}`);
    else window.history.pushState({ ...(window.history.state as object | null), lightbox: true }, '', `#${target.id}`);
    setOpen(index);
  };
  const close = () => {
    const state = window.history.state as { lightbox?: boolean } | null;
    if (state?.lightbox) window.history.back();
    else {
      window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
      setOpen(-1);
    }
  };
  const step = (by: number) => show((open + by + slides.length) % slides.length, true);

  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    const link = (event.target as HTMLElement).closest<HTMLElement>('[data-slide]');
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    opener.current = link;
    show(slides.findIndex(({ id }) => id === link.dataset.slide), false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
    if (event.key === 'ArrowRight') step(forward);
    if (event.key === 'ArrowLeft') step(-forward);
  };
  const onTouchEnd = (x: number, rtl: boolean) => {
    const moved = touch.current === null ? 0 : x - touch.current;
    touch.current = null;
    if (Math.abs(moved) >= SWIPE) step((moved < 0 ? 1 : -1) * (rtl ? -1 : 1));
  };

  return (
    <>
      {/* Links inside take clicks and keys by themselves; this only follows what bubbles up from them. */}
      <div onClick={onClick}>{children}</div>
      <dialog
        ref={dialog}
        aria-label={label}
        className="lightbox"
        onCancel={(event) => {
          event.preventDefault();
          close();
        }}
        onKeyDown={onKeyDown}
        onTouchStart={(event) => {
          touch.current = event.touches.length === 1 ? (event.touches[0]?.clientX ?? null) : null;
        }}
        onTouchEnd={(event) => {
          onTouchEnd(event.changedTouches[0]?.clientX ?? 0, getComputedStyle(event.currentTarget).direction === 'rtl');
        }}
      >
        {slide && (
          <figure>
            <img src={slide.src} width={slide.width} height={slide.height} alt={slide.alt} />
            <figcaption aria-live="polite">
              <span className="tabular">{slide.position}</span> {slide.caption} {slide.credit}
            </figcaption>
          </figure>
        )}
        <div className="lightbox-keys">
          {slides.length > 1 && (
            <>
              <button type="button" onClick={() => step(-1)}>
                {words.previous}
              </button>
              <button type="button" onClick={() => step(1)}>
                {words.next}
              </button>
            </>
          )}
          <button type="button" onClick={close}>
            {words.close}
          </button>
        </div>
      </dialog>
    </>
  );
}
