import type { ArticleContent } from '../../../db/articles/content.ts';
import type { Sides } from '../../../db/articles/blocks.ts';
import type { Choice, Merge } from '../../../db/articles/merge.ts';

/** A content and the version under which the server has it. */
export type Draft = { version: number; content: ArticleContent };

/** What a device keeps of a window's unsaved words. */
export type KeptCopy = {
  key: string;
  window: string;
  base: Draft;
  mine: ArticleContent;
  /** Sent, with nobody having said whether it arrived. */
  sent: ArticleContent[];
  /** Milliseconds. */
  changedAt: number;
};

export type SaveStatus = 'saved' | 'saving' | 'unsaved' | 'offline' | 'signedOut' | 'conflict' | 'invalid' | 'failed';
export type SaveKind = 'autosave' | 'save' | 'merged';
export type Choices = Record<string, Choice>;
export type OtherEditor = { userId: number; name: string; seenAt: string };

/** Versions that a person has to choose between; `base` is what a save goes on from afterwards. */
export type OpenConflict = {
  merge: Merge;
  sides: Sides<ArticleContent>;
  /** The side that still changes while somebody writes. */
  live: 'mine' | 'theirs';
  base: Draft;
  savedBy: string | null;
  /** The kept copy that is done with once this is decided. */
  kept?: string;
};

export type CopyState = {
  status: SaveStatus;
  reason?: 'tooLarge' | 'notAllowed';
  /** What the server found wrong, by field. */
  fields: Record<string, string>;
  /** What is to be shown: one's own words, with those of others that were merged in. */
  content: ArticleContent;
  version: number;
  /** ISO instant; null: never. */
  savedAt: string | null;
  /** Whose changes were last taken in; null: nobody knows whose. */
  mergedFrom?: string | null;
  others: OtherEditor[];
  /** Whether the same person has it open in another window of this browser. */
  hasOtherWindow: boolean;
  /** False when the device refuses to keep anything. */
  canKeep: boolean;
  conflict?: OpenConflict;
  /** Never saved, found on this device, and not yet restored or discarded. */
  found?: KeptCopy;
};

/** What the working copy needs of the world. */
export type World = {
  /** Answers status and JSON; rejects when nobody answers. */
  send: (what: 'save' | 'presence', body: object, isLast?: boolean) => Promise<{ status: number; body: unknown }>;
  kept: {
    list: () => Promise<KeptCopy[]>;
    put: (copy: KeptCopy) => Promise<void>;
    remove: (key: string) => Promise<void>;
  };
  /** Other windows of this browser with the same piece. */
  windows: { alive: () => Promise<string[]>; tellSaved: (version: number) => void };
  clock: { now: () => number; after: (milliseconds: number, run: () => void) => () => void };
  /** Makes the editor hand over what it has not yet told. */
  flush: () => void;
};

/** What a window begins with; `key` is where the device keeps its words. */
export type Start = { window: string; key: string; draft: Draft; savedAt: string | null };

/** Nothing is unsaved yet, and nobody else known. */
export const firstState = ({ draft, savedAt }: Start): CopyState => ({
  status: 'saved',
  fields: {},
  content: draft.content,
  version: draft.version,
  savedAt,
  others: [],
  hasOtherWindow: false,
  canKeep: true,
});

/** What the server says to a save that began from an older version. */
export type Theirs = Draft & { savedBy: string | null; savedAt: string };

/** Milliseconds. */
export const PACE = {
  /** After the last change; and at the latest, for whoever never pauses. */
  pause: 800,
  latest: 5000,
  /** Between two times that the device keeps what is being written. */
  keep: 1000,
  /** Between two looks at who else is there. */
  presence: 10_000,
  /** Before it is tried again: the first time, and at most. */
  firstRetry: 2000,
  lastRetry: 60_000,
};
