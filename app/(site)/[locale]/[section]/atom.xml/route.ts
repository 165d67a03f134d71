import { feedHandler } from '@/components/feeds/feed-answer';

/** The newest pieces of a section. */
export const GET = feedHandler('section', 'atom');
