import { defineStaffUpload } from '@/components/forms/define-upload';
import { readFiles } from '@/components/media/desk/read-files';
import { mediaItemPath, mediaPath } from '@/components/site/addresses';
import { Refused } from '@/db/auth/policy';
import { MOST_BYTES } from '@/db/media/kinds';
import { noteRefusal, takeUpload, UploadRefused } from '@/db/media/uploads';

/** The plain form of uploads: several files at once; the library's page says what became of each. */
export const POST = defineStaffUpload({
  access: 'media.add',
  limit: MOST_BYTES.film,
  run: async (request, actor) => {
    let replaces: number | undefined;
    const isForm = await readFiles(request, async ({ fileName, source }, fields) => {
      replaces = /^[1-9]\d{0,8}$/.test(fields.replaces ?? '') ? Number(fields.replaces) : undefined;
      try {
        await takeUpload(actor, { source, fileName, replaces });
      } catch (error) {
        if (error instanceof UploadRefused) await noteRefusal(actor, fileName, error);
        else if (error instanceof Refused) await noteRefusal(actor, fileName, { code: error.code, detail: 0 });
        else throw error;
      }
    });
    if (!isForm) return new Response('This form cannot be read.', { status: 400 });
    const location = replaces ? mediaItemPath(replaces) : `${mediaPath()}#uploads`;
    return new Response(null, { status: 303, headers: { location, 'cache-control': 'private, no-store' } });
  },
});
