'use client';

import { mediaItemPath } from '../../site/addresses';
import type { JobItem } from './jobs';
import { refusalWords, type UploadWords } from './upload-words';

export type UploadLineProps = {
  fileName: string;
  phase: 'queued' | 'sending' | 'waiting' | 'working' | 'done' | 'refused' | 'failed';
  share: number;
  code: string;
  detail: number;
  mediaId: number | null;
  known: boolean;
  picture?: JobItem['picture'];
  words: UploadWords;
  retry?: () => void;
};

function stateWords({ phase, code, detail, known, words }: UploadLineProps): string {
  if (phase === 'refused' || phase === 'failed') return refusalWords(words, code, detail);
  if (phase === 'done') return known ? words.known : words.done;
  return phase === 'working' ? words.waiting : words[phase];
}

const MARKS = { refused: 'state-withdrawn', failed: 'state-withdrawn', done: 'state-published' } as Record<
  string,
  string | undefined
>;

/** One file that was sent: how far it is, what became of it, what to do next. */
export function UploadLine(props: UploadLineProps) {
  const { fileName, phase, share, mediaId, known, picture, words, retry } = props;
  return (
    <li>
      {picture ? (
        <img src={picture.src} alt="" width={picture.width} height={picture.height} />
      ) : (
        <span className="upload-blank" aria-hidden="true" />
      )}
      <div className="min-w-0">
        <p className="upload-name">
          <bdi>{fileName || '–'}</bdi>
        </p>
        <p className={`upload-state ${MARKS[phase] ?? ''}`}>{stateWords(props)}</p>
        {phase === 'sending' && <progress value={share} max={1} aria-label={fileName} />}
      </div>
      {phase === 'failed' && retry && (
        <button type="button" className="press" onClick={retry}>
          {words.retry} <span className="sr-only">{fileName}</span>
        </button>
      )}
      {phase === 'done' && mediaId !== null && (
        <a href={mediaItemPath(mediaId)} className="press">
          {known ? words.look : words.describe} <span className="sr-only">{fileName}</span>
        </a>
      )}
    </li>
  );
}
