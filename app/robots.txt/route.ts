import { textHandler } from '@/components/feeds/answer';
import { robotsText } from '@/components/feeds/robots';

/** What machines that follow links may look at. */
export const GET = textHandler(robotsText);
