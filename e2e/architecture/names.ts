import { baseOf, isCode, isTest, type Rule, type Source, treeOf, under } from './tree.ts';
import ts from 'typescript';

/** Rules about names and sizes. */

const NOUNS =
  'articles sections topics keywords authors comments views front media gallery maps search feeds auth audit mail site'.split(
    ' ',
  );
const GRAB_BAGS = new Set('lib libs util utils helper helpers hooks types features common shared misc core'.split(' '));
const FACELESS = new Set([
  ...GRAB_BAGS,
  'index',
  'constants',
  'functions',
  'stuff',
  'data',
  'model',
  'models',
  'service',
  'services',
  'manager',
]);

const LAYERS = ['app/', 'components/', 'db/', 'e2e/', 'server/'];
const code = (files: Source[]) => under(files, ...LAYERS).filter(isCode);

/** Every helper belongs to a noun: there is no folder for what belongs nowhere. */
export const noGrabBagFolders: Rule = (files) =>
  files
    .filter(({ path }) =>
      path
        .split('/')
        .slice(0, -1)
        .some((folder) => GRAB_BAGS.has(folder)),
    )
    .map(({ path }) => `${path}: a folder that says nothing`);

/** Layers are sliced by nouns, the same in each. */
export const foldersAreNouns: Rule = (files) => {
  const allowed = { 'components/': [...NOUNS, 'newsroom', 'forms', 'ui'], 'db/': [...NOUNS, 'sample'] };
  return Object.entries(allowed).flatMap(([layer, nouns]) =>
    under(files, layer)
      .filter(({ path }) => path.split('/').length > 2 && !nouns.includes(path.split('/')[1] ?? ''))
      .map(({ path }) => `${path}: no noun of the project`),
  );
};

/** A file's name says what is in it. */
export const noFacelessFiles: Rule = (files) =>
  code(files)
    .filter(({ path }) => FACELESS.has(baseOf(path).split('.')[0] ?? ''))
    .map(({ path }) => `${path}: a name that says nothing`);

/** `article-card.tsx`, `tabs.client.tsx`; segments of addresses are as the framework wants them. */
export const kebabCase: Rule = (files) =>
  under(files, ...LAYERS)
    .filter((file) => isCode(file) || file.path.endsWith('.css'))
    .filter(({ path }) => {
      const segments = path.split('/');
      const name = segments.pop() ?? '';
      const folder = /^(?:[a-z0-9-]+(?:\.[a-z0-9]+)?|\([a-z-]+\)|\[{1,2}(?:\.{3})?[a-z-]+\]{1,2})$/;
      return (
        !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:client|test|spec|d))?\.[a-z]+$/.test(name) ||
        !segments.every((one) => folder.test(one))
      );
    })
    .map(({ path }) => `${path}: not kebab-case`);

const FRAMEWORKS_OWN =
  /^app\/(?:.*\/)?(?:page|layout|route|not-found|error|loading|template|default|sitemap|robots|manifest|global-error|opengraph-image|icon)\.tsx?$|^proxy\.ts$|^e2e\/global-(?:setup|teardown)\.ts$|^[\w.-]+\.config\.(?:js|ts)$/;
/** Handed to the framework by path, which takes their default export. */
const HANDED_OVER = new Set([
  'server/pages-handler.ts',
  'server/data-handler.ts',
  'components/media/picture-loader.ts',
]);

/** One name for one thing everywhere: default exports only where the framework wants them. */
export const namedExportsOnly: Rule = (files) =>
  files
    .filter((file) => isCode(file) && !FRAMEWORKS_OWN.test(file.path) && !HANDED_OVER.has(file.path))
    .filter((file) =>
      treeOf(file).statements.some(
        (statement) =>
          ts.isExportAssignment(statement) ||
          (ts.canHaveModifiers(statement) &&
            ts.getModifiers(statement)?.some((one) => one.kind === ts.SyntaxKind.DefaultKeyword)),
      ),
    )
    .map(({ path }) => `${path}: a default export`);

/** One barrel only: `db/schema.ts`. */
export const noBarrels: Rule = (files) =>
  files
    .filter((file) => isCode(file) && file.path !== 'db/schema.ts')
    .filter((file) => treeOf(file).statements.some((one) => ts.isExportDeclaration(one) && one.moduleSpecifier))
    .map(({ path }) => `${path}: re-exports from another file`);

const linesOf = ({ text }: Source) => text.replace(/\n$/, '').split('\n').length;

/** A page is an address: parameters, a read, a component. */
export const shortPages: Rule = (files) =>
  files
    .filter((file) => /^app\/.*page\.tsx$/.test(file.path) && linesOf(file) > 80)
    .map((file) => `${file.path}: ${linesOf(file)} lines, a page has at most 80`);

/** Aim at 150 lines; 300 is the end. */
export const shortFiles: Rule = (files) =>
  files
    .filter(({ path }) => /\.(?:tsx?|m?js|css)$/.test(path) && !/^(?:drizzle\/|db\/sample\/|messages\/)/.test(path))
    .filter((file) => linesOf(file) > 300)
    .map((file) => `${file.path}: ${linesOf(file)} lines, a file has at most 300`);

const EVERYWHERE = ['schema.ts', 'queries.ts', 'mutations.ts', 'policy.ts', 'input.ts', 'tags.ts'];

/** The files beside the six kinds, from the table «Declared extras» of CONTRIBUTING.md. */
function declaredExtras(files: Source[]): string[] {
  const text = files.find(({ path }) => path === 'CONTRIBUTING.md')?.text ?? '';
  const [, section = ''] = /^Declared extras([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(text) ?? [];
  const names = section.split('\n').flatMap((line) => (line.startsWith('|') ? (line.split('|')[1] ?? '') : []));
  return [...names.join().matchAll(/`([a-z]+\/[a-z-]+\.ts)`/g)].map(([, name = '']) => `db/${name}`);
}

/** A folder of `db/` holds the six kinds of files, its tests, and what CONTRIBUTING.md declares beside them. */
export const closedSetOfFiles: Rule = (files) => {
  const declared = declaredExtras(files);
  const inNouns = under(files, 'db/').filter(
    ({ path }) => path.split('/').length === 3 && !path.startsWith('db/sample/'),
  );
  const more = inNouns.filter((file) => {
    const name = file.path.split('/')[2] ?? '';
    return !isTest(file) && !EVERYWHERE.includes(name) && !declared.includes(file.path);
  });
  const less = declared.filter((name) => !inNouns.some(({ path }) => path === name));
  return [
    ...more.map(({ path }) => `${path}: not declared in CONTRIBUTING.md`),
    ...less.map((name) => `CONTRIBUTING.md: declares ${name}, which is not there`),
  ];
};

/** A table of db/README.md, fenced as ```name: what stands before and after the arrow of each line. */
export function fencedTable(files: Source[], name: string): Map<string, string[]> {
  const text = files.find(({ path }) => path === 'db/README.md')?.text ?? '';
  const [, table = ''] = new RegExp(`^\`\`\`${name}\n([\\s\\S]*?)^\`\`\``, 'm').exec(text) ?? [];
  const rows = table.split('\n').filter((line) => line.includes('→'));
  return new Map(
    rows.map((line) => {
      const [left = '', right = ''] = line.split('→');
      return [left.trim(), right.trim().split(/\s+/).filter(Boolean)];
    }),
  );
}
