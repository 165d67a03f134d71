import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { acceptedEncoding } from './accepted-encoding.ts';
import { type Head, writeKnownHead } from './quick-head.ts';

/** A finished answer in the forms in which it is sent: as it is, and compressed; each with its head written out beforehand. */

const gzip = promisify(zlib.gzip);
const brotli = promisify(zlib.brotliCompress);

/** At once, because somebody waits; and when nobody does. */
const QUICK = 5;
const BEST = zlib.constants.BROTLI_MAX_QUALITY;
/** What is worth compressing; pictures are compressed already. */
const TEXT = /^(?:text\/|application\/(?:json|xml|[\w.-]+\+(?:json|xml)|javascript|manifest))/;
/** Shorter bodies grow. Bytes. */
const WORTH = 300;
/** Said anew with every sending, or true of one connection only. */
const NOT_KEPT = new Set(
  [
    'age',
    'connection',
    'content-encoding',
    'content-length',
    'date',
    'etag',
    'keep-alive',
    'transfer-encoding',
    'vary',
  ].concat(['x-nextjs-cache', 'cache-tag']),
);

/** What a payload for the router depends on besides. */
const PAYLOAD = ['next-router-prefetch', 'next-router-segment-prefetch'];
const POLICY = 'content-security-policy';
/** Said of a page that has a lite edition. */
const SAVING = /save-data/i;

export type Answer = { status: number; headers: Record<string, number | string | string[] | undefined>; body: Buffer };
/** `fresh`: the head with the age of what is not known to be out of date, none. */
type Form = { body: Buffer; head: string[]; fresh: Head };
export type Variants = {
  status: number;
  /** The content's hash, which each form's entity tag begins with. */
  hash: string;
  /** When it was last changed, where it says so; in ms since 1970. */
  changedAt: number;
  /** Its body is unpacked when it is wanted, where there is a packed form. */
  plain: Omit<Form, 'body'> & Partial<Form>;
  gzip?: Form;
  brotli?: Form;
  /** All of it in memory, bytes. */
  size: number;
};

function headOf(
  { headers }: Answer,
  { tag, body, encoding }: { tag: string; body: Buffer; encoding?: string },
): string[] {
  const head: string[] = [];
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || NOT_KEPT.has(name)) continue;
    // A page's own policy comes last and says all that the one of every answer says.
    const values = name === POLICY ? [value].flat().slice(-1) : [value].flat();
    for (const one of values) head.push(name, String(one));
  }
  const isPayload = headers['content-type']?.toString().startsWith('text/x-component');
  const vary = [
    // Texts for programs are the same for the router.
    ...(headers['cache-tag'] === undefined ? ['rsc'] : []),
    ...(isPayload ? PAYLOAD : []),
    'accept-encoding',
    ...(SAVING.test(String(headers.vary)) ? ['save-data'] : []),
  ];
  head.push('vary', vary.join(', '), 'etag', `"${tag}"`, 'content-length', String(body.byteLength));
  if (encoding) head.push('content-encoding', encoding);
  return head;
}

/** A window no larger than the body: the packed form is the same, and the packer needs a tenth of the memory. */
const compress = (body: Buffer, quality: number) =>
  brotli(body, {
    params: {
      [zlib.constants.BROTLI_PARAM_QUALITY]: quality,
      [zlib.constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      [zlib.constants.BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(16, 32 - Math.clz32(body.length + 16))),
    },
  });

/** A head is kept as words and, once it was asked for, as it was last written. */
const sizeOf = (forms: (Variants['plain'] | undefined)[]) =>
  forms.reduce((sum, form) => sum + (form ? (form.body?.byteLength ?? 0) + 3 * form.head.join('').length : 0), 1000);

/** In memory of its own: what the packers hand out lies in pieces of 16 kB, however short it is. */
function alone(body: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(body.byteLength);
  body.copy(copy);
  return copy;
}

const formOf = (body: Buffer, head: string[]): Form => ({ body, head, fresh: { said: [...head, 'age', '0'] } });

/** The forms of an answer. Those that a browser asks for are made at once, in other threads. */
export async function variantsOf(answer: Answer): Promise<Variants> {
  const { status, body, headers } = answer;
  const changedAt = Date.parse(String(headers['last-modified']));
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const plain = formOf(alone(body), headOf(answer, { tag: hash, body }));
  const isWorth = body.byteLength >= WORTH && TEXT.test(String(headers['content-type'] ?? ''));
  if (!isWorth) return { status, hash, changedAt, plain, size: sizeOf([plain]) };
  const [zipped, quick] = (await Promise.all([gzip(body, { level: 6 }), compress(body, QUICK)])).map(alone) as [
    Buffer,
    Buffer,
  ];
  const forms = {
    plain,
    gzip: formOf(zipped, headOf(answer, { tag: `${hash}-g`, body: zipped, encoding: 'gzip' })),
    brotli: formOf(quick, headOf(answer, { tag: `${hash}-b`, body: quick, encoding: 'br' })),
  };
  return { status, hash, changedAt, ...forms, size: sizeOf(Object.values(forms)) };
}

/**
 * The same with the smallest brotli form, for an answer that has lived long enough to be worth a tenth of a second, and without its plain
 * body: hardly anybody asks for that, and it takes more room than all the rest.
 */
export async function withBest(variants: Variants): Promise<Variants> {
  const { brotli: quick, hash } = variants;
  if (!quick) return variants;
  const body = alone(await compress(bodyOf(variants), BEST));
  const head = quick.head.map((said, at) => {
    const name = at % 2 === 1 ? quick.head[at - 1] : undefined;
    return name === 'etag' ? `"${hash}-b${BEST}"` : name === 'content-length' ? String(body.byteLength) : said;
  });
  return withBody({ ...variants, brotli: formOf(body, head) }, undefined);
}

/** The same with this plain body, or without one. */
export function withBody(variants: Variants, body: Buffer | undefined): Variants {
  const { head, fresh } = variants.plain;
  const plain = { head, fresh, ...(body && { body }) };
  return { ...variants, plain, size: sizeOf([plain, variants.gzip, variants.brotli]) };
}

/** The plain body, unpacked where it is not there. */
export const bodyOf = ({ plain, gzip: packed }: Variants): Buffer =>
  plain.body ?? (packed ? zlib.gunzipSync(packed.body) : Buffer.alloc(0));

function formFor(variants: Variants, accepted: string | string[] | undefined): Variants['plain'] {
  const encoding = acceptedEncoding(String(accepted ?? ''));
  const packed = { br: variants.brotli, gzip: variants.gzip, identity: variants.plain }[encoding];
  return packed ?? variants.plain;
}

/** Whether the browser has this content, in whichever form (RFC 9110, 13.2.2): tags are compared weakly, a date only where there is none. */
function isKnown({ hash, status, changedAt }: Variants, { headers }: IncomingMessage): boolean {
  const said = headers['if-none-match'];
  if (status !== 200) return false;
  if (said === undefined) return changedAt <= Date.parse(headers['if-modified-since'] ?? '');
  return said.trim() === '*' || said.includes(`"${hash}"`) || said.includes(`"${hash}-`);
}

const BODILESS = new Set(['content-length', 'content-type', 'content-encoding']);

/**
 * Sends the answer in the form that the browser understands, without its body where it asked so or has it. `age`: seconds. Answers the
 * plain body where it had to be unpacked for this.
 */
export function sendVariant(
  request: IncomingMessage,
  response: ServerResponse,
  { variants, age }: { variants: Variants; age: number },
): Buffer | undefined {
  const form = formFor(variants, request.headers['accept-encoding']);
  const head = age === 0 ? form.fresh : { said: [...form.head, 'age', String(age)] };
  if (isKnown(variants, request)) {
    const kept = head.said.filter((_, at) => !BODILESS.has(head.said[at - (at % 2)] ?? ''));
    response.writeHead(304, kept).end();
    return undefined;
  }
  writeKnownHead(response, variants.status, head);
  if (request.method === 'HEAD') {
    response.end();
    return undefined;
  }
  const body = form.body ?? bodyOf(variants);
  response.end(body);
  return form.body ? undefined : body;
}
