import { Mark, markInputRule, mergeAttributes, Node, textblockTypeInputRule, wrappingInputRule } from '@tiptap/core';
import { isSafeHref } from '../../../db/articles/body.ts';

/** Blocks and marks of text that the starter kit has not, or has with more in them than our document allows. */

/** Paragraphs only: our lists do not nest. */
const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph+',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) };
  },
});

const KeyPoints = Node.create({
  name: 'keyPoints',
  group: 'block list',
  content: 'listItem+',
  parseHTML: () => [{ tag: 'ul.key-points', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['ul', mergeAttributes(HTMLAttributes, { class: 'key-points' }), 0],
});

const Blockquote = Node.create({
  name: 'blockquote',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  addAttributes: () => ({ source: attribute('data-source') }),
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes, 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*>\s$/, type: this.type })];
  },
  addKeyboardShortcuts() {
    return { 'Mod-Shift-b': () => this.editor.commands.toggleWrap(this.name) };
  },
});

const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ source: attribute('data-source') }),
  parseHTML: () => [{ tag: 'p.pull-quote', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['p', mergeAttributes(HTMLAttributes, { class: 'pull-quote' }), 0],
});

const Question = Node.create({
  name: 'question',
  group: 'block',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'h3.question', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['h3', mergeAttributes(HTMLAttributes, { class: 'question' }), 0],
});

const EditorsNote = Node.create({
  name: 'editorsNote',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ kind: { ...attribute('data-kind'), default: 'update' } }),
  parseHTML: () => [{ tag: 'p.editors-note', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['p', mergeAttributes(HTMLAttributes, { class: 'editors-note' }), 0],
});

const CodeBlock = Node.create({
  name: 'codeBlock',
  group: 'block',
  content: 'inline*',
  code: true,
  defining: true,
  parseHTML: () => [{ tag: 'pre', preserveWhitespace: 'full' }],
  renderHTML: ({ HTMLAttributes }) => ['pre', mergeAttributes(HTMLAttributes, { dir: 'ltr' }), ['code', 0]],
  addInputRules() {
    return [textblockTypeInputRule({ find: /^```[\s\n]$/, type: this.type })];
  },
});

/** May stand together with bold and italic, which the kit's may not. */
const Code = Mark.create({
  name: 'code',
  code: true,
  exitable: true,
  parseHTML: () => [{ tag: 'code' }],
  renderHTML: ({ HTMLAttributes }) => ['code', mergeAttributes(HTMLAttributes, { dir: 'ltr' }), 0],
  addInputRules() {
    return [markInputRule({ find: /(^|[^`])`([^`]+)`(?!`)$/, type: this.type })];
  },
  addKeyboardShortcuts() {
    return { 'Mod-e': () => this.editor.commands.toggleMark(this.name) };
  },
});

const Link = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  exitable: true,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [{ tag: 'a[href]', getAttrs: (element) => isSafeHref(element.getAttribute('href')) && null }],
  renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0],
});

/** An attribute that may be missing, kept in the page as `data-…` so that it survives copying within the editor. */
function attribute(name: string) {
  return {
    default: null as string | null,
    parseHTML: (element: HTMLElement) => element.getAttribute(name),
    renderHTML: (attributes: Record<string, unknown>) => {
      const value = attributes[name.replace('data-', '')];
      return typeof value === 'string' ? { [name]: value } : {};
    },
  };
}

export const TEXT_NODES = [ListItem, KeyPoints, Blockquote, PullQuote, Question, EditorsNote, CodeBlock, Code, Link];
