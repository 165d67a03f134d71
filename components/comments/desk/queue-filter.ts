import type { DeskCursor, DeskQueue } from '../../../db/comments/desk';
import { isLocale, type Locale } from '../../../db/site/locales';
import { parseCursor } from '../../site/addresses';
import { QUEUES } from './desk-words';

export type QueueFilter = { queue: DeskQueue; locale: Locale | undefined; after: DeskCursor | undefined };

/** Which queue an address means; what means nothing is left out. */
export function readQueueFilter(params: Record<string, string | string[] | undefined>): QueueFilter {
  const one = (name: string) => [params[name]].flat()[0]?.slice(0, 100) ?? '';
  const [queue, locale, after] = [one('queue'), one('locale'), one('after')];
  return {
    queue: QUEUES.find((known) => known === queue) ?? 'pending',
    locale: isLocale(locale) ? locale : undefined,
    after: parseCursor(after),
  };
}
