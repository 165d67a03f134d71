'use client';

import { useParams } from 'next/navigation';
import { useSyncExternalStore } from 'react';

/** The few words of the one page that must work when nothing else does; kept here so that no catalogue reaches a browser. */
const WORDS: Record<string, { title: string; text: string; retry: string }> = {
  en: {
    title: 'Something went wrong on our side',
    text: 'It has been noted. Please try again in a moment.',
    retry: 'Try again',
  },
  ar: { title: 'حدث خطأ من جانبنا', text: 'سُجّل الخطأ. يُرجى المحاولة مجدداً بعد لحظات.', retry: 'إعادة المحاولة' },
  fa: {
    title: 'خطایی از سوی ما رخ داد',
    text: 'این خطا ثبت شد. لطفاً چند لحظه دیگر دوباره تلاش کنید.',
    retry: 'تلاش دوباره',
  },
};

const never = () => () => undefined;
const pageLanguage = () => document.documentElement.lang;

/** A page whose rendering failed. */
export function BrokenPage({ retry }: { retry: () => void }) {
  const { locale } = useParams<{ locale?: string }>();
  // In the newsroom no address names the language; the page around this one does.
  const language = useSyncExternalStore(never, pageLanguage, () => locale);
  const words = WORDS[locale ?? language ?? 'en'] ?? WORDS.en;
  return (
    <main id="content" className="page-width py-16">
      <h1 className="text-head-xl">{words?.title}</h1>
      <p className="mt-3 text-lead text-ink-muted">{words?.text}</p>
      <button
        type="button"
        onClick={retry}
        className="touch mt-5 cursor-pointer bg-ink px-6 font-sans font-semibold text-paper"
      >
        {words?.retry}
      </button>
    </main>
  );
}
