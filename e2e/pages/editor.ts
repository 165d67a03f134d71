import type { Editor } from '@tiptap/core';
import type { Locator, Page } from '@playwright/test';
import type { Locale } from '../../db/site/locales.ts';
import { open, words } from '../fixtures.ts';

/** The editor of a piece as a person meets it: what there is, and what one does. It asserts nothing. */
export class EditorPage {
  readonly page: Page;
  readonly paper: Locator;
  readonly toolbar: Locator;
  readonly menu: Locator;
  readonly dialog: Locator;
  readonly #language: Locale;

  /** `language` is that of the interface. */
  constructor(page: Page, language: Locale) {
    this.page = page;
    this.#language = language;
    this.paper = page.getByRole('textbox', { name: this.word('paper'), exact: true });
    this.toolbar = page.getByRole('toolbar', { name: this.word('toolbar') });
    this.menu = page.getByRole('listbox', { name: this.word('blocks') });
    this.dialog = page.getByRole('dialog');
  }

  word(name: string, values: Record<string, string> = {}): string {
    return words(this.#language, `newsroom.editor.${name}`, values);
  }
  async open(piece: number): Promise<void> {
    await open(this.page, `/newsroom/articles/${piece}`);
    await this.paper.click();
  }

  tool(name: string): Locator {
    return this.toolbar.getByRole('button', { name: this.word(name), exact: true });
  }
  button(name: string): Locator {
    return this.page.getByRole('button', { name: this.word(name), exact: true });
  }
  field(name: string): Locator {
    return this.page.getByLabel(this.word(name), { exact: true });
  }
  /** What a search has found. */
  get found(): Locator {
    return this.dialog.getByRole('option');
  }

  /** The text that the editor itself takes for selected: it learns of the browser's selection a moment later. */
  async selected(): Promise<string> {
    return this.paper.evaluate((paper) => {
      const { state } = (paper as HTMLElement & { editor: Editor }).editor;
      return state.doc.textBetween(state.selection.from, state.selection.to);
    });
  }

  /** Types as a person does, a line ending with Enter but the last. */
  async write(...lines: string[]): Promise<void> {
    for (const [index, line] of lines.entries()) {
      if (index > 0) await this.page.keyboard.press('Enter');
      await this.page.keyboard.type(line);
    }
  }
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }
  /** Calls the menu of blocks at the caret, narrows it by words and takes the first. */
  async choose(query: string): Promise<void> {
    await this.page.keyboard.type(`/${query}`);
    await this.menu.getByRole('option').first().waitFor();
    await this.page.keyboard.press('Enter');
  }
  /** Pastes what another program has put on the clipboard. */
  async paste(html: string): Promise<void> {
    await this.paper.evaluate((paper, content) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', content);
      clipboardData.setData('text/plain', 'plain');
      paper.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, html);
  }
}
