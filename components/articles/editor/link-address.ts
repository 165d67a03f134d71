import { isSafeHref } from '../../../db/articles/body.ts';

const HOST = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;
const MAIL = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/;

/** The address that somebody typed or pasted, made whole; undefined when these are words to search for, or it is not allowed. */
export function linkAddress(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return undefined;
  const whole = MAIL.test(text) ? `mailto:${text}` : HOST.test(text) ? `https://${text}` : text;
  return isSafeHref(whole) ? whole : undefined;
}
