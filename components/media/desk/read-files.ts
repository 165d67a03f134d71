import { PassThrough, Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import busboy from 'busboy';

/** A form with files, read as it comes. */

export type SentFile = { fileName: string; source: Readable };
type Take = (file: SentFile, fields: Record<string, string>) => Promise<void>;

const streamOf = (body: ReadableStream<Uint8Array>): Readable => Readable.fromWeb(body as NodeStream);

/**
 * Has `take` read the body of a request as it comes. What it leaves is skipped: a sender who is cut off in the middle would never
 * read why.
 */
export async function readBody<T>(
  body: ReadableStream<Uint8Array>,
  take: (source: Readable) => Promise<T>,
): Promise<T> {
  const whole = streamOf(body);
  const source = whole.pipe(new PassThrough());
  whole.once('error', (error) => source.destroy(error));
  try {
    return await take(source);
  } finally {
    whole.unpipe(source);
    whole.resume();
  }
}

/** Whether reading ended because whoever sent it is gone. */
export const isBrokenOff = (error: unknown): boolean =>
  error instanceof Error && /aborted|premature|ECONNRESET/i.test(`${error.name} ${error.message}`);

/** Files and fields of one form, and the longest field. */
const MOST = { files: 40, fields: 4, fieldSize: 100, fileSize: 2 ** 31 };

/**
 * Reads a form and hands over each file with the fields before it; the next one is read when the last is taken. Whatever `take`
 * leaves of a file is skipped. Answers false when this is no such form.
 */
export async function readFiles(request: Request, take: Take): Promise<boolean> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data;/.test(type) || !request.body) return false;
  const fields: Record<string, string> = {};
  let turn: Promise<unknown> = Promise.resolve();
  const parser = busboy({ headers: { 'content-type': type }, limits: MOST, defParamCharset: 'utf8' });
  parser.on('field', (name, value) => (fields[name] = value));
  parser.on('file', (_name, file, { filename }) => {
    // A browser sends an empty part where nothing was chosen.
    if (!filename) return void file.resume();
    const source = file.pipe(new PassThrough());
    file.once('error', (error) => source.destroy(error));
    const done = take({ fileName: filename, source }, fields).finally(() => {
      file.unpipe(source);
      file.resume();
    });
    turn = Promise.all([turn, done]);
    // Looked at below; until then nobody waits for it.
    turn.catch(() => undefined);
  });
  const whole = new Promise<boolean>((resolve) => {
    parser.once('close', () => resolve(true)).once('error', () => resolve(false));
    streamOf(request.body as ReadableStream<Uint8Array>)
      .once('error', () => {
        resolve(false);
        parser.destroy();
      })
      .pipe(parser);
  });
  const isWhole = await whole;
  await turn.catch((error: unknown) => {
    // What was broken off with the form is nobody's fault.
    if (isWhole) throw error;
  });
  return isWhole;
}
