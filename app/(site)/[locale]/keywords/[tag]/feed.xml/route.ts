import { feedHandler } from '@/components/feeds/feed-answer';

/** The newest pieces with a keyword. */
export const GET = feedHandler('keyword', 'rss');
