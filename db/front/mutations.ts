import { and, eq } from 'drizzle-orm';
import { recordAudit } from '../audit/mutations.ts';
import type { Actor } from '../auth/policy.ts';
import { transaction } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { expireTags } from '../site/mutations.ts';
import { railTag } from '../site/tags.ts';
import type { FrontSlot } from './content.ts';
import { requireFront } from './policy.ts';
import { breakingLines, frontPins } from './schema.ts';
import { breakingTag, frontTag } from './tags.ts';

/** Single changes of the live front, for imports and the sample edition; editors publish a draft (`drafts.ts`). */

export type NewPin = {
  locale: Locale;
  slot: FrontSlot;
  articleId: number;
  position: number;
  startsAt: Date;
  expiresAt?: Date;
};

const expireFront = async (locale: Locale) => {
  await expireTags([frontTag(locale)]);
  await expireTags([railTag(locale)], { soft: true });
};

/** Holds a piece in a slot of the front. Editors; throws `Refused`, and when it would end before it starts. */
export async function pinToFront(actor: Actor, pin: NewPin): Promise<void> {
  requireFront(actor, pin.locale);
  if (pin.expiresAt && pin.expiresAt <= pin.startsAt) throw new Error('A pin must end after it starts');
  await transaction(async (tx) => {
    const same = and(
      eq(frontPins.locale, pin.locale),
      eq(frontPins.slot, pin.slot),
      eq(frontPins.articleId, pin.articleId),
    );
    await tx.delete(frontPins).where(same);
    await tx.insert(frontPins).values(pin);
    const { locale, slot, articleId, position } = pin;
    await recordAudit(actor, { verb: 'pinToFront', subject: 'front', after: { locale, slot, articleId, position } });
    await expireFront(pin.locale);
  });
}

/** Sets the line under the masthead, or takes it away (`text` empty). Editors; throws `Refused`. */
export async function setBreaking(
  actor: Actor,
  line: { locale: Locale; text: string; articleId?: number; expiresAt?: Date },
): Promise<void> {
  requireFront(actor, line.locale);
  await transaction(async (tx) => {
    await tx.delete(breakingLines).where(eq(breakingLines.locale, line.locale));
    if (line.text.trim()) await tx.insert(breakingLines).values(line);
    const after = { locale: line.locale, text: line.text, articleId: line.articleId ?? null };
    await recordAudit(actor, { verb: 'setBreaking', subject: 'front', after });
    await expireTags([breakingTag(line.locale)]);
  });
}
