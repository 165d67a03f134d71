'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import * as account from '../../db/auth/account';
import type { RefusedInput } from '../../db/auth/input';
import { followLink, requestReset } from '../../db/auth/links';
import * as people from '../../db/auth/mutations';
import { readViewer, writeSessionCookie } from '../../db/auth/session';
import { signIn } from '../../db/auth/sign-in';
import { type ActionState, defineAction } from '../forms/define-action';
import { leaveTo } from '../forms/leave';
import { accountPath, newsroomPath, signInPath } from '../site/addresses';
import { composeLetters } from './letters';

/** Fields as the form sends them; the verb judges them. */
const fields = z.record(z.string(), z.string());

type Values = Record<string, string>;
type Verdict = RefusedInput | { outcome: string };

/** What a verb answered, for the form; what stands around the form is shown anew where something changed. */
function stateOf(verdict: Verdict, values: Values): ActionState {
  if ('errors' in verdict) return { status: 'refused', errors: verdict.errors, values };
  refresh();
  return { status: 'done', outcome: verdict.outcome, values: {} };
}

/** Where somebody wanted to go before the door was in the way: inside of the newsroom, or to its desk. */
const insideOnly = (path: string | undefined) =>
  path && /^\/newsroom(?:[/?][\w\-./?=&%~]*)?$/.test(path) && !path.includes('//') ? path : newsroomPath();

/** The session in which this request is sent. */
const ownSession = async () => (await readViewer())?.sessionId ?? '';

/** The person that a form is about; a field of a form must not be called `id`, which a form has of its own. */
const withPerson = (typed: Values) => ({ ...typed, id: typed.person });

/** Ticks of a form, `locales:en`, as the verbs take them. */
function withScopes<Typed extends Partial<Values>>(typed: Typed) {
  const ticked = (name: string) =>
    Object.keys(typed).flatMap((key) => (key.startsWith(`${name}:`) ? key.slice(name.length + 1) : []));
  return { ...typed, locales: ticked('locales'), sections: ticked('sections') };
}

/** Signs in: the password, then the code where there is a second factor. Leads to where somebody wanted to go. */
export const sendSignIn = defineAction({
  access: 'anyone',
  input: fields,
  run: async (input, sender, values): Promise<ActionState> => {
    const signed = await signIn(sender, input);
    if (signed.outcome === 'needsCode')
      return { status: 'done', outcome: 'needsCode', values: { ticket: signed.ticket, next: input.next ?? '' } };
    if (signed.outcome === 'refused') {
      // The ticket is no secret to whoever sent it, and the next try needs it.
      const ticket = signed.errors.form === 'staleTicket' ? '' : (input.ticket ?? '');
      return { status: 'refused', errors: signed.errors, values: { ...values, ticket } };
    }
    await writeSessionCookie(signed);
    redirect(insideOnly(input.next));
  },
});

/** Asks for a link to choose a new password; answers the same whether there is an account or not. */
export const sendResetRequest = defineAction({
  access: 'anyone',
  input: fields,
  run: async (input, sender, values) => {
    const asked = await requestReset(sender, input, { compose: await composeLetters() });
    return asked.outcome === 'refused'
      ? { status: 'refused', errors: asked.errors, values }
      : { status: 'done', outcome: asked.outcome, values: {} };
  },
});

/** Chooses a password by a mailed link, or by that of the first start. */
export const sendPasswordByLink = defineAction({
  access: 'anyone',
  input: fields,
  run: async (input, sender, values) => {
    const followed = await followLink(sender, input);
    if (followed.outcome === 'refused') return { status: 'refused', errors: followed.errors, values };
    return leaveTo(signInPath('joined'));
  },
});

/** Changes the own password. */
export const sendPassword = defineAction({
  access: 'staff',
  settingUp: true,
  input: fields,
  run: async (input, actor, values) =>
    stateOf(await account.changePassword(actor, input, { sessionId: await ownSession() }), values),
});

/** Chooses the language of the newsroom for oneself. */
export const sendLanguage = defineAction({
  access: 'staff',
  settingUp: true,
  input: fields,
  run: async (input, actor, values) => {
    const verdict = await account.changeLanguage(actor, input);
    // Another language is another direction and other faces: a page made anew.
    return verdict.outcome === 'refused' ? stateOf(verdict, values) : leaveTo(accountPath());
  },
});

/** Begins to set up a second factor. */
export const sendFactorStart = defineAction({
  access: 'staff',
  settingUp: true,
  input: fields,
  run: async (input, actor, values) => stateOf(await account.startSecondFactor(actor, input), values),
});

/** Codes that are shown once travel in the answer and are stored nowhere. */
function withCodes(verdict: RefusedInput | { outcome: string; codes: string[] }, values: Values): ActionState {
  const state = stateOf(verdict, values);
  return state.status === 'done' && 'codes' in verdict
    ? { ...state, values: { codes: verdict.codes.join(' ') } }
    : state;
}

/** Turns the second factor on; answers the recovery codes. */
export const sendFactorConfirmation = defineAction({
  access: 'staff',
  settingUp: true,
  input: fields,
  run: async (input, actor, values) =>
    withCodes(await account.confirmSecondFactor(actor, input, { sessionId: await ownSession() }), values),
});

/** Makes new recovery codes. */
export const sendRecoveryCodes = defineAction({
  access: 'staff',
  settingUp: true,
  input: fields,
  run: async (input, actor, values) => withCodes(await account.renewRecoveryCodes(actor, input), values),
});

/** Turns the own second factor off. */
export const sendFactorRemoval = defineAction({
  access: 'staff',
  settingUp: true,
  input: fields,
  run: async (input, actor, values) => stateOf(await account.removeSecondFactor(actor, input), values),
});

/** Ends one session: the own, or as administrator anybody's. */
export const sendSessionEnd = defineAction({
  access: 'staff',
  settingUp: true,
  input: fields,
  run: async (input, actor, values) => stateOf(await people.revokeSession(actor, input), values),
});

/** Ends every session of one's own but this. */
export const sendOtherSessionsEnd = defineAction({
  access: 'staff',
  settingUp: true,
  input: fields,
  run: async (_input, actor, values) =>
    stateOf(await account.revokeOtherSessions(actor, { sessionId: await ownSession() }), values),
});

/** Ends every session of a person: one's own, this one too, or as administrator anybody's. */
export const sendSignOutEverywhere = defineAction({
  access: 'staff',
  settingUp: true,
  input: fields,
  run: async (input, actor, values) => {
    const verdict = await people.signOutEverywhere(actor, withPerson(input));
    if (verdict.outcome === 'refused' || input.person !== String(actor.id)) return stateOf(verdict, values);
    return leaveTo(signInPath('signedOut'));
  },
});

/** Invites somebody by mail. */
export const sendInvitation = defineAction({
  access: 'people.edit',
  input: fields,
  run: async (input, actor, values) =>
    stateOf(await people.invitePerson(actor, withScopes(input), { compose: await composeLetters() }), values),
});

/** Takes an invitation back. */
export const sendInvitationEnd = defineAction({
  access: 'people.edit',
  input: fields,
  run: async (input, actor, values) => stateOf(await people.withdrawInvitation(actor, input), values),
});

/** Gives somebody another name, role or place of work. */
export const sendPersonChange = defineAction({
  access: 'people.edit',
  input: fields,
  run: async (input, actor, values) => stateOf(await people.changePerson(actor, withScopes(withPerson(input))), values),
});

/** Shuts somebody out. */
export const sendPersonDisabling = defineAction({
  access: 'people.edit',
  input: fields,
  run: async (input, actor, values) => stateOf(await people.disablePerson(actor, withPerson(input)), values),
});

/** Lets somebody in again. */
export const sendPersonEnabling = defineAction({
  access: 'people.edit',
  input: fields,
  run: async (input, actor, values) => stateOf(await people.enablePerson(actor, withPerson(input)), values),
});

/** Takes somebody's lost second factor away. */
export const sendFactorDrop = defineAction({
  access: 'people.edit',
  input: fields,
  run: async (input, actor, values) => stateOf(await people.dropSecondFactor(actor, withPerson(input)), values),
});
