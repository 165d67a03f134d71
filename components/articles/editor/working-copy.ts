import { isSame } from '../../../db/articles/blocks.ts';
import type { ArticleContent } from '../../../db/articles/content.ts';
import { resolveConflicts } from '../../../db/articles/merge.ts';
import { firstState, PACE } from './copy-state.ts';
import type { Choices, CopyState, Draft, KeptCopy, SaveKind, Start, Theirs, World } from './copy-state.ts';
import { isAlike } from './likeness.ts';
import { meetAgain, meetKept, meetVersions } from './meet-versions.ts';

/**
 * One person's working copy of a piece in one window. Every word is on the device before it is sent; every save says from which
 * version it began; what others saved meanwhile is merged in, or asked about. Nothing is thrown away but by a person's choice.
 */
export class WorkingCopy {
  #state: CopyState;
  #base: Draft;
  #sent: ArticleContent[] = [];
  #isDirty = false;
  #isSending = false;
  #isStopped = false;
  #changedAt = 0;
  #keptAt = 0;
  #firstChange: number | undefined;
  #tries = 0;
  #queue: KeptCopy[] = [];
  #stopSave = () => {};
  #stopPresence = () => {};
  readonly #start: Start;
  readonly #world: World;
  readonly #listeners = new Set<() => void>();

  constructor(start: Start, world: World) {
    this.#start = start;
    this.#world = world;
    this.#base = start.draft;
    this.#state = firstState(start);
  }

  readonly get = () => this.#state;
  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
  #set(change: Partial<CopyState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Looks for what this device still holds and who else is there. */
  async start(): Promise<void> {
    this.#isStopped = false;
    this.#watch(0);
    const [kept, alive] = await Promise.all([this.#world.kept.list().catch(() => []), this.#world.windows.alive()]);
    const left = kept.filter(({ window }) => window !== this.#start.window && !alive.includes(window));
    const isSaved = ({ mine, base }: KeptCopy) => isAlike(mine, this.#base.content) || isSame(mine, base.content);
    for (const copy of left.filter(isSaved)) await this.#world.kept.remove(copy.key);
    this.#queue = left.filter((copy) => !isSaved(copy)).toSorted((a, b) => b.changedAt - a.changedAt);
    this.#set({ hasOtherWindow: alive.length > 0, found: this.#queue[0] });
  }

  /** No more timers; what is under way ends. */
  stop(): void {
    this.#isStopped = true;
    this.#stopSave();
    this.#stopPresence();
  }

  /** Takes in what a person has written. */
  change(patch: Partial<ArticleContent>): void {
    const now = this.#world.clock.now();
    this.#isDirty = true;
    this.#changedAt = now;
    this.#firstChange ??= now;
    this.#set({ content: { ...this.#state.content, ...patch } });
    const { conflict } = this.#state;
    if (conflict) {
      this.#set({ conflict: meetAgain(conflict, this.#state.content) });
      return void this.#keep();
    }
    if (this.#state.status === 'saved' || this.#state.status === 'invalid')
      this.#set({ status: 'unsaved', fields: {}, reason: undefined });
    if (now - this.#keptAt >= PACE.keep) void this.#keep();
    this.#saveIn(Math.max(0, Math.min(PACE.pause, this.#firstChange + PACE.latest - now)));
  }

  #saveIn(milliseconds: number, kind: SaveKind = 'autosave'): void {
    this.#stopSave();
    if (!this.#isStopped) this.#stopSave = this.#world.clock.after(milliseconds, () => void this.#save(kind));
  }

  /** At once, and as a version of its own. */
  async saveNow(): Promise<void> {
    this.#world.flush();
    await this.#save('save');
  }

  /** The connection is back, or the window is looked at again. */
  wake(): void {
    this.#tries = 0;
    this.#watch(0);
    if (this.#isDirty && !this.#state.conflict) this.#saveIn(0);
  }

  /** The page may be going: keep everything now and send what can still be sent. */
  async hide(): Promise<void> {
    this.#world.flush();
    if (!this.#isDirty) return;
    await Promise.all([this.#keep(), this.#save('autosave', { isLast: true })]);
  }

  /** Tells the others that this window is closed. */
  leave(): void {
    this.stop();
    this.#world.send('presence', { window: this.#start.window, leaving: true }, true).catch(() => undefined);
  }

  async #save(kind: SaveKind, { isLast = false, isPull = false } = {}): Promise<void> {
    this.#stopSave();
    if (this.#isSending || this.#state.conflict) return;
    const content = this.#state.content;
    if (!isPull && (!this.#isDirty || isSame(content, this.#base.content))) return this.#settle();
    this.#isSending = true;
    this.#firstChange = undefined;
    if (this.#isDirty) {
      this.#sent.push(content);
      if (['saved', 'unsaved'].includes(this.#state.status)) this.#set({ status: 'saving' });
      // What goes out in the last moment cannot wait for the disk.
      if (!isLast) await this.#keep();
    }
    const body = { from: this.#base.version, content, kind, window: this.#start.window };
    const answer = await this.#world.send('save', body, isLast).catch(() => undefined);
    this.#isSending = false;
    await this.#hear(answer, content);
  }

  async #hear(answer: { status: number; body: unknown } | undefined, content: ArticleContent): Promise<void> {
    switch (answer?.status) {
      case 200:
        return this.#saved(answer.body as { version: number; savedAt: string }, content);
      case 409:
        return this.#meet(answer.body as Theirs);
      case 422:
        this.#sent = this.#sent.filter((one) => one !== content);
        return this.#set({
          status: 'invalid',
          fields: (answer.body as { fields?: Record<string, string> }).fields ?? {},
        });
      case 413:
        return this.#set({ status: 'invalid', reason: 'tooLarge' });
      case 403:
        return this.#set({ status: 'failed', reason: 'notAllowed' });
      case 401:
        return this.#later('signedOut');
      case undefined:
        return this.#later('offline');
      default:
        return this.#later('failed');
    }
  }

  #later(status: 'signedOut' | 'offline' | 'failed'): void {
    this.#set({ status, reason: undefined });
    this.#saveIn(Math.min(PACE.lastRetry, PACE.firstRetry * 2 ** this.#tries++));
  }

  async #saved({ version, savedAt }: { version: number; savedAt: string }, content: ArticleContent): Promise<void> {
    this.#base = { version, content };
    this.#sent = [];
    this.#set({ version, savedAt, fields: {}, reason: undefined });
    this.#world.windows.tellSaved(version);
    await this.#goOn();
  }

  /** Whether there is more to save, since something was. */
  async #goOn(kind: SaveKind = 'autosave', wait = PACE.pause): Promise<void> {
    this.#tries = 0;
    if (isSame(this.#state.content, this.#base.content)) return this.#settle();
    this.#isDirty = true;
    this.#set({ status: 'unsaved' });
    this.#saveIn(wait, kind);
    await this.#keep();
  }

  async #settle(): Promise<void> {
    this.#isDirty = false;
    this.#firstChange = undefined;
    this.#set({ status: 'saved' });
    await this.#world.kept.remove(this.#start.key).catch(() => undefined);
  }

  async #keep(): Promise<void> {
    const { key, window } = this.#start;
    this.#keptAt = this.#world.clock.now();
    const copy = {
      key,
      window,
      base: this.#base,
      mine: this.#state.content,
      sent: this.#sent,
      changedAt: this.#changedAt,
    };
    const canKeep = await this.#world.kept.put(copy).then(
      () => true,
      () => false,
    );
    if (canKeep !== this.#state.canKeep) this.#set({ canKeep });
  }

  /** Somebody saved in between. */
  async #meet({ savedAt, savedBy, ...theirs }: Theirs): Promise<void> {
    this.#world.flush();
    const mine = this.#state.content;
    const { base, content, conflict } = meetVersions({ base: this.#base, mine, sent: this.#sent, theirs, savedBy });
    if (conflict) {
      this.#set({ status: 'conflict', conflict });
      return this.#keep();
    }
    this.#base = base;
    this.#sent = [];
    const isNews = !isSame(content, mine);
    this.#set({ version: base.version, savedAt, ...(isNews && { content, mergedFrom: savedBy }) });
    await this.#goOn('merged', 0);
  }

  /** Goes on with a choice for every conflict. */
  async decide(choices: Choices): Promise<void> {
    const { conflict } = this.#state;
    if (!conflict) return;
    const content = resolveConflicts(conflict.merge, choices);
    this.#base = conflict.base;
    this.#sent = [];
    this.#isDirty = true;
    this.#changedAt = this.#world.clock.now();
    this.#set({ content, conflict: undefined, version: conflict.base.version, status: 'unsaved' });
    await this.#keep();
    if (conflict.kept) await this.#world.kept.remove(conflict.kept);
    await this.#save('merged');
  }

  /** Takes in what was found on this device, merged with what there is now. */
  async restore(): Promise<void> {
    const copy = this.#state.found;
    if (!copy || this.#state.conflict) return;
    this.#world.flush();
    const { content, conflict } = meetKept(copy, this.#state.content, this.#base);
    this.#next();
    this.#isDirty = true;
    this.#changedAt = copy.changedAt;
    if (conflict) return this.#set({ status: 'conflict', conflict });
    this.#set({ content, status: 'unsaved' });
    await this.#keep();
    await this.#world.kept.remove(copy.key);
    await this.#save('save');
  }

  /** Throws away what was found: a person has said so. */
  async discard(): Promise<void> {
    const copy = this.#state.found;
    if (!copy) return;
    this.#next();
    await this.#world.kept.remove(copy.key);
  }
  #next(): void {
    this.#queue = this.#queue.slice(1);
    this.#set({ found: this.#queue[0] });
  }

  /** Hears that a version exists, from the server or from another window. */
  async learn(version: number): Promise<void> {
    if (version <= this.#base.version || this.#isSending || this.#state.conflict) return;
    this.#world.flush();
    // Sent with an older number, even unchanged words are answered with the newer ones.
    await this.#save('autosave', { isPull: true });
  }

  /** Hears how many other windows of this browser have the piece. */
  seeWindows = (count: number) => this.#set({ hasOtherWindow: count > 0 });

  #watch(milliseconds: number): void {
    this.#stopPresence();
    if (!this.#isStopped) this.#stopPresence = this.#world.clock.after(milliseconds, () => void this.#look());
  }

  async #look(): Promise<void> {
    this.#watch(PACE.presence);
    const answer = await this.#world.send('presence', { window: this.#start.window }).catch(() => undefined);
    const { status } = this.#state;
    if (answer?.status === 200) {
      const { version, others } = answer.body as { version: number; others: CopyState['others'] };
      this.#set({ others });
      if (status === 'signedOut' || status === 'offline') await this.#goOn('autosave', 0);
      return this.learn(version);
    }
    if (status === 'conflict' || status === 'invalid') return;
    if (answer?.status === 401) this.#set({ status: 'signedOut' });
    else if (!answer) this.#set({ status: 'offline' });
  }
}
