import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 'minard-1812',
  draw: 'map',
  map: 'napoleon-1812',
  only: [
    'Kowno\n(Kaunas)',
    'Polotsk',
    'Vitebsk',
    'Smolensk',
    'Moscow',
    'Studzyonka',
    'Niemen',
    'Berezina',
    'Russian Empire',
    '422,000',
    '100,000',
    '24,000',
    '10,000',
  ],
};
