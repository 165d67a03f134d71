import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { IntlMessageFormat } from 'intl-messageformat';
import ts from 'typescript';
import { LOCALE_CODES, LOCALES, type Locale } from '../db/site/locales.ts';
import { isCode, isTest, readTree, type Source, treeOf, under } from './architecture/tree.ts';

type Catalogue = Record<string, string>;

const FOLDER = path.resolve(import.meta.dirname, '..', 'messages');
const catalogueOf = (locale: string) =>
  JSON.parse(fs.readFileSync(path.join(FOLDER, `${locale}.json`), 'utf8')) as Catalogue;
const english = catalogueOf('en');

type Element = ReturnType<IntlMessageFormat['getAst']>[number];
type Plural = Extract<Element, { pluralType?: unknown }>;
const isPlural = (element: Element): element is Plural => 'pluralType' in element;

/** All elements of a message, those of its branches too. Throws where it is no ICU message. */
function elementsOf(message: string, locale: Locale): Element[] {
  const flat = (elements: Element[]): Element[] =>
    elements.flatMap((element) => {
      const branches =
        'options' in element ? Object.values(element.options).flatMap((branch) => flat(branch.value)) : [];
      return [element, ...branches, ...('children' in element ? flat(element.children) : [])];
    });
  return flat(new IntlMessageFormat(message, LOCALES[locale].intl).getAst());
}

/** The parser's numbers for plain text and for `#`, the number of the branch around it; everything else stands for a value. */
const FIXED: unknown[] = [0, 7];
const placeholdersOf = (message: string, locale: Locale): string[] => {
  const values = elementsOf(message, locale).flatMap((element) =>
    FIXED.includes(element.type) || !('value' in element) ? [] : element.value,
  );
  return [...new Set(values)].toSorted();
};

/** A comma, semicolon or question mark of another script beside a letter of this one. */
const LATIN_MARK = /\p{Script=Arabic}\s?[,;?]|[,;?]\s?\p{Script=Arabic}/u;

/** The branches a plural lacks in the language, and those the language does not know. */
function branchFaults(element: Plural, locale: Locale): string[] {
  const rules = new Intl.PluralRules(LOCALES[locale].intl, { type: element.pluralType ?? 'cardinal' });
  const needed = rules.resolvedOptions().pluralCategories as string[];
  const branches = Object.keys(element.options);
  const missing = needed.filter((name) => !branches.includes(name)).map((name) => `lacks ${name}`);
  const foreign = branches.filter((name) => !name.startsWith('=') && !needed.includes(name));
  return [...missing, ...foreign.map((name) => `has ${name}`)].toSorted();
}

/** What code says of keys: literals that are one, and the fixed parts of `t(\`views.${window}Long\`)`. */
function mentionsIn(file: Source): { keys: string[]; patterns: [head: string, tail: string][] } {
  const keys: string[] = [];
  const patterns: [string, string][] = [];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node)) keys.push(node.text);
    if (ts.isCallExpression(node) && node.expression.getText() === 't') {
      const [key] = node.arguments;
      if (key && ts.isTemplateExpression(key))
        patterns.push([key.head.text, key.templateSpans.at(-1)?.literal.text ?? '']);
    }
    ts.forEachChild(node, visit);
  };
  visit(treeOf(file));
  return { keys, patterns };
}

function unusedKeys(catalogue: Catalogue, files: Source[]): string[] {
  const mentions = files.map(mentionsIn);
  const keys = new Set(mentions.flatMap((mention) => mention.keys));
  const patterns = mentions.flatMap((mention) => mention.patterns);
  const isUsed = (key: string) =>
    keys.has(key) || patterns.some(([head, tail]) => key.startsWith(head) && key.endsWith(tail));
  return Object.keys(catalogue).filter((key) => !isUsed(key));
}

describe('The interface texts', () => {
  test('a reader of every language of the site has them', () => {
    const files = fs.readdirSync(FOLDER).toSorted();
    assert.deepEqual(files, LOCALE_CODES.map((locale) => `${locale}.json`).toSorted());
  });

  test('a reader never meets a text that nobody shows', () => {
    const files = under(readTree(), 'app/', 'components/', 'server/', 'proxy.ts').filter(
      (file) => isCode(file) && !isTest(file),
    );
    assert.deepEqual(unusedKeys(english, files), []);
  });

  for (const locale of LOCALE_CODES) {
    const catalogue = catalogueOf(locale);
    test(`${locale}: a reader misses no text and gets no stray one`, () => {
      assert.deepEqual(Object.keys(catalogue).toSorted(), Object.keys(english).toSorted());
      const blank = Object.entries(catalogue).filter(
        ([, message]) => message.trim() === '' || message !== message.trim(),
      );
      assert.deepEqual(blank, []);
    });

    if (LOCALES[locale].dir === 'rtl')
      test(`${locale}: a reader finds the marks of the script, and no Latin ones among its letters`, () => {
        const faults = Object.entries(catalogue).filter(([, message]) =>
          elementsOf(message, locale).some(
            (element) => element.type === FIXED[0] && 'value' in element && LATIN_MARK.test(element.value),
          ),
        );
        assert.deepEqual(faults, []);
      });

    test(`${locale}: a reader gets every value that the English text has, and can be told any number`, () => {
      const faults = Object.entries(catalogue).flatMap(([key, message]) => {
        const [own, model] = [placeholdersOf(message, locale), placeholdersOf(english[key] ?? '', 'en')];
        const branches = elementsOf(message, locale)
          .filter(isPlural)
          .flatMap((plural) => branchFaults(plural, locale));
        return [...(own.join() === model.join() ? [] : [`{${own.join()}} for {${model.join()}}`]), ...branches].map(
          (fault) => `${key}: ${fault}`,
        );
      });
      assert.deepEqual(faults, []);
    });
  }
});

describe('A fault in the texts is named:', () => {
  const faultsOf = (message: string, locale: Locale) =>
    elementsOf(message, locale)
      .filter(isPlural)
      .flatMap((plural) => branchFaults(plural, locale));

  test('a broken message', () => assert.throws(() => elementsOf('{count, plural, one {#}', 'en')));
  test('another placeholder, also in a branch', () => {
    assert.deepEqual(placeholdersOf('{a} {n, plural, one {{b}} other {# {c}}} {s, select, x {{d}} other {}}', 'en'), [
      'a',
      'b',
      'c',
      'd',
      'n',
      's',
    ]);
  });
  test('a plural that Arabic finds incomplete, and one that English does not know', () => {
    const two = '{n, plural, one {a} other {b}}';
    assert.deepEqual(faultsOf(two, 'ar'), ['lacks few', 'lacks many', 'lacks two', 'lacks zero']);
    assert.deepEqual(faultsOf(two, 'fa'), []);
    assert.deepEqual(faultsOf('{n, plural, =0 {none} one {a} few {b} other {c}}', 'en'), ['has few']);
  });
  test('a foreign mark', () => {
    assert.match('متى? اليوم', LATIN_MARK);
    assert.doesNotMatch('متى؟ اليوم، (a, b)', LATIN_MARK);
  });
  test('a text that nobody uses', () => {
    const files = [{ path: 'a.tsx', text: 't("a.one"); t(`b.${x}Long`); const key = "c.one"; other(`d.${x}`);' }];
    const catalogue = { 'a.one': '', 'a.two': '', 'b.dayLong': '', 'b.day': '', 'c.one': '', 'd.one': '' };
    assert.deepEqual(unusedKeys(catalogue, files), ['a.two', 'b.day', 'd.one']);
  });
});
