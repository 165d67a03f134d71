import type { Viewer } from '../../../db/auth/session';
import { type EditionView, getEditionAt, getOldestEditionTime, listEditionTimes } from '../../../db/front/editions';
import { canEditFront } from '../../../db/front/policy';
import type { Locale } from '../../../db/site/locales';
import { listLocales } from '../../../db/site/queries';
import { PreviewFrames } from '../../articles/desk/preview-frames.client';
import { frontPastPath, keptFrontPath } from '../../site/addresses';
import { clock, fullDateAndClock, instantIn, instantOf, isoDay, wallClock } from '../../site/dates';
import { type Translate, translator } from '../../site/messages';
import { EditionTable } from './edition-table';
import { frameWords } from './frame-words';
import { FrontHead } from './front-desk-page';
import { InstantForm } from './instant-form';

const DAY = 86_400_000;
/** So many changes of a day are listed. */
const MOST = 200;

type PageProps = { viewer: Viewer; locale: Locale; asked: string };

/** The time machine: what stood on the front at an instant, in words and in the page itself. */
export async function FrontPastPage({ viewer: { actor, language }, locale, asked }: PageProps) {
  const t = translator(language);
  const { codes } = await listLocales();
  const at = (asked ? instantOf(asked) : undefined) ?? new Date();
  const edition = await getEditionAt(actor, locale, at);
  const oldest = await getOldestEditionTime(actor, locale);
  const from = instantIn(`${isoDay(at)}T00:00`) ?? at;
  const times = await listEditionTimes(actor, locale, { from, to: new Date(from.getTime() + DAY), limit: MOST });
  return (
    <>
      <title>{t('newsroom.front.past.title')}</title>
      <FrontHead
        locale={locale}
        locales={codes.filter((code) => canEditFront(actor, code))}
        here="past"
        language={language}
      />
      <InstantForm
        action={frontPastPath(locale)}
        value={wallClock(at)}
        label={t('newsroom.front.past.at')}
        submit={t('newsroom.front.past.show')}
        hint={
          oldest
            ? t('newsroom.front.past.hint', { since: fullDateAndClock(oldest, language) })
            : t('newsroom.front.past.nothing')
        }
        trouble={asked && !instantOf(asked) ? t('newsroom.front.refused.badTime') : undefined}
      />
      {times.length > 0 && <Changes times={times} edition={edition} {...{ locale, language, t }} />}
      {edition ? (
        <Edition edition={edition} {...{ locale, language, t }} />
      ) : (
        <p className="notice">{t('newsroom.front.past.none')}</p>
      )}
    </>
  );
}

type Told = { locale: Locale; language: Locale; t: Translate };

/** When the front changed on that day, to go from one edition to the next. */
function Changes({ times, edition, locale, language, t }: Told & { times: Date[]; edition: EditionView | undefined }) {
  return (
    <nav aria-label={t('newsroom.front.past.changes')} className="edition-times">
      <span className="field-label">{t('newsroom.front.past.changes')}</span>
      <ol>
        {times.map((at) => (
          <li key={at.getTime()}>
            <a
              href={frontPastPath(locale, at.toISOString())}
              aria-current={edition?.at.getTime() === at.getTime() ? 'true' : undefined}
            >
              {clock(at, language)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Edition({ edition, locale, language, t }: Told & { edition: EditionView }) {
  const { at, until, previous, standing } = edition;
  const span = {
    from: fullDateAndClock(at, language),
    until: until ? fullDateAndClock(until, language) : '',
    lasts: until ? 'no' : 'yes',
  };
  const step = (instant: Date | null, words: string) =>
    instant && (
      <a href={frontPastPath(locale, instant.toISOString())} className="press">
        {words}
      </a>
    );
  return (
    <>
      <div className="edition-head">
        <h2>{t('newsroom.front.past.stood', span)}</h2>
        <p className="edition-steps">
          {step(previous, t('newsroom.front.past.previous'))}
          {step(until, t('newsroom.front.past.next'))}
        </p>
      </div>
      <EditionTable standing={standing} locale={locale} language={language} />
      <PreviewFrames
        src={keptFrontPath(locale, edition.id)}
        title={t('newsroom.front.past.title')}
        words={frameWords(t)}
      />
    </>
  );
}
