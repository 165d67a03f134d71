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
      <ul className="focus-row quiet-scroll">
        {topics.map((topic) => (
          <li key={topic.id}>
            <TopicCard topic={topic} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  );
}
