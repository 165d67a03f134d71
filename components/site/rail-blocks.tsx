import type { ArticleCard } from '../../db/articles/queries';
import type { AlbumCard } from '../../db/gallery/queries';
import type { Locale } from '../../db/site/locales';
import type { TopicCard } from '../../db/topics/queries';
import { Picture } from '../media/picture';
import { TopicRow } from '../topics/topic-card';
import { albumPath, articlePath, filmsPath, photosPath, topicsPath } from './addresses';
import { translator } from './messages';

/** The blocks of the rail that stand nowhere else. Each is left out when it would be empty. */

export function RailChoice({ cards: [lead, ...others], locale }: { cards: ArticleCard[]; locale: Locale }) {
  const t = translator(locale);
  if (!lead) return null;
  return (
    <section aria-labelledby="rail-choice">
      <div className="section-head">
        <h2 id="rail-choice">{t('front.choice')}</h2>
      </div>
      <a href={articlePath(lead)} className="group block hover:no-underline">
        {lead.picture && (
          <Picture
            picture={lead.picture}
            ratio={3 / 2}
            sizes="(width >= 68rem) 320px, 100vw"
            silent
            className="mb-2.5"
          />
        )}
        <h3 className="text-head-m group-hover:underline">{lead.headline}</h3>
      </a>
      {others.map((card) => (
        <h3 key={card.id} className="mt-3 border-t border-rule pt-3 text-head-s leading-[1.25] rtl:leading-[1.5]">
          <a href={articlePath(card)}>{card.headline}</a>
        </h3>
      ))}
    </section>
  );
}

export function RailTopics({ topics, locale }: { topics: TopicCard[]; locale: Locale }) {
  const t = translator(locale);
  if (topics.length === 0) return null;
  return (
    <section aria-labelledby="rail-topics">
      <div className="section-head">
        <h2 id="rail-topics">{t('topics.title')}</h2>
        <a href={topicsPath(locale)}>{t('topics.all')}</a>
      </div>
      {topics.slice(0, 5).map((topic) => (
        <TopicRow key={topic.id} topic={topic} locale={locale} />
      ))}
    </section>
  );
}

export function RailGallery({ albums, locale }: { albums: AlbumCard[]; locale: Locale }) {
  const t = translator(locale);
  if (albums.length === 0) return null;
  return (
    <section aria-labelledby="rail-gallery">
      <div className="section-head">
        <h2 id="rail-gallery">{t('gallery.title')}</h2>
        <span className="flex gap-x-4">
          <a href={photosPath(locale)}>{t('gallery.photos')}</a>
          <a href={filmsPath(locale)}>{t('gallery.films')}</a>
        </span>
      </div>
      <ul className="grid grid-cols-2 gap-3">
        {albums.slice(0, 3).map((album, index) => (
          <li key={album.id} className={index === 0 ? 'col-span-2' : ''}>
            <a href={albumPath(locale, album)} className="group block hover:no-underline">
              <Picture
                picture={album.cover}
                ratio={3 / 2}
                sizes={index === 0 ? '(width >= 68rem) 380px, 100vw' : '(width >= 68rem) 185px, 50vw'}
                silent
                className="mb-1.5"
              />
              <span className="block text-[0.9375rem] leading-snug text-balance group-hover:underline rtl:leading-relaxed">
                {album.title}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
