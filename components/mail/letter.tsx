import type { Locale } from '../../db/site/locales';
import { translator } from '../site/messages';
import { readFrame } from '../site/reads';
import { LetterForm } from './letter-form.client';

const CODES = ['required', 'tooLong', 'badEmail', 'badValue', 'tooMany', 'closed'] as const;

/** The form of the contact page, where the newsroom has said which address letters go to. */
export async function Letter({ locale }: { locale: Locale }) {
  const { site } = await readFrame(locale);
  if (!site.settings.contactAddress) return null;
  const t = translator(locale);
  return (
    <section aria-labelledby="letter" className="max-w-measure pt-8">
      <div className="section-head">
        <h2 id="letter">{t('contact.write')}</h2>
      </div>
      <LetterForm
        locale={locale}
        words={{
          ...{ name: t('contact.name'), email: t('contact.email'), subject: t('contact.subject') },
          ...{ text: t('contact.text'), send: t('contact.send'), sending: t('contact.sending') },
          ...{ note: t('contact.note'), sent: t('contact.sent') },
          errors: Object.fromEntries(CODES.map((code) => [code, t(`contact.error.${code}`)])),
        }}
      />
    </section>
  );
}
