import { inLanguage } from '../../../db/auth/policy';
import type { Viewer } from '../../../db/auth/session';
import { type DeskPromotion, listMisses, listPromotions, type Miss } from '../../../db/search/desk';
import type { Locale } from '../../../db/site/locales';
import { listLocales } from '../../../db/site/queries';
import { ActionForm } from '../../forms/action-form.client';
import { LanguageTabs } from '../../newsroom/language-tabs';
import { SubjectHead } from '../../newsroom/subject-head';
import { subjectErrors, subjectOutcomes } from '../../newsroom/subject-words';
import { deskSearchPath, searchPath } from '../../site/addresses';
import { number } from '../../site/dates';
import { type Translate, translator } from '../../site/messages';
import { LongDate } from '../../site/timestamp';
import { sendDemotion, sendPromotion, sendStruckMiss } from '../actions';
import { resultPath } from '../result-path';

type ScreenProps = { viewer: Viewer; asked: string | undefined };
type ListProps = { locale: Locale; language: Locale; t: Translate };

const MOST = 200;

/** What comes first for some words, and what readers did not find, of one language. */
export async function SearchScreen({ viewer, asked }: ScreenProps) {
  const { actor, language } = viewer;
  const t = translator(language);
  const head = (
    <SubjectHead viewer={viewer} here="search" title={t('newsroom.search.title')} lead={t('newsroom.search.lead')} />
  );
  const codes = (await listLocales()).codes.filter((code) => inLanguage(actor, code));
  const locale = codes.find((code) => code === asked) ?? codes.find((code) => code === language) ?? codes[0];
  if (!locale) return head;
  const shared = { locale, language, t };
  return (
    <>
      {head}
      <LanguageTabs
        label={t('newsroom.subjects.languages')}
        here={locale}
        tabs={codes.map((code) => ({ locale: code, href: deskSearchPath(code) }))}
      />
      <div className="subject-columns">
        <Promotions promotions={await listPromotions(actor, locale, MOST)} {...shared} />
        <Misses misses={await listMisses(actor, locale, MOST)} {...shared} />
      </div>
    </>
  );
}

function Promotions({ promotions, locale, t }: ListProps & { promotions: DeskPromotion[] }) {
  const errors = { ...subjectErrors(t), unknown: t('newsroom.search.unknown'), taken: t('newsroom.search.taken') };
  return (
    <section aria-labelledby="search-promotions">
      <h2 id="search-promotions">{t('newsroom.search.promotions')}</h2>
      <p className="field-hint">{t('newsroom.search.promotionsHint')}</p>
      {promotions.length > 0 && (
        <ul className="desk-rows">
          {promotions.map(({ id, query, result }) => (
            <li key={id}>
              <span>
                <a href={searchPath(locale, { q: query })} className="font-semibold" lang={locale}>
                  <bdi>{query}</bdi>
                </a>
                {': '}
                {result ? (
                  <a href={resultPath(result)} lang={locale}>
                    <bdi>{result.title.map(({ text }) => text).join('')}</bdi>
                  </a>
                ) : (
                  <span className="quiet">{t('newsroom.search.gone')}</span>
                )}
              </span>
              <ActionForm
                action={sendDemotion}
                hidden={{ promotion: String(id) }}
                words={{ submit: t('newsroom.subjects.remove'), errors }}
                tone="quiet"
                about={query}
              />
            </li>
          ))}
        </ul>
      )}
      <ActionForm
        action={sendPromotion}
        hidden={{ locale }}
        fields={[
          { name: 'query', label: t('newsroom.search.query') },
          { name: 'address', label: t('newsroom.search.address'), hint: t('newsroom.search.addressHint') },
        ]}
        words={{ submit: t('newsroom.search.promote'), errors, done: subjectOutcomes(t) }}
      />
    </section>
  );
}

function Misses({ misses, locale, language, t }: ListProps & { misses: Miss[] }) {
  return (
    <section aria-labelledby="search-misses">
      <h2 id="search-misses">{t('newsroom.search.misses')}</h2>
      <p className="field-hint">{t('newsroom.search.missesHint')}</p>
      {misses.length === 0 && <p className="notice">{t('newsroom.search.noMisses')}</p>}
      <ul className="desk-rows">
        {misses.map(({ query, times, lastAt }) => (
          <li key={query}>
            <span>
              <bdi lang={locale} className="font-semibold">
                {query}
              </bdi>{' '}
              <span className="quiet">
                {t('newsroom.search.times', { times, number: number(times, language) })}{' '}
                <LongDate at={lastAt} locale={language} />
              </span>
            </span>
            <ActionForm
              action={sendStruckMiss}
              hidden={{ locale, query }}
              words={{ submit: t('newsroom.search.strike'), errors: subjectErrors(t) }}
              tone="quiet"
              about={query}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
