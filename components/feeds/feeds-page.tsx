import type { Locale } from '../../db/site/locales';
import { frontPath, sectionPath, topicPath } from '../site/addresses';
import { translator } from '../site/messages';
import { PageHead } from '../site/page-head';
import { readFrame } from '../site/reads';
import { WithRail } from '../site/with-rail';
import { readTopics } from '../topics/reads';
import { FEED_FORMATS, feedPath, FORMAT_NAMES } from './formats';

type Follow = { path: string; name: string };

/** Where the feeds are, for people: a program finds them by itself. */
export async function FeedsPage({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const { site, sections } = await readFrame(locale);
  const topics = await readTopics(locale);
  const groups: { id: string; title: string; feeds: Follow[] }[] = [
    { id: 'whole', title: t('feeds.whole'), feeds: [{ path: frontPath(locale), name: site.name }] },
    {
      id: 'sections',
      title: t('site.sections'),
      feeds: sections.map(({ slug, name }) => ({ path: sectionPath(locale, slug), name })),
    },
    {
      id: 'topics',
      title: t('topics.title'),
      feeds: topics.map(({ slug, name }) => ({ path: topicPath(locale, slug), name })),
    },
  ];
  return (
    <WithRail locale={locale}>
      <PageHead title={t('feeds.title')} lead={t('feeds.lead')} />
      <p className="max-w-measure pt-6 text-ink-muted">
        {t('feeds.formats')} {t('feeds.more')}
      </p>
      {groups
        .filter(({ feeds }) => feeds.length > 0)
        .map(({ id, title, feeds }) => (
          <section key={id} className="pt-9">
            <div className="section-head">
              <h2>{title}</h2>
            </div>
            <ul>
              {feeds.map((feed) => (
                <FeedRow key={feed.path} {...feed} locale={locale} />
              ))}
            </ul>
          </section>
        ))}
    </WithRail>
  );
}

function FeedRow({ path, name, locale }: Follow & { locale: Locale }) {
  const t = translator(locale);
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 border-t border-rule py-1 first:border-t-0">
      <a href={path} className="touch text-[1.0625rem]">
        {name}
      </a>
      <span className="flex gap-x-5 font-sans text-note">
        {FORMAT_NAMES.map((format) => (
          <a
            key={format}
            href={feedPath(path, format)}
            type={FEED_FORMATS[format].type}
            aria-label={`${name}: ${t(FEED_FORMATS[format].name)}`}
            className="touch underline"
            dir="ltr"
          >
            {t(FEED_FORMATS[format].name)}
          </a>
        ))}
      </span>
    </li>
  );
}
