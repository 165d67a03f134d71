'use client';

import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { LightboxDialog, type Slide } from './lightbox-dialog.client';
import { useOpenSlide } from './use-open-slide.client';

type LightboxProps = {
  slides: Slide[];
  words: Record<'close' | 'next' | 'previous', string>;
  label: string;
  children: ReactNode;
};

/** Opens the album's pictures large; the neighbours of the open one are fetched ahead. */
export function Lightbox({ slides, words, label, children }: LightboxProps) {
  const { open, show, close } = useOpenSlide(slides);
  const opener = useRef<HTMLElement | null>(null);
  const slide = slides[open];
  useEffect(() => {
    if (!slide) {
      opener.current?.focus();
      opener.current = null;
    }
    for (const near of [slides[open - 1], slides[open + 1]]) if (slide && near) new Image().src = near.src;
  }, [slide, slides, open]);

  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    const link = (event.target as HTMLElement).closest<HTMLElement>('[data-slide]');
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    opener.current = link;
    const index = slides.findIndex(({ id }) => id === link.dataset.slide);
    show(index, false);
  };

  return (
    <>
      {/* Links inside take clicks and keys by themselves; this only follows what bubbles up from them. */}
      <div onClick={onClick}>{children}</div>
      <LightboxDialog
        slide={slide}
        label={label}
        words={words}
        many={slides.length > 1}
        step={(by) => show((open + by + slides.length) % slides.length, true)}
        close={close}
      />
    </>
  );
}
