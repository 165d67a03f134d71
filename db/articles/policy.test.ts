import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  ARTICLE_CAPABILITIES,
  type ArticleCapability,
  matrixCells,
  PEOPLE,
  PIECE,
  STANDINGS,
} from '../../e2e/article-matrix.ts';
import { type Actor, inScope, SYSTEM, VISITOR, type Visitor } from '../auth/policy.ts';
import {
  type ArticleSubject,
  canArchiveArticle,
  canCorrectArticle,
  canCreateArticle,
  canEditArticle,
  canJudgeArticle,
  canNoteArticle,
  canPlanArticle,
  canPublishArticle,
  canReadArticle,
  canSharePreview,
  canSubmitArticle,
  canWithdrawArticle,
} from './policy.ts';

const POLICIES: Record<ArticleCapability, (actor: Actor | Visitor, subject: ArticleSubject) => boolean> = {
  read: canReadArticle,
  edit: canEditArticle,
  submit: canSubmitArticle,
  note: canNoteArticle,
  judge: canJudgeArticle,
  publish: canPublishArticle,
  plan: canPlanArticle,
  correct: canCorrectArticle,
  archive: canArchiveArticle,
  withdraw: canWithdrawArticle,
  share: canSharePreview,
};

describe('What somebody may do with a piece', () => {
  test('the table speaks of every capability and every way a piece can stand', () => {
    const cells = matrixCells();
    assert.equal(cells.length, ARTICLE_CAPABILITIES.length * Object.keys(STANDINGS).length);
    assert.deepEqual([...new Set(cells.map((cell) => cell.capability))], [...ARTICLE_CAPABILITIES]);
    assert.deepEqual([...new Set(cells.map((cell) => cell.standing))], Object.keys(STANDINGS));
  });

  for (const capability of ARTICLE_CAPABILITIES) {
    test(`to ${capability}: exactly who the table says, in each state`, () => {
      for (const { standing, granted } of matrixCells().filter((cell) => cell.capability === capability)) {
        const subject = { ...PIECE, ...STANDINGS[standing] };
        const may = Object.entries(PEOPLE).filter(([, { who }]) => POLICIES[capability](who, subject));
        const should = Object.entries(PEOPLE).filter(([, { letter }]) => letter && granted.includes(letter));
        assert.deepEqual(
          may.map(([name]) => name),
          should.map(([name]) => name),
          `${capability} ${standing}`,
        );
      }
    });
  }

  test('a writer begins pieces in his languages and sections only; a moderator and a reader nowhere', () => {
    const writer = (scope: object) => ({ kind: 'user', id: 1, role: 'contributor', ...scope }) as const;
    const place = { locale: 'en', sectionId: 1 } as const;
    for (const scope of [{}, { locales: [] }, { locales: ['en'] }, { sections: [1] }])
      assert.equal(canCreateArticle(writer(scope), place), true);
    for (const scope of [{ locales: ['ar'] }, { sections: [2] }, { locales: ['en'], sections: [2] }])
      assert.equal(canCreateArticle(writer(scope), place), false);
    assert.equal(canCreateArticle({ kind: 'user', id: 1, role: 'moderator' }, place), false);
    assert.equal(canCreateArticle(VISITOR, place), false);
  });

  test('nobody owns what the machine began', () => {
    const subject = { ...PIECE, ...STANDINGS.draft, ownerId: null };
    assert.equal(canReadArticle({ kind: 'user', id: 7, role: 'author' }, subject), false);
  });

  test('an editor without a piece in mind may publish, a contributor may not', () => {
    assert.equal(canPublishArticle({ kind: 'user', id: 1, role: 'editor' }), true);
    assert.equal(canPublishArticle({ kind: 'user', id: 1, role: 'contributor' }), false);
    assert.equal(inScope(SYSTEM, { locale: 'en', sectionId: 1 }), true);
  });
});
