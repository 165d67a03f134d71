import type { NodeViewRenderer } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { EditorView, NodeView } from '@tiptap/pm/view';
import type { EditorWord, EditorWords } from './editor-words.ts';
import type { EmbeddedName } from './embedded-nodes.ts';
import type { Find, FindItem, FindKind } from './find.ts';

/** How a block that names something else looks in the paper: its picture, what it is, and its own words to write. */

type Field = { attribute: string; label: EditorWord; hint?: EditorWord; type?: string };
type Kind = { find?: FindKind; id: string; fields: Field[] };

const KINDS: Record<EmbeddedName, Kind> = {
  figure: { find: 'media', id: 'media', fields: [{ attribute: 'caption', label: 'caption', hint: 'captionHint' }] },
  gallery: { find: 'albums', id: 'album', fields: [] },
  film: { find: 'films', id: 'film', fields: [] },
  map: { find: 'maps', id: 'map', fields: [{ attribute: 'date', label: 'mapDate', type: 'date' }] },
  embed: { id: 'url', fields: [{ attribute: 'title', label: 'embedTitle' }] },
};

type CardContext = { find: Find; words: EditorWords };

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, props: object): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), props);
}

/** An input for an attribute; empty means that there is none. Enter and Escape lead back into the text. */
function fieldOf(field: Field, words: EditorWords, to: { write: (value: string | null) => void; leave: () => void }) {
  const input = element('input', { type: field.type ?? 'text', dir: field.type === 'date' ? 'ltr' : 'auto' });
  if (field.hint) input.placeholder = words[field.hint];
  input.addEventListener('input', () => to.write(input.value || (field.attribute === 'title' ? '' : null)));
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    to.leave();
  });
  const label = element('label', { className: 'editor-field', textContent: words[field.label] });
  label.append(input);
  return { input, label };
}

class EmbeddedCard implements NodeView {
  readonly dom: HTMLElement;
  #node: Node;
  readonly #kind: Kind;
  readonly #name = element('bdi', {});
  readonly #image = element('img', { className: 'editor-picture', alt: '', hidden: true });
  readonly #inputs: HTMLInputElement[];
  readonly #context: CardContext;

  constructor(node: Node, where: { view: EditorView; position: () => number | undefined }, context: CardContext) {
    this.#node = node;
    this.#context = context;
    this.#kind = KINDS[node.type.name as EmbeddedName];
    const { words } = context;
    const title = words[node.type.name as EmbeddedName];
    this.dom = element('div', { className: `editor-card is-${node.type.name}`, contentEditable: 'false' });
    const label = element('p', { className: 'meta' });
    label.append(`${title}: `, this.#name);
    const leave = () => where.view.focus();
    const fields = this.#kind.fields.map((field) => {
      const write = (value: string | null) => {
        const position = where.position();
        if (position === undefined) return;
        where.view.dispatch(where.view.state.tr.setNodeAttribute(position, field.attribute, value));
      };
      return fieldOf(field, words, { write, leave });
    });
    this.#inputs = fields.map(({ input }) => input);
    this.dom.append(this.#image, label, ...fields.map((field) => field.label));
    this.#fill();
    void this.#look();
  }

  #fill(): void {
    this.#kind.fields.forEach(({ attribute }, index) => {
      const input = this.#inputs[index];
      const value = (this.#node.attrs[attribute] as string | null) ?? '';
      if (input && input.value !== value) input.value = value;
    });
  }

  /** Asks what it is that the block names. */
  async #look(): Promise<void> {
    const { find, id } = this.#kind;
    const named = this.#node.attrs[id] as number | string;
    if (!find) return this.#show({ id: named, label: String(named) });
    const [item] = await this.#context.find(find, { ids: [named] });
    this.#show(item ?? { id: named, label: this.#context.words.missing });
  }

  #show({ label, picture }: FindItem): void {
    this.#name.textContent = label;
    if (!picture) return;
    Object.assign(this.#image, { ...picture, alt: picture.alt || label, hidden: false });
  }

  /** The first of its fields, for whoever comes by keyboard. */
  enter(): boolean {
    this.#inputs[0]?.focus();
    return this.#inputs.length > 0;
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false;
    const isSame = node.attrs[this.#kind.id] === this.#node.attrs[this.#kind.id];
    this.#node = node;
    this.#fill();
    return isSame;
  }
  selectNode(): void {
    this.dom.classList.add('is-selected');
  }
  deselectNode(): void {
    this.dom.classList.remove('is-selected');
  }
  /** What is typed in the card's fields is not the editor's business. */
  stopEvent(event: Event): boolean {
    return event.target instanceof HTMLInputElement || event.target instanceof HTMLLabelElement;
  }
  ignoreMutation(): boolean {
    return true;
  }
}

/** Cards by their element, so that Enter on a selected one can lead into it. */
const cards = new WeakMap<object, EmbeddedCard>();

/** Draws the card of a block. */
export const cardRenderer =
  (context: CardContext): NodeViewRenderer =>
  ({ node, view, getPos }) => {
    const card = new EmbeddedCard(node, { view, position: getPos }, context);
    cards.set(card.dom, card);
    return card;
  };

/** Leads into the fields of the card at a position; false when there is none. */
export const enterCard = (view: EditorView, position: number): boolean =>
  cards.get(view.nodeDOM(position) ?? {})?.enter() ?? false;
