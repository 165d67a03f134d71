'use client';

import { useEffect, useRef, useState } from 'react';
import { uploadPath, uploadStatePath } from '../../site/addresses';
import type { JobItem } from './jobs';

/** One file on its way into the library. */
export type Sending = {
  key: number;
  file: File;
  phase: 'queued' | 'sending' | 'waiting' | 'done' | 'refused' | 'failed';
  /** How much of it has been sent, from 0 to 1. */
  share: number;
  code: string;
  detail: number;
  job: JobItem | undefined;
};

/** Files that are sent side by side. */
const AT_ONCE = 2;
/** When it is asked how it stands with what was sent, in milliseconds: soon, then less and less often; and about how many at a time. */
const ASK = [250, 350, 500, 700];
const MOST_ASKED = 50;

type Answer = { job: JobItem } | { error: string; detail: number };

/** The answer of the newsroom; what is none means that it was not reached. */
function readAnswer(request: XMLHttpRequest): Answer {
  try {
    const answer = JSON.parse(request.responseText) as Partial<{ job: JobItem; error: string; detail: number }>;
    if (answer.job) return { job: answer.job };
    return { error: answer.error ?? 'failed', detail: answer.detail ?? 0 };
  } catch {
    return { error: 'failed', detail: 0 };
  }
}

function send(file: File, replaces: number | undefined, onShare: (share: number) => void): Promise<Answer> {
  const query = new URLSearchParams({ name: file.name, ...(replaces && { replaces: String(replaces) }) });
  return new Promise((resolve) => {
    // fetch() does not say how far it is.
    const request = new XMLHttpRequest();
    request.open('POST', `${uploadPath()}?${query.toString()}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(readAnswer(request));
    request.onerror = () => resolve({ error: 'failed', detail: 0 });
    request.send(file);
  });
}

async function ask(ids: number[]): Promise<JobItem[]> {
  const answer = await fetch(`${uploadStatePath()}?ids=${ids.slice(0, MOST_ASKED).join()}`).catch(() => undefined);
  return answer?.ok ? ((await answer.json()) as { items: JobItem[] }).items : [];
}

/** What a job says about the file it came of. */
const byJob = (job: JobItem): Partial<Sending> => ({
  job,
  phase: job.state === 'done' || job.state === 'refused' ? job.state : 'waiting',
  code: job.code,
  detail: job.detail,
});

/** Asks how it stands with jobs until there is none left to ask about. */
function useAsked(ids: number[], onJob: (job: JobItem) => void): void {
  const told = useRef(onJob);
  useEffect(() => {
    told.current = onJob;
  });
  useEffect(() => {
    if (ids.length === 0) return;
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    const wait = (turn: number) => {
      timer = setTimeout(
        () => {
          void ask(ids).then((jobs) => {
            if (isOver) return;
            jobs.forEach((job) => told.current(job));
            wait(turn + 1);
          });
        },
        ASK[Math.min(turn, ASK.length - 1)],
      );
    };
    wait(0);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [ids.join()]);
}

let counter = 0;
/** A file that waits its turn. */
function waitingFile(file: File): Sending {
  counter += 1;
  return { key: counter, file, phase: 'queued', share: 0, code: '', detail: 0, job: undefined };
}

/** Worth another try: what stood in the way was the line, or that one was signed out. */
const RETRIES = new Set(['failed', 'signedOut']);

/** Sends files one after another, says how far each is, and asks until it is known what became of them. */
export function useUploads({ replaces, onDone }: { replaces?: number; onDone: (job: JobItem) => void }) {
  const [items, setItems] = useState<Sending[]>([]);
  const change = (key: number, what: Partial<Sending>) =>
    setItems((all) => all.map((item) => (item.key === key ? { ...item, ...what } : item)));
  const start = async ({ key, file }: Sending) => {
    change(key, { phase: 'sending', share: 0 });
    const answer = await send(file, replaces, (share) => change(key, { share }));
    if ('job' in answer) {
      change(key, byJob(answer.job));
      if (answer.job.state === 'done') onDone(answer.job);
    } else {
      const { error: code, detail } = answer;
      change(key, { phase: RETRIES.has(code) ? 'failed' : 'refused', code, detail });
    }
  };
  const next = items.findLast(({ phase }) => phase === 'queued');
  const isFull = items.filter(({ phase }) => phase === 'sending').length >= AT_ONCE;
  useEffect(() => {
    if (next && !isFull) void start(next);
    // Begins one whenever there is room; what `start` closes over does not change.
  }, [next?.key, isFull]);
  const asked = items.flatMap(({ phase, job }) => (phase === 'waiting' && job ? job.id : []));
  useAsked(asked, (job) => {
    setItems((all) => all.map((item) => (item.job?.id === job.id ? { ...item, ...byJob(job) } : item)));
    if (job.state === 'done') onDone(job);
  });
  return {
    items,
    add: (files: Iterable<File>) => {
      // At once: a field's list of files is empty as soon as the field is.
      const fresh = [...files].map(waitingFile).toReversed();
      if (fresh.length > 0) setItems((all) => [...fresh, ...all]);
    },
    retry: (key: number) => change(key, { phase: 'queued', share: 0, code: '' }),
  };
}
