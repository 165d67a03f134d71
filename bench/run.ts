import { say } from './figures.ts';

/** `npm run bench -- NAME …` measures; without a name it says what can be measured. Nothing of it is a test. */

// Measured on SQLite, in folders of its own: never in the database of a site. The engine is chosen at the first import.
delete process.env.DATABASE_URL;

const BENCHES: Record<string, () => Promise<void>> = {
  editor: async () => (await import('./editor.ts')).measureEditor(),
  serve: async () => (await import('./serve.ts')).measureServing(),
  cold: async () => (await import('./cold.ts')).measureCold(),
  publish: async () => (await import('./publish.ts')).measurePublishing(),
  soak: async () => (await import('./soak.ts')).measureSoak(),
  media: async () => (await import('./media.ts')).measureMedia(),
  views: async () => {
    await (await import('./views.ts')).measureViews();
    await (await import('./readers.ts')).measureReaders('views');
  },
  lighthouse: async () => (await import('./lighthouse.ts')).measureLighthouse(),
  search: async () => (await import('./search.ts')).measureSearch(),
  grow: async () => (await import('./grow.ts')).measureGrowth(),
  comments: async () => (await import('./readers.ts')).measureReaders('comments'),
};

const names = process.argv.slice(2);
const unknown = names.find((name) => !Object.hasOwn(BENCHES, name));
if (names.length === 0 || unknown !== undefined) {
  if (unknown !== undefined) console.error(`There is nothing to measure called "${unknown}".`);
  say(`Usage: npm run bench -- ${Object.keys(BENCHES).join(' ')}`);
  process.exit(unknown === undefined ? 0 : 1);
}
for (const name of names) await BENCHES[name]?.();
