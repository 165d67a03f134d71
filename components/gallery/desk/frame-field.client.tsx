'use client';

import { type RefObject, useEffect, useId, useState } from 'react';
import { writtenLength } from '../../../db/gallery/input';
import type { JobItem } from '../../media/desk/jobs';
import { SentFiles, useUploadWords } from '../../media/desk/picker-upload.client';
import { useUploads } from '../../media/desk/use-uploads.client';
import { lengthIn } from './lengths';
import type { GalleryDeskWords } from './words';

type FrameProps = {
  video: RefObject<HTMLVideoElement | null>;
  words: GalleryDeskWords;
  numerals: string;
  take: (id: number, thumb: JobItem['picture']) => void;
};

/** How far an arrow key goes, in seconds. */
const STEP = 0.1;
const tenths = (seconds: number) => `${writtenLength(Math.floor(seconds))}.${Math.floor((seconds * 10) % 10)}`;

/** Takes a moment of the film as its still: found with a slider or the player, made by this browser, sent like any picture. */
export function FrameField({ video, words, numerals, take }: FrameProps) {
  const id = useId();
  const { at, duration } = useMoment(video);
  const [isTaking, setTaking] = useState(false);
  const { items, add, retry } = useUploads({
    onDone: ({ mediaId, picture }) => mediaId !== null && take(mediaId, picture),
  });
  if (!useUploadWords() || duration === 0) return null;
  const press = async () => {
    setTaking(true);
    const file = video.current && (await frameOf(video.current, `${words.poster} ${tenths(at)}.jpg`));
    if (file) add([file]);
    setTaking(false);
  };
  return (
    <div className="frame-field">
      <label htmlFor={id} className="field-label">
        {words.moment}
      </label>
      <input
        id={id}
        type="range"
        dir="ltr"
        min={0}
        max={duration}
        step={STEP}
        value={at}
        aria-valuetext={lengthIn(tenths(at), numerals)}
        onChange={({ currentTarget }) => {
          if (!video.current) return;
          video.current.pause();
          video.current.currentTime = Number(currentTarget.value);
        }}
        // Of no field of the form: nothing is unsaved because somebody looked.
        onInput={(event) => event.stopPropagation()}
      />
      <output htmlFor={id} dir="ltr" className="tabular">
        {lengthIn(tenths(at), numerals)}
      </output>
      <button type="button" className="press" disabled={isTaking} onClick={() => void press()}>
        {words.momentTake}
      </button>
      <SentFiles items={items} retry={retry} />
    </div>
  );
}

const EVENTS = ['loadedmetadata', 'timeupdate', 'seeking', 'seeked'];

/** Where a film is, and how long it is; 0 until it is known. */
function useMoment(video: RefObject<HTMLVideoElement | null>) {
  const [at, setAt] = useState(0);
  const [duration, setDuration] = useState(0);
  // After every rendering: other captions make another player of the same film.
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    const look = () => {
      setAt(element.currentTime);
      setDuration(Number.isFinite(element.duration) ? element.duration : 0);
    };
    look();
    for (const name of EVENTS) element.addEventListener(name, look);
    return () => {
      for (const name of EVENTS) element.removeEventListener(name, look);
    };
  });
  return { at, duration };
}

/** Waits until the film shows the moment that it was moved to. */
async function shown(video: HTMLVideoElement): Promise<void> {
  if (video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA && !video.seeking) return;
  await new Promise((resolve) => {
    for (const name of ['seeked', 'error']) video.addEventListener(name, resolve, { once: true });
    // Of a film that nobody has moved or played there is no picture yet.
    if (!video.seeking) video.currentTime = Math.max(video.currentTime, 0.001);
  });
}

/** What a film shows now, as a picture file; nothing when the browser cannot draw it. */
async function frameOf(video: HTMLVideoElement, name: string): Promise<File | undefined> {
  await shown(video);
  const { videoWidth: width, videoHeight: height } = video;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')?.drawImage(video, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.92));
  return blob ? new File([blob], name, { type: 'image/jpeg' }) : undefined;
}
