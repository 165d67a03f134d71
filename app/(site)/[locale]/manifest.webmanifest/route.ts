import { readManifest } from '@/components/site/manifest';
import { readFrame } from '@/components/site/reads';
import { isLocale } from '@/db/site/locales';

type Context = { params: Promise<{ locale: string }> };

/** The manifest of a language that is switched on. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  const isOn = isLocale(locale) && (await readFrame(locale)).site.locales.includes(locale);
  if (!isOn) return new Response(null, { status: 404 });
  const headers = { 'content-type': 'application/manifest+json', 'cache-control': 'public, max-age=3600' };
  return new Response(JSON.stringify(await readManifest(locale)), { headers });
}
