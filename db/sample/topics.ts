import type { Locale, SampleBlock, SampleTopic } from './kit.ts';
import { ar } from './topics-ar.ts';
import { en } from './topics-en.ts';
import { fa } from './topics-fa.ts';

export type SampleTopicText = {
  name: string;
  /** One to three sentences for the card. */
  explainer: string;
  body: SampleBlock[];
  /** Other names that link here by themselves. Whole words; names that mean other things as well are left out. */
  synonyms: string[];
  /** Of the drawn picture. */
  alt: string;
  caption: string;
};

export type SampleTopicEntry = {
  slug: SampleTopic;
  /** Key of a drawn picture, `pictures/topic-<slug>.ts`. */
  picture: string;
  texts: Record<Locale, SampleTopicText>;
};

/** In the order of the In Focus row. */
const ORDER: SampleTopic[] = [
  'nato',
  'kurds',
  'gulf-cooperation-council',
  'taliban',
  'shia-islam',
  'ansar-allah',
  'al-qaeda',
  'axis-of-resistance',
  'arab-spring',
  'wahhabism',
  'iran-nuclear-deal',
  'climate-agreements',
];

export const topics: SampleTopicEntry[] = ORDER.map((slug) => ({
  slug,
  picture: `topic-${slug}`,
  texts: { en: en[slug], ar: ar[slug], fa: fa[slug] },
}));
