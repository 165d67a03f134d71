import type { Picture } from '../picture-kit.ts';

export const picture: Picture = { key: 'map-nato', draw: 'map', map: 'nato' };
