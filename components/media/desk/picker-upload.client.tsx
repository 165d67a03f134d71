'use client';

import { createContext, type ReactNode, useContext, useId } from 'react';
import type { JobItem } from './jobs';
import { UploadLine } from './upload-line.client';
import type { UploadWords } from './upload-words';
import { useUploads } from './use-uploads.client';

const Words = createContext<UploadWords | undefined>(undefined);

/** Lets pickers inside offer to upload; without words (nobody who may) they offer nothing. */
export function UploadProvider({ words, children }: { words: UploadWords | undefined; children: ReactNode }) {
  return <Words value={words}>{children}</Words>;
}

/** In a dialog that looks for pictures: sends a new one and takes it. */
export function PickerUpload({ pick }: { pick: (id: number, picture: JobItem['picture']) => void }) {
  const words = useContext(Words);
  const id = useId();
  const { items, add, retry } = useUploads({
    onDone: ({ mediaId, picture }) => {
      if (mediaId !== null && picture) pick(mediaId, picture);
    },
  });
  if (!words) return null;
  return (
    <div className="picker-upload">
      <label htmlFor={id} className="field-label">
        {words.pick}
      </label>
      <input
        id={id}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        onChange={({ currentTarget }) => {
          add(currentTarget.files ?? []);
          currentTarget.value = '';
        }}
      />
      {items.length > 0 && (
        <ul className="upload-list" aria-label={words.list}>
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
      )}
    </div>
  );
}
