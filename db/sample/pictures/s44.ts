import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's44',
  draw: 'locator',
  centre: [-84.6, 29.9],
  span: 11,
  highlight: ['840'],
  points: [
    {
      at: [-85.42, 29.95],
      name: { en: 'Mexico Beach', ar: 'مكسيكو بيتش', fa: 'مکزیکو بیچ' },
      main: true,
      side: 'below',
    },
    { at: [-85.66, 30.16], name: { en: 'Panama City', ar: 'بنما سيتي', fa: 'پاناما سیتی' }, side: 'start' },
    { at: [-84.28, 30.44], name: { en: 'Tallahassee', ar: 'تالاهاسي', fa: 'تالاهاسی' }, side: 'end' },
    { at: [-82.46, 27.95], name: { en: 'Tampa', ar: 'تامبا', fa: 'تمپا' }, side: 'end' },
  ],
  names: [
    { at: [-86.4, 28.2], name: { en: 'Gulf of Mexico', ar: 'خليج المكسيك', fa: 'خلیج مکزیک' }, sea: true },
    { at: [-86.6, 32.2], name: { en: 'Alabama', ar: 'ألاباما', fa: 'آلاباما' } },
    { at: [-83.3, 32.2], name: { en: 'Georgia', ar: 'جورجيا', fa: 'جورجیا' } },
    { at: [-80.2, 30.9], name: { en: 'Atlantic', ar: 'المحيط الأطلسي', fa: 'اقیانوس اطلس' }, sea: true },
  ],
};
