import { siteUrl } from '../site/env.ts';

/** The cookies of the newsroom, and how they are written. */

export type CookieNames = Record<'session' | 'callback' | 'csrf', string>;

/** Whether readers reach the site by https: only then browsers keep what is marked `Secure`. */
const isSecureSite = (): boolean => siteUrl().startsWith('https://');

/**
 * Their names. `__Host-` makes a browser refuse the cookie from anybody but this very host, for the whole of it and over https
 * only; on plain http (this machine, a local network) it would refuse ours too.
 */
export function cookieNames(): CookieNames {
  const prefix = isSecureSite() ? '__Host-' : '';
  return {
    session: `${prefix}broadsheet-session`,
    callback: `${prefix}broadsheet-callback`,
    csrf: `${prefix}broadsheet-csrf`,
  };
}

/** How each of them is written: no script reads it, no other site sends it along with a POST. */
export const cookieOptions = () => ({ httpOnly: true, sameSite: 'lax' as const, path: '/', secure: isSecureSite() });
