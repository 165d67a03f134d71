import { feedHandler } from '@/components/feeds/feed-answer';

/** The newest pieces of a byline. */
export const GET = feedHandler('author', 'rss');
