import type { PictureView } from '../../db/media/queries';
import { siteUrl } from '../../db/site/env';
import { jpegPath } from '../site/addresses';
import type { FeedPicture } from './feed';

/** Width of the one JPEG of a picture that is wider (`db/media/sizes.ts`). */
const JPEG_WIDTH = 1200;

/** A picture as programs of others fetch it: the JPEG, with its own size. What only stands in for another is none. */
export function feedPicture(picture: PictureView | undefined): FeedPicture | undefined {
  if (!picture || picture.standIn || picture.width === 0) return undefined;
  const { hash, width, height, alt, caption, credit } = picture;
  const wide = Math.min(JPEG_WIDTH, width);
  const size = { width: wide, height: Math.round((wide * height) / width) };
  return { url: siteUrl() + jpegPath(hash), ...size, alt, caption, credit };
}
