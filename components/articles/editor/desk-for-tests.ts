import type { ArticleContent } from '../../../db/articles/content.ts';
import type { KeptCopy, World } from './copy-state.ts';
import { WorkingCopy } from './working-copy.ts';

/** A piece of these paragraphs. */
export const content = (...paragraphs: string[]): ArticleContent => ({
  locale: 'en',
  sectionId: 1,
  slug: '',
  headline: 'Rain',
  kicker: '',
  standfirst: '',
  dateline: '',
  body: bodyOf(...paragraphs),
  leadMediaId: null,
  leadAlt: '',
  leadCaption: '',
  socialMediaId: null,
  authorIds: [],
  topicIds: [],
  keywords: [],
  sources: [],
  searchTitle: '',
  searchDescription: '',
  canonicalUrl: '',
  commentsMode: 'site',
  embargoAt: null,
  translationGroupId: null,
  mentions: true,
});
export const bodyOf = (...paragraphs: string[]): ArticleContent['body'] => ({
  v: 1,
  type: 'doc',
  content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});
export const textOf = ({ body }: ArticleContent) =>
  body.content.map((block) =>
    'content' in block ? block.content?.map((node) => ('text' in node ? node.text : '')).join('') : '',
  );

type Save = { from: number; kind: string; window: string };

/** A newsroom whose clock a test moves, and whose server can be away, forget who one is, or answer into the void. */
export class Desk {
  now = 1_000_000;
  version = 1;
  stored: ArticleContent;
  savedBy: string | null = null;
  mood: 'well' | 'away' | 'signedOut' | 'broken' | 'unheard' | 'invalid' = 'well';
  saves: Save[] = [];
  readonly kept = new Map<string, KeptCopy>();
  readonly alive = new Set<string>();
  #timers: { at: number; run: () => void }[] = [];

  constructor(start: ArticleContent) {
    this.stored = start;
  }

  #answer(what: 'save' | 'presence', body: Record<string, unknown>): { status: number; body: unknown } {
    if (this.mood === 'away') throw new TypeError('Failed to fetch');
    if (this.mood === 'signedOut') return { status: 401, body: { error: 'signedOut' } };
    if (this.mood === 'broken') return { status: 502, body: undefined };
    if (what === 'presence') return { status: 200, body: { version: this.version, others: [] } };
    this.saves.push(body as Save);
    if (this.mood === 'invalid') return { status: 422, body: { outcome: 'invalid', fields: { headline: 'tooLong' } } };
    const savedAt = new Date(this.now).toISOString();
    if (body.from !== this.version)
      return { status: 409, body: { version: this.version, content: this.stored, savedAt, savedBy: this.savedBy } };
    this.version += 1;
    this.stored = JSON.parse(JSON.stringify(body.content)) as ArticleContent;
    this.savedBy = body.window as string;
    if (this.mood === 'unheard') throw new TypeError('Failed to fetch');
    return { status: 200, body: { outcome: 'saved', version: this.version, savedAt } };
  }

  world(window: string): World {
    return {
      send: (what, body) =>
        Promise.resolve().then(() => this.#answer(what, JSON.parse(JSON.stringify(body)) as Record<string, unknown>)),
      kept: {
        list: () => Promise.resolve([...this.kept.values()]),
        put: (copy) => Promise.resolve(void this.kept.set(copy.key, structuredClone(copy))),
        remove: (key) => Promise.resolve(void this.kept.delete(key)),
      },
      windows: {
        alive: () => Promise.resolve([...this.alive].filter((one) => one !== window)),
        tellSaved: () => undefined,
      },
      clock: {
        now: () => this.now,
        after: (milliseconds, run) => {
          const timer = { at: this.now + milliseconds, run };
          this.#timers.push(timer);
          return () => void (this.#timers = this.#timers.filter((one) => one !== timer));
        },
      },
      flush: () => undefined,
    };
  }

  /** A window opens the piece as the server has it. */
  async open(window: string): Promise<WorkingCopy> {
    const draft = { version: this.version, content: this.stored };
    const copy = new WorkingCopy({ window, key: window, draft, savedAt: null }, this.world(window));
    this.alive.add(window);
    await copy.start();
    await this.pass(0);
    return copy;
  }
  /** Its process ends without a word. */
  kill(window: string, copy: WorkingCopy): void {
    copy.stop();
    this.alive.delete(window);
  }

  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    for (;;) {
      await new Promise(setImmediate);
      const next = this.#timers.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#timers = this.#timers.filter((one) => one !== next);
      this.now = Math.max(this.now, next.at);
      next.run();
    }
    this.now = end;
  }
  /** Somebody else saves, from wherever the piece stands. */
  theirs(change: Partial<ArticleContent>): void {
    this.version += 1;
    this.stored = { ...this.stored, ...change };
    this.savedBy = 'Rana';
  }
}
