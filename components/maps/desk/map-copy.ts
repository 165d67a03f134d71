import type { MapContent } from '../../../db/maps/geometry.ts';
import { begun, changed, type MapHistory, redone, undone } from './map-history.ts';

export type SaveStatus = 'saved' | 'unsaved' | 'saving' | 'failed' | 'signedOut' | 'invalid' | 'conflict';
export type Theirs = { version: number; content: MapContent; savedAt: string; savedBy: string | null };
export type CopyStart = { version: number; content: MapContent; savedAt: string };
export type CopyState = {
  history: MapHistory;
  version: number;
  savedAt: string;
  status: SaveStatus;
  /** What cannot be taken, a code by the path of the field. */
  fields: Record<string, string>;
  theirs?: Theirs | undefined;
};
export type SendSave = (save: {
  from: number;
  content: MapContent;
}) => Promise<{ status: number; body: Partial<Theirs> & { fields?: Record<string, string> } } | undefined>;

const STATUS: Record<number, SaveStatus> = { 401: 'signedOut', 422: 'invalid' };

/** One person's copy of a map in one window: what was done to it, how far it is saved, and what if somebody else has saved since. */
export class MapCopy {
  #state: CopyState;
  readonly #send: SendSave;
  readonly #listeners = new Set<() => void>();

  constructor({ content, version, savedAt }: CopyStart, send: SendSave) {
    this.#send = send;
    this.#state = { history: begun(content), version, savedAt, status: 'saved', fields: {} };
  }

  readonly get = () => this.#state;
  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
  #set(patch: Partial<CopyState>): void {
    this.#state = { ...this.#state, ...patch };
    for (const listener of this.#listeners) listener();
  }

  #take(history: MapHistory | undefined): void {
    const { status } = this.#state;
    if (!history || history === this.#state.history) return;
    this.#set({ history, ...(status === 'conflict' || status === 'saving' ? {} : { status: 'unsaved', fields: {} }) });
  }

  /** `about` the same as before: going on with one step, as when typing in a field. */
  readonly change = (edit: (content: MapContent) => MapContent, about?: string) =>
    this.#take(changed(this.#state.history, edit(this.#state.history.content), about));
  readonly undo = () => this.#take(undone(this.#state.history));
  readonly redo = () => this.#take(redone(this.#state.history));

  /** The version that stands when all is saved; false when that did not work, and the state says why. */
  readonly save = async (): Promise<{ version: number } | false> => {
    const { history, version, status } = this.#state;
    if (status === 'saved') return { version };
    if (status === 'saving' || status === 'conflict') return false;
    this.#set({ status: 'saving' });
    const answer = await this.#send({ from: version, content: history.content }).catch(() => undefined);
    this.#hear(answer);
    if (this.#state.status !== 'saved') return false;
    if (this.#state.history.content !== history.content) this.#set({ status: 'unsaved' });
    return { version: this.#state.version };
  };

  #hear(answer: Awaited<ReturnType<SendSave>>): void {
    const { status, body = {} } = answer ?? {};
    if (status === 200)
      this.#set({ status: 'saved', version: body.version ?? 0, savedAt: body.savedAt ?? '', fields: {} });
    else if (status === 409 && body.content) this.#set({ status: 'conflict', theirs: body as Theirs });
    else this.#set({ status: STATUS[status ?? 0] ?? 'failed', fields: body.fields ?? {} });
  }

  /** Goes on after somebody else has saved: with theirs, and «undo» brings this one back; or with this one, over theirs. */
  readonly meet = async (whose: 'mine' | 'theirs'): Promise<void> => {
    const { theirs, history } = this.#state;
    if (!theirs) return;
    const { version, savedAt, content } = theirs;
    if (whose === 'theirs')
      return this.#set({ history: changed(history, content), status: 'saved', version, savedAt, theirs: undefined });
    this.#set({ status: 'unsaved', version, theirs: undefined });
    await this.save();
  };
}
