import { feedHandler } from '@/components/feeds/feed-answer';

/** The newest comments under a piece. */
export const GET = feedHandler('comments', 'atom');
