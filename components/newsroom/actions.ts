'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { readEmail } from '../../db/auth/input';
import { sendMails } from '../../db/mail/delivery';
import { queueMail } from '../../db/mail/mutations';
import { removeSampleEdition } from '../../db/sample/remove';
import { mailSettings } from '../../db/site/env';
import { commentSettings, newsroomSettings, siteLanguages, siteWords } from '../../db/site/input';
import { addRedirect, removeRedirect } from '../../db/site/redirects';
import { changeSettings, enableLocales, nameSite } from '../../db/site/mutations';
import { getSite } from '../../db/site/queries';
import { type ActionState, defineAction } from '../forms/define-action';
import { translator } from '../site/messages';
import { readLanguage } from './language';
import { fields, told } from './verdict';

/** What was done shows on the page around the form. */
function done(outcome: string): ActionState {
  refresh();
  return { status: 'done', outcome, values: {} };
}

/** What the paper is called in one language, its logo and its places elsewhere. */
export const saveSiteWords = defineAction({
  access: 'site.edit',
  input: siteWords,
  run: async (words, actor) => {
    await nameSite(actor, words);
    return done('saved');
  },
});

/** Which languages readers find. */
export const saveLanguages = defineAction({
  access: 'site.edit',
  input: siteLanguages,
  run: async (codes, actor) => {
    await enableLocales(actor, codes);
    return done('saved');
  },
});

/** How comments are taken. */
export const saveCommentSettings = defineAction({
  access: 'site.edit',
  input: commentSettings,
  run: async (settings, actor) => {
    await changeSettings(actor, settings);
    return done('saved');
  },
});

/** How the newsroom works. */
export const saveSettings = defineAction({
  access: 'site.edit',
  input: newsroomSettings,
  run: async (settings, actor) => {
    await changeSettings(actor, settings);
    return done('saved');
  },
});

/** Sends a mail to see whether mail goes out; says so where no server is set. */
export const sendTestMail = defineAction({
  access: 'site.edit',
  input: z.object({ to: z.string('required').max(1000, 'badEmail') }),
  run: async ({ to: typed }, _actor, values) => {
    const to = readEmail(typed);
    if (!to) return { status: 'refused', errors: { to: 'badEmail' }, values };
    if (!mailSettings()) return { status: 'refused', errors: { form: 'noMailServer' }, values };
    const locale = await readLanguage();
    const t = translator(locale);
    const { name } = await getSite(locale);
    await queueMail({ to, subject: t('mail.testSubject', { site: name }), text: t('mail.testText', { site: name }) });
    const { failed } = await sendMails();
    return failed > 0 ? { status: 'refused', errors: { form: 'mailNotSent' }, values } : done('mailSent');
  },
});

/** Takes the sample edition away, once the name of the paper was typed. */
export const removeSample = defineAction({
  access: 'site.edit',
  input: z.object({ name: z.string('required') }),
  run: async ({ name }, actor, values) => {
    const site = await getSite(await readLanguage());
    if (name.normalize('NFC').trim() !== site.name) return { status: 'refused', errors: { name: 'badValue' }, values };
    await removeSampleEdition(actor);
    return done('removed');
  },
});

/** Leads an old address on. */
export const sendRedirect = defineAction({ access: 'site.edit', input: fields, run: told(addRedirect) });

export const sendRedirectRemoval = defineAction({ access: 'site.edit', input: fields, run: told(removeRedirect) });
