import { parseArgs } from 'node:util';
import { findDrift } from './drift.mjs';
import { runEndToEndTests, runNodeTests } from './test-runs.mjs';
import { ROOT, Trouble, run, say, since, stopWithChildren } from './steps.mjs';

/**
 * Everything that has to hold, in the order in which it fails fastest. `name` is what --only and --skip take. What only reads (`lane`)
 * keeps one processor busy at most: the lanes run beside each other, before all else.
 */
const CHECKS = [
  { name: 'types', lane: 1, title: 'Types (tsc)', check: types },
  { name: 'lint', lane: 2, title: 'Lint (eslint)', check: lint },
  {
    name: 'format',
    lane: 1,
    title: 'Formatting (prettier)',
    check: () => tool('prettier', '--check', '--log-level=warn', '.'),
  },
  { name: 'unused', lane: 1, title: 'Unused code (knip)', check: () => tool('knip') },
  { name: 'drift', lane: 1, title: 'Migrations agree with the schema, both engines', check: findDrift },
  {
    name: 'sqlite',
    title: 'Tests of the model and the architecture, on SQLite',
    check: (files) => runNodeTests('sqlite', files),
  },
  { name: 'postgres', title: 'Tests of the model, on PostgreSQL', check: (files) => runNodeTests('postgres', files) },
  {
    name: 'build',
    title: 'Build',
    check: () => run(process.execPath, ['server/build.ts', '--if-needed'], { show: true }),
  },
  { name: 'e2e', title: 'End-to-end tests in a browser, on that build', check: runEndToEndTests },
];

const HELP = `Usage: npm test [-- [--only=NAME,…] [--skip=NAME,…] [test files]]

Runs, the first five beside each other and the rest in this order, stopping at the first failure:
${CHECKS.map(({ name, title }) => `  ${name.padEnd(9)} ${title}`).join('\n')}
`;

const tool = (name, ...args) => run(name, args, { show: 'after' });

/** The framework writes the types of the addresses, once, before anybody reads them. */
let addresses;
const typesOfAddresses = () => (addresses ??= tool('next', 'typegen'));

async function types() {
  await typesOfAddresses();
  await tool('tsc', '--noEmit');
}

async function lint() {
  await typesOfAddresses();
  await tool('eslint', '.');
}

function chosen({ only, skip }) {
  const list = (names) => names?.split(',').filter(Boolean) ?? [];
  const unknown = [...list(only), ...list(skip)].find((name) => !CHECKS.some((one) => one.name === name));
  if (unknown) throw new Trouble(`There is no check "${unknown}".\n\n${HELP}`);
  return CHECKS.filter(({ name }) => (!only || list(only).includes(name)) && !list(skip).includes(name));
}

/** Runs one check; answers its outcome with the tests it counted. A check that counts none and fails is one failure. */
async function outcome({ name, lane, title, check }, files) {
  const began = performance.now();
  if (!lane) say(`• ${title}`);
  const counted = { passed: 0, failed: 0, skipped: 0 };
  let error;
  try {
    const tests = await check(files);
    if (tests?.error) error = tests.error;
    if (tests?.counts) Object.assign(counted, tests.counts);
  } catch (thrown) {
    error = thrown;
  }
  if (error) say(error instanceof Trouble ? error.message : error.stack);
  if (error && counted.failed === 0) counted.failed = 1;
  if (lane) say(`• ${title}`);
  say(`  ${error ? 'FAILED' : 'passed'} (${since(began)})\n`);
  return { name, error, ...counted, took: since(began) };
}

function summarise(checks, outcomes, began) {
  say(`Summary, ${since(began)}:`);
  for (const { name } of checks) {
    const one = outcomes.find((done) => done.name === name);
    const tests =
      one && one.passed + one.failed + one.skipped > 0
        ? `${one.passed} passed, ${one.failed} failed, ${one.skipped} skipped`
        : '';
    say(
      `  ${one ? (one.error ? 'FAIL' : 'ok  ') : 'not run'} ${name.padEnd(9)} ${one ? `${one.took.padEnd(12)} ${tests}` : ''}`.trimEnd(),
    );
  }
  const sum = (count) => outcomes.reduce((total, one) => total + one[count], 0);
  say(`\n${sum('passed')} passed, ${sum('failed')} failed`);
}

async function main() {
  const began = performance.now();
  const options = { only: { type: 'string' }, skip: { type: 'string' }, help: { type: 'boolean', short: 'h' } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help) return say(HELP);
  const checks = chosen(values);
  const outcomes = [];
  const hasFailed = () => outcomes.some(({ error }) => error);
  const inOrder = async (some) => {
    for (const check of some) if (!hasFailed()) outcomes.push(await outcome(check, positionals));
  };
  await Promise.all([1, 2].map((number) => inOrder(checks.filter(({ lane }) => lane === number))));
  await inOrder(checks.filter(({ lane }) => !lane));
  summarise(checks, outcomes, began);
  process.exit(hasFailed() ? 1 : 0);
}

process.chdir(ROOT);
stopWithChildren();
main().catch((error) => {
  console.error(error instanceof Trouble ? error.message : error);
  process.exit(1);
});
