import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'broadsheet-test-'));
const module = path.resolve(import.meta.dirname, 'secrets.ts');
const script = `import { secretsAsEnv } from ${JSON.stringify(module)}; console.log(JSON.stringify(secretsAsEnv()))`;
after(() => fs.rmSync(scratch, { recursive: true }));

/** The secrets as a new process of the site sees them. */
async function secretsIn(folder: string, environment: Record<string, string> = {}): Promise<Record<string, string>> {
  const none = { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: '', NEXTAUTH_SECRET: '', EMAIL_KEY: '', FORM_KEY: '' };
  const env = { ...process.env, ...none, DATA_DIR: path.join(scratch, folder), ...environment };
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], { env });
  return JSON.parse(stdout) as Record<string, string>;
}

test('An operator who starts several processes at once gets one set of secrets, which only the owner may read', async () => {
  const [first, ...others] = await Promise.all([secretsIn('together'), secretsIn('together'), secretsIn('together')]);
  for (const other of others) assert.deepEqual(other, first);
  assert.deepEqual(await secretsIn('together'), first);
  assert.equal(new Set(Object.values(first)).size, 4);
  for (const secret of Object.values(first)) assert.equal(Buffer.from(secret, 'base64').length, 32);
  assert.equal(fs.statSync(path.join(scratch, 'together', 'secrets.json')).mode & 0o777, 0o600);
  assert.deepEqual(fs.readdirSync(path.join(scratch, 'together')), ['secrets.json']);
});

test('An operator’s own key wins over the file, and one of the wrong length is refused without being shown', async () => {
  const own = Buffer.alloc(32, 7).toString('base64');
  assert.equal((await secretsIn('own', { EMAIL_KEY: own })).EMAIL_KEY, own);
  await assert.rejects(secretsIn('own', { EMAIL_KEY: 'c2hvcnQ=' }), (error: Error) => {
    assert.match(error.message, /EMAIL_KEY must be the base64 of 32 bytes/);
    assert.doesNotMatch(error.message, /c2hvcnQ/);
    return true;
  });
});
