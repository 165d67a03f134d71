import type { Locale } from '../../db/site/locales';

/** The language that an Accept-Language header likes best among those given (RFC 9110 §12.5.4), or undefined. */
export function preferredLocale(header: string, codes: Locale[]): Locale | undefined {
  const wishes = header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
      return { tag: tag.trim().toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter((wish) => wish.quality > 0)
    .toSorted((a, b) => b.quality - a.quality);
  for (const { tag } of wishes) {
    const found = codes.find((code) => tag === code || tag.startsWith(`${code}-`));
    if (found) return found;
  }
  return undefined;
}
