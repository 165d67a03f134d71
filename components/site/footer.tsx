import type { Locale } from '../../db/site/locales';
import {
  feedsPath,
  filmsPath,
  frontPath,
  mapsPath,
  mostViewedPath,
  photosPath,
  savedPath,
  sectionPath,
  standingPath,
  topicsPath,
} from './addresses';
import { type Translate, translator } from './messages';
import { readFrame } from './reads';
import { LooksSwitch } from './looks-switch.client';

type LinkList = { title: string; links: { href: string; words: string }[] };

/** Standing pages of every paper, then those of this one; corrections and contact are there before anybody writes them. */
function pageLinks(pages: { slug: string; title: string }[], t: Translate): { slug: string; words: string }[] {
  const known = ['about', 'corrections', 'privacy', 'contact'] as const;
  const isThere = (slug: string) =>
    ['corrections', 'contact'].includes(slug) || pages.some((page) => page.slug === slug);
  return [
    ...known.filter(isThere).map((slug) => ({ slug, words: t(`site.${slug}`) })),
    ...pages
      .filter(({ slug }) => !(known as readonly string[]).includes(slug))
      .map(({ slug, title }) => ({ slug, words: title })),
  ];
}

/** What leads where, in the order of the columns. */
function listsOf({ site, sections, pages }: Awaited<ReturnType<typeof readFrame>>, locale: Locale): LinkList[] {
  const t = translator(locale);
  return [
    {
      title: t('site.sections'),
      links: sections.map(({ slug, name }) => ({ href: sectionPath(locale, slug), words: name })),
    },
    {
      title: t('site.explore'),
      links: [
        { href: topicsPath(locale), words: t('topics.title') },
        { href: mapsPath(locale), words: t('maps.title') },
        { href: photosPath(locale), words: t('gallery.photosTitle') },
        { href: filmsPath(locale), words: t('gallery.filmsTitle') },
        { href: mostViewedPath(locale), words: t('views.title') },
        { href: feedsPath(locale), words: t('feeds.title') },
        { href: savedPath(locale), words: t('saved.title') },
      ],
    },
    {
      title: site.name,
      links: pageLinks(pages, t).map(({ slug, words }) => ({ href: standingPath(locale, slug), words })),
    },
  ];
}

/** What the sizes of the text are called. */
export const sizeWords = (t: Translate) => [t('site.size1'), t('site.size2'), t('site.size3'), t('site.size4')];

/** Name, the sample's note, every corner of the site, and the choices of how it looks. */
export async function Footer({ locale }: { locale: Locale }) {
  const frame = await readFrame(locale);
  const { site } = frame;
  const t = translator(locale);
  return (
    <footer className="page-width no-print mt-10 pb-12 font-sans text-note text-ink-muted">
      <div className="grid gap-x-8 gap-y-7 border-t-2 border-rule-strong pt-7 md:grid-cols-[2fr_3fr]">
        <div>
          <a href={frontPath(locale)} className="font-head text-head-l font-semibold text-ink">
            {site.name}
          </a>
          <p>{site.strapline}</p>
          {site.footer && <p className="mt-3 max-w-[38ch]">{site.footer}</p>}
          {site.links.length > 0 && (
            <ul className="flex flex-wrap gap-x-4">
              {site.links.map(({ name, url }) => (
                <li key={url}>
                  <a href={url} rel="me noopener" className="touch">
                    <bdi>{name}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          )}
          <LooksSwitch
            look="theme"
            label={t('site.theme')}
            words={[t('site.themeSystem'), t('site.themeLight'), t('site.themeDark')]}
          />
          <LooksSwitch look="size" label={t('site.textSize')} words={sizeWords(t)} />
          {/* Of whatever page it stands on: the address is its own. */}
          <a href="?lite" rel="nofollow" className="touch">
            {t('site.lite')}
          </a>
        </div>
        <nav aria-label={t('site.footer')} className="grid grid-cols-2 gap-x-8 gap-y-7 sm:grid-cols-3">
          {listsOf(frame, locale).map((list) => (
            <Links key={list.title} list={list} />
          ))}
        </nav>
      </div>
    </footer>
  );
}

function Links({ list: { title, links } }: { list: LinkList }) {
  return (
    <div className="max-sm:first:row-span-2">
      <h2 className="font-sans text-note font-semibold text-ink">{title}</h2>
      <ul className="mt-1">
        {links.map(({ href, words }) => (
          <li key={href}>
            <a href={href} className="touch min-h-9">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
