import type { ContentField } from '../../../db/articles/content';
import type { Choices } from './field-groups.client';
import type { PieceWords } from './words';

/** Under which word of the editing screen each field stands. */
const NAMES: Record<ContentField, keyof PieceWords> = {
  locale: 'locale',
  sectionId: 'section',
  slug: 'slug',
  headline: 'headline',
  kicker: 'kicker',
  standfirst: 'standfirst',
  dateline: 'dateline',
  body: 'body',
  leadMediaId: 'lead',
  leadAlt: 'leadAlt',
  leadCaption: 'leadCaption',
  socialMediaId: 'social',
  authorIds: 'authors',
  topicIds: 'topics',
  keywords: 'keywords',
  sources: 'sources',
  searchTitle: 'searchTitle',
  searchDescription: 'searchDescription',
  canonicalUrl: 'canonical',
  commentsMode: 'comments',
  embargoAt: 'embargo',
  translationGroupId: 'translations',
  mentions: 'mentions',
};

/** Fields and their values as a person reads them: names for ids. */
export function namesOfFields(words: PieceWords, choices: Choices) {
  const lists: Partial<Record<ContentField, { id: string; label: string }[]>> = {
    sectionId: choices.sections,
    authorIds: choices.authors,
    topicIds: choices.topics,
  };
  const one = (field: ContentField, value: unknown): string => {
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    return lists[field]?.find(({ id }) => id === text)?.label ?? text;
  };
  return {
    fieldName: (field: ContentField): string => words[NAMES[field]],
    fieldValue: (field: ContentField, value: unknown): string =>
      (Array.isArray(value) ? value : [value]).map((part) => one(field, part)).join(' · '),
  };
}
