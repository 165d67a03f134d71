'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { writeToDesk } from '../../db/mail/contact';
import { language } from '../../db/site/typed';
import { defineAction } from '../forms/define-action';
import { standingPath } from '../site/addresses';
import { translator } from '../site/messages';

/** A reader's letter to the newsroom, which reads it in the language of the page. Without script the page says that it was sent. */
export const sendLetter = defineAction({
  access: 'anyone',
  input: z.looseObject({ locale: language, scripted: z.string().optional() }),
  run: async ({ locale, scripted, ...input }, sender, values) => {
    const t = translator(locale);
    const taken = await writeToDesk(sender, {
      input,
      write: ({ name, subject, text }) => ({
        subject: t('contact.mailSubject', { subject: subject || t('contact.noSubject') }),
        text: `${t('contact.mailFrom', { name: name || t('contact.nobody') })}\n\n${text}\n`,
      }),
    });
    if (taken.outcome === 'refused') return { status: 'refused', errors: taken.errors, values };
    if (scripted) return { status: 'done', outcome: 'sent', values: {} };
    redirect(`${standingPath(locale, 'contact')}#letter-sent`);
  },
});
