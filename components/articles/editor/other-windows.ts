import type { World } from './copy-state.ts';

type Message = { kind: 'who' | 'here' | 'saved' | 'bye'; window: string; version?: number };

/** How long other windows have to answer, in milliseconds. */
const ANSWER = 300;

/** Windows of this browser that have the same piece open tell each other so, and what they have saved. */
export function otherWindows(
  window: string,
  article: number,
  hear: { saved: (version: number) => void; others: (count: number) => void },
): World['windows'] & { close: () => void } {
  const channel = new BroadcastChannel(`newsroom-article-${article}`);
  const seen = new Set<string>();
  const say = (message: Omit<Message, 'window'>) => channel.postMessage({ ...message, window } satisfies Message);
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'bye') seen.delete(data.window);
    else seen.add(data.window);
    hear.others(seen.size);
    if (data.kind === 'who') say({ kind: 'here' });
    if (data.kind === 'saved' && data.version !== undefined) hear.saved(data.version);
  });
  return {
    alive: async () => {
      say({ kind: 'who' });
      await new Promise((resolve) => setTimeout(resolve, ANSWER));
      return [...seen];
    },
    tellSaved: (version) => say({ kind: 'saved', version }),
    close: () => {
      say({ kind: 'bye' });
      channel.close();
    },
  };
}
