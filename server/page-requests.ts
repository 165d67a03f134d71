import type { IncomingMessage } from 'node:http';
import { computeLegacyCacheBustingSearchParam } from 'next/dist/shared/lib/router/utils/cache-busting-search-param.js';
import { cookieNames } from '../db/auth/cookies.ts';
import { siteUrl } from '../db/site/env.ts';
import { liteWish } from './lite-pages.ts';
import { isPayload } from './page-payloads.ts';
import { isPersonal } from './personal-pages.ts';

/**
 * Which requests ask for a page that is the same for every reader, and what tells one such page from another: the path, and what the
 * framework's router asks of it. Nothing else that a reader sends reaches the rendering, so nothing else can change a stored page.
 */

export type PageRequest = {
  /** What the page is kept under. */
  key: string;
  /** What the framework is asked instead, and with which headers. */
  url: string;
  headers: Record<string, string>;
};

/** Readers' pages, in the languages there may be. */
const PAGE = /^\/[a-z]{2}(?:\/|$)/;
/** Made anew for every request, of what stands in its address or in its headers; and files, which say themselves how long they live. */
const MADE_ANEW = /^\/[a-z]{2}\/(?:search|errors)(?:\/|$)|\.[a-z]+$/;
/** Texts for programs, which say themselves what they were made from: feeds, sitemaps, robots.txt. One for everybody, the newsroom too. */
const FOR_PROGRAMS =
  /^\/(?:[a-z]{2}\/(?:.+\/)?(?:feed\.xml|feed\.json|atom\.xml)|sitemaps\/[\w-]+\.xml|(?:news-)?sitemap\.xml|robots\.txt)$/;
const SEGMENT = /^\/[\w/$!.%@:,()[\]-]{0,300}$/;
/** What `next-router-prefetch` says: a page, or its frame. */
const PREFETCH = /^[123]$/;
/** Of whoever works at the paper, and of who looks at a draft. */
const WORKING = new RegExp(`(?:^|;\\s*)(?:__prerender_bypass|__next_preview_data|${cookieNames().session})=`);

/** The site's own name: what is rendered must not depend on the name under which it was asked for. */
const HOST = new URL(siteUrl()).host;

/** What tells it: all else of a request is nothing to the page cache. */
type Asking = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

type Router = { rsc: boolean; prefetch?: string; segment?: string };

/** What the router asks, or undefined where it asks something we do not know. */
function routerOf({ headers }: Asking): Router | undefined {
  if (headers.rsc === undefined) return { rsc: false };
  const prefetch = headers['next-router-prefetch'];
  const segment = headers['next-router-segment-prefetch'];
  if (headers.rsc !== '1' || typeof segment === 'object' || typeof prefetch === 'object') return undefined;
  if (prefetch !== undefined && !PREFETCH.test(prefetch)) return undefined;
  if (segment !== undefined && !SEGMENT.test(segment)) return undefined;
  return { rsc: true, ...(prefetch && { prefetch }), ...(segment && { segment }) };
}

/** Whether nothing but the path and the encoding tells what is asked for. */
export const isPlain = ({ method, url = '', headers }: Asking): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  headers.rsc === undefined &&
  headers['save-data'] === undefined &&
  (headers.cookie === undefined || !WORKING.test(headers.cookie)) &&
  !url.includes('?');

/** What the request asks of the page cache, or undefined when it is not for it. */
export function pageRequestOf(request: Asking): PageRequest | undefined {
  const { method, url = '/' } = request;
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  if (isPayload(path) || FOR_PROGRAMS.test(path)) return { key: path, url: path, headers: { host: HOST } };
  if (!PAGE.test(path) || MADE_ANEW.test(path) || isPersonal(path)) return undefined;
  const cookie = request.headers.cookie;
  if (cookie !== undefined && WORKING.test(cookie)) return undefined;
  const router = routerOf(request);
  // The lite edition is made from the page by itself.
  if (!router || liteWish(request)) return undefined;
  const headers: Record<string, string> = { host: HOST };
  if (!router.rsc) return { key: path, url: path, headers };
  const { prefetch, segment } = router;
  headers.rsc = '1';
  if (prefetch) headers['next-router-prefetch'] = prefetch;
  if (segment) headers['next-router-segment-prefetch'] = segment;
  // The framework wants a proof in the address that the headers are those it was made for; this form of it needs no waiting.
  const proof = computeLegacyCacheBustingSearchParam(
    prefetch as '1' | '2' | '3' | undefined,
    segment,
    undefined,
    undefined,
  );
  return { key: `${path} rsc ${prefetch ?? ''} ${segment ?? ''}`, url: `${path}?_rsc=${proof}`, headers };
}
