import { defineStaffUpload } from '@/components/forms/define-upload';
import { itemOf, readJobs } from '@/components/media/desk/jobs';
import { isBrokenOff, readBody } from '@/components/media/desk/read-files';
import { readUploadQuery } from '@/components/media/desk/upload-query';
import { MOST_BYTES } from '@/db/media/kinds';
import { noteRefusal, takeUpload, UploadRefused } from '@/db/media/uploads';

const answer = (status: number, body: Record<string, unknown>) =>
  Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } });

/** One file as the body of the request, written to the disk as it comes. */
export const POST = defineStaffUpload({
  access: 'media.add',
  limit: MOST_BYTES.film,
  run: async (request, actor) => {
    // What a form of another site can send without asking is of another type.
    if (request.headers.get('content-type') !== 'application/octet-stream') return answer(415, { error: 'badForm' });
    const query = readUploadQuery(request.url);
    if (!query || !request.body) return answer(400, { error: 'badForm' });
    try {
      const job = await readBody(request.body, (source) => takeUpload(actor, { source, ...query }));
      // With what came of it already: of a film, and of a picture that the library has.
      const [item] = await readJobs(actor, { ids: [job.id] });
      return answer(202, { job: item ?? itemOf(job) });
    } catch (error) {
      // That a file is not taken is an outcome like others.
      if (error instanceof UploadRefused)
        return answer(202, { job: itemOf(await noteRefusal(actor, query.fileName, error)) });
      // Whoever goes away in the middle has sent nothing.
      if (request.signal.aborted || isBrokenOff(error)) return answer(400, { error: 'brokenOff' });
      throw error;
    }
  },
});
