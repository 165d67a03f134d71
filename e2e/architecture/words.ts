import { exportedFunctions, hits, isCode, isTest, type Rule, type Source, under, withoutComments } from './tree.ts';

/** Rules about what stands in the files. */

/** Reads name their columns: a new one cannot leak by itself. */
export const noBareSelect: Rule = (files) =>
  under(files, 'app/', 'components/', 'db/', 'server/')
    .filter(isCode)
    .flatMap((file) => hits(file, /\.select\(\s*\)/g, 'name the columns'));

const ENGINES_OWN = /^db\/(?:client|columns|migrate|testing)\.ts$|^db\/search\//;
/** What only one engine (or only one of drizzle's drivers) understands. */
const UNPORTABLE =
  /sql\.raw\b|\.(?:get|all|run)\(\)|\b(?:tx|db\(\))\.(?:get|all|run|execute)\(|\bilike\(|\bpragma\b|\bjson_extract\b|\bstrftime\b|\browid\b|::(?:text|int|jsonb)\b/g;

/** One query text for two engines. */
export const portableSql: Rule = (files) =>
  under(files, 'db/')
    .filter((file) => isCode(file) && !ENGINES_OWN.test(file.path) && !file.path.startsWith('db/sample/'))
    .flatMap((file) => hits(file, UNPORTABLE, 'only one engine understands'));

/** One such form, sent without JavaScript, hangs the process for ever (vercel/next.js#98045). */
export const noBindInClientComponents: Rule = (files) =>
  under(files, 'app/', 'components/')
    .filter((file) => /\.client\.tsx?$/.test(file.path) || /^\s*['"]use client['"]/.test(file.text))
    .flatMap((file) => hits(file, /\.bind\(/g, 'bind in a server component'));

const looks = (files: Source[]) =>
  under(files, 'app/', 'components/').filter(({ path }) => /\.(?:tsx?|css)$/.test(path));
const SIDED_CLASS =
  /(?<![\w-])-?(?:(?:scroll-)?[mp][lr]-(?:\[|\d|px|auto|\()|(?:left|right)-(?:\[|\d|px|auto|full|\()|(?:text|float|clear|object|origin|bg)-(?:left|right)\b|border-[lr](?=[-\s'"`])|rounded-(?:[lr]|[tb][lr])(?=[-\s'"`]))/g;
const SIDED_STYLE =
  /\b(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b|\bborder-(?:top|bottom)-(?:left|right)-radius\b|(?:^|[{;\s])(?:left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g;
const SIDED_PROPERTY =
  /\b(?:margin|padding|border)(?:Left|Right)(?:Width|Color|Style)?\s*:|\btextAlign:\s*['"](?:left|right)/g;

/** Start and end instead of left and right: the site is read in both directions. */
export const logicalDirections: Rule = (files) =>
  looks(files).flatMap((file) => {
    const patterns = file.path.endsWith('.css') ? [SIDED_STYLE, SIDED_CLASS] : [SIDED_CLASS, SIDED_PROPERTY];
    return patterns.flatMap((pattern) => hits(file, pattern, 'say start or end'));
  });

/** The tokens themselves; and what a browser draws around a page, which takes no variable. */
const COLOURED = new Set(['app/tokens.css', 'app/(site)/[locale]/layout.tsx', 'components/site/manifest.ts']);
const PALETTE =
  'slate|gray|zinc|neutral|stone|red|orange|amber|yellow|lime|green|emerald|teal|cyan|sky|blue|indigo|violet|purple|fuchsia|pink|rose';
const COLOUR_CLASS = new RegExp(
  `(?<![\\w-])(?:bg|text|border(?:-[xytbse])?|fill|stroke|ring|outline|from|via|to|decoration|accent|caret|divide|shadow|placeholder)-(?:(?:${PALETTE})-\\d{2,3}|black|white)\\b`,
  'g',
);
const COLOUR_VALUE =
  /(?<!href=["'`{]{1,2})(?<!&)#(?:[0-9a-f]{6}(?:[0-9a-f]{2})?|[0-9a-f]{3,4})\b(?![\w-])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/gi;
const COLOUR_NAME =
  /(?:^|[\s;{])(?:[a-z-]*color|background|fill|stroke)\s*:\s*(?:black|white|red|green|blue|gray|grey|yellow|orange|purple|brown|pink|silver)\b/g;

/** Colours have meanings, and app/tokens.css alone says which they are. */
export const coloursAreTokens: Rule = (files) =>
  looks(files)
    .filter(({ path }) => !COLOURED.has(path))
    .flatMap((file) => {
      const patterns = file.path.endsWith('.css')
        ? [COLOUR_VALUE, COLOUR_NAME, COLOUR_CLASS]
        : [COLOUR_VALUE, COLOUR_CLASS];
      return patterns.flatMap((pattern) => hits(file, pattern, 'a colour that is no token'));
    });

/** What a function promises stands before it. */
export const docstrings: Rule = (files) =>
  under(files, 'db/', 'server/')
    .filter((file) => isCode(file) && !isTest(file) && !file.path.startsWith('db/sample/'))
    .flatMap((file) =>
      exportedFunctions(file)
        .filter(({ documented }) => !documented)
        .map(({ name }) => `${file.path}: ${name} has no docstring`),
    );

/** A read's name says what happens when there is nothing. */
export const namesOfReads: Rule = (files) =>
  files
    .filter(({ path }) => /^db\/\w+\/queries\.ts$/.test(path))
    .flatMap((file) =>
      exportedFunctions(file)
        .filter(({ name }) => !/^(?:get|require|list|count|map)[A-Z]/.test(name))
        .map(({ name }) => `${file.path}: ${name} is no getX, requireX, listX, countX or mapX`),
    );

/** The machine's own verbs: nobody calls them for somebody. */
const WITHOUT_ACTOR = new Set([
  'expireTags',
  'takeLease',
  'forgetInvalidations',
  'notePurged',
  'forgetReaders',
  'queueMail',
  'stopMail',
  'eraseMailTo',
  'recallMails',
  'forgetMails',
  'runDuePlans',
  'countDuePlans',
]);

/** Files of verbs, whatever reads stand beside them. */
const VERBS =
  /^db\/(?:\w+\/mutations|articles\/(?:drafts|revisions|workflow|plans|desk)|comments\/(?:bans|editing|judging|pulse)|front\/(?:drafts|desk)|gallery\/(?:albums|films|desk))\.ts$/;

/** A write says who does it. */
export const writesNameTheActor: Rule = (files) =>
  files
    .filter(({ path }) => VERBS.test(path))
    .flatMap((file) =>
      exportedFunctions(file)
        .filter(({ name, first }) => !WITHOUT_ACTOR.has(name) && !/^_?actor: Actor\b/.test(first))
        .map(({ name }) => `${file.path}: ${name} does not begin with actor: Actor`),
    );

/** What a mailed link leads to, and what somebody looks for, is made for one reader and kept by nobody. */
const ONE_READERS =
  /\/(?:(?:comments\/(?:own|unsubscribe)|preview(?:\/(?:piece|front))?)\/\[(?:token|id|view)\]|search)\/page\.tsx$/;

/** Readers' pages are wholly static; the build fails when one is not. */
export const pagesAreStatic: Rule = (files) =>
  files
    .filter(({ path }) => /^app\/\(site\)\/.*page\.tsx$/.test(path) && !ONE_READERS.test(path))
    .filter((file) => !/^export const ensureStatic = 'navigation';$/m.test(withoutComments(file)))
    .map(({ path }) => `${path}: does not export ensureStatic`);

const UNFAIR =
  /\b(?:test|it|describe|suite)(?:\.\w+)*\.(?:only|skip|todo|fixme|fail)\b|[{,]\s*(?:only|skip|todo):|\bt\.(?:skip|todo)\(|\bwaitForTimeout\(|\bsetTimeout\b|\bsleep\(/g;

/** Every test runs, all of them, and none waits for the clock. */
export const honestTests: Rule = (files) =>
  under(files, 'app/', 'components/', 'db/', 'e2e/', 'server/')
    .filter((file) => isCode(file) && (isTest(file) || file.path.startsWith('e2e/')))
    .flatMap((file) => hits(file, UNFAIR, 'a test that does not run, or sleeps'));

/** README's “Where is…?” table names what is there. `<noun>` stands for any noun. */
export const whereIsTable: Rule = (files) => {
  const readme = files.find(({ path }) => path === 'README.md')?.text ?? '';
  const [, table = ''] = /^\| Where is…\? \| Look in \|\n((?:\|.*\n?)+)/m.exec(readme) ?? [];
  const rows = table
    .split('\n')
    .slice(1)
    .filter((row) => row.startsWith('|'));
  if (rows.length === 0) return ['README.md: there is no table “Where is…?”'];
  const exists = (name: string) => {
    const pattern = name
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/<[a-z-]+>/g, '[^/]+')
      .replace(/\/$/, '');
    return files.some(({ path }) => new RegExp(`^${pattern}(?:/|$)`).test(path));
  };
  return rows.flatMap((row) => {
    const paths = [...(row.split('|')[2] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    if (paths.length === 0) return [`README.md: no path in «${row}»`];
    return paths.filter((name) => !exists(name)).map((name) => `README.md: there is no ${name}`);
  });
};

const FOREIGN =
  /\bregistry\.[a-z]|\b(?:artifactory|verdaccio|npmmirror)\b|(?<![\w./~:-])\/(?:work|root|home|Users)\/[\w.-]+/g;

/** The project knows no machine it was written on. */
export const noWorkplaces: Rule = (files) =>
  files
    .filter(({ path }) => !path.startsWith('e2e/architecture/'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(FOREIGN)].map(([found]) => `${path}: names a registry or somebody’s machine «${found}»`),
    );
