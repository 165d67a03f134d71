import { aBody, edit } from '../factories.ts';
import type { Screen, Walk } from './walk.ts';

/** The screen of a piece, and what it may look like: how one comes there. */

const openPiece = (name: keyof Walk['pieces']) => async (walk: Walk) => {
  const { desk, page } = walk;
  await desk.openPiece(walk.pieces[name]);
  await page.locator('.editor-toolbar, .piece-paper > .notice').first().waitFor();
  // A withdrawn piece is past checking.
  if (name !== 'withdrawn') await desk.panel.getByRole('status', { name: desk.word('piece.panel.check') }).waitFor();
};

const unfold = async ({ page }: Walk) => {
  const folded = page.locator('.piece-panel details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
};

/** The dialog that a button of the panel opens. */
const byButton =
  (name: string) =>
  async ({ desk, editor }: Walk) => {
    await desk.button(name).first().click();
    await editor.dialog.waitFor();
  };
const found = async ({ editor }: Walk) => editor.found.first().waitFor();

/** Whatever dialog is open is left by Escape first. */
const fromPaper = (show: Screen['show']) => async (walk: Walk) => {
  await leave(walk);
  await show(walk);
};
async function leave({ editor, page }: Walk): Promise<void> {
  if (await editor.dialog.isVisible()) await page.keyboard.press('Escape');
  await editor.dialog.waitFor({ state: 'detached' });
}

const caretIn = (place: string) =>
  fromPaper(async ({ editor, page }) => {
    await editor.paper.locator(place).first().click();
    await page.locator('.editor-context').waitFor();
  });

const CONTEXT = '.editor-context';
const DIALOG = 'dialog[open]';
const PANEL = '.piece-panel';

/** A piece, with everything that opens in it. */
export const AT_A_PIECE: Screen[] = [
  { name: 'a piece with nothing in it', show: openPiece('empty') },
  { name: 'a piece with every block', show: openPiece('full') },
  { name: 'the fields of a table', show: caretIn('td'), within: CONTEXT },
  { name: 'the fields of a quotation', show: caretIn('blockquote p'), within: CONTEXT },
  { name: 'the fields of a note', show: caretIn('.editors-note, [data-kind]'), within: CONTEXT },
  {
    name: 'the menu of blocks',
    show: async ({ editor }) => {
      await editor.paper.locator('> p').last().click();
      await editor.press('End', 'Enter');
      await editor.write('/');
      await editor.menu.waitFor();
    },
    within: '.slash-list',
  },
  {
    name: 'the dialog of blocks',
    show: async ({ editor }) => {
      await editor.press('Escape', 'Backspace', 'Control+/');
      await editor.dialog.waitFor();
    },
    within: DIALOG,
  },
  {
    name: 'the dialog of pictures',
    show: async (walk) => {
      const { editor } = walk;
      await editor.dialog.getByRole('option', { name: editor.word('figure') }).click();
      await found(walk);
    },
    within: DIALOG,
  },
  {
    name: 'the dialog of links',
    show: fromPaper(async (walk) => {
      await walk.editor.press('Control+k');
      await found(walk);
    }),
    within: DIALOG,
  },
  {
    name: 'the dialog of embeds, with a refused address',
    show: fromPaper(async ({ editor, page }) => {
      await editor.press('Control+/');
      await editor.dialog.getByRole('option', { name: editor.word('embed') }).click();
      await editor.field('embedAddress').fill('https://tracker.example/x');
      await page.keyboard.press('Enter');
      await editor.dialog.getByRole('alert').filter({ hasText: 'tracker.example' }).waitFor();
    }),
    within: DIALOG,
  },
  { name: 'the panel, unfolded', show: fromPaper(unfold), within: PANEL },
  {
    name: 'the bylines to choose from',
    show: async ({ desk, page }) => {
      await desk.panel.getByRole('combobox', { name: desk.word('piece.authors'), exact: true }).focus();
      await page.locator('.token-options:not([hidden])').waitFor();
    },
    within: PANEL,
  },
  { name: 'the dialog of the lead picture', show: byButton('piece.leadChoose'), within: DIALOG },
  { name: 'the dialog of translations', show: fromPaper(byButton('piece.translations.link')), within: DIALOG },
  { name: 'a piece before readers', show: openPiece('live') },
  { name: 'a piece before readers, unfolded', show: unfold, within: PANEL },
  {
    name: 'a link made for somebody',
    show: async ({ desk, page }) => {
      await desk.button('piece.share.make').click();
      await page.getByText(desk.word('piece.share.once')).waitFor();
    },
    within: PANEL,
  },
  {
    name: 'a piece that waits to be read, sent back',
    show: async (walk) => {
      await openPiece('review')(walk);
      await walk.desk.panel.locator('.panel-fold > summary').click();
    },
  },
  {
    name: 'a publication that is refused',
    show: async ({ desk }) => {
      await desk.button('piece.publish').click();
      await desk.panel.getByRole('alert').waitFor();
    },
    within: PANEL,
    isTrouble: true,
  },
  { name: 'a withdrawn piece', show: openPiece('withdrawn') },
  {
    name: 'two versions of one place',
    show: async (walk) => {
      await openPiece('merged')(walk);
      await edit(walk.pieces.merged, { body: aBody('One stands, says Omid.', 'Two too.') }, new Date());
      await write(walk, ' Rana says so.');
      await walk.page.getByRole('dialog', { name: walk.desk.word('save.conflictTitle') }).waitFor();
    },
    within: DIALOG,
    isTrouble: true,
  },
  {
    name: 'a piece without a line',
    show: async (walk) => {
      await openPiece('review')(walk);
      await walk.page.context().setOffline(true);
      await write(walk, ' Written on the train.');
      await walk.page.locator('.save-line').getByText(walk.desk.word('save.offline')).waitFor();
    },
    isTrouble: true,
  },
];

async function write({ editor }: Walk, text: string): Promise<void> {
  await editor.paper.locator('p').first().click();
  await editor.press('End');
  await editor.write(text);
}

/** Comes back in a window of its own, on a device that still has what was written. */
export const BACK_AGAIN: Screen = {
  name: 'words that were never saved',
  show: async (walk) => {
    await openPiece('review')(walk);
    await walk.desk.button('save.restore').waitFor();
    await walk.page.locator('.found-copy summary').click();
  },
};
