import type { Problem } from '../../../db/articles/checklist';
import type { Locale } from '../../../db/site/locales';
import { number } from '../../site/dates';
import { translator } from '../../site/messages';

/** What is missing or odd, a sentence each. */
export function checklistWords(problems: Problem[], language: Locale): string[] {
  const t = translator(language);
  return problems.map(({ code, detail = '' }) =>
    t(`newsroom.check.${code}`, { detail: /^\d+$/.test(detail) ? number(Number(detail), language) : detail }),
  );
}
