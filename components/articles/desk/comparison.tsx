import type { compareContent, Piece } from '../../../db/articles/compare';
import type { ContentField } from '../../../db/articles/content';
import type { Locale } from '../../../db/site/locales';
import { type MessageKey, translator } from '../../site/messages';

type ComparisonProps = {
  comparison: ReturnType<typeof compareContent>;
  locale: Locale;
  language: Locale;
  /** Names by field and value, where a piece keeps numbers and codes. */
  values?: FieldValues;
};
export type FieldValues = Partial<Record<ContentField, Map<string, string>>>;

/** Two states of a piece, word by word: what went is struck through, what came is underlined; screen readers are told. */
export function Comparison({ comparison, locale, language, values = {} }: ComparisonProps) {
  const t = translator(language);
  const blocks = comparison.blocks.filter(({ kind }) => kind !== 'same');
  if (comparison.fields.length + blocks.length === 0) return <p className="notice">{t('newsroom.history.same')}</p>;
  const names = { added: t('newsroom.history.added'), removed: t('newsroom.history.removed') };
  return (
    <div className="comparison" lang={locale}>
      {comparison.fields.map(({ field, words }) => (
        <div key={field}>
          <p className="field-label" lang={language}>
            {fieldName(field, t)}
          </p>
          <p dir="auto">
            <Words words={named(words, values[field])} names={names} />
          </p>
        </div>
      ))}
      {blocks.map((block, index) => (
        <p key={index} dir="auto" className={`block-${block.kind}`}>
          <Words words={block.words} names={names} />
        </p>
      ))}
    </div>
  );
}

const named = (words: Piece[], names: Map<string, string> | undefined): Piece[] =>
  names ? words.map(({ text, change }) => ({ text: names.get(text) ?? text, change })) : words;

/** Fields that stand on the editing screen under a name of their own. */
const NAMED = new Set<string>([
  'headline',
  'kicker',
  'standfirst',
  'dateline',
  'slug',
  'leadAlt',
  'leadCaption',
  'keywords',
  'sources',
  'searchTitle',
  'searchDescription',
  'embargo',
  'locale',
]);
const OTHER_NAMES: Record<string, string> = {
  sectionId: 'section',
  authorIds: 'authors',
  topicIds: 'topics',
  leadMediaId: 'lead',
  socialMediaId: 'social',
  canonicalUrl: 'canonical',
  commentsMode: 'comments',
  embargoAt: 'embargo',
  translationGroupId: 'translations',
};

function fieldName(field: string, t: ReturnType<typeof translator>): string {
  const name = OTHER_NAMES[field] ?? field;
  const isNamed = NAMED.has(name) || Object.values(OTHER_NAMES).includes(name) || name === 'mentions';
  return isNamed ? t(`newsroom.piece.${name}` as MessageKey) : field;
}

function Words({ words, names }: { words: Piece[]; names: { added: string; removed: string } }) {
  return words.map(({ text, change }, index) => {
    if (change === 'same') return <span key={index}>{text}</span>;
    const Mark = change === 'added' ? 'ins' : 'del';
    return (
      <Mark key={index}>
        <span className="sr-only">[{names[change]}: </span>
        {text}
        <span className="sr-only">]</span>
      </Mark>
    );
  });
}
