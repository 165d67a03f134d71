import type { ArticleSubject } from '../db/articles/policy.ts';
import { type Actor, SYSTEM, VISITOR, type Visitor } from '../db/auth/policy.ts';

/**
 * Who may do what with a piece, in every state: the whole of it. A change of rights is a change of this table, and both the
 * model and what can be posted to it are held against it.
 *
 * `o` its owner, a contributor or an author; `e` an editor who works in its language and section, an admin, and the machine.
 * Nobody else may anything: other writers, moderators, readers, and whoever works in another language or section.
 */
const MATRIX = `
          draft  asked  taken-back  review  ready  scheduled  published  archived  withdrawn
read      oe     oe     oe          oe      oe     oe         oe         oe        oe
edit      oe     oe     oe          e       e      e          e          e         -
submit    oe     oe     oe          -       -      -          -          -         -
note      oe     oe     oe          oe      oe     oe         oe         oe        -
judge     e      e      e           e       e      e          -          -         -
publish   e      e      e           e       e      e          e          e         -
plan      e      e      e           e       e      e          e          e         -
correct   e      e      e           e       e      e          e          e         -
archive   -      -      -           -       -      -          e          -         -
withdraw  -      -      e           -       -      -          e          e         -
share     e      e      e           e       e      e          e          e         -
`;

export const ARTICLE_CAPABILITIES = [
  'read',
  'edit',
  'submit',
  'note',
  'judge',
  'publish',
  'plan',
  'correct',
  'archive',
  'withdraw',
  'share',
] as const;
export type ArticleCapability = (typeof ARTICLE_CAPABILITIES)[number];

/** How a piece stands in each column of the table; `asked` is a draft that waits for changes, `taken-back` one that readers saw. */
export const STANDINGS = {
  draft: { state: 'draft', changesAsked: false, wasPublished: false },
  asked: { state: 'draft', changesAsked: true, wasPublished: false },
  'taken-back': { state: 'draft', changesAsked: false, wasPublished: true },
  review: { state: 'review', changesAsked: false, wasPublished: false },
  ready: { state: 'ready', changesAsked: false, wasPublished: false },
  scheduled: { state: 'scheduled', changesAsked: false, wasPublished: false },
  published: { state: 'published', changesAsked: false, wasPublished: true },
  archived: { state: 'archived', changesAsked: false, wasPublished: true },
  withdrawn: { state: 'withdrawn', changesAsked: false, wasPublished: true },
} as const satisfies Record<string, Pick<ArticleSubject, 'state' | 'changesAsked' | 'wasPublished'>>;
export type Standing = keyof typeof STANDINGS;

/** Everybody whom the table tells apart, as they stand to a piece in English in section 1 whose owner is user 7. */
export const PIECE = { locale: 'en', sectionId: 1, ownerId: 7 } as const;
export const PEOPLE: Record<string, { who: Actor | Visitor; letter: 'o' | 'e' | '' }> = {
  'its contributor': { who: { kind: 'user', id: 7, role: 'contributor' }, letter: 'o' },
  'its author': { who: { kind: 'user', id: 7, role: 'author' }, letter: 'o' },
  'its author, of this language and section': {
    who: { kind: 'user', id: 7, role: 'author', locales: ['en'], sections: [1, 2] },
    letter: 'o',
  },
  'its contributor, who now works in another language': {
    who: { kind: 'user', id: 7, role: 'contributor', locales: ['fa'] },
    letter: '',
  },
  'its author, who is a moderator now': { who: { kind: 'user', id: 7, role: 'moderator' }, letter: '' },
  'its author, who is an editor now': { who: { kind: 'user', id: 7, role: 'editor' }, letter: 'e' },
  'another contributor': { who: { kind: 'user', id: 8, role: 'contributor' }, letter: '' },
  'another author': { who: { kind: 'user', id: 8, role: 'author' }, letter: '' },
  'a moderator': { who: { kind: 'user', id: 8, role: 'moderator' }, letter: '' },
  'an editor': { who: { kind: 'user', id: 8, role: 'editor' }, letter: 'e' },
  'an editor of this language': { who: { kind: 'user', id: 8, role: 'editor', locales: ['ar', 'en'] }, letter: 'e' },
  'an editor of this section': { who: { kind: 'user', id: 8, role: 'editor', sections: [1] }, letter: 'e' },
  'an editor of no language and section, which is of all': {
    who: { kind: 'user', id: 8, role: 'editor', locales: [], sections: [] },
    letter: 'e',
  },
  'an editor of another language': { who: { kind: 'user', id: 8, role: 'editor', locales: ['ar'] }, letter: '' },
  'an editor of another section': {
    who: { kind: 'user', id: 8, role: 'editor', locales: ['en'], sections: [2] },
    letter: '',
  },
  'an admin': { who: { kind: 'user', id: 8, role: 'admin' }, letter: 'e' },
  'an admin of another language': { who: { kind: 'user', id: 8, role: 'admin', locales: ['ar'] }, letter: 'e' },
  'the machine': { who: SYSTEM, letter: 'e' },
  'a reader': { who: VISITOR, letter: '' },
};

export type MatrixCell = { capability: ArticleCapability; standing: Standing; granted: string };

/** The table as data: of each capability and standing the letters of those who may. */
export function matrixCells(): MatrixCell[] {
  const [head = '', ...rows] = MATRIX.trim().split('\n');
  const standings = head.trim().split(/\s+/) as Standing[];
  return rows.flatMap((row) => {
    const [capability = '', ...cells] = row.trim().split(/\s+/);
    return standings.map((standing, column) => {
      const granted = cells[column];
      if (!granted) throw new Error(`${capability} has no cell for ${standing}`);
      return { capability: capability as ArticleCapability, standing, granted: granted === '-' ? '' : granted };
    });
  });
}
