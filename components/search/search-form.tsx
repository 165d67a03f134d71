import { LOCALES, type Locale } from '../../db/site/locales';
import { KINDS } from '../../db/search/facets';
import { searchPath } from '../site/addresses';
import { type Translate, translator } from '../site/messages';
import { readFrame } from '../site/reads';
import { isNarrowed, type Typed } from './asked';
import type { SearchChoices } from './reads';
import { SearchField } from './search-field.client';

type FormProps = { locale: Locale; typed: Typed; choices: SearchChoices };

/** A form that any browser sends: words, and what narrows them behind a line that opens. */
export function SearchForm({ locale, typed, choices }: FormProps) {
  const t = translator(locale);
  return (
    <form action={searchPath(locale)} role="search" className="search-form" key={JSON.stringify(typed)}>
      <div className="search-line">
        <SearchField
          locale={locale}
          value={typed.q ?? ''}
          words={{
            label: t('search.field'),
            suggestions: t('search.suggestions'),
            none: t('search.suggestionsNone'),
            some: t('search.suggestionsSome'),
          }}
        />
        <button type="submit">{t('search.send')}</button>
      </div>
      <details className="search-filters" open={isNarrowed(typed)}>
        <summary>{t('search.filters')}</summary>
        <Filters locale={locale} typed={typed} choices={choices} t={t} />
      </details>
    </form>
  );
}

type Option = { value: string; words: string };

function Choice({ name, label, options, value }: { name: string; label: string; options: Option[]; value?: string }) {
  return (
    <div>
      <label htmlFor={`search-${name}`}>{label}</label>
      <select id={`search-${name}`} name={name} defaultValue={value ?? options[0]?.value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </div>
  );
}

async function Filters({ locale, typed, choices, t }: FormProps & { t: Translate }) {
  const { site } = await readFrame(locale);
  const any = (words: string, list: { slug: string; name: string }[]) => [
    { value: '', words },
    ...list.map(({ slug, name }) => ({ value: slug, words: name })),
  ];
  const kinds = [
    { value: '', words: t('search.any') },
    ...KINDS.map((kind) => ({ value: kind, words: t(`search.kind.${kind}`) })),
  ];
  const languages = [
    ...site.locales.map((code) => ({ value: code === locale ? '' : code, words: LOCALES[code].name })),
    { value: 'all', words: t('search.allLanguages') },
  ].toSorted((a, b) => Number(b.value === '') - Number(a.value === ''));
  const orders = [
    { value: '', words: t('search.best') },
    { value: 'newest', words: t('search.newest') },
  ];
  return (
    <div className="search-choices">
      <Choice name="kind" label={t('search.kind')} options={kinds} value={typed.kind} />
      <Choice
        name="section"
        label={t('search.section')}
        options={any(t('search.any'), choices.sections)}
        value={typed.section}
      />
      <Choice
        name="topic"
        label={t('search.topic')}
        options={any(t('search.any'), choices.topics)}
        value={typed.topic}
      />
      <Choice
        name="author"
        label={t('search.author')}
        options={any(t('search.any'), choices.authors)}
        value={typed.author}
      />
      <Choice name="lang" label={t('search.language')} options={languages} value={typed.lang} />
      <Choice name="sort" label={t('search.order')} options={orders} value={typed.sort} />
      {(['from', 'to'] as const).map((name) => (
        <div key={name}>
          <label htmlFor={`search-${name}`}>{t(`search.${name}`)}</label>
          <input id={`search-${name}`} name={name} type="date" defaultValue={typed[name]} dir="ltr" />
        </div>
      ))}
    </div>
  );
}
