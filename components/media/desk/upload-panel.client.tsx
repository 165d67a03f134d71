'use client';

import { useRouter } from 'next/navigation';
import { type DragEvent, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { uploadFormPath } from '../../site/addresses';
import type { JobItem } from './jobs';
import { UploadLine, type UploadLineProps } from './upload-line.client';
import type { UploadWords } from './upload-words';
import { type Sending, useUploads } from './use-uploads.client';

type PanelProps = {
  words: UploadWords;
  accept: string;
  /** What this person has sent of late. */
  jobs: JobItem[];
  /** Takes the place of this picture: then it is one file. */
  replaces?: number;
  title: string;
  id: string;
};

const ofSending = ({ file, phase, share, code, detail, job }: Sending): Omit<UploadLineProps, 'words'> => ({
  fileName: job?.fileName ?? file.name,
  phase,
  share,
  code,
  detail,
  mediaId: job?.mediaId ?? null,
  known: job?.known ?? false,
  picture: job?.picture,
});
const ofJob = ({ state, ...job }: JobItem): Omit<UploadLineProps, 'words'> => ({ ...job, phase: state, share: 1 });

/** Files that were pasted, unless it was into something one writes in. */
function pastedFiles(event: ClipboardEvent): File[] {
  const writes =
    event.target instanceof HTMLElement && event.target.closest('input:not([type=file]), textarea, select');
  return writes ? [] : [...(event.clipboardData?.files ?? [])];
}

/** Files that are pasted anywhere on the page, and those that were chosen before the script was there. */
function useHandedFiles(add: (files: File[]) => void) {
  const addRef = useRef(add);
  const input = useRef<HTMLInputElement>(null);
  const [isScripted, setIsScripted] = useState(false);
  useEffect(() => {
    addRef.current = add;
  });
  useEffect(() => {
    setIsScripted(true);
    // What was chosen before the script was there.
    const early = input.current?.files ?? [];
    if (early.length > 0) addRef.current([...early]);
    if (input.current) input.current.value = '';
    const paste = (event: ClipboardEvent) => addRef.current(pastedFiles(event));
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);
  return { input, isScripted };
}

/** Takes files: chosen, dropped or pasted, many at once, each with how far it is; without script a plain form. */
export function UploadPanel({ words, accept, jobs, replaces, title, id }: PanelProps) {
  const router = useRouter();
  const [isOver, setIsOver] = useState(false);
  const { items, add, retry } = useUploads({ ...(replaces && { replaces }), onDone: () => router.refresh() });
  const { input, isScripted } = useHandedFiles(add);
  const drag = (over: boolean) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(over);
    if (event.type === 'drop') add(event.dataTransfer.files);
  };
  const own = new Set(items.map(({ job }) => job?.id));
  const earlier = jobs.filter((job) => !own.has(job.id));
  const ended = items.filter(({ phase }) => phase === 'done' || phase === 'refused').length;
  const said = words.summary.replace('{done}', String(ended)).replace('{all}', String(items.length));
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="upload">
      <form
        action={uploadFormPath()}
        method="post"
        encType="multipart/form-data"
        className={`upload-drop ${isOver ? 'is-over' : ''}`}
        onSubmit={(event: SubmitEvent<HTMLFormElement>) => event.preventDefault()}
        onDragEnter={drag(true)}
        onDragOver={drag(true)}
        onDragLeave={drag(false)}
        onDrop={drag(false)}
      >
        {replaces !== undefined && <input type="hidden" name="replaces" value={replaces} />}
        <h2 id={`${id}-title`}>{title}</h2>
        <div className="field">
          <label htmlFor={`${id}-files`}>{words.choose}</label>
          <input
            ref={input}
            id={`${id}-files`}
            type="file"
            name="files"
            multiple={replaces === undefined}
            accept={accept}
            aria-describedby={`${id}-hint`}
            onChange={({ currentTarget }) => {
              add(currentTarget.files ?? []);
              currentTarget.value = '';
            }}
          />
        </div>
        <p id={`${id}-hint`} className="field-hint">
          {words.hint} {isScripted && words.drop}
        </p>
        {!isScripted && (
          <button type="submit" className="press press-main">
            {words.submit}
          </button>
        )}
      </form>
      <p role="status" className="sr-only">
        {items.length > 0 && said}
      </p>
      {items.length + earlier.length > 0 && (
        <ul className="upload-list" aria-label={words.list}>
          {items.map((item) => (
            <UploadLine key={`f${item.key}`} {...ofSending(item)} words={words} retry={() => retry(item.key)} />
          ))}
          {earlier.map((job) => (
            <UploadLine key={`j${job.id}`} {...ofJob(job)} words={words} />
          ))}
        </ul>
      )}
    </section>
  );
}
