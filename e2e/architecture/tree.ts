import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A file of the project as the rules see it: its path from the root and its text (empty where it is not text). */
export type Source = { path: string; text: string };
/** Looks at all files and answers a line for each violation: `path: what is wrong`. */
export type Rule = (files: Source[]) => string[];

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const LEFT_OUT = new Set(['.git', '.next', 'data', 'node_modules', 'playwright-report', 'test-results']);
const TEXT = /\.(ts|tsx|js|mjs|css|json|md|sql|txt|html|ya?ml|svg|vtt|example)$|(^|\/)(\.[\w-]+|LICENSE|run)$/;

/** Every file of the project but what is made or fetched. */
export function readTree(folder = ''): Source[] {
  return fs.readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name);
    if (LEFT_OUT.has(entry.name) || /\.tsbuildinfo$|^next-env\.d\.ts$|^\.env$/.test(entry.name)) return [];
    if (entry.isDirectory()) return readTree(name);
    return [{ path: name, text: TEXT.test(name) ? fs.readFileSync(path.join(ROOT, name), 'utf8') : '' }];
  });
}

export const isCode = ({ path: name }: Source) => /\.(ts|tsx|js|mjs)$/.test(name);
export const isTest = ({ path: name }: Source) => /\.(test|spec)\.tsx?$/.test(name);
/** The rules themselves and their plants: they have to write down what they look for. */
const isRule = ({ path: name }: Source) => name.startsWith('e2e/architecture/');
export const under = (files: Source[], ...folders: string[]) =>
  files.filter((file) => folders.some((folder) => file.path.startsWith(folder)) && !isRule(file));
export const baseOf = (name: string) => path.posix.basename(name).replace(/\.[a-z]+$/, '');

/** The text without comments; lines keep their numbers. */
export const withoutComments = ({ text }: Source) =>
  text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' ')).replace(/(^|\s)\/\/[^\n]*/g, '$1');

/** Violations of a pattern, one for each hit: `path:line: message «hit»`. */
export function hits(file: Source, pattern: RegExp, message: string): string[] {
  const text = withoutComments(file);
  return [...text.matchAll(pattern)].map((found) => {
    const line = text.slice(0, found.index).split('\n').length;
    return `${file.path}:${line}: ${message} «${found[0].trim()}»`;
  });
}

const parsed = new WeakMap<Source, ts.SourceFile>();
/** The file's syntax tree. */
export function treeOf(file: Source): ts.SourceFile {
  const known = parsed.get(file);
  if (known) return known;
  const kind = file.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true, kind);
  parsed.set(file, tree);
  return tree;
}

/** One import (or re-export): where it leads (a path of the project, or a package's name) and whether only types come. */
export type Import = { from: string; typeOnly: boolean };

/** What a file imports; relative and `@/` names are resolved among the files. */
export function importsOf(file: Source, files: Source[]): Import[] {
  const names = new Set(files.map(({ path: name }) => name));
  return treeOf(file).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const target = statement.moduleSpecifier;
    if (!target || !ts.isStringLiteral(target)) return [];
    return [{ from: resolve(file.path, target.text, names), typeOnly: isTypeOnly(statement) }];
  });
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  if (!clause) return false;
  const bindings = clause.namedBindings;
  const allTypes = !!bindings && ts.isNamedImports(bindings) && bindings.elements.every((one) => one.isTypeOnly);
  return clause.phaseModifier === ts.SyntaxKind.TypeKeyword || (allTypes && !clause.name);
}

function resolve(from: string, target: string, names: Set<string>): string {
  if (!/^(\.{1,2}\/|@\/)/.test(target)) return target;
  const plain = target.startsWith('@/') ? target.slice(2) : path.posix.join(path.posix.dirname(from), target);
  return ['', '.ts', '.tsx'].map((end) => plain + end).find((name) => names.has(name)) ?? plain;
}

/** A function that a file exports by name. */
export type ExportedFunction = { name: string; documented: boolean; first: string };

/** The exported functions, arrow functions too: with the text of the first parameter and whether a docstring stands before. */
export function exportedFunctions(file: Source): ExportedFunction[] {
  return treeOf(file).statements.flatMap((statement) => {
    const exported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword);
    if (!exported) return [];
    const documented = ts.getJSDocCommentsAndTags(statement).length > 0;
    const made = (name: string, { parameters }: ts.SignatureDeclaration) => ({
      name,
      documented,
      first: parameters[0]?.getText() ?? '',
    });
    if (ts.isFunctionDeclaration(statement)) return [made(statement.name?.text ?? 'default', statement)];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
        ? [made(name.getText(), initializer)]
        : [],
    );
  });
}
