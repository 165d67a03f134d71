import fs from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import send from 'send';
import { acceptedEncoding } from './accepted-encoding.ts';
import { sayUnsent } from './unsent-file.ts';

/**
 * Style and scripts of a build, packed once as well as can be. The framework packs a file anew for whoever asks for it, and as gzip
 * only, which is a seventh more.
 */

const FOLDER = '/_next/static/';
const TYPES: Record<string, string> = { '.css': 'text/css', '.js': 'text/javascript' };
const ENDINGS = { br: '.br', gzip: '.gz' } as const;

const gzip = promisify(zlib.gzip);
const brotli = promisify(zlib.brotliCompress);

/** What can be packed under this folder, by names that begin there. */
function textsIn(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && path.extname(entry.name) in TYPES);
  return files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

/** Writes the packed forms beside every style and script under this folder. Some seconds. */
export async function packBuild(folder: string): Promise<void> {
  const pack = async (name: string) => {
    const file = path.join(folder, name);
    const text = fs.readFileSync(file);
    const [small, zipped] = await Promise.all([brotli(text), gzip(text, { level: 9 })]);
    fs.writeFileSync(file + ENDINGS.br, small);
    fs.writeFileSync(file + ENDINGS.gzip, zipped);
  };
  await Promise.all(textsIn(folder).map(pack));
}

/**
 * Sends the packed files of the build in this folder; what is asked for plain, or is not there, is the framework's affair. The answer is
 * true when the request was one of these.
 */
export function packedFiles(folder: string): (request: IncomingMessage, response: ServerResponse) => boolean {
  const known = new Set(
    textsIn(folder)
      .filter((name) => Object.values(ENDINGS).every((ending) => fs.existsSync(path.join(folder, name + ending))))
      .map((name) => FOLDER + name.split(path.sep).join('/')),
  );
  return (request, response) => {
    const [asked = ''] = (request.url ?? '').split('?', 1);
    if (!known.has(asked) || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
    const encoding = acceptedEncoding(request.headers['accept-encoding'] ?? '');
    if (encoding === 'identity') return false;
    response.setHeader('content-type', `${TYPES[path.extname(asked)]}; charset=utf-8`);
    response.setHeader('content-encoding', encoding);
    response.setHeader('vary', 'accept-encoding');
    response.setHeader('x-content-type-options', 'nosniff');
    const file = asked.slice(FOLDER.length) + ENDINGS[encoding];
    const settings = { root: folder, immutable: true, maxAge: '365d', acceptRanges: false, index: false } as const;
    send(request, encodeURI(file), settings)
      .on('error', ({ status }: { status?: number }) => sayUnsent(response, status))
      .pipe(response);
    return true;
  };
}
