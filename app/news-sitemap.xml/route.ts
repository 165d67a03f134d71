import { textHandler } from '@/components/feeds/answer';
import { readNewsSitemap } from '@/components/feeds/sitemap-reads';

/** What was published in the last two days. */
export const GET = textHandler(readNewsSitemap);
