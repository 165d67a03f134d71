import ts from 'typescript';
import { readTree, type Source, treeOf } from './architecture/tree.ts';

/** Everything that can be sent to the site: actions and route handlers, read out of the sources, with who may. */

export type Entry = {
  /** `sendSignIn`, or a method and the address of a route. */
  name: string;
  file: string;
  /** As `define-action.ts` has it; `none`: nothing there decides, so it must be known what does. */
  access: string;
};

const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']);
const DEFINERS = new Set(['defineAction', 'defineCall', 'defineStaffRoute', 'defineStaffUpload']);

/** What stands under `access` in `defineAction({ access: … })`; a staff route that says nothing is open to the staff. */
function accessOf(value: ts.Expression | undefined): string {
  if (!value || !ts.isCallExpression(value) || !DEFINERS.has(value.expression.getText())) return 'none';
  const [definition] = value.arguments;
  if (!definition || !ts.isObjectLiteralExpression(definition)) return 'none';
  const property = definition.properties.find((one) => one.name?.getText() === 'access');
  if (property && ts.isPropertyAssignment(property) && ts.isStringLiteral(property.initializer))
    return property.initializer.text;
  return value.expression.getText() === 'defineStaffRoute' ? 'staff' : 'none';
}

/** Names that a file exports, with what they are made by. */
function exportsOf(file: Source): [name: string, value: ts.Expression | undefined][] {
  return treeOf(file).statements.flatMap((statement): [string, ts.Expression | undefined][] => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isFunctionDeclaration(statement)) return [[statement.name?.text ?? 'default', undefined]];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.map(({ name, initializer }) => [name.getText(), initializer]);
  });
}

const addressOf = (path: string) =>
  path
    .replace(/^app/, '')
    .replace(/\/\([^)]+\)/g, '')
    .replace(/\/route\.ts$/, '');

/** All of it, in the order of the files. */
export function readWriteSurface(files = readTree()): Entry[] {
  const actions = files.filter(({ text }) => /^\s*['"]use server['"]/.test(text));
  const routes = files.filter(({ path }) => /^app\/.*route\.ts$/.test(path));
  return [
    ...actions.flatMap((file) =>
      exportsOf(file).map(([name, value]) => ({ name, file: file.path, access: accessOf(value) })),
    ),
    ...routes.flatMap((file) =>
      exportsOf(file)
        .filter(([name]) => METHODS.has(name))
        .map(([name, value]) => ({
          name: `${name} ${addressOf(file.path)}`,
          file: file.path,
          access: accessOf(value),
        })),
    ),
  ].toSorted((one, other) => (one.file + one.name < other.file + other.name ? -1 : 1));
}
