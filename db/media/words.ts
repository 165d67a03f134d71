import type { PictureView } from './queries.ts';

/**
 * A picture with the words of the place it stands in. What stands in for a picture that may not be shown any more says nothing:
 * those words were about another.
 */
export function withWords(picture: PictureView, { alt, caption }: { alt?: string; caption?: string }): PictureView {
  return picture.standIn ? picture : { ...picture, alt: alt ?? picture.alt, caption: caption ?? picture.caption };
}
