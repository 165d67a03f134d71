'use client';

import type { LightboxWords } from './lightbox-dialog.client';

type BarProps = {
  /** «3 of 12». */
  place: string;
  words: LightboxWords;
  captions: boolean;
  /** Left out: there is nothing to turn. */
  turnCaptions: (() => void) | undefined;
  /** Left out: it goes no further. */
  larger: (() => void) | undefined;
  smaller: (() => void) | undefined;
  isFull: boolean;
  /** Left out: this browser fills no screen with a page. */
  turnFull: (() => void) | undefined;
  close: () => void;
};

/** Where one is, and what can be done, over a large picture. */
export function LightboxBar({ place, words, captions, turnCaptions, larger, smaller, ...more }: BarProps) {
  const { isFull, turnFull, close } = more;
  return (
    <div className="lightbox-bar">
      <p className="tabular" aria-hidden="true">
        {place}
      </p>
      <Tool
        label={words.smaller}
        act={smaller}
        shape="M10.5 3a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15ZM16 16l5 5M7 10.5h7"
      />
      <Tool
        label={words.larger}
        act={larger}
        shape="M10.5 3a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15ZM16 16l5 5M7 10.5h7M10.5 7v7"
      />
      {turnCaptions && (
        <Tool label={words.captions} act={turnCaptions} pressed={captions} shape="M3 5h18v14H3zM6.5 12h11M6.5 15.5h7" />
      )}
      {turnFull && (
        <Tool
          label={words.fullScreen}
          act={turnFull}
          pressed={isFull}
          shape={isFull ? 'M9 4v5H4M15 4v5h5M9 20v-5H4M15 20v-5h5' : 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5'}
        />
      )}
      <Tool label={words.close} act={close} shape="m5 5 14 14M19 5 5 19" />
    </div>
  );
}

type ToolProps = { label: string; act: (() => void) | undefined; shape: string; pressed?: boolean };

function Tool({ label, act, shape, pressed }: ToolProps) {
  return (
    <button type="button" aria-label={label} title={label} aria-pressed={pressed} aria-disabled={!act} onClick={act}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={shape} />
      </svg>
    </button>
  );
}
