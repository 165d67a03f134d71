import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as imports from './architecture/imports.ts';
import * as names from './architecture/names.ts';
import { PLANTS } from './architecture/plants.ts';
import { readTree, type Rule, type Source } from './architecture/tree.ts';
import * as words from './architecture/words.ts';

/** Everything CONTRIBUTING.md asks of the code that a machine can see. Each rule says in its own file why it is one. */
const { fencedTable: _, ...nameRules } = names;
const RULES: Record<string, Rule> = { ...nameRules, ...imports, ...words };

const tree = readTree();
/** A small project that breaks no rule, for the plants to stand in. */
const SOUND: Source[] = [
  { path: 'README.md', text: '| Where is…? | Look in |\n|---|---|\n| a table | `db/<noun>/schema.ts` |\n' },
  { path: 'db/README.md', text: '```nouns\nfront → articles\narticles →\n```\n' },
  {
    path: 'CONTRIBUTING.md',
    text: 'Declared extras:\n\n| File | Why |\n|---|---|\n| `articles/body.ts` | HTML |\n\n## Rules\n',
  },
  { path: 'db/articles/body.ts', text: '' },
  { path: 'db/articles/schema.ts', text: 'export const articles = {};\n' },
  { path: 'db/articles/queries.ts', text: "import { articles } from './schema.ts';\n" },
  { path: 'db/front/queries.ts', text: "import { articles } from '../articles/schema.ts';\n" },
];

describe('The code as it stands', () => {
  for (const [name, rule] of Object.entries(RULES)) {
    test(name, () => assert.deepEqual(rule(tree), []));
  }
});

describe('A violation is named:', () => {
  test('every rule has a plant', () => {
    assert.deepEqual(Object.keys(PLANTS).toSorted(), Object.keys(RULES).toSorted());
  });

  for (const [name, rule] of Object.entries(RULES)) {
    test(name, () => {
      assert.deepEqual(rule(SOUND), [], 'a sound project');
      for (const [path, ...texts] of PLANTS[name] ?? []) {
        for (const text of texts) {
          const planted = [...SOUND.filter((file) => file.path !== path), { path, text }];
          const found = rule(planted).join('\n');
          const named = path
            .split('/')
            .slice(0, path.startsWith('db/') && name.startsWith('nounGraph') ? 2 : undefined)
            .join('/');
          assert.ok(found.includes(named), `${name} does not see «${text}» in ${path}`);
        }
      }
    });
  }
});
