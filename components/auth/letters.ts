import type { ComposeStaffMail } from '../../db/auth/links';
import { siteUrl } from '../../db/site/env';
import { LOCALE_CODES } from '../../db/site/locales';
import { getSite } from '../../db/site/queries';
import { joinPath } from '../site/addresses';
import { clock, longDate } from '../site/dates';
import { translator } from '../site/messages';

/** Words for mails to people of the newsroom, in the language of each, with the name of the paper in it. */
export async function composeLetters(): Promise<ComposeStaffMail> {
  const named = LOCALE_CODES.map(async (locale) => [locale, (await getSite(locale)).name] as const);
  return composeWith(Object.fromEntries(await Promise.all(named)));
}

const composeWith =
  (names: Record<string, string>): ComposeStaffMail =>
  ({ kind, locale, token, by, role, expiresAt }) => {
    const t = translator(locale);
    const name = names[locale] ?? 'Broadsheet';
    const link = siteUrl() + joinPath(token);
    const until = t('newsroom.mail.validUntil', { date: longDate(expiresAt, locale), time: clock(expiresAt, locale) });
    if (kind === 'reset')
      return {
        subject: t('newsroom.mail.resetSubject', { site: name }),
        text: [`${t('newsroom.mail.reset')}\n${link}`, until, t('newsroom.mail.resetIgnore')].join('\n\n'),
      };
    const facts = { by: by || name, site: name, role: t(`newsroom.role.${role}`) };
    return {
      subject: t('newsroom.mail.invitationSubject', { site: name }),
      text: [`${t('newsroom.mail.invitation', facts)}\n${link}`, until].join('\n\n'),
    };
  };
