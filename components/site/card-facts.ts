import { createHash } from 'node:crypto';
import type { Locale } from '../../db/site/locales.ts';
import type { PictureRequest } from '../maps/map-picture.ts';

/** What the picture beside a link says, and the name it has for that. */

export type CardFacts = {
  locale: Locale;
  site: string;
  /** Hash of the paper's own mark. */
  logo?: string | undefined;
  kicker: string;
  headline: string;
  /** `drawn`: a chart or a map with words in it, which is shown whole. */
  picture?: { hash: string; focalX: number; focalY: number; drawn?: boolean } | undefined;
  /** Drawn where there is no picture. */
  map?: Pick<PictureRequest, 'base' | 'features' | 'date' | 'scale'> | undefined;
};

/** What large networks ask for. */
export const CARD = { width: 1200, height: 630 };
/** Counts up when cards are to look different: then all get new names. */
const LOOK = 1;

/** Another one whenever the picture would be another. */
export const cardTag = (facts: CardFacts): string =>
  createHash('sha256')
    .update(JSON.stringify([LOOK, facts]))
    .digest('base64url')
    .slice(0, 22);
