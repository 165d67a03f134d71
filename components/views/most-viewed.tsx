import type { Locale } from '../../db/site/locales';
import type { MostViewed as List, RankedPiece } from '../../db/views/queries';
import { articlePath, mostViewedPath } from '../site/addresses';
import { clock } from '../site/dates';
import { translator } from '../site/messages';
import { Tabs } from '../ui/tabs.client';

type MostViewedProps = { lists: List[]; locale: Locale; id: string };

/** Day, Week, Month: three lists in the page, the first that has anything in front. */
export function MostViewed({ lists, locale, id }: MostViewedProps) {
  const t = translator(locale);
  const filled = lists.findIndex((list) => list.items.length > 0);
  const computedAt = lists.find((list) => list.computedAt)?.computedAt;
  return (
    <section aria-labelledby={`${id}-title`}>
      <Tabs
        head={<h2 id={`${id}-title`}>{t('views.title')}</h2>}
        label={t('views.title')}
        first={Math.max(0, filled)}
        tabs={lists.map(({ window, items }) => ({
          id: `${id}-${window}`,
          label: t(`views.${window}`),
          panel: items.length > 0 ? <Ranks items={items} /> : <p className="meta py-3">{t('views.empty')}</p>,
        }))}
      />
      <p className="meta mt-1 flex flex-wrap items-center justify-between gap-x-4 border-t border-rule">
        <a href={mostViewedPath(locale)} className="touch">
          {t('views.full')}
        </a>
        {computedAt && <span>{t('views.updated', { time: clock(computedAt, locale) })}</span>}
      </p>
    </section>
  );
}

/** A ranked list. */
export function Ranks({ items }: { items: RankedPiece[] }) {
  return (
    <ol className="ranks">
      {items.map((piece) => (
        <li key={piece.id}>
          <a href={articlePath(piece)} className="text-head-s leading-[1.28] rtl:leading-[1.6]">
            {piece.headline}
          </a>
        </li>
      ))}
    </ol>
  );
}
