import fs from 'node:fs';
import path from 'node:path';
import { getArticleAddress } from '../db/articles/queries.ts';

/** Sends what the site's forms and scripts send, without a browser; and what they never would. */

const MANIFEST = path.resolve(import.meta.dirname, '..', '.next', 'server', 'server-reference-manifest.json');

/** The id that the build gave to an action: `trackView`, `sendComment`. */
export function actionId(name: string): string {
  const { node } = JSON.parse(fs.readFileSync(MANIFEST, 'utf8')) as { node: Record<string, { exportedName: string }> };
  const found = Object.entries(node).find(([, { exportedName }]) => exportedName === name);
  if (!found) throw new Error(`The build has no action ${name}`);
  return found[0];
}

/** The address of a published piece. */
export async function addressOfPiece(id: number): Promise<string> {
  const address = await getArticleAddress(id);
  if (!address) throw new Error(`Readers see no piece ${id}`);
  return `/${address.locale}/${address.section}/${id}/${encodeURIComponent(address.slug)}`;
}

type Fields = Record<string, string | number>;
const START = '[{"status":"idle"}]';

/** The body of a form that is sent without script: an action's name and what it is given stand in hidden fields. */
export function plainForm(action: string, fields: Fields): FormData {
  const form = new FormData();
  form.set('$ACTION_REF_1', '');
  form.set('$ACTION_1:0', `{"id":"${action}","bound":"$@1"}`);
  form.set('$ACTION_1:1', START);
  form.set('$ACTION_KEY', 'k0');
  for (const [name, value] of Object.entries(fields)) form.set(name, String(value));
  return form;
}

/** The body that a form's script sends. */
export function scriptedForm(fields: Fields): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(`_1_${name}`, String(value));
  form.set('0', '[{"status":"idle"},"$K1"]');
  return form;
}

type Post = { body?: BodyInit; headers?: Record<string, string> };

/** Posts, follows nothing, and answers what came back. */
export async function post(address: string, { body, headers = {} }: Post) {
  const response = await fetch(address, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      origin: new URL(address).origin,
      'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/132.0',
      ...headers,
    },
    ...(body !== undefined && { body }),
  });
  return { status: response.status, location: response.headers.get('location'), text: await response.text() };
}

/** Status, target and text of what a reader gets at an address, followed nowhere. */
export async function lookUp(at: string | undefined, path: string) {
  const answer = await fetch(`${at}${path}`, { redirect: 'manual' });
  return { status: answer.status, location: answer.headers.get('location'), text: await answer.text() };
}
