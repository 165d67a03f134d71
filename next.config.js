import path from 'node:path';

const here = (file) => path.resolve(import.meta.dirname, file);

/** @type {import('next').NextConfig} */
const config = {
  cacheComponents: true,
  partialPrefetching: true,
  cacheHandler: here('server/pages-handler.ts'),
  cacheHandlers: { default: here('server/data-handler.ts') },
  cacheMaxMemorySize: 0,
  cacheLife: {
    // Tags say when something changes; these only bound how long a forgotten one could matter. Seconds.
    page: { stale: 300, revalidate: 86_400, expire: 604_800 },
    minute: { stale: 60, revalidate: 60, expire: 600 },
    missing: { stale: 60, revalidate: 60, expire: 600 },
  },
  // Whoever is named here gets a page rendered whole for the request, with its real status, and no stored shell. Crawlers get
  // readers' pages from the cache like anybody; the server names so the pages that are made for one person.
  htmlLimitedBots: /broadsheet-personal/,
  poweredByHeader: false,
  compress: true,
  images: { loader: 'custom', loaderFile: './components/media/picture-loader.ts' },
  // `npm run check` runs tsc itself.
  typescript: { ignoreBuildErrors: true },
  experimental: { serverActions: { bodySizeLimit: '100kb' } },
};

export default config;
