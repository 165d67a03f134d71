import { SYSTEM } from '../auth/policy.ts';
import { importComment } from '../comments/mutations.ts';
import type { SampleIds } from './body.ts';

type SampleComment = { name: string; at: string; text: string; replies?: Omit<SampleComment, 'replies'>[] };

/** A few threads, so that a newcomer sees how comments stand on a page; names are first names of nobody in particular. */
const THREADS: Record<string, SampleComment[]> = {
  's02.en': [
    {
      name: 'Nadia',
      at: '2018-10-15T17:05:00+03:00',
      text: 'Does the memorandum say anywhere who counts the weapons that have left?',
      replies: [
        {
          name: 'T. Okafor',
          at: '2018-10-15T17:21:00+03:00',
          text: 'Only that patrols are coordinated and drones are used. The table above says the same about the line itself: left to further talks.',
        },
        {
          name: '',
          at: '2018-10-15T17:40:00+03:00',
          text: 'Thank you for putting the ten points side by side with what is known. That is what I was looking for.',
        },
      ],
    },
    {
      name: 'Marek',
      at: '2018-10-15T16:58:00+03:00',
      text: 'Point 8 may matter most to people who live there: an open M5 is a trade route, not only a military one.',
    },
  ],
  's46.en': [
    {
      name: 'Ines',
      at: '2018-10-09T09:12:00+03:00',
      text: 'Half a degree sounds like nothing until you see the coral figures. Could you print the table as a chart as well?',
      replies: [
        {
          name: 'Jonas',
          at: '2018-10-09T10:30:00+03:00',
          text: 'Seconded. And with the ranges, please, not only the middle values.',
        },
      ],
    },
  ],
  's02.ar': [
    {
      name: 'سلمى',
      at: '2018-10-15T17:10:00+03:00',
      text: 'هل تذكر المذكرة الجهة التي تتحقق من سحب السلاح الثقيل؟',
      replies: [
        {
          name: 'أبو كريم',
          at: '2018-10-15T17:32:00+03:00',
          text: 'تذكر دوريات منسّقة وطائرات مسيّرة فقط، أما التفاصيل فمتروكة للمشاورات.',
        },
      ],
    },
  ],
  's02.fa': [
    {
      name: 'مینا',
      at: '2018-10-15T17:15:00+03:00',
      text: 'جدول ده‌گانه خیلی روشن بود. آیا نقشه رسمی نوار هم جایی منتشر شده است؟',
      replies: [
        {
          name: 'رضا',
          at: '2018-10-15T17:50:00+03:00',
          text: 'تا جایی که در متن آمده نه؛ همه نقشه‌های موجود طرح‌وار است.',
        },
      ],
    },
  ],
};

/** Adds the sample threads to the pieces that are there. */
export async function addSampleComments(ids: SampleIds): Promise<void> {
  for (const [piece, threads] of Object.entries(THREADS)) {
    const articleId = ids.articles.get(piece);
    if (articleId === undefined) continue;
    for (const { name, at, text, replies = [] } of threads) {
      const parentId = await importComment(SYSTEM, {
        articleId,
        name,
        body: text,
        createdAt: new Date(at),
        sample: true,
      });
      for (const reply of replies) {
        await importComment(SYSTEM, {
          articleId,
          parentId,
          name: reply.name,
          body: reply.text,
          createdAt: new Date(reply.at),
          sample: true,
        });
      }
    }
  }
}
