import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's30',
  draw: 'timeline',
  title: {
    en: 'From NAFTA to a new agreement',
    ar: 'من «نافتا» إلى اتفاق جديد',
    fa: 'از نفتا تا توافق تازه',
  },
  events: [
    {
      date: { en: '1 Jan 1994', ar: '١ كانون الثاني/يناير ١٩٩٤', fa: '۱ ژانویه ۱۹۹۴' },
      label: {
        en: 'NAFTA takes effect',
        ar: 'بدء سريان «نافتا»',
        fa: 'اجرای نفتا آغاز می‌شود',
      },
    },
    {
      date: { en: 'Aug 2017', ar: 'آب/أغسطس ٢٠١٧', fa: 'اوت ۲۰۱۷' },
      label: {
        en: 'Renegotiation begins',
        ar: 'بدء إعادة التفاوض',
        fa: 'آغاز مذاکره دوباره',
      },
    },
    {
      date: { en: '27 Aug 2018', ar: '٢٧ آب/أغسطس ٢٠١٨', fa: '۲۷ اوت ۲۰۱۸' },
      label: {
        en: 'United States and Mexico agree',
        ar: 'اتفاق الولايات المتحدة والمكسيك',
        fa: 'توافق آمریکا و مکزیک',
      },
    },
    {
      date: { en: '30 Sept 2018', ar: '٣٠ أيلول/سبتمبر ٢٠١٨', fa: '۳۰ سپتامبر ۲۰۱۸' },
      label: { en: 'Canada joins', ar: 'انضمام كندا', fa: 'کانادا می‌پیوندد' },
      strong: true,
    },
    {
      date: { en: 'End of Nov 2018', ar: 'أواخر تشرين\u00a0الثاني/نوفمبر ٢٠١٨', fa: 'پایان نوامبر ۲۰۱۸' },
      label: { en: 'Signature planned', ar: 'موعد التوقيع المقرر', fa: 'زمان پیش‌بینی‌شده امضا' },
    },
  ],
  source: {
    en: 'Announcements of the three governments, to 1 October 2018',
    ar: 'بيانات الحكومات الثلاث حتى ١ تشرين الأول/أكتوبر ٢٠١٨',
    fa: 'اعلام سه دولت، تا ۱ اکتبر ۲۰۱۸',
  },
};
