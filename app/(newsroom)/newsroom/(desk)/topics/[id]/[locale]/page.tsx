import { notFound } from 'next/navigation';
import { type Params, requireId, requireLocale } from '@/components/site/params';
import { TopicScreen } from '@/components/topics/desk/topic-screen';
import { requireViewer } from '@/db/auth/session';
import { getDeskTopic } from '@/db/topics/desk';
import { canEditTopics } from '@/db/topics/policy';

type TopicProps = Params<'id' | 'locale'> & { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** One topic in one language; `find` looks for pieces to pin. */
export default async function DeskTopicPage({ params, searchParams }: TopicProps) {
  const viewer = await requireViewer();
  if (!canEditTopics(viewer.actor)) notFound();
  const { id, locale: segment } = await params;
  const locale = requireLocale(segment);
  const topic = (await getDeskTopic(viewer.actor, requireId(id), locale)) ?? notFound();
  const { find } = await searchParams;
  const words = typeof find === 'string' ? find.trim().slice(0, 200) : '';
  return <TopicScreen viewer={viewer} topic={topic} locale={locale} find={words} />;
}
