import { fencedTable } from './names.ts';
import { importsOf, isCode, isTest, type Rule, type Source, under } from './tree.ts';

/** Rules about who may import what. */

/** Route handlers that may call domain verbs. */
const WRITING_ROUTES = new Set([
  'app/(newsroom)/newsroom/api/articles/[id]/presence/route.ts',
  'app/(newsroom)/newsroom/api/articles/[id]/save/route.ts',
  'app/(newsroom)/newsroom/api/comments/pulse/route.ts',
  'app/(newsroom)/newsroom/api/maps/[id]/save/route.ts',
  'app/(newsroom)/newsroom/api/media/form/route.ts',
  'app/(newsroom)/newsroom/api/media/route.ts',
  'app/api/unsubscribe/[token]/route.ts',
]);

const layerOf = (path: string) => path.split('/')[0] ?? '';
const nounOf = (path: string) => (/^db\/[^/]+\/[^/]+$/.test(path) ? path.split('/')[1] : undefined);

const MAY: Record<string, string[]> = {
  app: ['app', 'components', 'db'],
  components: ['components', 'db', 'messages'],
  db: ['db'],
  server: ['server', 'db'],
};

/** app → components → db, server → db: nothing looks back. */
export const direction: Rule = (files) =>
  under(files, 'app/', 'components/', 'db/', 'server/')
    // The sample edition draws its pictures with the site's own map code; tests use the factories.
    .filter((file) => isCode(file) && !isTest(file) && !file.path.startsWith('db/sample/'))
    .flatMap((file) =>
      importsOf(file, files)
        .filter(
          ({ from }) => ['app', 'components', 'db', 'e2e', 'server'].includes(layerOf(from)) && from.includes('/'),
        )
        .filter(({ from }) => !MAY[layerOf(file.path)]?.includes(layerOf(from)))
        .map(({ from }) => `${file.path}: imports ${from}`),
    );

/** The model runs without the framework. */
export const modelKnowsNoFramework: Rule = (files) =>
  under(files, 'db/')
    .filter((file) => isCode(file) && file.path !== 'db/auth/session.ts')
    .flatMap((file) =>
      importsOf(file, files)
        .filter(({ from }) => /^(?:next|next-auth|react|react-dom)(?:\/|$)/.test(from))
        .map(({ from }) => `${file.path}: imports ${from}`),
    );

/** Verbs that stand beside `mutations.ts`: of people who are no actors, of people on their own account, and of writing. */
const MORE_VERBS = new Set([
  'db/comments/readers.ts',
  'db/comments/own-comment.ts',
  'db/comments/staff.ts',
  'db/comments/bans.ts',
  'db/comments/claims.ts',
  'db/comments/editing.ts',
  'db/comments/judging.ts',
  'db/comments/pulse.ts',
  'db/auth/sign-in.ts',
  'db/auth/links.ts',
  'db/auth/account.ts',
  'db/auth/sessions.ts',
  'db/articles/drafts.ts',
  'db/articles/workflow.ts',
  'db/front/drafts.ts',
  'db/gallery/albums.ts',
  'db/gallery/films.ts',
]);

const mayWrite = (path: string) =>
  /^components\/[^/]+\/actions\.ts$|^(?:server|db|e2e|bench)\/|^server\.ts$/.test(path) || WRITING_ROUTES.has(path);

/** The write surface is a list: actions, the machine itself, and the route handlers named above. */
export const mutationsAreCalledByActions: Rule = (files) =>
  files
    .filter((file) => isCode(file) && !mayWrite(file.path))
    .flatMap((file) =>
      importsOf(file, files)
        .filter(({ from, typeOnly }) => (/^db\/\w+\/mutations\.ts$/.test(from) || MORE_VERBS.has(from)) && !typeOnly)
        .map(({ from }) => `${file.path}: imports ${from}`),
    );

const saysUseClient = ({ text }: Source) => /^\s*['"]use client['"]/.test(text);
/** The framework wants these on the client and names them itself. */
const CLIENT_BY_NAME = /^app\/(?:.*\/)?(?:global-)?error\.tsx$/;

/** `*.client.tsx` and 'use client' mean each other. */
export const clientFilesSaySo: Rule = (files) =>
  under(files, 'app/', 'components/')
    .filter((file) => isCode(file) && !CLIENT_BY_NAME.test(file.path))
    .filter((file) => saysUseClient(file) !== /\.client\.tsx?$/.test(file.path))
    .map(({ path }) => `${path}: *.client.tsx and 'use client' belong together`);

const BROWSER_SAFE =
  /^db\/(?:\w+\/(?:policy|input|tags)|site\/(?:locales|slug)|maps\/(?:checklist|geojson|geometry)|front\/content|articles\/(?:block-words|blocks|body|checklist|compare|content|document|merge))\.ts$/;

/** A client component reaches of the model, directly or through others, only what is safe in a browser. */
export const browserSafeImports: Rule = (files) => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const violations: string[] = [];
  const visit = (file: Source, trail: string[], seen: Set<string>) => {
    if (seen.has(file.path)) return;
    seen.add(file.path);
    for (const { from, typeOnly } of importsOf(file, files)) {
      const target = byPath.get(from);
      if (typeOnly || !target || /\/actions\.ts$/.test(from)) continue;
      const way = [...trail, from];
      if (layerOf(from) === 'db' && !BROWSER_SAFE.test(from))
        violations.push(`${trail[0]}: reaches ${way.slice(1).join(' → ')}`);
      else visit(target, way, seen);
    }
  };
  for (const file of files.filter((one) => isCode(one) && saysUseClient(one))) visit(file, [file.path], new Set());
  return violations;
};

/** The files of the model's nouns, tests left out: those that the graph is about. */
const model = (files: Source[]) =>
  under(files, 'db/').filter(
    (file) => isCode(file) && !isTest(file) && nounOf(file.path) && nounOf(file.path) !== 'sample',
  );

/** The graph of nouns is what db/README.md says: no edge more, none less. */
export const nounGraphIsDeclared: Rule = (files) => {
  const declared = fencedTable(files, 'nouns');
  const edges = new Map<string, Set<string>>();
  for (const file of model(files)) {
    const noun = nounOf(file.path) ?? '';
    const others = importsOf(file, files).map(({ from }) => nounOf(from));
    const own = edges.get(noun) ?? new Set();
    for (const other of others) if (other && other !== noun && other !== 'sample') own.add(other);
    edges.set(noun, own);
  }
  const more = [...edges].flatMap(([noun, others]) =>
    [...others]
      .filter((other) => !declared.get(noun)?.includes(other))
      .map((other) => `db/${noun}: imports ${other}, which db/README.md does not say`),
  );
  const less = [...declared].flatMap(([noun, others]) =>
    others
      .filter((other) => !edges.get(noun)?.has(other))
      .map((other) => `db/README.md: ${noun} → ${other} is said, but not so`),
  );
  return [...more, ...less];
};

/** No file of the model needs itself. */
export const noImportCycles: Rule = (files) => {
  const byPath = new Map(model(files).map((file) => [file.path, file]));
  const done = new Set<string>();
  const violations: string[] = [];
  const visit = (file: Source, trail: string[]) => {
    if (trail.includes(file.path))
      violations.push(`${file.path}: a cycle, ${[...trail.slice(trail.indexOf(file.path)), file.path].join(' → ')}`);
    if (done.has(file.path) || trail.includes(file.path)) return;
    for (const { from } of importsOf(file, files)) {
      const target = byPath.get(from);
      if (target) visit(target, [...trail, file.path]);
    }
    done.add(file.path);
  };
  for (const file of byPath.values()) visit(file, []);
  return violations;
};
