import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Locale } from '../db/site/locales.ts';
import { expect, test } from './fixtures.ts';
import { EditorPage } from './pages/editor.ts';
import { newPiece } from './pages/new-piece.ts';

/** A new empty piece, open, with the caret in it; the interface speaks English. */
async function begin(page: Page, locale: Locale = 'en'): Promise<EditorPage> {
  const editor = new EditorPage(page, 'en');
  await editor.open(await newPiece(page, locale));
  return editor;
}

test.describe('A writer at the keyboard', () => {
  test('formats as one types, by the signs that writers know', async ({ page }) => {
    const editor = await begin(page);
    await editor.write(
      '## Why it failed',
      'It **rained** for *ten* days, says `x`',
      '- rice',
      'wheat',
      '',
      '1. first',
      '',
      '> So it is',
      '',
    );
    await editor.press('Enter');
    await editor.write('---');
    await editor.write('``` a < b');
    const { paper } = editor;
    await expect(paper.getByRole('heading', { level: 2, name: 'Why it failed' })).toBeVisible();
    await expect(paper.locator('strong')).toHaveText('rained');
    await expect(paper.locator('em')).toHaveText('ten');
    await expect(paper.locator('p code')).toHaveText('x');
    await expect(paper.locator('ul > li')).toHaveText(['rice', 'wheat']);
    await expect(paper.locator('ol > li')).toHaveText(['first']);
    await expect(paper.locator('blockquote')).toHaveText('So it is');
    await expect(paper.locator('hr')).toBeVisible();
    await expect(paper.locator('pre')).toHaveText('a < b');
  });

  test('puts any block in by the menu at the caret, and leaves it by Escape', async ({ page }) => {
    const editor = await begin(page);
    await editor.choose('pull');
    await editor.write('The river is no river', '');
    await expect(editor.paper.locator('.pull-quote')).toHaveText('The river is no river');
    await editor.write('/');
    await expect(editor.menu.getByRole('option')).toHaveCount(19);
    await expect(editor.paper).toHaveAttribute('aria-activedescendant', /.+/);
    await editor.press('ArrowDown', 'ArrowDown');
    await expect(editor.menu.getByRole('option', { selected: true })).toHaveText(new RegExp(editor.word('heading4')));
    await editor.press('Escape');
    await expect(editor.menu).toBeHidden();
    await editor.press('Backspace');
    await editor.choose('key');
    await editor.write('One', 'Two');
    await expect(editor.paper.locator('.key-points > li')).toHaveText(['One', 'Two']);
  });

  test('reaches every tool with one Tab stop and the arrow keys', async ({ page }) => {
    const editor = await begin(page);
    await editor.write('ten days');
    await editor.press('Control+a', 'Alt+F10');
    await expect(editor.tool('undo')).toBeFocused();
    await editor.press('End');
    await expect(editor.tool('insert')).toBeFocused();
    await editor.press('Home');
    while (!(await editor.tool('bold').evaluate((button) => button === document.activeElement)))
      await editor.press('ArrowRight');
    await editor.press('Enter');
    await expect(editor.paper.locator('strong')).toHaveText('ten days');
    await expect(editor.tool('bold')).toHaveAttribute('aria-pressed', 'true');
    await expect(editor.toolbar.locator('[tabindex="0"]')).toHaveCount(1);
  });

  test('moves a block up and down, is told so, and takes everything back', async ({ page }) => {
    const editor = await begin(page);
    await editor.write('One', 'Two', 'Three');
    await editor.press('Alt+Shift+ArrowUp');
    await expect(editor.paper.locator('p')).toHaveText(['One', 'Three', 'Two']);
    await editor.press('Control+z');
    await expect(editor.paper.locator('p')).toHaveText(['One', 'Two', 'Three']);
    await editor.press('Alt+Shift+ArrowUp');
    await expect(page.getByText(editor.word('movedUp'))).toBeVisible();
    await editor.write('!');
    await expect(editor.paper.locator('p')).toHaveText(['One', 'Three!', 'Two']);
  });

  test('is told how long the piece is', async ({ page }) => {
    const editor = await begin(page);
    await editor.write('Four words are here');
    await expect(page.getByText(editor.word('words', { count: '4' }))).toBeVisible();
  });
});

test.describe('A writer who pastes', () => {
  test('from Word or Google Docs gets clean text, and is told what was left out', async ({ page }) => {
    const editor = await begin(page);
    await editor.paste(
      '<b style="font-weight:normal" id="docs-internal-guid-1"><h1><span style="font-weight:700">Rain</span></h1><p style="margin:0"><span style="font-weight:400">It </span><span style="font-weight:700">rained</span></p><p><img src="https://lh7.example/x.png"></p></b>',
    );
    await editor.paste(
      "<p class=MsoNormal style='mso-x:1'>Then<o:p></o:p></p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>rice<o:p></o:p></p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>wheat</p>",
    );
    const { paper } = editor;
    await expect(paper.getByRole('heading', { level: 2, name: 'Rain' })).toBeVisible();
    await expect(paper.locator('strong')).toHaveText('rained');
    await expect(paper.locator('li')).toHaveText(['rice', 'wheat']);
    await expect(paper.locator('img:not(.ProseMirror-separator), [class*=Mso], [style*=mso]')).toHaveCount(0);
    await expect(page.getByText(editor.word('pasteLeftOut'))).toBeVisible();
  });

  test('from a page gets no link that could run a program', async ({ page }) => {
    const editor = await begin(page);
    await editor.paste('<p><a href="javascript:alert(1)">one</a> <a href="https://example.org/">two</a></p>');
    await expect(editor.paper.getByRole('link')).toHaveText(['two']);
  });
});

test.describe('A writer of Arabic', () => {
  test('writes from the right, with English where it belongs', async ({ page }) => {
    const editor = await begin(page, 'ar');
    await expect(editor.paper).toHaveAttribute('dir', 'rtl');
    await expect(editor.paper).toHaveAttribute('lang', 'ar');
    await expect(editor.paper.locator('p')).toHaveCSS('direction', 'rtl');
    await editor.write('- نقطة أولى', 'نقطة ثانية', '', 'An English line', 'سطر عربي');
    const direction = (text: string) => editor.paper.locator('p, ul', { hasText: text }).first();
    await expect(editor.paper.locator('ul')).toHaveCSS('direction', 'rtl');
    await expect(direction('An English line')).toHaveCSS('direction', 'ltr');
    await expect(direction('سطر عربي')).toHaveCSS('direction', 'rtl');
  });
});

test.describe('A writer who puts something in', () => {
  test('fills a table by Tab, and adds and takes away rows and columns', async ({ page }) => {
    const editor = await begin(page);
    await editor.choose('table');
    await editor.write('Year');
    await editor.press('Tab');
    await editor.write('Tonnes');
    await expect(editor.paper.locator('th')).toHaveText(['Year', 'Tonnes', '']);
    await editor.button('deleteColumn').click();
    await editor.press('Control+Alt+ArrowDown');
    await expect(editor.paper.locator('tr')).toHaveCount(4);
    await expect(editor.paper.locator('th')).toHaveCount(2);
    await editor.button('deleteRow').click();
    await editor.field('tableCaption').fill('Rice');
    await expect(editor.paper.locator('table')).toHaveAttribute('data-caption', 'Rice');
  });

  test('links to a piece found by words, or to an address, and never to a program', async ({ page }) => {
    const editor = await begin(page);
    await editor.write('Read on');
    await editor.press('Shift+Home');
    await expect.poll(() => editor.selected()).toBe('Read on');
    await editor.press('Control+k');
    await editor.write('javascript:alert(1)');
    await expect(editor.dialog.getByText(editor.word('badAddress'))).toBeVisible();
    await editor.field('findPiece').fill('example.org/rice');
    await editor.press('Enter');
    await expect(editor.paper.getByRole('link', { name: 'Read on' })).toHaveAttribute(
      'href',
      'https://example.org/rice',
    );
    await editor.press('End');
    await editor.write(' and ');
    await editor.press('Control+k');
    await expect(editor.found.first()).toBeVisible();
    await editor.press('Enter');
    await expect(editor.paper.getByRole('link')).toHaveCount(2);
    await expect(editor.paper.getByRole('link').last()).toHaveAttribute('href', /^\/en\//);
  });

  test('picks a picture, sees it, and writes its caption', async ({ page }) => {
    const editor = await begin(page);
    await editor.choose('picture');
    await expect(editor.found.first()).toBeVisible();
    await editor.press('Enter');
    await editor.write('After it');
    const card = editor.paper.locator('.editor-card');
    await expect(card.getByRole('img')).toBeVisible();
    await editor.field('caption').fill('A field in autumn');
    await editor.press('Enter');
    await expect(editor.paper).toBeFocused();
    await expect(editor.paper.locator('p', { hasText: 'After it' })).toBeVisible();
  });

  test('embeds only what the site has chosen, and is told which hosts that are', async ({ page }) => {
    const editor = await begin(page);
    await editor.choose('embed');
    await editor.field('embedAddress').fill('https://tracker.example/x');
    await editor.field('embedTitle').fill('A page');
    await editor.button('put').click();
    await expect(editor.dialog.getByRole('alert')).toContainText('tracker.example');
    await editor.field('embedAddress').fill('https://youtu.be/dQw4w9WgXcQ');
    await editor.button('put').click();
    await expect(editor.dialog).toBeHidden();
    await expect(editor.paper.locator('.editor-card')).toContainText('www.youtube-nocookie.com/embed/dQw4w9WgXcQ');
  });

  test('meets nothing that a reader of screens could not use', async ({ page }) => {
    const editor = await begin(page);
    await editor.write('## Rain', 'It rained', '');
    await editor.choose('table');
    const problems = async () =>
      (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    expect(await problems()).toEqual([]);
    await editor.press('Control+/');
    await expect(editor.dialog).toBeVisible();
    expect(await problems()).toEqual([]);
  });
});
