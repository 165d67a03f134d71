import fs from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { LOCALE_CODES, LOCALES } from '../db/site/locales.ts';
import { serverWords } from './words.ts';

const SOURCE = path.join(import.meta.dirname, 'offline-worker.ts');
/** In the date's place: the worker writes it. */
const LATER = { date: '{date}' };

const said = () =>
  Object.fromEntries(
    LOCALE_CODES.map((code) => [
      code,
      {
        intl: LOCALES[code].intl,
        saved: serverWords(code, 'offline.saved'),
        read: serverWords(code, 'offline.read'),
        since: serverWords(code, 'offline.since', LATER),
        none: serverWords(code, 'offline.none'),
        copy: serverWords(code, 'offline.copy', LATER),
      },
    ]),
  );

/** The worker as browsers run it. Another build is another text, and so browsers take it for a new one. */
export function workerScript(build: string): string {
  const source = fs.readFileSync(SOURCE, 'utf8');
  const code = stripTypeScriptTypes(source).replace(/^export \{\};$/m, '');
  return `const BUILD = ${JSON.stringify(build)}, SAID = ${JSON.stringify(said())};\n${code}`;
}
