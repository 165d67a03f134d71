import { createStore, del, entries, set } from 'idb-keyval';
import type { KeptCopy, World } from './copy-state.ts';

/** What this browser keeps of a person's unsaved words on a piece: one entry for each window. */
export function deviceStore(user: number, article: number): World['kept'] {
  const store = createStore('broadsheet-newsroom', 'working-copies');
  const prefix = `${user}/${article}/`;
  return {
    list: async () => {
      const all = await entries<string, KeptCopy>(store);
      return all.flatMap(([key, copy]) => (key.startsWith(prefix) ? copy : []));
    },
    put: (copy) => set(`${prefix}${copy.window}`, copy, store),
    remove: (key) => del(key, store),
  };
}

export const deviceKey = (user: number, article: number, window: string) => `${user}/${article}/${window}`;
