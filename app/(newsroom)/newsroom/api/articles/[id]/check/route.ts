import { z } from 'zod';
import { checklistWords } from '@/components/articles/desk/checklist-words';
import { defineStaffRoute } from '@/components/forms/define-route';
import { checkArticle } from '@/db/articles/checklist';
import { gatherChecklistFacts } from '@/db/articles/checklist-facts';
import { getWorkingCopy } from '@/db/articles/desk';
import { readViewer } from '@/db/auth/session';
import { DEFAULT_LOCALE } from '@/db/site/locales';

/** What stands between the saved version and its readers, in the words of whoever asks. */
export const GET = defineStaffRoute({
  access: 'articles.write',
  limit: 0,
  input: z.object({}),
  run: async (_input, actor, { id }) => {
    const copy = await getWorkingCopy(actor, Number(id));
    if (!copy) return Response.json({ error: 'notFound' }, { status: 404 });
    const language = (await readViewer())?.language ?? DEFAULT_LOCALE;
    const { errors, warnings } = checkArticle(copy.content, await gatherChecklistFacts(copy.content));
    return { errors: checklistWords(errors, language), warnings: checklistWords(warnings, language) };
  },
});
