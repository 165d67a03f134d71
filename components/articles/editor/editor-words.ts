import type { Translate } from '../../site/messages.ts';

/** Every text of the editor, by the end of its key. */
const NAMES = [
  'paper',
  'placeholder',
  'toolbar',
  'undo',
  'redo',
  'paragraph',
  'heading2',
  'heading3',
  'heading4',
  'bold',
  'italic',
  'code',
  'link',
  'unlink',
  'bulletList',
  'orderedList',
  'blockquote',
  'pullQuote',
  'keyPoints',
  'question',
  'editorsNote',
  'figure',
  'gallery',
  'film',
  'map',
  'table',
  'embed',
  'codeBlock',
  'horizontalRule',
  'insert',
  'blocks',
  'filter',
  'noBlocks',
  'details',
  'source',
  'noteKind',
  'correction',
  'clarification',
  'update',
  'tableCaption',
  'rowBefore',
  'rowAfter',
  'columnBefore',
  'columnAfter',
  'deleteRow',
  'deleteColumn',
  'headerRow',
  'headerColumn',
  'deleteTable',
  'tableKeys',
  'findPiece',
  'findPicture',
  'findAlbum',
  'findFilm',
  'findMap',
  'results',
  'nothingFound',
  'linkTo',
  'badAddress',
  'embedAddress',
  'embedTitle',
  'embedNeedsTitle',
  'embedBadAddress',
  'embedBadHost',
  'put',
  'close',
  'caption',
  'captionHint',
  'missing',
  'mapDate',
  'words',
  'pasteLeftOut',
  'movedUp',
  'movedDown',
] as const;

export type EditorWord = (typeof NAMES)[number];
export type EditorWords = Record<EditorWord, string>;

/** Filled in where the text is shown. */
const LATER = { address: '{address}', hosts: '{hosts}', host: '{host}', count: '{count}' };

/** All words of the editor, in the language of the interface. */
export const editorWords = (t: Translate): EditorWords =>
  Object.fromEntries(NAMES.map((name) => [name, t(`newsroom.editor.${name}`, LATER)])) as EditorWords;

/** Puts values into a text that was left open: `fill('Link to {address}', { address })`. */
export const fill = (text: string, values: Record<string, string>) =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
