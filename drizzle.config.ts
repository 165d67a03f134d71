import { defineConfig } from 'drizzle-kit';
import { engine } from './db/columns.ts';

/** `npm run migrations` runs this once an engine: DATABASE_URL picks it, as everywhere. No database is opened. */
export default defineConfig({
  schema: './db/schema.ts',
  out: `./drizzle/${engine}`,
  dialect: engine === 'postgres' ? 'postgresql' : 'sqlite',
  casing: 'snake_case',
});
