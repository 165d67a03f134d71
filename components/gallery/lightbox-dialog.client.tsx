'use client';

import { type KeyboardEvent, type TouchEvent, useEffect, useRef } from 'react';

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

type DialogProps = {
  slide: Slide | undefined;
  label: string;
  words: Record<'close' | 'next' | 'previous', string>;
  /** Whether there is more than one. */
  many: boolean;
  step: (by: number) => void;
  close: () => void;
};

/** How far a finger goes before it is a swipe, in CSS pixels. */
const SWIPE = 48;

const isRtl = (element: Element) => getComputedStyle(element).direction === 'rtl';

/** One picture large: arrow keys and swipes follow the direction of the page, Escape closes. */
export function LightboxDialog({ slide, label, words, many, step, close }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const touch = useRef<number | null>(null);
  useEffect(() => {
    if (slide && !dialog.current?.open) dialog.current?.showModal();
    if (!slide && dialog.current?.open) dialog.current.close();
  }, [slide]);

  const onKeyDown = (event: KeyboardEvent) => {
    const forward = isRtl(event.currentTarget) ? -1 : 1;
    if (event.key === 'ArrowRight') step(forward);
    if (event.key === 'ArrowLeft') step(-forward);
  };
  const onTouchStart = (event: TouchEvent) => {
    touch.current = event.touches.length === 1 ? (event.touches[0]?.clientX ?? null) : null;
  };
  const onTouchEnd = (event: TouchEvent) => {
    const moved = touch.current === null ? 0 : (event.changedTouches[0]?.clientX ?? 0) - touch.current;
    touch.current = null;
    if (Math.abs(moved) >= SWIPE) step((moved < 0 ? 1 : -1) * (isRtl(event.currentTarget) ? -1 : 1));
  };

  return (
    <dialog
      ref={dialog}
      aria-label={label}
      className="lightbox"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onKeyDown={onKeyDown}
      onTouchStart={onTouchStart}
      onTouchEnd={onTouchEnd}
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
        {many && (
          <button type="button" onClick={() => step(-1)}>
            {words.previous}
          </button>
        )}
        {many && (
          <button type="button" onClick={() => step(1)}>
            {words.next}
          </button>
        )}
        <button type="button" onClick={close}>
          {words.close}
        </button>
      </div>
    </dialog>
  );
}
