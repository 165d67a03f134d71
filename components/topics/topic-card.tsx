import type { Locale } from '../../db/site/locales';
import type { TopicCard as Card } from '../../db/topics/queries';
import { Picture } from '../media/picture';
import { topicPath } from '../site/addresses';

type TopicProps = { topic: Card; locale: Locale };

/** Picture, name, explainer. */
export function TopicCard({ topic, locale }: TopicProps) {
  return (
    <article>
      <a href={topicPath(locale, topic.slug)} className="group block hover:no-underline">
        <Picture picture={topic.picture} ratio={4 / 3} sizes="(width >= 56.25rem) 230px, 62vw" silent className="mb-2.5" />
        <h3 className="text-head-s group-hover:underline">{topic.name}</h3>
        <p className="clamp-3 mt-1 text-base leading-snug text-ink-muted rtl:leading-relaxed">{topic.explainer}</p>
      </a>
    </article>
  );
}

/** The same on one line, for narrow columns. */
export function TopicRow({ topic, locale }: TopicProps) {
  return (
    <a href={topicPath(locale, topic.slug)} className="group grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3.5 border-t border-rule py-3 first-of-type:border-t-0 hover:no-underline">
      <Picture picture={topic.picture} ratio={1} sizes="88px" silent />
      <span>
        <b className="font-head text-head-s leading-tight font-semibold group-hover:underline rtl:leading-normal">{topic.name}</b>
        <span className="mt-0.5 line-clamp-2 text-[0.9375rem] leading-snug text-ink-muted rtl:leading-relaxed">{topic.explainer}</span>
      </span>
    </a>
  );
}
