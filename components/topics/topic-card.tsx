import type { Locale } from '../../db/site/locales';
import type { TopicCard as Card } from '../../db/topics/queries';
import { Picture } from '../media/picture';
import { topicPath } from '../site/addresses';
import { Excerpt } from '../ui/excerpt';

type TopicProps = { topic: Card; locale: Locale };

/** Picture, name, explainer. */
export function TopicCard({ topic, locale, letters = 84 }: TopicProps & { letters?: number }) {
  return (
    <article>
      <a href={topicPath(locale, topic.slug)} className="group block hover:no-underline">
        <Picture
          picture={topic.picture}
          ratio={3 / 2}
          sizes="(width >= 56.25rem) 230px, 62vw"
          silent
          className="mb-2.5"
        />
        <h3 className="text-head-s group-hover:underline">{topic.name}</h3>
        <p className="mt-1 text-base leading-snug text-ink-muted rtl:leading-relaxed">
          <Excerpt text={topic.explainer} letters={letters} />
        </p>
      </a>
    </article>
  );
}

/** The same on one line; narrow columns show fewer letters of the explainer. */
export function TopicRow({ topic, locale, letters = 64 }: TopicProps & { letters?: number }) {
  return (
    <a
      href={topicPath(locale, topic.slug)}
      className="group grid grid-cols-[6.75rem_minmax(0,1fr)] gap-x-3.5 border-t border-rule py-3 first-of-type:border-t-0 first-of-type:pt-0 hover:no-underline"
    >
      <Picture picture={topic.picture} ratio={3 / 2} sizes="108px" silent className="mt-1" />
      <span>
        <b className="block font-head text-head-s leading-tight font-semibold group-hover:underline rtl:leading-normal">
          {topic.name}
        </b>
        <Excerpt
          text={topic.explainer}
          letters={letters}
          className="mt-0.5 block text-pretty text-[0.9375rem] leading-snug text-ink-muted rtl:leading-relaxed"
        />
      </span>
    </a>
  );
}
