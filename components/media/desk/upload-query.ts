import { z } from 'zod';

/** What stands in the address of an upload: the name of the file, and the picture whose place it takes. */
const query = z.object({
  name: z.string().max(1000).default(''),
  replaces: z.coerce
    .number()
    .int()
    .positive()
    .max(2 ** 31 - 1)
    .optional(),
});

/** Reads it; undefined when it is none. */
export function readUploadQuery(url: string): { fileName: string; replaces: number | undefined } | undefined {
  const parsed = query.safeParse(Object.fromEntries(new URL(url).searchParams));
  return parsed.success ? { fileName: parsed.data.name, replaces: parsed.data.replaces } : undefined;
}
