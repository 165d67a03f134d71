import { z } from 'zod';
import { LOCALE_CODES } from '../site/locales.ts';
import type { ArticleContent } from './content.ts';
import type { BodyDocument } from './document.ts';

/** Text that was typed: NFC, trimmed, no control characters but line breaks, capped. */
const line = (limit: number) =>
  z
    .string()
    .transform((text) =>
      text
        .normalize('NFC')
        .replace(/[\p{Cc}]/gu, ' ')
        .trim(),
    )
    .pipe(z.string().max(limit));

/** Whether it has the shape of a body on the outside; rendering trusts nothing of what is inside. */
function isBody(value: unknown): boolean {
  const { v, type, content } = (value ?? {}) as Partial<Record<keyof BodyDocument, unknown>>;
  const isBlock = (block: unknown) => typeof (block as { type?: unknown } | null)?.type === 'string';
  return v === 1 && type === 'doc' && Array.isArray(content) && content.every(isBlock);
}

/** Like `line`, but what is being typed keeps its last space. */
const typed = (limit: number) =>
  z
    .string()
    .transform((text) => cleanText(text).replace(/[\n\t]/g, ' '))
    .pipe(z.string().max(limit));

/** Well-formed NFC without control characters but tabs and line breaks: PostgreSQL keeps no others. */
const cleanText = (text: string) =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, ' ');

/** Bounds of a body: bytes of its JSON, levels of nesting, blocks. */
const BODY = { bytes: 2 * 1024 * 1024, depth: 40, blocks: 5000 };

/** A JSON value with clean text all through; undefined when it is nested too deeply. */
function cleanValue(value: unknown, depth = BODY.depth): unknown {
  if (depth < 0) return undefined;
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => cleanValue(item, depth - 1));
    return items.includes(undefined) ? undefined : items;
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const cleaned = entries.map(([name, item]) => [cleanText(name), cleanValue(item, depth - 1)] as const);
  return cleaned.some(([, item]) => item === undefined) ? undefined : Object.fromEntries(cleaned);
}

/** A body document with clean text all through. */
export const bodyDocument = z.unknown().transform((value, context): BodyDocument => {
  const refuse = (message: string) => {
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  };
  if (!isBody(value)) return refuse('Not a body document');
  const { content } = value as BodyDocument;
  if (content.length > BODY.blocks) return refuse('Too long');
  if (new TextEncoder().encode(JSON.stringify(content)).length > BODY.bytes) return refuse('Too long');
  const cleaned = cleanValue(content);
  if (cleaned === undefined) return refuse('Too deep');
  return { v: 1, type: 'doc', content: cleaned as BodyDocument['content'] };
});

const rowId = z
  .number()
  .int()
  .positive()
  .max(2 ** 31 - 1);
const ids = z
  .array(rowId)
  .max(20)
  .transform((list) => [...new Set(list)]);
const instant = z
  .string()
  .refine((text) => !Number.isNaN(Date.parse(text)), 'Not an instant')
  .transform((text) => new Date(text).toISOString());
const webAddress = line(2000).refine(
  (text) => text === '' || (/^https?:\/\//i.test(text) && URL.canParse(text)),
  'Not an address',
);

/** Everything a save carries; nothing need be complete yet. Text that is being typed keeps its ends: publishing trims it. */
const articleContent: z.ZodType<ArticleContent> = z.object({
  locale: z.enum(LOCALE_CODES),
  sectionId: rowId,
  slug: line(120),
  headline: typed(300),
  kicker: typed(120),
  standfirst: typed(2000),
  dateline: typed(120),
  body: bodyDocument,
  leadMediaId: rowId.nullable(),
  leadAlt: typed(1000),
  leadCaption: typed(1000),
  socialMediaId: rowId.nullable(),
  authorIds: ids,
  topicIds: ids,
  keywords: z
    .array(line(80))
    .max(30)
    .transform((names) => [...new Set(names.filter(Boolean))]),
  sources: z.array(typed(500)).max(50),
  searchTitle: typed(200),
  searchDescription: typed(500),
  canonicalUrl: webAddress,
  commentsMode: z.enum(['site', 'off', 'pre', 'post', 'trust']),
  embargoAt: instant.nullable(),
  translationGroupId: rowId.nullable(),
  mentions: z.boolean(),
});

export type SavedContent = { content: ArticleContent } | { fields: Record<string, string> };

/** Reads what a save carries; or says of each bad field what is wrong with it (a message of the schema, in English). */
export function readContent(value: unknown): SavedContent {
  const read = articleContent.safeParse(value);
  if (read.success) return { content: read.data };
  const fields = read.error.issues.map(({ path, message }) => [String(path[0] ?? 'form'), message] as const);
  return { fields: Object.fromEntries(fields) };
}

/** A note to the desk, or what is asked for with a request for changes. */
export const noteText = z
  .string()
  .transform((text) => cleanText(text).trim())
  .pipe(z.string().min(1).max(4000));

/** What a piece begins with. */
export const newPiece = z.object({ locale: z.enum(LOCALE_CODES), sectionId: rowId, headline: typed(300).default('') });

/** What a new article is made from. */
export const newArticle = z.object({
  locale: z.enum(LOCALE_CODES),
  sectionId: z.number().int().positive(),
  headline: line(200).pipe(z.string().min(1)),
  /** Empty: made from the headline. */
  slug: line(120).default(''),
  kicker: line(60).default(''),
  standfirst: line(600).default(''),
  dateline: line(80).default(''),
  body: z.custom<BodyDocument>(isBody, 'Not a body document'),
  leadMediaId: z.number().int().positive().nullable().default(null),
  leadAlt: line(1000).default(''),
  leadCaption: line(1000).default(''),
  authorIds: z.array(z.number().int().positive()).max(20).default([]),
  topicIds: z.array(z.number().int().positive()).max(20).default([]),
  keywords: z.array(line(80)).max(30).default([]),
  translationGroupId: z.number().int().positive().nullable().default(null),
  sources: z.array(line(500)).max(50).default([]),
  sample: z.boolean().default(false),
});

export type NewArticle = z.input<typeof newArticle>;

export const newCorrection = z.object({
  kind: z.enum(['correction', 'clarification', 'update']),
  text: line(2000).pipe(z.string().min(1)),
  at: z.date(),
});
export type NewCorrection = z.input<typeof newCorrection>;
