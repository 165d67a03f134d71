import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's26',
  draw: 'locator',
  centre: [13.9, 32.55],
  span: 3.6,
  highlight: ['434'],
  points: [
    { at: [13.18, 32.89], name: { en: 'Tripoli', ar: 'طرابلس', fa: 'طرابلس' }, main: true, side: 'above' },
    { at: [13.16, 32.66], name: { en: 'Old airport', ar: 'المطار القديم', fa: 'فرودگاه قدیمی' }, side: 'start' },
    { at: [13.63, 32.43], name: { en: 'Tarhouna', ar: 'ترهونة', fa: 'ترهونه' }, side: 'end' },
    { at: [15.09, 32.38], name: { en: 'Misrata', ar: 'مصراتة', fa: 'مصراته' }, side: 'below' },
  ],
  names: [
    { at: [14.3, 33.2], name: { en: 'Mediterranean Sea', ar: 'البحر المتوسط', fa: 'دریای مدیترانه' }, sea: true },
    { at: [14.1, 31.9], name: { en: 'Libya', ar: 'ليبيا', fa: 'لیبی' } },
  ],
};
