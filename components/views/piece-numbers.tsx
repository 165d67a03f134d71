import type { Actor } from '../../db/auth/policy';
import { LOCALES, type Locale } from '../../db/site/locales';
import { getNumberedPiece, listPieceViews } from '../../db/views/numbers';
import { WINDOWS } from '../../db/views/schema';
import { BarChart } from '../newsroom/bar-chart';
import { editArticlePath, numbersPath } from '../site/addresses';
import { amount } from '../site/dates';
import { translator } from '../site/messages';
import { WINDOW_HOURS, windowBars } from './read-numbers';

const HOUR = 3_600_000;

/** How one piece was read; null when there is none. */
export async function PieceNumbers({ actor, id, language }: { actor: Actor; id: number; language: Locale }) {
  const piece = await getNumberedPiece(actor, id);
  if (!piece) return null;
  const now = new Date();
  const ago = (hours: number) => new Date(now.getTime() - hours * HOUR);
  const hours = await listPieceViews(actor, id, { from: ago(WINDOW_HOURS.month), to: now });
  const t = translator(language);
  return (
    <>
      <div className="desk-head">
        <h1 lang={piece.locale} dir={LOCALES[piece.locale].dir}>
          {piece.headline || t('newsroom.desk.untitled')}
        </h1>
        <a href={editArticlePath(id)} className="press">
          {t('newsroom.numbers.toPiece')}
        </a>
      </div>
      <p>
        <a href={numbersPath({ locale: piece.locale, window: 'day' })}>{t('newsroom.numbers.title')}</a>
      </p>
      <dl className="figures">
        {WINDOWS.map((window) => {
          const from = ago(WINDOW_HOURS[window]);
          const views = hours.reduce((total, row) => (row.hour > from ? total + row.views : total), 0);
          return (
            <div key={window}>
              <dt>{t(`newsroom.numbers.window.${window}`)}</dt>
              <dd className="figure-count">{amount(views, language)}</dd>
            </div>
          );
        })}
      </dl>
      {(['day', 'month'] as const).map((window) => (
        <BarChart
          key={window}
          title={t(`newsroom.numbers.viewsOf.${window}`)}
          bars={windowBars(
            hours.filter(({ hour }) => hour > ago(WINDOW_HOURS[window])),
            { window, now, language },
          )}
          locale={language}
          columns={[t('newsroom.numbers.time'), t('newsroom.numbers.views')]}
          tableWord={t('newsroom.numbers.table')}
        />
      ))}
    </>
  );
}
