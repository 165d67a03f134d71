import type { Locator, Page } from '@playwright/test';
import type { Locale } from '../../db/site/locales.ts';
import { open, words } from '../fixtures.ts';

/** The newsroom as a person meets it: lists, the screen of a piece, its panel. It asserts nothing. */
export class DeskPage {
  readonly page: Page;
  readonly language: Locale;
  readonly headline: Locator;
  readonly standfirst: Locator;
  readonly paper: Locator;
  readonly panel: Locator;

  /** `language` is that of the interface. */
  constructor(page: Page, language: Locale) {
    this.page = page;
    this.language = language;
    this.headline = page.getByRole('textbox', { name: this.word('piece.headline'), exact: true });
    this.standfirst = page.getByRole('textbox', { name: this.word('piece.standfirst'), exact: true });
    this.paper = page.getByRole('textbox', { name: this.word('editor.paper'), exact: true });
    this.panel = page.getByRole('complementary', { name: this.word('piece.panel.label') });
  }

  /** A text of the newsroom. */
  word(name: string, values: Record<string, string | number> = {}): string {
    return words(this.language, `newsroom.${name}`, values);
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name: this.word(name), exact: true });
  }

  /** Begins a piece from the list, as a person does. */
  async begin({ headline, locale, section }: { headline: string; locale: Locale; section: string }): Promise<void> {
    await open(this.page, '/newsroom');
    await this.page.getByRole('link', { name: this.word('desk.new'), exact: true }).click();
    await this.page.getByLabel(this.word('piece.headline')).fill(headline);
    await this.page.getByLabel(this.word('piece.locale')).selectOption(locale);
    await this.page.getByLabel(this.word('piece.section')).selectOption({ label: section });
    await this.button('desk.begin').click();
    await this.paper.waitFor();
  }

  async openPiece(id: number): Promise<void> {
    await open(this.page, `/newsroom/articles/${id}`);
  }

  /** The number of the piece that is open. */
  get pieceId(): number {
    return Number(/\/articles\/(\d+)/.exec(this.page.url())?.[1]);
  }

  /** A group of the panel, unfolded. */
  async group(name: string): Promise<Locator> {
    const group = this.panel.locator('details.panel-group', {
      has: this.page.locator('summary', { hasText: this.word(name) }),
    });
    if ((await group.getAttribute('open')) === null) await group.locator('> summary').click();
    return group;
  }

  /** Picks by typing, in a field that takes several: bylines, topics, keywords. */
  async pick(name: string, ...labels: string[]): Promise<void> {
    const field = this.panel.getByRole('combobox', { name: this.word(name), exact: true });
    for (const label of labels) {
      await field.fill(label);
      await field.press('Enter');
    }
  }

  /** The line that says how far the words are saved. */
  get saved(): Locator {
    return this.page.locator('.save-line').getByText(new RegExp(`^${this.word('save.saved', { time: '' }).trim()}`));
  }

  /** The state of the piece, in words. */
  state(name: string): Locator {
    return this.panel.getByText(this.word(`state.${name}`), { exact: true });
  }
}
