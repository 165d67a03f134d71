import { type Actor, inLanguage, may, type Visitor } from '../auth/policy.ts';
import type { Locale } from '../site/locales.ts';

/** Whether the actor may change what belongs to a topic in all languages: order, address, merging. */
export const canEditTopics = (actor: Actor | Visitor) => may(actor, 'topics.edit');
/** Whether the actor may write, publish and hide a topic's words in the language. */
export const canWriteTopic = (actor: Actor | Visitor, locale: Locale) =>
  canEditTopics(actor) && inLanguage(actor, locale);
