import type { Locale } from '../../db/site/locales';
import type { TopicCard as Card } from '../../db/topics/queries';
import { topicsPath } from '../site/addresses';
import { translator } from '../site/messages';
import { TopicCard } from './topic-card';

/** The row of In Focus: five columns on a desk, a row that scrolls with snap on a phone. */
export function InFocus({ topics, locale }: { topics: Card[]; locale: Locale }) {
  const t = translator(locale);
  if (topics.length === 0) return null;
  return (
    <section aria-labelledby="in-focus">
      <div className="section-head">
        <h2 id="in-focus">{t('topics.title')}</h2>
        <a href={topicsPath(locale)}>{t('topics.all')}</a>
      </div>
      <ul className="quiet-scroll -mx-4 -my-1.5 grid snap-x snap-mandatory scroll-px-4 auto-cols-[62%] grid-flow-col gap-x-5 px-4 py-1.5 sm:auto-cols-[38%] md:mx-0 md:grid-flow-row md:overflow-visible md:grid-cols-5 md:gap-x-6 md:gap-y-8 md:px-0 print:mx-0 print:grid-flow-row print:grid-cols-5 print:gap-x-4 print:gap-y-6 print:overflow-visible print:px-0">
        {topics.map((topic) => (
          <li key={topic.id} className="snap-start">
            <TopicCard topic={topic} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  );
}
