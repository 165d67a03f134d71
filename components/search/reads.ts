import { cacheLife, cacheTag } from 'next/cache';
import { listAuthors } from '../../db/authors/queries';
import type { Locale } from '../../db/site/locales';
import { railTag } from '../../db/site/tags';
import { listTopics } from '../../db/topics/queries';
import { topicsTag } from '../../db/topics/tags';
import { readFrame } from '../site/reads';

export type SearchChoice = { id: number; slug: string; name: string };
export type SearchChoices = Record<'sections' | 'topics' | 'authors', SearchChoice[]>;

const choice = ({ id, slug, name }: SearchChoice): SearchChoice => ({ id, slug, name });

/** What a search can be narrowed to. */
export async function readChoices(locale: Locale): Promise<SearchChoices> {
  'use cache';
  cacheLife('page');
  // The rail is made anew whenever a piece appears, and with it whoever signs one.
  cacheTag(topicsTag(locale), railTag(locale));
  const { sections } = await readFrame(locale);
  return {
    sections: sections.map(choice),
    topics: (await listTopics(locale)).map(choice),
    authors: (await listAuthors(locale)).map(choice),
  };
}
