import { connection } from 'next/server';
import { manifestPath } from '@/components/site/addresses';
import { listLocales } from '@/db/site/queries';

/** Whoever asks at the usual address is led to the manifest of the preferred language. */
export async function GET(): Promise<Response> {
  // Which language that is stands in the database, and there is none during a build.
  await connection();
  const { preferred } = await listLocales();
  const headers = { location: manifestPath(preferred), 'cache-control': 'public, max-age=3600' };
  return new Response(null, { status: 307, headers });
}
