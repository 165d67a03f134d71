import { type Actor, may, type Visitor } from '../auth/policy.ts';

/** Whether the actor may see the outbox: its mails carry links to readers' own comments, and links that open accounts. */
export const canReadMail = (actor: Actor | Visitor) => may(actor, 'site.edit');
