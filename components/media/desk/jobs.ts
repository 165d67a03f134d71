import type { Actor } from '../../../db/auth/policy';
import { mapFiles, mapPictures } from '../../../db/media/queries';
import { type JobView, listUploads } from '../../../db/media/uploads';
import { DEFAULT_LOCALE } from '../../../db/site/locales';
import { thumbnail } from '../../newsroom/find-items';
import { filePath } from '../../site/addresses';

/** What became of a file that was sent, as pages and scripts of the newsroom are told. */
export type JobItem = Omit<JobView, 'createdAt'> & {
  /** A line number or a size that belongs to the reason. */
  detail: number;
  picture?: { src: string; alt: string; width: number; height: number };
  /** Where a film or captions can be had. */
  file?: { src: string; type: string };
};

/** A job without the picture that came of it. */
export function itemOf({ createdAt: _, code, ...job }: JobView): JobItem {
  const [reason = '', detail = '0'] = code.split(':');
  return { ...job, code: reason, detail: Number(detail) };
}

/** Uploads of a person with the pictures that came of them. */
export async function readJobs(actor: Actor, wanted: Parameters<typeof listUploads>[1]): Promise<JobItem[]> {
  const jobs = await listUploads(actor, wanted);
  const pictures = await mapPictures(
    jobs.map(({ mediaId }) => mediaId),
    DEFAULT_LOCALE,
  );
  const files = await mapFiles(jobs.map(({ mediaId }) => mediaId));
  return jobs.map((job) => {
    const picture = pictures.get(job.mediaId ?? 0);
    const file = files.get(job.mediaId ?? 0);
    return {
      ...itemOf(job),
      ...(picture && { picture: thumbnail(picture) }),
      ...(file && { file: { src: filePath(file.hash, file.format), type: `video/${file.format}` } }),
    };
  });
}
