import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT, Trouble, run } from './steps.mjs';

const ENGINES = { sqlite: '', postgres: 'postgres://nobody@localhost/none' };

/**
 * Lets drizzle-kit generate migrations into a copy of `drizzle/`, once an engine. Throws `Trouble` when it finds something to
 * generate: the schema was changed and `npm run migrations` was forgotten. No database is opened and nothing is left behind.
 */
export async function findDrift() {
  for (const [engine, url] of Object.entries(ENGINES)) {
    const said = await generateAside(url);
    if (!said.includes('No schema changes')) {
      throw new Trouble(
        `${said.trim()}\n\nThe tables and drizzle/${engine} differ. Run "npm run migrations" and look at what it wrote.`,
      );
    }
  }
}

async function generateAside(url) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'broadsheet-drift-'));
  try {
    for (const name of ['db', 'node_modules', 'drizzle.config.ts', 'package.json', 'tsconfig.json']) {
      fs.symlinkSync(path.join(ROOT, name), path.join(folder, name));
    }
    fs.cpSync(path.join(ROOT, 'drizzle'), path.join(folder, 'drizzle'), { recursive: true });
    const kit = path.join(ROOT, 'node_modules', 'drizzle-kit', 'bin.cjs');
    const env = { ...process.env, DATABASE_URL: url };
    return await run(process.execPath, [kit, 'generate'], { env, cwd: folder });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
