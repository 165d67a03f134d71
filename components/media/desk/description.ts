import type { MediaDetail } from '../../../db/media/library';
import { lastDay } from '../../../db/media/rights';
import { picturePath } from '../../site/addresses';

/** What the form shows of a thing of the library. */
export type Description = Pick<
  MediaDetail,
  'id' | 'version' | 'kind' | 'decorative' | 'drawn' | 'focalX' | 'focalY' | 'licence' | 'source' | 'texts'
> & {
  labels: string;
  rightsUntil: string;
  /** Shown beside the form; nothing for films, captions, and what may not be shown. */
  picture: { src: string; width: number; height: number } | undefined;
};

/** The row as a form has it: days and labels as text. */
export function descriptionOf(item: MediaDetail): Description {
  const { id, version, kind, decorative, drawn, focalX, focalY, licence, source, texts, labels, rightsUntil } = item;
  const step = item.widths.find((one) => one >= 960) ?? item.widths.at(-1);
  const isShown = kind === 'picture' && !item.withheldAt && step !== undefined;
  return {
    ...{ id, version, kind, decorative, drawn, focalX, focalY, licence, source, texts },
    labels: labels.join(', '),
    rightsUntil: rightsUntil ? lastDay(rightsUntil) : '',
    picture: isShown
      ? { src: picturePath(item.hash, step), width: item.width ?? step, height: item.height ?? step }
      : undefined,
  };
}
