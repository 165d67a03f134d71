import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Capability, CAPABILITY_NAMES, may, Refused, requireMay, ROLES, SYSTEM, VISITOR } from './policy.ts';

/** Who may what: the whole of it. A change of rights is a change of this table. */
const MATRIX = `
                   visitor  contributor  author  editor  moderator  admin  system
articles.write     -        yes          yes     yes     -          yes    yes
articles.publish   -        -            -       yes     -          yes    yes
media.add          -        -            yes     yes     -          yes    yes
topics.edit        -        -            -       yes     -          yes    yes
keywords.edit      -        -            -       yes     -          yes    yes
sections.edit      -        -            -       -       -          yes    yes
authors.edit       -        -            -       yes     -          yes    yes
gallery.edit       -        -            -       yes     -          yes    yes
maps.edit          -        -            -       yes     -          yes    yes
front.edit         -        -            -       yes     -          yes    yes
comments.moderate  -        -            -       -       yes        yes    yes
site.edit          -        -            -       -       -          yes    yes
views.rank         -        -            -       -       -          yes    yes
views.exclude      -        -            -       yes     -          yes    yes
`;

const ACTORS = {
  visitor: VISITOR,
  system: SYSTEM,
  ...Object.fromEntries(ROLES.map((role) => [role, { kind: 'user' as const, id: 1, role }])),
};

test('each role may exactly what the table says', () => {
  const [head = '', ...rows] = MATRIX.trim().split('\n');
  const names = head.trim().split(/\s+/);
  assert.deepEqual(names.toSorted(), Object.keys(ACTORS).toSorted(), 'a column for every role');
  const capabilities = rows.map((row) => row.split(/\s+/)[0]);
  assert.deepEqual(capabilities, CAPABILITY_NAMES, 'a row for every capability');
  for (const row of rows) {
    const [capability, ...cells] = row.split(/\s+/);
    const granted = names.filter((name) => may(ACTORS[name as keyof typeof ACTORS], capability as Capability));
    assert.deepEqual(
      granted,
      names.filter((_, column) => cells[column] === 'yes'),
      capability,
    );
  }
});

test('somebody who is refused is told what he may not, and nothing else', () => {
  assert.throws(
    () => requireMay(VISITOR, 'site.edit'),
    (error) =>
      error instanceof Refused && error.capability === 'site.edit' && error.message === 'Not allowed: site.edit',
  );
  assert.doesNotThrow(() => requireMay(SYSTEM, 'site.edit'));
});
