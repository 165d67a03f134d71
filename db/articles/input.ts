import { z } from 'zod';
import { LOCALE_CODES } from '../site/locales.ts';
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
