import { eq } from 'drizzle-orm';
import { getWorkingCopy, listNotes } from '../db/articles/desk.ts';
import { publishArticle, unpublishArticle, withdrawArticle } from '../db/articles/mutations.ts';
import { listPlans, planArticle } from '../db/articles/plans.ts';
import { listPreviewLinks } from '../db/articles/previews.ts';
import { corrections } from '../db/articles/schema.ts';
import { archiveArticle, askChanges, readyArticle, submitArticle } from '../db/articles/workflow.ts';
import { type Actor, SYSTEM } from '../db/auth/policy.ts';
import { type ArticleCapability, matrixCells, type Standing, STANDINGS } from './article-matrix.ts';
import { db } from '../db/client.ts';
import { aDraft, anAuthor, aPerson, contentOf, EDITOR, HOUR, type Person } from './factories.ts';
import { expect, origin, sessionCookie, wireTest as test } from './fixtures.ts';
import { actionId, post, scriptedForm } from './posts.ts';

/** The table of rights, asked of what can be posted: whoever may not gets nothing done, in any state of a piece. */

const later = () => new Date(Date.now() + HOUR);

/** How a piece comes to stand so. */
const WAYS: Record<Standing, (id: number) => Promise<unknown>> = {
  draft: () => Promise.resolve(),
  asked: async (id) => {
    await submitArticle(EDITOR, id);
    await askChanges(EDITOR, id, 'Who says so?');
  },
  'taken-back': async (id) => {
    await publishArticle(EDITOR, id);
    await unpublishArticle(EDITOR, id);
  },
  review: (id) => submitArticle(EDITOR, id),
  ready: (id) => readyArticle(EDITOR, id),
  scheduled: (id) => planArticle(EDITOR, id, { action: 'publish', at: later() }),
  published: (id) => publishArticle(EDITOR, id),
  archived: async (id) => {
    await publishArticle(EDITOR, id);
    await archiveArticle(EDITOR, id);
  },
  withdrawn: async (id) => {
    await publishArticle(EDITOR, id);
    await withdrawArticle(EDITOR, id, 'It did not hold.');
  },
};

type Fields = Record<string, string | number>;
/** An action for each capability, with fields that it would take. */
const ACTIONS: Partial<Record<ArticleCapability, [name: string, fields: Fields]>> = {
  submit: ['submitPiece', {}],
  note: ['notePiece', { text: 'Overwritten' }],
  judge: ['askForChanges', { note: 'Overwritten' }],
  publish: ['publishPiece', { accepted: 'on' }],
  plan: ['planPiece', { action: 'expire', at: '2040-01-01T12:00', accepted: 'on' }],
  correct: ['correctPiece', { kind: 'update', text: 'Overwritten' }],
  archive: ['archivePiece', {}],
  withdraw: ['withdrawPiece', { reason: 'Overwritten' }],
  share: ['sharePreview', { hours: 1 }],
};

/** A draft that lacks nothing, so that a refusal is one of rights. */
const aWholePiece = async (by: Actor) => aDraft({ by, standfirst: 'In short.', authorIds: [await anAuthor()] });

/** All that a refused request could have changed. */
const snapshot = async (id: number) =>
  JSON.stringify([
    await getWorkingCopy(SYSTEM, id),
    await listNotes(SYSTEM, id),
    await listPlans(SYSTEM, id),
    await listPreviewLinks(SYSTEM, id),
    await db().select().from(corrections).where(eq(corrections.articleId, id)),
  ]);

const cookieOf = async (person: Person) => {
  const { name, value } = await sessionCookie(person);
  return `${name}=${value}`;
};

type Somebody = { letter: 'o' | 'e' | ''; cookie: string };

/** Everybody who is told apart, as they stand to a piece in English of the owner’s. */
async function everybody(owner: Person): Promise<Record<string, Somebody>> {
  const of = async (person: Person, letter: Somebody['letter']) => ({ letter, cookie: await cookieOf(person) });
  return {
    'its writer': await of(owner, 'o'),
    'another writer': await of(await aPerson('author'), ''),
    'a contributor': await of(await aPerson('contributor'), ''),
    'a moderator': await of(await aPerson('moderator'), ''),
    'an editor of another language': await of(await aPerson('editor', { locales: ['fa'] }), ''),
    'somebody who is not signed in': { letter: '', cookie: '' },
  };
}

async function tryAction(name: string, fields: Fields, { id, cookie }: { id: number; cookie: string }) {
  const copy = await getWorkingCopy(SYSTEM, id);
  const body = scriptedForm({ id, version: copy?.version ?? 0, ...fields });
  const headers = { 'next-action': actionId(name), accept: 'text/x-component', cookie };
  return post(`${origin()}/newsroom/articles/${id}`, { body, headers });
}

for (const standing of Object.keys(STANDINGS) as Standing[]) {
  test(`whoever may not gets nothing done by a direct POST to a piece that is ${standing}`, async () => {
    const owner = await aPerson('author');
    const id = await aWholePiece(owner.actor);
    await WAYS[standing](id);
    const before = await snapshot(id);
    const content = { ...(await contentOf(id)), headline: 'Overwritten' };
    const version = (await getWorkingCopy(SYSTEM, id))?.version;
    const cells = matrixCells().filter((cell) => cell.standing === standing);
    for (const [who, { letter, cookie }] of Object.entries(await everybody(owner))) {
      for (const { capability } of cells.filter(({ granted: may }) => !letter || !may.includes(letter))) {
        const action = ACTIONS[capability];
        if (action) {
          await tryAction(...action, { id, cookie });
          expect(await snapshot(id), `${who}, ${capability}`).toBe(before);
        }
        if (capability === 'edit') {
          const body = JSON.stringify({ from: version, content });
          const headers = { 'content-type': 'application/json', cookie };
          const answer = await post(`${origin()}/newsroom/api/articles/${id}/save`, { body, headers });
          expect(answer.status, `${who} saves`).toBeGreaterThanOrEqual(400);
          expect(await snapshot(id), `${who} saves`).toBe(before);
        }
        if (capability === 'read') {
          const answer = await fetch(`${origin()}/newsroom/articles/${id}`, {
            headers: { cookie },
            redirect: 'manual',
          });
          expect(answer.status === 200, `${who} reads`).toBe(false);
        }
      }
    }
  });
}

test('the same requests do their work for an editor, or the refusals would prove nothing', async () => {
  const cookie = await cookieOf(await aPerson('editor'));
  for (const [capability, action] of Object.entries(ACTIONS)) {
    const id = await aWholePiece(EDITOR);
    if (capability === 'archive' || capability === 'withdraw') await publishArticle(EDITOR, id);
    if (capability === 'judge') await submitArticle(EDITOR, id);
    const before = await snapshot(id);
    const answer = await tryAction(...action, { id, cookie });
    expect(await snapshot(id), `${capability}: ${answer.text}`).not.toBe(before);
  }
});
