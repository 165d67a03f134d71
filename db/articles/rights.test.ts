import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eq } from 'drizzle-orm';
import {
  ARTICLE_CAPABILITIES,
  type ArticleCapability,
  matrixCells,
  PEOPLE,
  PIECE,
  type Standing,
  STANDINGS,
} from '../../e2e/article-matrix.ts';
import { aDraft, aUser, contentOf, hoursBefore, NOON } from '../../e2e/factories.ts';
import { type Actor, Refused, type Visitor } from '../auth/policy.ts';
import { transaction } from '../client.ts';
import { useTestDatabase } from '../testing.ts';
import type { ArticleContent } from './content.ts';
import { listNotes } from './desk.ts';
import { addNote, saveDraft } from './drafts.ts';
import { correctArticle, moveArticle, publishArticle, unpublishArticle, withdrawArticle } from './mutations.ts';
import { listPlans, planArticle } from './plans.ts';
import { Impossible } from './policy.ts';
import { getPreview, listPreviewLinks, makePreviewLink } from './previews.ts';
import { getRevision, listRevisions, nameRevision, restoreRevision } from './revisions.ts';
import { articles } from './schema.ts';
import { archiveArticle, askChanges, readyArticle, reopenArticle, submitArticle } from './workflow.ts';

useTestDatabase();

type Piece = { id: number; content: ArticleContent };
type Try = (actor: Actor, piece: Piece) => Promise<unknown>;
const at = hoursBefore(-1);
const nothing = { revisionId: 4711, from: 1, name: 'x' };

/** Every verb and guarded read of a piece, under the capability that it asks for. */
const TRIES: Record<ArticleCapability, Record<string, Try>> = {
  read: {
    listRevisions: (actor, { id }) => listRevisions(actor, id, { limit: 1 }),
    getRevision: (actor, { id }) => getRevision(actor, id, 1),
    listNotes: (actor, { id }) => listNotes(actor, id),
    listPlans: (actor, { id }) => listPlans(actor, id),
    listPreviewLinks: (actor, { id }) => listPreviewLinks(actor, id),
    getPreview: (actor, { id }) => getPreview(actor, id),
  },
  edit: {
    saveDraft: (actor, { id, content }) =>
      saveDraft(actor, id, { from: 2, content: { ...content, headline: 'Changed' } }),
    nameRevision: (actor, { id }) => nameRevision(actor, id, nothing),
    restoreRevision: (actor, { id }) => restoreRevision(actor, id, nothing),
  },
  submit: { submitArticle: (actor, { id }) => submitArticle(actor, id) },
  note: { addNote: (actor, { id }) => addNote(actor, id, 'A word') },
  judge: {
    askChanges: (actor, { id }) => askChanges(actor, id, 'Why?'),
    readyArticle: (actor, { id }) => readyArticle(actor, id),
    reopenArticle: (actor, { id }) => reopenArticle(actor, id),
  },
  publish: {
    publishArticle: (actor, { id }) => publishArticle(actor, id, NOON),
    unpublishArticle: (actor, { id }) => unpublishArticle(actor, id),
    moveArticle: (actor, { id }) => moveArticle(actor, id, { slug: 'elsewhere' }),
  },
  plan: { planArticle: (actor, { id }) => planArticle(actor, id, { action: 'publish', at, now: NOON }) },
  correct: {
    correctArticle: (actor, { id }) => correctArticle(actor, id, { kind: 'update', text: 'More.', at: NOON }),
  },
  archive: { archiveArticle: (actor, { id }) => archiveArticle(actor, id) },
  withdraw: { withdrawArticle: (actor, { id }) => withdrawArticle(actor, id, 'A hoax') },
  share: { makePreviewLink: (actor, { id }) => makePreviewLink(actor, id, { hours: 1 }) },
};

/** What came of it: what is not possible just now was allowed, unless the piece is withdrawn. */
async function isAllowed(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof Impossible) return error.code !== 'withdrawn';
    if (error instanceof Refused) return false;
    throw error;
  }
}

/** A piece as it stands in a column of the table, and its people with rows of their own. */
async function stage(standing: Standing) {
  const [owner, other] = [await aUser('author'), await aUser('author')];
  const id = await aDraft();
  const { state, changesAsked, wasPublished } = STANDINGS[standing];
  const dates = wasPublished ? { firstPublishedAt: NOON, publishedAt: NOON } : {};
  const changesAskedAt = changesAsked ? NOON : null;
  await transaction((tx) =>
    tx
      .update(articles)
      .set({ state, changesAskedAt, ownerId: owner.id, ...dates })
      .where(eq(articles.id, id)),
  );
  const content = await contentOf(id);
  const people = Object.entries(PEOPLE).map(([name, { who, letter }]) => {
    if (who.kind !== 'user') return { name, who, letter };
    const sections = who.sections?.map((section) => (section === PIECE.sectionId ? content.sectionId : section + 900));
    return { name, letter, who: { ...who, id: who.id === PIECE.ownerId ? owner.id : other.id, sections } };
  });
  return { piece: { id, content }, people };
}

/** Whom the verb lets in, each from the same start. */
async function letIn(people: { name: string; who: Actor | Visitor }[], work: (actor: Actor) => Promise<unknown>) {
  const names: string[] = [];
  for (const { name, who } of people) {
    const undo = new Error('Undone');
    let allowed = false;
    const attempt = transaction(async () => {
      allowed = await isAllowed(() => work(who as Actor));
      throw undo;
    });
    await attempt.catch((error: unknown) => assert.equal(error, undo, String(error)));
    if (allowed) names.push(name);
  }
  return names;
}

describe('The model lets in exactly who the table says', () => {
  for (const capability of ARTICLE_CAPABILITIES) {
    test(`to ${capability}: ${Object.keys(TRIES[capability]).join(', ')}`, async () => {
      for (const { standing, granted } of matrixCells().filter((cell) => cell.capability === capability)) {
        const { piece, people } = await stage(standing);
        const should = people.filter(({ letter }) => letter && granted.includes(letter)).map(({ name }) => name);
        for (const [verb, work] of Object.entries(TRIES[capability])) {
          const may = await letIn(people, (actor) => work(actor, piece));
          assert.deepEqual(may, should, `${verb}: ${standing}`);
        }
      }
    });
  }
});
