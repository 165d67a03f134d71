import { type FrontDesk, getFrontDesk } from '../../../db/front/desk';
import { canEditFront } from '../../../db/front/policy';
import type { Viewer } from '../../../db/auth/session';
import { LOCALES, type Locale } from '../../../db/site/locales';
import { listLocales } from '../../../db/site/queries';
import { readAnswer } from '../../forms/define-action';
import { frontAheadPath, frontDeskPath, frontPastPath, frontPath } from '../../site/addresses';
import { clock, longDate } from '../../site/dates';
import { type Translate, translator } from '../../site/messages';
import { FrontBoard } from './board.client';
import { boardView, rowOf } from './board-view';
import { findRows, type FrontSearch, piecesOn } from './find-rows';
import { FrontBar } from './front-bar.client';
import { frontRefusals, frontWords } from './words';

type PageProps = { viewer: Viewer; locale: Locale; search: FrontSearch };

/** The screen on which the front of a language is arranged. */
export async function FrontDeskPage({ viewer: { actor, language }, locale, search }: PageProps) {
  const t = translator(language);
  const now = new Date();
  const desk = await getFrontDesk(actor, locale, now);
  const found = await findRows(locale, search, piecesOn(desk));
  const { codes } = await listLocales();
  const shared = { words: frontWords(t), refusals: frontRefusals(t) };
  const told = { t, language, now };
  return (
    <>
      <title>{t('newsroom.front.title')}</title>
      <FrontHead
        locale={locale}
        locales={codes.filter((code) => canEditFront(actor, code))}
        here="arrange"
        language={language}
      />
      <FrontBar
        seen={{ locale, version: desk.version }}
        hasChanges={desk.hasChanges}
        steps={desk.steps}
        publication={desk.publication?.id}
        {...shared}
      >
        <DraftLine desk={desk} language={language} t={t} />
      </FrontBar>
      <FrontBoard
        board={boardView(desk, found, told)}
        found={found.map((item) => rowOf(item, told))}
        search={search}
        answer={await readAnswer()}
        {...shared}
      />
    </>
  );
}

/** How the draft stands to what readers see. */
function DraftLine({ desk, language, t }: { desk: FrontDesk; language: Locale; t: Translate }) {
  const said = (at: Date) => `${longDate(at, language)} ${clock(at, language)}`;
  const { savedAt, savedBy, publication, hasChanges } = desk;
  return (
    <>
      <span className={`state ${hasChanges ? 'state-changes' : 'state-published'}`}>
        {t(hasChanges ? 'newsroom.front.changed' : 'newsroom.front.unchanged')}
      </span>
      {hasChanges && savedAt && (
        <span className="quiet">{t('newsroom.front.savedBy', { name: savedBy ?? '–', at: said(savedAt) })}</span>
      )}
      {publication && (
        <span className="quiet">
          {t('newsroom.front.publishedBy', { name: publication.by ?? '–', at: said(publication.at) })}
        </span>
      )}
    </>
  );
}

type Here = 'arrange' | 'preview' | 'past';
type HeadProps = { locale: Locale; locales: Locale[]; here: Here; language: Locale };

/** The head of all screens of a front: which language, and what to do with it. */
export function FrontHead({ locale, locales, here, language }: HeadProps) {
  const t = translator(language);
  const paths: Record<Here, (code: Locale) => string> = {
    arrange: frontDeskPath,
    preview: (code) => frontAheadPath(code),
    past: (code) => frontPastPath(code),
  };
  return (
    <>
      <div className="desk-head">
        <h1>{t('newsroom.front.title')}</h1>
        <a href={frontPath(locale)} className="touch underline">
          {t('newsroom.front.live')}
        </a>
      </div>
      <div className="front-tabs">
        <nav aria-label={t('newsroom.front.languages')}>
          <ul className="filters">
            {locales.map((code) => (
              <li key={code}>
                <a href={paths[here](code)} lang={code} aria-current={code === locale ? 'page' : undefined}>
                  {LOCALES[code].name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={t('newsroom.front.title')}>
          <ul className="filters">
            {(Object.keys(paths) as Here[]).map((one) => (
              <li key={one}>
                <a href={paths[one](locale)} aria-current={one === here ? 'page' : undefined}>
                  {t(`newsroom.front.${one}.title`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </>
  );
}
