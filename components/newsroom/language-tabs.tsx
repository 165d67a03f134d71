import { LOCALES, type Locale } from '../../db/site/locales';

type TabsProps = {
  label: string;
  tabs: { locale: Locale; href: string; note?: string | undefined }[];
  here: Locale;
};

/** The languages of something that is edited one at a time, each with how it stands. */
export function LanguageTabs({ label, tabs, here }: TabsProps) {
  return (
    <nav aria-label={label}>
      <ul className="filters">
        {tabs.map(({ locale, href, note }) => (
          <li key={locale}>
            <a href={href} aria-current={locale === here ? 'page' : undefined}>
              <span lang={locale}>{LOCALES[locale].name}</span>
              {note && <span className="count">{note}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
