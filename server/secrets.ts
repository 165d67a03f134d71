import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { dataDir } from '../db/site/env.ts';
import { Trouble } from './trouble.ts';

/** The site's own secrets; each is the base64 of 32 random bytes unless the environment gave another. */
export type Secrets = {
  /** Encrypts what server actions carry through the browser; has to outlive rebuilds. */
  actionsKey: string;
  /** Signs the sessions of the newsroom. */
  authSecret: string;
  /** Encrypts the e-mail addresses that readers leave. */
  emailKey: string;
  /** Signs what public forms send back. */
  formKey: string;
};

/** Which environment variable stands for which secret; it wins over the file. */
const VARIABLES = {
  actionsKey: 'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY',
  authSecret: 'NEXTAUTH_SECRET',
  emailKey: 'EMAIL_KEY',
  formKey: 'FORM_KEY',
} as const satisfies Record<keyof Secrets, string>;
const NAMES = Object.keys(VARIABLES) as (keyof Secrets)[];
const BYTES = 32;

const secretsFile = () => path.join(dataDir(), 'secrets.json');

/**
 * The site's secrets: from the environment, else from `secrets.json` in the data folder, which the first caller makes (only
 * its owner may read it). Processes that start together get the same ones. Throws `Trouble` on a broken file or variable.
 */
function loadSecrets(): Secrets {
  const given = fromEnvironment();
  if (NAMES.every((name) => given[name])) return given as Secrets;
  const kept = readKept() ?? makeKept();
  return { ...kept, ...given };
}

/** The secrets under the names of their environment variables, for a build or a server that is about to be started. */
export function secretsAsEnv(): Record<string, string> {
  const secrets = loadSecrets();
  return Object.fromEntries(NAMES.map((name) => [VARIABLES[name], secrets[name]]));
}

function fromEnvironment(): Partial<Secrets> {
  const given: Partial<Secrets> = {};
  for (const name of NAMES) {
    const value = process.env[VARIABLES[name]];
    if (!value) continue;
    const isKey = name === 'actionsKey' || name === 'emailKey';
    if (isKey ? Buffer.from(value, 'base64').length !== BYTES : value.length < BYTES) {
      const form = isKey ? `the base64 of ${BYTES} bytes` : `${BYTES} characters or more`;
      throw new Trouble(`${VARIABLES[name]} must be ${form}. "openssl rand -base64 32" makes one.`);
    }
    given[name] = value;
  }
  return given;
}

function readKept(): Secrets | undefined {
  const file = secretsFile();
  if (!fs.existsSync(file)) return undefined;
  let kept: Partial<Record<string, unknown>>;
  try {
    kept = JSON.parse(fs.readFileSync(file, 'utf8')) as typeof kept;
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'it is not JSON';
    throw new Trouble(
      `${file} cannot be read (${reason}). Restore it from a backup, or delete it to make new secrets.`,
    );
  }
  const lost = NAMES.filter((name) => typeof kept[name] !== 'string' || !kept[name]);
  if (lost.length > 0) throw new Trouble(`${file} lacks ${lost.join(', ')}. Restore it from a backup, or delete it.`);
  return kept as Secrets;
}

/** Written aside, then linked under its name: whole or not there, and whoever comes second takes the first one's. */
function makeKept(): Secrets {
  const file = secretsFile();
  const aside = `${file}.${process.pid}.tmp`;
  const made = Object.fromEntries(NAMES.map((name) => [name, randomBytes(BYTES).toString('base64')]));
  fs.mkdirSync(dataDir(), { recursive: true });
  try {
    fs.writeFileSync(aside, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flush: true });
    fs.linkSync(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    fs.rmSync(aside, { force: true });
  }
  const kept = readKept();
  if (!kept) throw new Trouble(`${file} was made and is gone again.`);
  return kept;
}
