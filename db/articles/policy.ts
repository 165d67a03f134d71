import { type Actor, may, type Visitor } from '../auth/policy.ts';

export const canWriteArticle = (actor: Actor | Visitor) => may(actor, 'articles.write');
export const canPublishArticle = (actor: Actor | Visitor) => may(actor, 'articles.publish');
