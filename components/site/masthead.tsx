import { LOCALES, type Locale } from '../../db/site/locales';
import type { PictureView } from '../../db/media/queries';
import { MastheadSearch } from '../search/masthead-search';
import { filmsPath, frontPath, mapsPath, photosPath, picturePath, sectionPath, topicsPath } from './addresses';
import { EndsAt } from './ends-at.client';
import { translator } from './messages';
import { readFrame } from './reads';
import { type SectionLink, SectionLinks } from './section-links.client';
import { FullDate } from './timestamp';

type Frame = Awaited<ReturnType<typeof readFrame>>;

/** Date, languages, the name, and the line of sections that stays in sight. */
export async function Masthead({ locale }: { locale: Locale }) {
  const frame = await readFrame(locale);
  const { site, today } = frame;
  const t = translator(locale);
  return (
    <>
      <header className="masthead page-width">
        <div className="flex flex-wrap items-center justify-between gap-x-4 border-b border-rule font-sans text-small">
          <p className="py-1.5 font-semibold sm:py-2.5">
            <FullDate at={today} locale={locale} />
          </p>
          <div className="flex flex-wrap items-center gap-x-4">
            <Languages locale={locale} locales={site.locales} label={t('site.languages')} />
            <MastheadSearch locale={locale} />
          </div>
        </div>
        <div className="py-4 text-center md:pt-7 md:pb-5">
          <a
            href={frontPath(locale)}
            className="inline-block font-head text-name leading-none font-semibold hover:no-underline ltr:tracking-[-0.028em] rtl:pb-2 rtl:leading-tight"
          >
            {site.logo ? <Logo logo={site.logo} name={site.name} /> : site.name}
          </a>
          <p className="mt-2 font-sans text-xs text-ink-muted ltr:tracking-[0.22em] ltr:uppercase rtl:text-small">
            {site.strapline}
          </p>
        </div>
      </header>
      <nav aria-label={t('site.sections')} className="site-nav no-print">
        <div className="page-width">
          <div className="site-nav-line">
            <a href={frontPath(locale)} className="site-nav-name" aria-hidden="true" tabIndex={-1}>
              {site.name}
            </a>
            <SectionLinks links={linksOf(frame, locale)} />
          </div>
        </div>
      </nav>
      <EndsAt at={frame.breakingEnds}>
        <Breaking breaking={frame.breaking} label={t('site.breaking')} />
      </EndsAt>
    </>
  );
}

/** The paper's own mark in place of its name, at most as high as two lines of it. */
function Logo({ logo, name }: { logo: PictureView; name: string }) {
  const { hash, width, height, widths } = logo;
  const step = widths.find((one) => one >= 480) ?? widths.at(-1) ?? width;
  return (
    <img
      src={picturePath(hash, step)}
      alt={name}
      width={step}
      height={Math.round((step * height) / Math.max(1, width))}
      className="mx-auto max-h-24 w-auto max-w-full object-contain"
      fetchPriority="high"
    />
  );
}

/** Photo and film live in the gallery; their section pages are reached from there. */
function linksOf({ sections }: Frame, locale: Locale): SectionLink[] {
  const t = translator(locale);
  const desks = sections.filter(({ slug }) => slug !== 'photo' && slug !== 'film');
  return [
    { href: frontPath(locale), words: t('site.front') },
    ...desks.map(({ slug, name }) => ({
      href: sectionPath(locale, slug),
      words: name,
      under: [sectionPath(locale, slug)],
    })),
    { href: photosPath(locale), words: t('gallery.title'), under: [photosPath(locale), filmsPath(locale)] },
    { href: mapsPath(locale), words: t('maps.title'), under: [mapsPath(locale)] },
    { href: topicsPath(locale), words: t('topics.title'), under: [topicsPath(locale)] },
  ];
}

/** The line under the sections, on every page of the language while it lasts. */
export function Breaking({ breaking, label }: { breaking: Frame['breaking']; label: string }) {
  if (!breaking) return null;
  return (
    <aside aria-label={label} className="breaking-line no-print page-width font-sans text-note">
      <p className="flex flex-wrap items-baseline gap-x-3 border-b border-rule py-2.5">
        <b className="kicker">{label}</b>
        {breaking.href ? <a href={breaking.href}>{breaking.text}</a> : breaking.text}
      </p>
    </aside>
  );
}

/** The languages, each in its own words; the others in the reader's own faces: no foreign font is fetched for three words. */
function Languages({ locale, locales, label }: { locale: Locale; locales: Locale[]; label: string }) {
  return (
    <nav aria-label={label} className="no-print">
      <ul className="flex gap-x-3 sm:gap-x-4">
        {locales.map((code) => (
          <li key={code}>
            <a
              href={frontPath(code)}
              lang={code}
              hrefLang={code}
              aria-current={code === locale ? 'true' : undefined}
              className={`touch ${code === locale ? 'font-semibold' : 'system-face text-ink-muted'}`}
            >
              {LOCALES[code].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
