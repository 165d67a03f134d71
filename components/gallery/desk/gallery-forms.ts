import { z } from 'zod';
import { albumContent, filmContent, secondsOf } from '../../../db/gallery/input';
import { LOCALE_CODES, type Locale } from '../../../db/site/locales';

/** What the forms of the gallery send, as the verbs take it. Each field keeps its name, so that a fault stands beside it. */

const version = z.coerce.number().int().nonnegative();
const rowId = z.coerce.number().int().positive();
const place = {
  /** Empty: a new one. */
  id: z
    .literal('')
    .transform(() => null)
    .or(rowId),
  version,
  /** The newest version, from whoever saves over it knowingly. */
  over: version.optional(),
  locale: z.enum(LOCALE_CODES as [Locale, ...Locale[]]),
  /** The button that was pressed: `save`, `show`, or where no script runs what it does to one picture: `earlier:12`. */
  do: z.string().max(40).default('save'),
};

/** Before the number of a picture in the name of the field that holds its caption; the fields' order is that of the pictures. */
const CAPTION = 'caption:';
type Item = { mediaId: number; caption: string };

const itemsOf = (form: Record<string, unknown>): Item[] =>
  Object.entries(form)
    .filter(([name]) => name.startsWith(CAPTION))
    .map(([name, caption]) => ({ mediaId: Number(name.slice(CAPTION.length)), caption: String(caption) }));

/** What a button does to one of the pictures. */
function withMove(items: Item[], pressed: string): Item[] {
  const [move, id] = pressed.split(':');
  const index = items.findIndex(({ mediaId }) => String(mediaId) === id);
  const item = items[index];
  if (!item) return items;
  const others = items.toSpliced(index, 1);
  if (move === 'remove') return others;
  const by = { earlier: -1, later: 1 }[move ?? ''] ?? 0;
  return others.toSpliced(Math.max(0, index + by), 0, item);
}

type Issues = { addIssue: (issue: { code: 'custom'; message: string; path: string[] }) => void };

/** Hands on what is wrong with the content under the names of the form's fields; answers nothing then. */
function tell(error: z.ZodError, context: Issues, nameOf: (path: PropertyKey[]) => string): typeof z.NEVER {
  for (const { path, message } of error.issues) {
    context.addIssue({ code: 'custom', message, path: [nameOf(path)] });
  }
  return z.NEVER;
}

const common = ({ id, version: from, over, locale, do: pressed }: z.output<z.ZodObject<typeof place>>) => ({
  ...{ id, from: over ?? from, locale },
  show: pressed === 'show',
});

export const albumForm = z
  .looseObject({ ...place, title: z.string(), lead: z.string(), cover: rowId.optional() })
  .transform((form, context) => {
    const items = withMove(itemsOf(form), form.do);
    const read = albumContent.safeParse({ title: form.title, lead: form.lead, coverId: form.cover ?? null, items });
    if (read.success) return { ...common(form), content: read.data };
    return tell(read.error, context, ([field, index]) => {
      const item = field === 'items' && typeof index === 'number' ? items[index] : undefined;
      return item ? CAPTION + String(item.mediaId) : field === 'items' ? 'pictures' : String(field);
    });
  });

const chosen = z.coerce.number().catch(0);

export const filmForm = z
  .object({
    ...place,
    title: z.string(),
    standfirst: z.string(),
    transcript: z.string(),
    fileId: chosen,
    posterId: chosen,
    captionsId: chosen.transform((id) => id || null),
    length: z.string().max(20),
    withoutSpeech: z
      .literal('on')
      .optional()
      .transform((tick) => tick === 'on'),
  })
  .transform((form, context) => {
    const read = filmContent.safeParse({ ...form, seconds: secondsOf(form.length) });
    if (read.success) return { ...common(form), content: read.data };
    return tell(read.error, context, ([field]) => (field === 'seconds' ? 'length' : String(field)));
  });
