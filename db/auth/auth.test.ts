import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Actor,
  type Capability,
  CAPABILITY_NAMES,
  inScope,
  may,
  Refused,
  requireMay,
  ROLES,
  SYSTEM,
  VISITOR,
} from './policy.ts';

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
numbers.read       -        -            -       yes     yes        yes    yes
people.edit        -        -            -       -       -          yes    yes
audit.read         -        -            -       -       -          yes    yes
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

/** Where somebody works, by the languages and sections that the person is limited to. */
const SCOPES = `
                      en-1  en-2  ar-1  en-none
nowhere limited       yes   yes   yes   yes
English only          yes   yes   -     yes
section 1 only        yes   -     yes   -
English, section 1    yes   -     -     -
`;

test('somebody who is limited to languages and sections works there and nowhere else', () => {
  const limits: Record<string, Partial<Extract<Actor, { kind: 'user' }>>> = {
    'nowhere limited': { locales: [], sections: [] },
    'English only': { locales: ['en'] },
    'section 1 only': { sections: [1] },
    'English, section 1': { locales: ['en'], sections: [1] },
  };
  const [head = '', ...rows] = SCOPES.trim().split('\n');
  const places = head.trim().split(/\s+/);
  for (const row of rows) {
    const [name = '', ...cells] = row.split(/\s{2,}/);
    const works = places.filter((place) => {
      const [locale, section] = place.split('-') as ['en' | 'ar', string];
      const where = { locale, sectionId: section === 'none' ? null : Number(section) };
      return inScope({ kind: 'user', id: 1, role: 'editor', ...limits[name] }, where);
    });
    assert.deepEqual(
      works,
      places.filter((_, column) => cells[column] === 'yes'),
      name,
    );
  }
  const place = { locale: 'ar', sectionId: 2 } as const;
  assert.ok(inScope({ kind: 'user', id: 1, role: 'admin', locales: ['en'], sections: [1] }, place));
  assert.deepEqual([inScope(SYSTEM, place), inScope(VISITOR, place)], [true, false]);
});

test('somebody who is refused is told what he may not, and nothing else', () => {
  assert.throws(
    () => requireMay(VISITOR, 'site.edit'),
    (error) =>
      error instanceof Refused && error.capability === 'site.edit' && error.message === 'Not allowed: site.edit',
  );
  assert.doesNotThrow(() => requireMay(SYSTEM, 'site.edit'));
});
