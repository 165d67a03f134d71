'use client';

import { type RefObject, useEffect, useState } from 'react';

/** Whom the reader is answering. */
export type Answered = { id: string; name: string };

/**
 * Follows clicks on «Reply»: instead of leaving for the reply's own page, the form is brought into sight and told whom it
 * answers. `isLive` says that script runs at all.
 */
export function useAnswered(form: RefObject<HTMLFormElement | null>) {
  const [isLive, setLive] = useState(false);
  const [answered, setAnswered] = useState<Answered>();
  useEffect(() => {
    setLive(true);
    const onClick = (event: MouseEvent) => {
      const link = (event.target as HTMLElement).closest<HTMLElement>('[data-reply]');
      if (!link || event.metaKey || event.ctrlKey) return;
      event.preventDefault();
      setAnswered({ id: link.dataset.reply ?? '', name: link.dataset.name ?? '' });
      form.current?.scrollIntoView({ block: 'center' });
      form.current?.querySelector('textarea')?.focus({ preventScroll: true });
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [form]);
  return { isLive, answered, forget: () => setAnswered(undefined) };
}
