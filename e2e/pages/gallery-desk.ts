import type { Locator, Page } from '@playwright/test';
import type { Locale } from '../../db/site/locales.ts';
import { digits, open, words } from '../fixtures.ts';

/** The gallery of the newsroom as a person meets it, in the language of the interface. */
export class GalleryDesk {
  readonly page: Page;
  readonly language: Locale;

  constructor(page: Page, language: Locale) {
    this.page = page;
    this.language = language;
  }

  word(name: string): string {
    return words(this.language, `newsroom.gallery.${name}`);
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name: this.word(name), exact: true });
  }

  field(name: string): Locator {
    return this.page.getByRole('textbox', { name: this.word(name), exact: true });
  }

  get rows(): Locator {
    return this.page.locator('.picture-row');
  }

  /** The handle of the picture at a place. */
  grip(place: number): Locator {
    return this.page.getByRole('button', { name: `${this.word('grip')} ${digits(place, this.language)}`, exact: true });
  }

  /** Numbers of the pictures, in their order. */
  order(): Promise<number[]> {
    return this.rows
      .locator('textarea')
      .evaluateAll((all) => all.map((field) => Number((field as HTMLTextAreaElement).name.split(':')[1])));
  }

  /** What is said to whoever does not see where a picture went. */
  said(place: number): Locator {
    const values = { place: digits(place, this.language), count: digits(3, this.language) };
    return this.page.getByText(words(this.language, 'newsroom.gallery.movedTo', values));
  }

  async begin(kind: 'albums' | 'films'): Promise<void> {
    await open(this.page, '/newsroom/gallery');
    if (kind === 'films') await this.page.getByRole('link', { name: this.word('films'), exact: true }).click();
    await this.page.getByRole('link', { name: this.word(`new.${kind}`), exact: true }).click();
    await this.field('title').waitFor();
  }

  /** Number of what is open. */
  get id(): number {
    return Number(/\/(\d+)(?:\?|$)/.exec(this.page.url())?.[1]);
  }
}
