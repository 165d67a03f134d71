import { type NextRequest, NextResponse } from 'next/server';
import { listLocales } from './db/site/queries';
import { preferredLocale } from './components/site/preferred-locale';

export const config = { matcher: '/' };

/** `/` leads to the reader's language. Nothing here guards anything. */
export async function proxy(request: NextRequest) {
  const { codes, preferred } = await listLocales();
  const locale = preferredLocale(request.headers.get('accept-language') ?? '', codes) ?? preferred;
  const response = NextResponse.redirect(new URL(`/${locale}`, request.url), 307);
  response.headers.set('vary', 'Accept-Language');
  response.headers.set('cache-control', 'private, no-store');
  return response;
}
