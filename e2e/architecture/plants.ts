/** For every rule: where a violation is planted, and one text or several that must each be found there. */
export const PLANTS: Record<string, [path: string, ...texts: string[]][]> = {
  noGrabBagFolders: [
    ['components/lib/date.ts', ''],
    ['db/articles/helpers/slug.ts', ''],
    ['app/hooks/use-theme.ts', ''],
  ],
  foldersAreNouns: [
    ['components/cards/card.tsx', ''],
    ['db/stories/schema.ts', ''],
  ],
  noFacelessFiles: [
    ['components/articles/index.tsx', ''],
    ['components/articles/utils.ts', ''],
    ['server/helpers.mjs', ''],
  ],
  kebabCase: [
    ['components/articles/ArticleCard.tsx', ''],
    ['components/articles/article_card.tsx', ''],
    ['components/Articles/article-card.tsx', ''],
    ['app/(site)/[locale]/articleList.css', ''],
  ],
  namedExportsOnly: [
    [
      'components/articles/article-card.tsx',
      'export default function Card() {}',
      'const a = 1;\nexport default a;',
      'export default class Card {}',
    ],
  ],
  noBarrels: [
    ['components/articles/cards.ts', "export * from './article-card';", "export { Card } from './article-card';"],
  ],
  shortPages: [['app/(site)/[locale]/page.tsx', 'x\n'.repeat(81)]],
  shortFiles: [
    ['server/jobs.ts', 'x\n'.repeat(301)],
    ['app/globals.css', 'x\n'.repeat(301)],
  ],
  closedSetOfFiles: [
    ['db/articles/format.ts', ''],
    ['db/front/body.ts', ''],
    ['CONTRIBUTING.md', 'Declared extras:\n\n| `articles/body.ts` `articles/word.ts` | HTML |\n'],
  ],
  direction: [
    [
      'db/articles/mutations.ts',
      "import { Card } from '../../components/articles/article-card';",
      "import type { Job } from '../../server/jobs.ts';",
    ],
    [
      'components/articles/article-card.tsx',
      "import { Page } from '@/app/page';",
      "import { jobs } from '../../server/jobs';",
    ],
    ['server/jobs.ts', "import { Card } from '../components/articles/article-card.tsx';"],
  ],
  modelKnowsNoFramework: [
    [
      'db/articles/queries.ts',
      "import { cacheTag } from 'next/cache';",
      "import React from 'react';",
      "import type { Session } from 'next-auth';",
    ],
  ],
  mutationsAreCalledByActions: [
    ['components/articles/article-card.tsx', "import { publishArticle } from '../../db/articles/mutations.ts';"],
    ['app/newsroom/page.tsx', "import { publishArticle } from '@/db/articles/mutations.ts';"],
    ['components/comments/reads.ts', "import { submitComment } from '../../db/comments/readers.ts';"],
    ['components/articles/reads.ts', "import { saveDraft } from '../../db/articles/drafts.ts';"],
    ['app/api/v/route.ts', "import { recordViews } from '../../../db/views/mutations.ts';"],
  ],
  clientFilesSaySo: [
    ['components/articles/share.tsx', "'use client';\nexport const Share = () => null;"],
    ['components/articles/share.client.tsx', 'export const Share = () => null;'],
  ],
  browserSafeImports: [
    [
      'components/articles/share.client.tsx',
      "'use client';\nimport { listArticles } from '../../db/articles/queries';",
      "'use client';\nimport { type Row, articles } from '@/db/articles/schema';",
    ],
  ],
  nounGraphIsDeclared: [
    ['db/articles/mutations.ts', "import { frontTag } from '../front/queries.ts';"],
    ['db/README.md', '```nouns\nfront → articles\narticles → front\n```\n', 'No table.'],
  ],
  noImportCycles: [
    ['db/articles/schema.ts', "import { front } from '../front/queries.ts';", "import type { A } from './queries.ts';"],
  ],
  noBareSelect: [['db/articles/queries.ts', 'db().select().from(articles)', 'db()\n  .select( )\n']],
  portableSql: [
    [
      'db/articles/queries.ts',
      'sql.raw(x)',
      'db().select({ id }).from(a).get()',
      'query.all()',
      'tx.run(sql`x`)',
      'sql`select ${a}::text`',
      'ilike(a, b)',
    ],
  ],
  noBindInClientComponents: [
    ['components/comments/comment-form.client.tsx', "'use client';\nconst action = send.bind(null, id);"],
    ['app/error.tsx', "'use client';\nconst action = send.bind(null, id);"],
  ],
  logicalDirections: [
    [
      'components/articles/article-card.tsx',
      ...[
        'ml-2',
        'md:pr-4',
        '-mr-px',
        'left-0',
        'hover:right-[3px]',
        'text-left',
        'border-l',
        'border-r-2',
        'rounded-l',
        'rounded-tr-lg',
      ].map((name) => `<p className="flex ${name} gap-2" />`),
      '<p style={{ marginLeft: 3 }} />',
      "<p style={{ textAlign: 'right' }} />",
    ],
    [
      'app/reading.css',
      ...[
        'margin-left: 1em',
        'padding-right:0',
        'border-left: 1px solid',
        'left: 0',
        'text-align: right',
        'float:left',
        'border-top-left-radius: 2px',
      ].map((style) => `p { ${style}; }`),
      '@apply pl-2;',
    ],
  ],
  coloursAreTokens: [
    [
      'components/articles/article-card.tsx',
      '<p className="text-red-500" />',
      '<p className="hover:bg-white" />',
      '<p className="text-[#a1b2c3]" />',
      '<path fill="#fff" />',
      "<p style={{ color: 'rgb(1 2 3)' }} />",
    ],
    ['components/maps/map.css', 'p { color: #abcdef; }', 'p { fill: oklch(50% 0 0); }', 'p { background: white; }'],
  ],
  docstrings: [
    [
      'db/articles/queries.ts',
      'export function getArticle() {}',
      'export const getArticle = async () => 1;',
      '// Only a comment.\nexport async function getArticle() {}',
    ],
    ['server/jobs.mjs', 'export const job = function () {};'],
  ],
  namesOfReads: [
    [
      'db/articles/queries.ts',
      '/** Reads. */\nexport async function articleById() {}',
      'export const fetchArticle = () => 1;',
    ],
  ],
  writesNameTheActor: [
    [
      'db/articles/mutations.ts',
      'export async function publishArticle(id: number) {}',
      'export async function publishArticle() {}',
      'export const publishArticle = (actor: number) => 1;',
    ],
    ['db/articles/plans.ts', 'export async function planArticle(id: number) {}'],
  ],
  pagesAreStatic: [
    [
      'app/(site)/[locale]/page.tsx',
      'export const Page = 1;',
      "// export const ensureStatic = 'navigation';",
      "export const ensureStatic = 'auto';",
    ],
  ],
  honestTests: [
    [
      'db/articles/articles.test.ts',
      ...[
        "test.only('x', f)",
        "describe.skip('x', f)",
        "test.todo('x')",
        "test('x', { skip: true }, f)",
        't.skip()',
        'setTimeout(f, 100)',
      ],
    ],
    ['e2e/article.spec.ts', 'await page.waitForTimeout(100)', "test.describe.only('x', f)", "test.fixme('x', f)"],
  ],
  whereIsTable: [
    [
      'README.md',
      'No table.',
      '| Where is…? | Look in |\n|---|---|\n| a table | `db/<noun>/tables.ts` |\n',
      '| Where is…? | Look in |\n|---|---|\n| a table | db |\n',
    ],
  ],
  noWorkplaces: [
    ['package-lock.json', '"resolved": "https://registry.example.org/a.tgz"'],
    ['server/jobs.ts', "const folder = '/work/paper';", '// see /home/somebody/notes'],
    ['.npmrc', '//artifactory.example.org/:_authToken=x'],
  ],
};
