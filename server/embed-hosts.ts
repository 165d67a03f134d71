import { getSettings } from '../db/site/queries.ts';
import { DEFAULT_SETTINGS } from '../db/site/settings.ts';

/** Milliseconds for which a process believes what it has read. */
const LIFE = 2000;

let known = { hosts: DEFAULT_SETTINGS.embedHosts, at: 0 };

/** Hosts whose pages may be shown inside ours, as the setting says now; the last ones known while the database is away. */
export async function readEmbedHosts(): Promise<readonly string[]> {
  const hosts = await getSettings().then(
    (settings) => settings.embedHosts,
    () => known.hosts,
  );
  known = { hosts, at: Date.now() };
  return hosts;
}

/** The same, at most two seconds old: for what is asked at every request. */
export const embedHosts = async (): Promise<readonly string[]> =>
  Date.now() - known.at < LIFE ? known.hosts : readEmbedHosts();
