'use client';

import './lightbox.css';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { MOST_SCALE } from './gestures';
import { LightboxBar } from './lightbox-bar.client';
import type { Slide } from './slides';
import { useCaptions } from './use-captions.client';
import { useFullScreen } from './use-full-screen.client';
import { useGestures } from './use-gestures.client';

export type LightboxWords = Record<
  'close' | 'next' | 'previous' | 'larger' | 'smaller' | 'captions' | 'fullScreen',
  string
>;

export type DialogProps = {
  slides: Slide[];
  open: number;
  label: string;
  words: LightboxWords;
  show: (index: number) => void;
  close: () => void;
};

const isRtl = (element: Element) => getComputedStyle(element).direction === 'rtl';
/** How far an arrow key looks around in what is enlarged, in parts of the stage; and how much a key enlarges. */
const LOOK = 0.15;
const LARGER = 1.5;

/** One picture large, over everything: keys, swipes and zoom. Arrow keys follow the direction of the page. */
export function LightboxDialog({ slides, open, label, words, show, close }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [captions, turnCaptions] = useCaptions();
  const [isFull, turnFull] = useFullScreen(frame);
  const slide = slides[open] as Slide;
  const step = (by: number) => show((open + by + slides.length) % slides.length);
  const toSide = (side: 'left' | 'right') =>
    step((side === 'right' ? 1 : -1) * (isRtl(dialog.current as Element) ? -1 : 1));
  const { view, pulled, gestures, handlers } = useGestures({
    stage,
    // A finger that goes to the left brings what lies on the right.
    swipe: (side) => slides.length > 1 && toSide(side === 'left' ? 'right' : 'left'),
  });
  useOpened(dialog);
  useNeighbours(slides, open);
  useEffect(() => gestures.reset(), [gestures, open]);

  const keys: Record<string, () => unknown> = {
    ArrowRight: () => gestures.look(LOOK, 0) || toSide('right'),
    ArrowLeft: () => gestures.look(-LOOK, 0) || toSide('left'),
    ArrowDown: () => gestures.look(0, LOOK),
    ArrowUp: () => gestures.look(0, -LOOK),
    Home: () => show(0),
    End: () => show(slides.length - 1),
    '+': () => gestures.zoomBy(LARGER),
    '=': () => gestures.zoomBy(LARGER),
    '-': () => gestures.zoomBy(1 / LARGER),
    '0': () => gestures.reset(),
    c: turnCaptions,
    f: () => turnFull?.(),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };

  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      aria-label={label}
      className="lightbox"
      data-captions={captions ? 'on' : 'off'}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onKeyDown={onKeyDown}
    >
      <div ref={frame} className="lightbox-frame">
        <LightboxBar
          place={slide.place}
          words={words}
          captions={captions}
          turnCaptions={slide.caption || slide.credit || slide.licence ? turnCaptions : undefined}
          larger={view.scale < MOST_SCALE ? () => gestures.zoomBy(LARGER) : undefined}
          smaller={view.scale > 1 ? () => gestures.zoomBy(1 / LARGER) : undefined}
          isFull={isFull}
          turnFull={turnFull}
          close={close}
        />
        <div ref={stage} className="lightbox-stage" data-zoomed={view.scale > 1 ? '' : undefined} {...handlers}>
          <LargePicture key={slide.id} slide={slide} view={view} pulled={pulled} />
          {slides.length > 1 && <Steps words={words} step={step} />}
        </div>
        <Words slide={slide} />
      </div>
    </dialog>
  );
}

type Lies = { slide: Slide; view: { scale: number; x: number; y: number }; pulled: number };

function LargePicture({ slide, view: { scale, x, y }, pulled }: Lies) {
  // What is enlarged is fetched as large as it is shown.
  const sizes = `${Math.ceil(scale * 100)}vw`;
  const image = (
    <img
      src={slide.src}
      srcSet={slide.srcSet}
      sizes={sizes}
      width={slide.width}
      height={slide.height}
      alt={slide.alt}
      draggable={false}
      data-pulled={pulled === 0 ? undefined : ''}
      style={{
        transform: `translate(${x + pulled}px, ${y}px) scale(${scale})`,
        backgroundImage: slide.preview ? `url("${slide.preview}")` : undefined,
      }}
    />
  );
  if (!slide.avif) return image;
  return (
    <picture className="contents">
      <source type="image/avif" srcSet={slide.avif} sizes={sizes} />
      {image}
    </picture>
  );
}

/** Back and on, at the sides of the picture. */
function Steps({ words, step }: { words: LightboxWords; step: (by: number) => void }) {
  return (
    <>
      <button type="button" className="lightbox-step is-back" aria-label={words.previous} onClick={() => step(-1)}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M15 4 7 12l8 8" />
        </svg>
      </button>
      <button type="button" className="lightbox-step is-on" aria-label={words.next} onClick={() => step(1)}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="m9 4 8 8-8 8" />
        </svg>
      </button>
    </>
  );
}

/** Caption, credit and licence; and, for whoever hears the page, which of how many it is, said anew for each. */
function Words({ slide: { place, alt, caption, credit, licence } }: { slide: Slide }) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(alt ? `${place}: ${alt}` : place), [place, alt]);
  return (
    <>
      <div className="lightbox-words" dir="auto">
        {caption && <p>{caption}</p>}
        {credit && <p className="lightbox-credit">{credit}</p>}
        {licence && <p className="lightbox-credit">{licence}</p>}
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}

/** Opens the dialog as a modal one; what is behind it neither takes the focus nor scrolls. */
function useOpened(dialog: { current: HTMLDialogElement | null }): void {
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.focus();
    return () => element?.close();
  }, [dialog]);
}

/** Fetches the pictures before and after, as the stage would ask for them. */
function useNeighbours(slides: Slide[], open: number): void {
  useEffect(() => {
    for (const by of [1, -1]) {
      const near = slides[(open + by + slides.length) % slides.length];
      if (!near) continue;
      const image = new Image();
      const source = Object.assign(document.createElement('source'), { type: 'image/avif', sizes: '100vw' });
      source.srcset = near.avif;
      if (near.avif) document.createElement('picture').append(source, image);
      image.sizes = '100vw';
      image.srcset = near.srcSet;
      image.src = near.src;
    }
  }, [slides, open]);
}
