import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Every rule is an error: what is not worth failing for is not in here. */
const FUNCTIONS = { max: 40, skipComments: true, skipBlankLines: true };
const FILES = { max: 300, skipComments: false, skipBlankLines: false };

export default defineConfig(
  {
    ignores: [
      'node_modules/',
      '.next/',
      'data/',
      'drizzle/',
      'playwright-report/',
      'test-results/',
      'next-env.d.ts',
      'public/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ['error', 'always'],
      'max-lines': ['error', FILES],
      'no-console': ['error', { allow: ['error', 'warn', 'info'] }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Type stripping knows no enums: use a union of literals.' },
        { selector: 'TSParameterProperty', message: 'Type stripping knows no parameter properties.' },
      ],
      'object-shorthand': 'error',
      'prefer-template': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/max-params': ['error', { max: 3 }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // The shape of an object is a `type`, of a class too: one word for one thing.
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Code points are what is meant where a word is spread.
      '@typescript-eslint/no-misused-spread': 'off',
      // `() => callback()` says what it means.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // What came out of JSON, a database or a request is checked at run time though its type promises more.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    files: ['app/**', 'components/**', 'db/**', 'server/**'],
    rules: { 'max-lines-per-function': ['error', FUNCTIONS] },
  },
  {
    // Half of a component is markup, a line an element.
    files: ['**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { ...FUNCTIONS, max: 80 }] },
  },
  {
    // Type declarations of others' code are as they are.
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/max-params': 'off', '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  {
    // The callbacks of describe() and test() hold a whole story; node:test answers promises that nobody needs to await.
    files: ['**/*.test.ts', '**/*.spec.ts', 'e2e/proxies*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              package: 'node:test',
              name: ['describe', 'test', 'it', 'before', 'beforeEach', 'after', 'afterEach', 'suite'],
            },
          ],
        },
      ],
    },
  },
  {
    // Texts and figures of the sample edition are as long as they are, and are written down in short hand.
    files: ['db/sample/**'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off', '@typescript-eslint/max-params': 'off' },
  },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
);
