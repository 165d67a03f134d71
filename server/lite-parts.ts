import { attribute, type Element, find, isElement, make, markupOf, type Node } from './lite-markup.ts';

/** A page that is too long for the lite edition is handed out in parts, each a page of its own. */

const sizeOf = (node: Node): number =>
  isElement(node) ? markupOf(node).length : 'value' in node ? node.value.length : 0;
const WRAPPERS = new Set(['article', 'section', 'div', 'ul', 'ol', 'table', 'tbody']);

/** The blocks of the page's own content in their order: none much longer than `most`, if the markup lets itself be divided. */
function blocksOf(parent: Element, most: number): Node[] {
  return parent.childNodes.flatMap((child) =>
    isElement(child) && WRAPPERS.has(child.tagName) && sizeOf(child) > most ? blocksOf(child, most) : [child],
  );
}

/** Of each block, in which part it stands (from 1); what holds the large heading stands in every part (0). */
function partsOf(blocks: Node[], most: number): Map<Node, number> {
  const parts = new Map<Node, number>();
  let part = 1;
  let filled = 0;
  for (const block of blocks) {
    const size = sizeOf(block);
    if (filled > 0 && filled + size > most) {
      part += 1;
      filled = 0;
    }
    filled += size;
    const holdsTitle = isElement(block) && (block.tagName === 'h1' || find(block, 'h1') !== undefined);
    parts.set(block, holdsTitle ? 0 : part);
  }
  return parts;
}

/** The element with those of its blocks that stand in the part; what is left empty is left out. */
function only(parent: Element, parts: Map<Node, number>, part: number): Element | undefined {
  const children = parent.childNodes.flatMap((child): Node[] => {
    const own = parts.get(child);
    if (own !== undefined) return own === 0 || own === part ? [child] : [];
    const inner = isElement(child) ? only(child, parts, part) : undefined;
    return inner ? [inner] : [];
  });
  const attributes = Object.fromEntries(parent.attrs.map(({ name, value }) => [name, value]));
  return children.length > 0 ? make(parent.tagName, attributes, children) : undefined;
}

type Placing = { parts: Map<Node, number>; places: Map<string, number> };

/** Notes of each id in which part it stands; what goes over several parts begins in the first of them. Answers that part of the node. */
function noteIds(node: Node, placing: Placing, around?: number): number | undefined {
  const own = placing.parts.get(node) ?? around;
  if (!isElement(node)) return own;
  const inner = node.childNodes.map((child) => noteIds(child, placing, own)).find((part) => part !== undefined);
  const part = own ?? inner;
  const id = attribute(node, 'id');
  if (id && part) placing.places.set(id, part);
  return part;
}

/** A part, how many there are, and in which of them something stands that has an id. */
export type Divided = { main: Element; part: number; count: number; places: Map<string, number> };

/** One part of the content, `most` characters of markup long. A part that there is not is the last. */
export function partOf(main: Element, most: number, wanted: number): Divided {
  const parts = partsOf(blocksOf(main, most), most);
  const count = Math.max(1, ...parts.values());
  const part = Math.min(Math.max(1, wanted), count);
  const places = new Map<string, number>();
  for (const child of main.childNodes) noteIds(child, { parts, places });
  return { main: only(main, parts, part) ?? main, part, count, places };
}
