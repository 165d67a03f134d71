import { feedHandler } from '@/components/feeds/feed-answer';

/** The newest pieces about a topic. */
export const GET = feedHandler('topic', 'atom');
