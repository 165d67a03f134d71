import { textHandler } from '@/components/feeds/answer';
import { readSitemapIndex } from '@/components/feeds/sitemap-reads';

/** The list of all files that name the pages of the site. */
export const GET = textHandler(readSitemapIndex);
