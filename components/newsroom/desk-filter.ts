import type { DeskState } from '../../db/articles/desk';
import { isLocale, type Locale } from '../../db/site/locales';
import { parseCursor } from '../site/addresses';

/** What a list of the desk can be narrowed to, as it stands in the address. */
export type DeskQuery = Partial<Record<'state' | 'locale' | 'mine' | 'words', string>>;

export const DESK_STATES = [
  'draft',
  'changes',
  'review',
  'ready',
  'scheduled',
  'published',
  'archived',
  'withdrawn',
] as const satisfies DeskState[];

const isDeskState = (value: string | undefined): value is DeskState => DESK_STATES.some((state) => state === value);

/** Reads the query string; what means nothing is left out. */
export function readDeskFilter(params: Record<string, string | string[] | undefined>) {
  const one = (name: string) => [params[name]].flat()[0]?.slice(0, 200);
  const [state, language, words, before] = [one('state'), one('locale'), one('words')?.trim(), one('before')];
  const locale: Locale | undefined = language && isLocale(language) ? language : undefined;
  const mine = one('mine') === '1';
  const query: DeskQuery = {
    ...(isDeskState(state) && { state }),
    ...(locale && { locale }),
    ...(mine && { mine: '1' }),
    ...(words && { words }),
  };
  const filter = {
    state: isDeskState(state) ? state : undefined,
    locale,
    mine,
    words: words || undefined,
    before: before ? parseCursor(before) : undefined,
  };
  return { query, filter };
}
