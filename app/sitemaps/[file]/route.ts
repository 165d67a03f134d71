import { answerMissing, answerText } from '@/components/feeds/answer';
import { readSitemapPart } from '@/components/feeds/sitemap-reads';

/** Some pages of a language: `en-pieces-0.xml`. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }) {
  const found = await readSitemapPart((await params).file);
  return found ? answerText(request, found) : answerMissing();
}
