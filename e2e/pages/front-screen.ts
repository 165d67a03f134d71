import type { Locator, Page } from '@playwright/test';
import type { Locale } from '../../db/site/locales.ts';
import { expect, words } from '../fixtures.ts';

/** The screen on which a front is arranged, as a person meets it. */
export class FrontScreen {
  readonly page: Page;
  readonly language: Locale;

  constructor(page: Page, language: Locale) {
    this.page = page;
    this.language = language;
  }

  word(name: string, values: Record<string, string | number> = {}): string {
    return words(this.language, `newsroom.front.${name}`, values);
  }

  slot(name: string): Locator {
    return this.page.getByRole('region', { name: this.word(`slot.${name}`), exact: true });
  }

  /** What is pinned to a slot, in order. */
  pins(name: string): Locator {
    const label = `${this.word(`slot.${name}`)}: ${this.word('pinned')}`;
    return this.slot(name).getByRole('list', { name: label }).locator('.row-label');
  }

  /** What fills a slot by itself. */
  filled(name: string): Locator {
    const label = `${this.word(`slot.${name}`)}: ${this.word('filled')}`;
    return this.slot(name).getByRole('list', { name: label }).locator('.row-label');
  }

  press(name: string, about?: string): Locator {
    const label = this.word(name);
    return this.page.getByRole('button', { name: about === undefined ? label : `${label}: ${about}`, exact: true });
  }

  grip(title: string): Locator {
    return this.page.getByRole('button', { name: `${this.word('handle')}: ${title}`, exact: true }).first();
  }

  /** Publishes, and waits until the screen says so. */
  async publish(): Promise<void> {
    await this.press('publish').click();
    await expect(this.page.locator('.state', { hasText: this.word('unchanged') })).toBeVisible();
  }
}
