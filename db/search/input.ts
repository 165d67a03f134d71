import { z } from 'zod';
import { language, requiredLine, rowId } from '../site/typed.ts';

/** What editors send about the search. Every error is a code that the interface has words for. */

/** `address` is that of the page, as it stands in a browser. */
export const promotionInput = z.object({ locale: language, query: requiredLine(100), address: requiredLine(1000) });
export const promotionOnly = z.object({ promotion: rowId });
export const missOnly = z.object({ locale: language, query: requiredLine(200) });
