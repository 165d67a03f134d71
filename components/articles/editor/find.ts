import type { Locale } from '../../../db/site/locales.ts';

/** What the newsroom can look for. */
export type FindKind = 'articles' | 'keywords' | 'topics' | 'authors' | 'media' | 'albums' | 'films' | 'maps';

export type FindItem = {
  id: number | string;
  label: string;
  note?: string;
  href?: string;
  picture?: { src: string; alt: string; width: number; height: number };
};

/** Looks for words, or for what is known by its id. Answers nothing when it could not be asked. */
export type Find = (
  kind: FindKind,
  query: { words?: string; ids?: readonly (number | string)[] },
) => Promise<FindItem[]>;

/** Asks the newsroom, in the language of the piece; what was asked by id is remembered as long as the page stands. */
export function createFind(locale: Locale): Find {
  const known = new Map<string, Promise<FindItem[]>>();
  const ask = async (address: string) => {
    const answer = await fetch(address, { headers: { accept: 'application/json' } });
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
    return ((await answer.json()) as { items: FindItem[] }).items;
  };
  return (kind, { words = '', ids }) => {
    const query = new URLSearchParams({ locale, ...(ids ? { ids: ids.join() } : { q: words }) });
    const address = `/newsroom/api/find/${kind}?${query.toString()}`;
    const asked = (ids && known.get(address)) ?? ask(address);
    if (ids) known.set(address, asked);
    return asked.catch(() => {
      known.delete(address);
      return [];
    });
  };
}
