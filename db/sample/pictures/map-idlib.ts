import type { Picture } from '../picture-kit.ts';

export const picture: Picture = { key: 'map-idlib', draw: 'map', map: 'idlib', date: '2018-09-17' };
