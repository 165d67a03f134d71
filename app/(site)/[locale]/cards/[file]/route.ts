import { answerCard } from '@/components/site/card-answer';

/** What other sites show beside a link: `166470-<tag>.jpg`, `site-<tag>.jpg`. */
export const GET = async (_request: Request, { params }: { params: Promise<{ locale: string; file: string }> }) =>
  answerCard(await params);
