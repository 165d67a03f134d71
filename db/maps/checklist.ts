import { isTold, wordsIn } from './geometry.ts';
import type { MapContent } from './geometry.ts';

/** What a map lacks before readers may see it. Safe in a browser. */

export type MapFault = {
  code: 'date' | 'language' | 'caption' | 'stateWords' | 'name' | 'party' | 'source';
  /** The language, the day, or the place of the feature in its list (from 0) that it is about. */
  locale?: string;
  date?: string;
  feature?: number;
};

/** The languages in which a map has a title. */
export const languagesOf = ({ texts }: MapContent): string[] =>
  Object.entries(texts).flatMap(([locale, { title }]) => (title.trim() ? [locale] : []));

function languageFaults({ texts, states }: MapContent, locale: string): MapFault[] {
  const isDated = texts[locale]?.caption.includes('{date}');
  const silent = states.filter((state) => !state.texts[locale]?.title.trim());
  return [
    ...(isDated ? [] : [{ code: 'caption', locale } as const]),
    ...silent.map(({ date }) => ({ code: 'stateWords', locale, date }) as const),
  ];
}

/**
 * Everything that keeps a map from being published; empty when it may be. Every picture has a date and words in each language it
 * is shown in, and what it claims has a name, a party's ground its holder, a statement its note or source.
 */
export function faultsOf(content: MapContent): MapFault[] {
  const languages = languagesOf(content);
  const claims = content.features.flatMap((feature, index): MapFault[] => {
    const party = feature.kind === 'zone' ? wordsIn(feature.party, 'en') : '';
    const isParty = feature.style.startsWith('party-');
    const isUnproven = feature.style === 'statement' && !wordsIn(feature.note, 'en') && !wordsIn(feature.source, 'en');
    return [
      ...(isTold(feature) && !wordsIn(feature.text, 'en') && !party ? [{ code: 'name', feature: index } as const] : []),
      ...(isParty && !party ? [{ code: 'party', feature: index } as const] : []),
      ...(isUnproven ? [{ code: 'source', feature: index } as const] : []),
    ];
  });
  return [
    ...(content.states.length > 0 ? [] : [{ code: 'date' } as const]),
    ...(languages.length > 0 ? [] : [{ code: 'language' } as const]),
    ...languages.flatMap((locale) => languageFaults(content, locale)),
    ...claims,
  ];
}
