/**
 * From where a reader came, as the newsroom counts it: the host of the page that led here without `www.`, `own` for a page of the
 * site itself, `direct` when the browser names none, `other` for what is no host that a person would know. Never the address.
 */
export function referrerOf(referrer: string | undefined, ownHosts: string[]): string {
  if (!referrer) return 'direct';
  const url = URL.parse(referrer);
  if (!url || !/^https?:$/.test(url.protocol)) return url ? 'other' : 'direct';
  if (ownHosts.includes(url.host)) return 'own';
  const host = url.hostname.toLowerCase().replace(/^www\./, '');
  return /^(?=.{4,80}$)(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]+$/.test(host) ? host : 'other';
}
