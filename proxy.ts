import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { preferredLocale } from './components/site/preferred-locale';
import { THEME_SCRIPT } from './components/site/theme-script';
import { listLocales } from './db/site/queries';
import { policyWithNonce } from './server/content-security';

/**
 * Beside `/` the pages that are made for one person (`server/personal-pages.ts`). Route handlers of the newsroom send no page, and
 * what is sent to them must not be held here.
 */
export const config = {
  matcher: [
    '/',
    '/newsroom',
    '/newsroom/((?!api/).*)',
    '/:locale([a-z]{2})/preview/:rest*',
    '/:locale([a-z]{2})/comments/(own|unsubscribe)/:rest*',
  ],
};

/** `/` leads to the reader's language; pages for one person get a policy for scripts of their own. Nothing here guards anything. */
export async function proxy(request: NextRequest) {
  if (request.nextUrl.pathname !== '/') return withNonce(request);
  const { codes, preferred } = await listLocales();
  const locale = preferredLocale(request.headers.get('accept-language') ?? '', codes) ?? preferred;
  const response = NextResponse.redirect(new URL(`/${locale}`, request.url), 307);
  response.headers.set('vary', 'Accept-Language');
  response.headers.set('cache-control', 'private, no-store');
  return response;
}

/** Pages made for one person cannot be hashed when they are stored: their scripts carry a number that is used once. */
function withNonce(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString('base64');
  const policy = policyWithNonce(nonce, THEME_SCRIPT);
  const headers = new Headers(request.headers);
  // The framework reads the nonce out of the policy and writes it on its own scripts.
  headers.set('content-security-policy', policy);
  headers.set('x-newsroom-path', request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}
