import { type Actor, may, type Visitor } from '../auth/policy.ts';

/** Whether the actor may write drafts. */
export const canWriteArticle = (actor: Actor | Visitor) => may(actor, 'articles.write');
/** Whether the actor may put pieces before readers, change them there, and take them away. */
export const canPublishArticle = (actor: Actor | Visitor) => may(actor, 'articles.publish');
