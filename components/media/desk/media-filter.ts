import type { MediaFilter } from '../../../db/media/library';

/** What the library can be narrowed to, as it stands in the address. */
export type MediaQuery = Partial<Record<'kind' | 'words' | 'label' | 'state', string>>;

export const KINDS = ['picture', 'film', 'captions'] as const;
export const STATES = ['silent', 'soon', 'ended'] as const;

const among = <T extends string>(list: readonly T[], value: string | undefined): T | undefined =>
  list.find((one) => one === value);

/** Reads the query string; what means nothing is left out. */
export function readMediaFilter(params: Record<string, string | string[] | undefined>): {
  query: MediaQuery;
  filter: MediaFilter;
} {
  const one = (name: string) => [params[name]].flat()[0]?.slice(0, 200).trim() || undefined;
  const before = /^[1-9]\d{0,8}$/.exec(one('before') ?? '')?.[0];
  const query = {
    kind: among(KINDS, one('kind')),
    words: one('words'),
    label: one('label'),
    state: among(STATES, one('state')),
  };
  return { query, filter: { ...query, before: before ? Number(before) : undefined } };
}
