import type { Locale } from '../../db/site/locales';
import { filmsPath, photosPath } from '../site/addresses';
import { translator } from '../site/messages';

/** Photo and Film: two pages, one choice. */
export function GalleryTabs({ locale, current }: { locale: Locale; current: 'photos' | 'films' }) {
  const t = translator(locale);
  const pages = [
    { name: 'photos', href: photosPath(locale), words: t('gallery.photos') },
    { name: 'films', href: filmsPath(locale), words: t('gallery.films') },
  ];
  return (
    <nav aria-label={t('gallery.title')} className="mt-3 -mb-[calc(1.25rem+2px)]">
      <ul className="tab-list">
        {pages.map(({ name, href, words }) => (
          <li key={name}>
            <a
              href={href}
              aria-current={name === current ? 'page' : undefined}
              className="touch border-b-2 border-transparent text-ink-muted aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
