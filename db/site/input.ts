import { z } from 'zod';
import { bodyDocument } from '../articles/input.ts';
import { jsonOf, language, line, requiredLine, requiredSegment, segment, version } from './typed.ts';

/** What administrators send of a standing page. Errors are codes that the interface has words for. */

const place = { locale: language, page: requiredSegment };

/** `page` where its address is known already: about, privacy, contact, corrections. */
export const pageStart = z.object({ locale: language, page: segment.default(''), title: requiredLine(120) });
export const pageInput = z.object({
  ...place,
  version,
  title: requiredLine(120),
  lead: line(600),
  body: jsonOf(bodyDocument),
});
export const pageRename = z.object({ ...place, slug: requiredSegment });
export const pageOnly = z.object(place);
