import { feedHandler } from '@/components/feeds/feed-answer';

/** The newest pieces of a language. */
export const GET = feedHandler('site', 'json');
