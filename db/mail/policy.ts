import { type Actor, may, type Visitor } from '../auth/policy.ts';

/** Whether the actor may see the outbox: its mails carry links to readers' own comments. */
export const canReadMail = (actor: Actor | Visitor) => may(actor, 'comments.moderate');
