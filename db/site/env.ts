import path from 'node:path';

/** The only file that reads the process's environment for the site. Nothing here is secret but what its name says. */

/** Folder of everything that is not code: database, uploads, secrets, page cache. Absolute. */
export const dataDir = (): string => path.resolve(/* turbopackIgnore: true */ process.env.DATA_DIR ?? 'data');

/** Path of the SQLite file: DATABASE_URL as `file:…`, else `broadsheet.db` in the data folder. */
export function sqliteFile(): string {
  const url = process.env.DATABASE_URL ?? '';
  return url.startsWith('file:') ? path.resolve(url.slice('file:'.length)) : path.join(dataDir(), 'broadsheet.db');
}

/** Public origin of the site without a trailing slash; goes into canonical links and feeds. */
export const siteUrl = (): string =>
  (process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? '3000'}`).replace(/\/+$/, '');

/** The one time zone of the site (IANA name): datelines, lists by day, the masthead. */
export const TIME_ZONE = process.env.SITE_TIME_ZONE ?? 'Asia/Beirut';

/** A secret by the name of its variable; the process that starts the site has put it there. Throws when it is missing. */
function secret(name: 'EMAIL_KEY' | 'FORM_KEY' | 'NEXTAUTH_SECRET'): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

/** Secret: the base64 of the 32 bytes that readers' e-mail addresses are sealed with. Throws when it is missing. */
export const emailKey = (): string => secret('EMAIL_KEY');

/** Secret: what public forms and mailed links are signed with. Throws when it is missing. */
export const formKey = (): string => secret('FORM_KEY');

/** Secret: what the cookies of the newsroom are encrypted with. Throws when it is missing. */
export const authSecret = (): string => secret('NEXTAUTH_SECRET');

/** Secret: where mail is handed over (`smtp://user:password@host:587`) and whom it is from; undefined: mail stays in the outbox. */
export function mailSettings(): { url: string; from: string } | undefined {
  const { SMTP_URL: url, MAIL_FROM: from } = process.env;
  return url && from ? { url, from } : undefined;
}

/** Addresses of the caches in front that are told what is out of date (`docs/proxy.md`); none where nothing is told. */
export const purgeUrls = (): string[] => (process.env.PURGE_URLS ?? '').split(/[\s,]+/).filter(Boolean);
