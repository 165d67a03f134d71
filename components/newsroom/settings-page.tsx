import type { ReactNode } from 'react';
import { mailSettings, TIME_ZONE } from '../../db/site/env';
import { LOCALE_CODES, LOCALES, type Locale } from '../../db/site/locales';
import { getSite, type SiteView } from '../../db/site/queries';
import { pieceWords } from '../articles/desk/words';
import { editorWords } from '../articles/editor/editor-words';
import { errorWords } from '../auth/words';
import { ActionForm } from '../forms/action-form.client';
import type { FieldSpec } from '../forms/field.client';
import { outboxPath, redirectsPath } from '../site/addresses';
import { type Translate, translator } from '../site/messages';
import { removeSample, saveCommentSettings, saveLanguages, saveSettings, saveSiteWords, sendTestMail } from './actions';
import { thumbnail } from './find-items';
import { LogoField } from './logo-field.client';
import { settingsErrors } from './settings-words';

type Words = { t: Translate; language: Locale };

const formWords = (t: Translate, submit = t('newsroom.settings.save')) => ({
  submit,
  errors: { ...errorWords(t), ...settingsErrors(t) },
  done: { saved: t('newsroom.settings.saved') },
});

/** What administrators decide for the whole paper: its names, languages, comments, newsroom and mail. */
export async function SettingsPage({ language, email }: { language: Locale; email: string }) {
  const t = translator(language);
  const sites = await Promise.all(LOCALE_CODES.map(async (locale) => ({ locale, site: await getSite(locale) })));
  const own = sites.find(({ locale }) => locale === language)?.site ?? (await getSite(language));
  const parts = ['identity', 'languages', 'comments', 'newsroom', 'mail'] as const;
  return (
    <>
      <div className="desk-head">
        <h1>{t('newsroom.nav.settings')}</h1>
        <div className="subject-presses">
          <a href={redirectsPath()} className="touch underline">
            {t('newsroom.addresses.title')}
          </a>
          <a href={outboxPath()} className="touch underline">
            {t('newsroom.mail.title')}
          </a>
        </div>
      </div>
      <nav aria-label={t('newsroom.settings.parts')}>
        <ul className="filters">
          {parts.map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{t(`newsroom.settings.${part}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Part id="identity" title={t('newsroom.settings.identity')}>
        {sites.map(({ locale, site }) => (
          <details key={locale} open={locale === language}>
            <summary lang={locale}>{LOCALES[locale].name}</summary>
            <Identity locale={locale} site={site} t={t} language={language} />
          </details>
        ))}
      </Part>
      <Part id="languages" title={t('newsroom.settings.languages')}>
        <Languages site={own} t={t} />
        <p className="field-hint">{t('newsroom.settings.timeZone', { zone: TIME_ZONE })}</p>
      </Part>
      <Part id="comments" title={t('newsroom.settings.comments')}>
        <CommentRules site={own} t={t} />
      </Part>
      <Part id="newsroom" title={t('newsroom.settings.newsroom')}>
        <Newsroom site={own} t={t} />
      </Part>
      <Part id="mail" title={t('newsroom.settings.mail')}>
        <p className="field-hint">{t(mailSettings() ? 'newsroom.settings.mailSet' : 'newsroom.settings.mailUnset')}</p>
        <ActionForm
          action={sendTestMail}
          fields={[{ name: 'to', kind: 'email', label: t('newsroom.field.email'), value: email }]}
          words={{
            ...formWords(t, t('newsroom.settings.sendTest')),
            done: { mailSent: t('newsroom.settings.mailSent') },
          }}
          tone="quiet"
        />
      </Part>
      {own.settings.sampleEdition && (
        <Part id="sample" title={t('newsroom.settings.sample')}>
          <p>{t('newsroom.settings.sampleText')}</p>
          <ActionForm
            action={removeSample}
            fields={[{ name: 'name', label: t('newsroom.settings.typeName', { name: own.name }) }]}
            words={formWords(t, t('newsroom.settings.removeSample'))}
            tone="danger"
          />
        </Part>
      )}
    </>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="desk-section settings-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Identity({ locale, site, t }: { locale: Locale; site: SiteView } & Words) {
  const { logo } = site;
  const links = site.links.map(({ name, url }) => `${name} ${url}`).join('\n');
  const fields: FieldSpec[] = [
    { name: 'name', label: t('newsroom.settings.name'), value: site.name, length: 80 },
    { name: 'strapline', label: t('newsroom.settings.strapline'), value: site.strapline, length: 160, optional: true },
    {
      ...{ name: 'footer', kind: 'long', label: t('newsroom.settings.footer'), value: site.footer },
      ...{ length: 600, optional: true },
    },
    {
      ...{ name: 'licence', label: t('newsroom.settings.licence'), value: site.licence, length: 300 },
      ...{ hint: t('newsroom.settings.licenceHint'), optional: true },
    },
    {
      ...{ name: 'links', kind: 'long', label: t('newsroom.settings.links'), value: links },
      ...{ hint: t('newsroom.settings.linksHint'), isAddress: true, optional: true },
    },
  ];
  return (
    <ActionForm
      action={saveSiteWords}
      hidden={{ locale }}
      fields={fields}
      words={formWords(t)}
      about={LOCALES[locale].name}
    >
      <LogoField
        locale={locale}
        value={logo?.id ?? null}
        known={logo ? { [logo.id]: thumbnail(logo) } : {}}
        words={{
          ...{ label: t('newsroom.settings.logo'), hint: t('newsroom.settings.logoHint') },
          ...{ piece: pieceWords(t), editor: editorWords(t) },
        }}
      />
    </ActionForm>
  );
}

function Languages({ site, t }: { site: SiteView; t: Translate }) {
  const options = LOCALE_CODES.map((code) => ({ value: code, label: LOCALES[code].name }));
  const ticked = options.map((option) => ({ ...option, ticked: site.locales.includes(option.value) }));
  return (
    <ActionForm
      action={saveLanguages}
      fields={[
        { name: 'locales', kind: 'ticks', label: t('newsroom.settings.enabled'), options: ticked },
        {
          ...{ name: 'preferred', kind: 'select', label: t('newsroom.settings.preferred'), options },
          value: site.defaultLocale,
        },
      ]}
      words={formWords(t)}
    />
  );
}

function CommentRules({ site: { settings }, t }: { site: SiteView; t: Translate }) {
  const count = (name: `comments${string}` & keyof typeof settings, isOptional = false): FieldSpec => ({
    ...{ name, kind: 'number', label: t(`newsroom.settings.${name as 'commentsLinks'}`), optional: isOptional },
    ...(isOptional && { hint: t('newsroom.settings.emptyNever') }),
    value: settings[name] === null ? '' : String(settings[name]),
  });
  const modes = (['trust', 'pre', 'post', 'off'] as const).map((mode) => ({
    value: mode,
    label: t(`newsroom.settings.mode.${mode}`),
  }));
  return (
    <ActionForm
      action={saveCommentSettings}
      fields={[
        {
          ...{ name: 'commentsMode', kind: 'select', label: t('newsroom.settings.commentsMode') },
          ...{ value: settings.commentsMode, options: modes },
        },
        count('commentsTrustAfter'),
        count('commentsCloseAfterDays', true),
        count('commentsLinks'),
        count('commentsPerVisitor'),
        count('commentsPerArticle'),
        count('commentsForgetAfterDays', true),
      ]}
      words={formWords(t)}
    />
  );
}

function Newsroom({ site: { settings }, t }: { site: SiteView; t: Translate }) {
  const options = (['requireSecondFactor', 'publicChangeLog'] as const).map((name) => ({
    ...{ value: name, label: t(`newsroom.settings.${name}`), ticked: settings[name] },
  }));
  const count = (name: 'headlineLength' | 'sessionIdleHours' | 'sessionDays'): FieldSpec => ({
    ...{ name, kind: 'number', label: t(`newsroom.settings.${name}`), value: String(settings[name]) },
  });
  return (
    <ActionForm
      action={saveSettings}
      fields={[
        { name: 'options', kind: 'ticks', label: t('newsroom.settings.rules'), options },
        count('headlineLength'),
        count('sessionIdleHours'),
        count('sessionDays'),
        {
          ...{ name: 'contactAddress', kind: 'email', label: t('newsroom.settings.contactAddress'), optional: true },
          ...{ hint: t('newsroom.settings.contactAddressHint'), value: settings.contactAddress },
        },
        {
          ...{ name: 'embedHosts', kind: 'long', label: t('newsroom.settings.embedHosts'), optional: true },
          ...{ hint: t('newsroom.settings.embedHostsHint'), isAddress: true, value: settings.embedHosts.join('\n') },
        },
      ]}
      words={formWords(t)}
    />
  );
}
