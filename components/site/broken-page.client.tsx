'use client';

import { useParams } from 'next/navigation';
import { useSyncExternalStore } from 'react';

/** The few words of the one page that must work when nothing else does; kept here so that no catalogue reaches a browser. */
const WORDS: Record<string, { title: string; text: string; retry: string; front: string }> = {
  en: {
    title: 'Something went wrong on our side',
    text: 'It has been noted. Please try again in a moment.',
    retry: 'Try again',
    front: 'To the front page',
  },
  ar: {
    title: 'حدث خطأ من جانبنا',
    text: 'سُجّل الخطأ. يُرجى المحاولة مجدداً بعد لحظات.',
    retry: 'إعادة المحاولة',
    front: 'إلى الصفحة الرئيسية',
  },
  fa: {
    title: 'خطایی از سوی ما رخ داد',
    text: 'این خطا ثبت شد. لطفاً چند لحظه دیگر دوباره تلاش کنید.',
    retry: 'تلاش دوباره',
    front: 'به صفحه نخست',
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
    <main id="content" tabIndex={-1} className="page-width py-10 md:py-16">
      <p aria-hidden="true" className="mb-5 w-16 border-t-[3px] border-accent" />
      <h1 className="text-head-xl ltr:tracking-[-0.02em]">{words?.title}</h1>
      <p className="mt-3 max-w-[52ch] text-lead leading-normal text-ink-muted rtl:leading-[1.75]">{words?.text}</p>
      <p className="mt-5 flex flex-wrap gap-2 font-sans text-note">
        <button type="button" onClick={retry} className="touch cursor-pointer bg-ink px-5 font-semibold text-paper">
          {words?.retry}
        </button>
        {locale && (
          <a href={`/${locale}`} className="touch border border-rule px-4 hover:border-ink hover:no-underline">
            {words?.front}
          </a>
        )}
      </p>
    </main>
  );
}
