'use client';

import { createContext, type ReactNode, useContext, useId } from 'react';
import type { JobItem } from './jobs';
import { UploadLine } from './upload-line.client';
import type { UploadWords } from './upload-words';
import { type Sending, useUploads } from './use-uploads.client';

const Words = createContext<UploadWords | undefined>(undefined);

/** Lets pickers inside offer to upload; without words (nobody who may) they offer nothing. */
export function UploadProvider({ words, children }: { words: UploadWords | undefined; children: ReactNode }) {
  return <Words value={words}>{children}</Words>;
}

/** What the upload says; nothing where nobody may. */
export const useUploadWords = () => useContext(Words);

/** In a dialog that looks for pictures: sends a new one and takes it. */
export function PickerUpload({ pick }: { pick: (id: number, picture: JobItem['picture'], fileName: string) => void }) {
  const words = useUploadWords();
  if (!words) return null;
  return (
    <SendField
      label={words.pick}
      accept="image/jpeg,image/png,image/webp"
      done={({ mediaId, picture, fileName }) => {
        if (mediaId !== null && picture) pick(mediaId, picture, fileName);
      }}
    />
  );
}

type SendProps = { label: string; accept: string; done: (job: JobItem) => void };

/** A field that sends what is chosen in it at once, and says below what becomes of it. */
export function SendField({ label, accept, done }: SendProps) {
  const id = useId();
  const { items, add, retry } = useUploads({ onDone: done });
  return (
    <div className="picker-upload">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          add(currentTarget.files ?? []);
          currentTarget.value = '';
        }}
      />
      <SentFiles items={items} retry={retry} />
    </div>
  );
}

/** What was sent from here, a line each. */
export function SentFiles({ items, retry }: { items: Sending[]; retry: (key: number) => void }) {
  const words = useUploadWords();
  if (!words || items.length === 0) return null;
  return (
    <ul className="upload-list" aria-label={words.list} aria-live="polite">
      {items.map(({ key, file, job, ...item }) => (
        <UploadLine
          key={key}
          {...item}
          fileName={file.name}
          mediaId={null}
          known={job?.known ?? false}
          picture={job?.picture}
          words={words}
          retry={() => retry(key)}
        />
      ))}
    </ul>
  );
}
