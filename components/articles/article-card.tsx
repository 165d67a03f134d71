import type { ArticleCard as Card } from '../../db/articles/queries';
import { readingMinutes } from '../../db/articles/body';
import type { Locale } from '../../db/site/locales';
import { Picture } from '../media/picture';
import { articlePath } from '../site/addresses';
import { clock, isoDay, shortDate } from '../site/dates';
import { translator } from '../site/messages';
import { LongDate } from '../site/timestamp';

type CardProps = { card: Card; locale: Locale; level?: 2 | 3 };

const heading = (level: 2 | 3) => (level === 2 ? 'h2' : 'h3');
const kickerOf = (card: Card) => card.kicker || card.section.name;

/** The first piece of a front or a section: large picture, large head, standfirst. */
export function LeadCard({ card, locale }: CardProps) {
  const t = translator(locale);
  return (
    <article>
      {card.picture && (
        <a href={articlePath(card)} tabIndex={-1} aria-hidden="true" className="-mx-4 mb-4 block md:mx-0">
          <Picture picture={card.picture} ratio={3 / 2} sizes="(width >= 56.25rem) 610px, 100vw" eager silent />
        </a>
      )}
      <p className="kicker mb-1.5">{kickerOf(card)}</p>
      <h3 className="text-head-xl ltr:tracking-[-0.02em]">
        <a href={articlePath(card)}>{card.headline}</a>
      </h3>
      <p className="mt-3 text-lead leading-[1.45] text-ink-muted rtl:leading-[1.75]">{card.standfirst}</p>
      <p className="meta mt-2.5">{t('article.minutes', { minutes: readingMinutes(card.words, locale) })}</p>
    </article>
  );
}

/** A second piece: picture above, head below. */
export function PictureCard({
  card,
  level = 3,
  ratio = 3 / 2,
  sizes = '(width >= 56.25rem) 290px, 100vw',
}: CardProps & { ratio?: number; sizes?: string }) {
  const Heading = heading(level);
  return (
    <article>
      {card.picture && (
        <a href={articlePath(card)} tabIndex={-1} aria-hidden="true" className="mb-2.5 block">
          <Picture picture={card.picture} ratio={ratio} sizes={sizes} silent />
        </a>
      )}
      <p className="kicker mb-1">{kickerOf(card)}</p>
      <Heading className="text-head-m">
        <a href={articlePath(card)}>{card.headline}</a>
      </Heading>
    </article>
  );
}

/** Analysis: no picture, another voice, and who speaks. */
export function OpinionCard({ card }: CardProps) {
  return (
    <article className="flex h-full flex-col">
      <p className="kicker mb-1.5">{kickerOf(card)}</p>
      <h3 className="opinion-head text-head-m">
        <a href={articlePath(card)}>{card.headline}</a>
      </h3>
      <p className="mt-2 text-[1.0625rem] leading-normal text-ink-muted rtl:leading-[1.75]">{card.standfirst}</p>
      <p className="meta mt-auto pt-3 font-medium text-ink">{card.byline.map((author) => author.name).join(' · ')}</p>
    </article>
  );
}

/** One piece of a latest-first list: kicker and date, head, standfirst, picture. The one that leads a page is larger. */
export function RowCard({ card, locale, level = 2, leads = false }: CardProps & { leads?: boolean }) {
  const Heading = heading(level);
  const columns = leads ? 'sm:grid-cols-2' : 'sm:grid-cols-[minmax(0,1fr)_14rem]';
  const size = leads ? 'text-head-l' : 'text-head-m';
  return (
    <article className={`grid gap-x-8 gap-y-3 border-t border-rule py-5 first:border-t-0 first:pt-0 ${columns}`}>
      <div>
        <p className="mb-1.5 flex flex-wrap items-baseline gap-x-3">
          <span className="kicker">{kickerOf(card)}</span>
          <span className="meta">
            <LongDate at={card.publishedAt} locale={locale} />
          </span>
        </p>
        <Heading className={card.section.opinion ? `opinion-head ${size}` : size}>
          <a href={articlePath(card)}>{card.headline}</a>
        </Heading>
        <p className="mt-2 max-w-[62ch] text-[1.0625rem] leading-normal text-ink-muted rtl:leading-[1.75]">
          {card.standfirst}
        </p>
      </div>
      {card.picture && (
        <a href={articlePath(card)} tabIndex={-1} aria-hidden="true" className="max-sm:order-first">
          <Picture
            picture={card.picture}
            ratio={3 / 2}
            sizes={leads ? '(width >= 68rem) 404px, (width >= 40rem) 50vw, 100vw' : '(width >= 40rem) 224px, 100vw'}
            eager={leads}
            silent
          />
        </a>
      )}
    </article>
  );
}

/** The News stream: times in the accent, heads, and a rule with the date wherever the day changes. */
export function Timeline({ cards, locale, today }: { cards: Card[]; locale: Locale; today: Date }) {
  return (
    <ol className="timeline">
      {cards.map((card, index) => {
        const day = isoDay(card.publishedAt);
        const isNewDay = day !== isoDay(cards[index - 1]?.publishedAt ?? today);
        return (
          <li key={card.id}>
            {isNewDay && <p className="meta pb-1.5 font-medium text-ink">{shortDate(card.publishedAt, locale)}</p>}
            <time dateTime={card.publishedAt.toISOString()} className="tabular">
              {clock(card.publishedAt, locale)}
            </time>
            <a href={articlePath(card)}>{card.headline}</a>
          </li>
        );
      })}
    </ol>
  );
}
