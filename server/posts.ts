import fs from 'node:fs';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import type { Refusal } from './refusals.ts';

/**
 * Looks at what is posted to a page before the framework does, which answers 500 and fills the log where the sender is at fault:
 * a foreign origin, a body too long, a form that cannot be read, an action that there is not.
 */

/** Bytes of a body, as `bodySizeLimit` of next.config.js. */
const MOST = 100 * 1024;
/** Bytes up to which a sender may finish what is too long, and so reads the answer; from others we hang up. */
const PATIENCE = 64 * 2 ** 20;
/** How deep the arguments of an action may be nested; ours are flat. */
const DEEPEST = 6;
/** Route handlers, which read and refuse what they are sent themselves. */
const HANDLERS = /^\/(?:newsroom\/)?api\//;
const MANIFEST = path.resolve(import.meta.dirname, '..', '.next', 'server', 'server-reference-manifest.json');

const refuse = (status: number, words: string, headers = {}): Refusal => ({ status, words, headers });
const HANG_UP = { connection: 'close' };
const UNREADABLE = refuse(400, 'This form cannot be read.');
/** The framework's own client tells by the header that the page is of another build. */
const UNKNOWN = refuse(409, 'This page is of an older edition of the site. Please reload it and send the form again.', {
  'x-nextjs-action-not-found': '1',
});

let known: Set<string> | undefined;

/** Whether the build has such an action. Cached functions have ids like it, marked by the first bit, and are nobody's to call. */
function isAction(id: string): boolean {
  known ??= new Set(Object.keys((JSON.parse(fs.readFileSync(MANIFEST, 'utf8')) as { node: object }).node));
  return known.has(id) && parseInt(id.slice(0, 2), 16) < 128;
}

/** A browser says where a form stands; whoever says nothing has no cookies to misuse. */
function isForeign({ headers }: IncomingMessage): boolean {
  if (headers.origin === undefined) return false;
  const [forwarded = ''] = String(headers['x-forwarded-host'] ?? '').split(',', 1);
  return !URL.canParse(headers.origin) || new URL(headers.origin).host !== (forwarded.trim() || headers.host);
}

function refusalOfLength({ headers }: IncomingMessage): Refusal | undefined {
  if (headers['transfer-encoding'] !== undefined) return refuse(411, 'Please say how long the form is.', HANG_UP);
  const length = Number(headers['content-length'] ?? 0);
  return length > MOST ? refuse(413, 'This is too long.', length > PATIENCE ? HANG_UP : {}) : undefined;
}

/** The whole body, which is put back for the framework to read; undefined when the sender went away. */
function peekBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const length = Number(request.headers['content-length'] ?? 0);
  if (length === 0) return Promise.resolve(Buffer.alloc(0));
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const leave = (body?: Buffer) => {
      request.off('readable', onReadable).off('close', leave);
      resolve(body);
    };
    const onReadable = () => {
      for (let chunk = request.read() as Buffer | null; chunk; chunk = request.read() as Buffer | null)
        chunks.push(chunk);
      const body = Buffer.concat(chunks);
      if (body.length < length) return;
      // Before the end is told of, which happens a moment later.
      request.unshift(body);
      leave(body);
    };
    request.on('readable', onReadable).once('close', leave);
  });
}

/** Of the texts that mean something to React, those that our own forms send: `$$` is a dollar sign, `$K1` the form. */
const GOOD_REFERENCE = /^\$(?:\$|K[0-9a-f]{1,4}$|undefined$)/;

function isPlain(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return !value.startsWith('$') || GOOD_REFERENCE.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((inner) => isPlain(inner, depth - 1));
}

/** Whether a text is a list of arguments, as React writes one. */
function areArguments(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && isPlain(value, DEEPEST);
  } catch {
    return false;
  }
}

/** The fields, or undefined when this is no such form or has files, which none of ours has. */
async function readFields(type: string, body: Buffer): Promise<FormData | undefined> {
  try {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
    return [...form.values()].every((value) => typeof value === 'string') ? form : undefined;
  } catch {
    return undefined;
  }
}

const DESCRIPTION = /^\{"id":"([0-9a-f]+)","bound":"\$@(\d{1,2})"\}$/;

/** A form that was sent without script names its action, and what the action is given before the form, in hidden fields. */
function refusalOfPlainForm(form: FormData): Refusal | undefined {
  const named = [...form.keys()].filter((name) => name.startsWith('$ACTION_REF_'));
  const isOther = [...form.keys()].some((name) => name.startsWith('$ACTION_ID_'));
  const [reference] = named;
  if (named.length !== 1 || isOther || reference === undefined) return UNREADABLE;
  const prefix = `$ACTION_${reference.slice('$ACTION_REF_'.length)}:`;
  const [description, second] = form.getAll(`${prefix}0`);
  const [, id = '', bound = ''] = (typeof description === 'string' && DESCRIPTION.exec(description)) || [];
  if (!id || second !== undefined) return UNREADABLE;
  if (!isAction(id)) return UNKNOWN;
  return areArguments(form.get(prefix + bound)) ? undefined : UNREADABLE;
}

async function refusalOfContent({ headers }: IncomingMessage, body: Buffer): Promise<Refusal | undefined> {
  const type = headers['content-type'] ?? '';
  const isForm = /^multipart\/form-data\b/.test(type);
  const id = headers['next-action'];
  if (id !== undefined && !isAction(String(id))) return UNKNOWN;
  if (isForm) {
    const form = await readFields(type, body);
    if (!form) return UNREADABLE;
    if (id === undefined) return refusalOfPlainForm(form);
    return areArguments(form.get('0')) ? undefined : UNREADABLE;
  }
  if (id === undefined) return undefined;
  return /^text\/plain\b/.test(type) && areArguments(body.toString('utf8')) ? undefined : UNREADABLE;
}

/** Why something that was posted to a page is refused, or undefined. What it has read of the request it puts back. */
export async function refusalOfPost(request: IncomingMessage): Promise<Refusal | undefined> {
  if (request.method !== 'POST' || HANDLERS.test(request.url ?? '')) return undefined;
  if (isForeign(request)) return refuse(403, 'This form was sent from another site.');
  const tooLong = refusalOfLength(request);
  if (tooLong) return tooLong;
  const body = await peekBody(request);
  return body ? refusalOfContent(request, body) : UNREADABLE;
}
