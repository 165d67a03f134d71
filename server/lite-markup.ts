import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes, html as spec, serialize } from 'parse5';

/** What is left of a page's markup in the lite edition: its words, links, tables and forms. Pure. */

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Parent = DefaultTreeAdapterTypes.ParentNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** What depends on the page and on the reader's language. */
export type LiteView = {
  /** An address of the page as the lite edition spells it. */
  link: (href: string) => string;
  /** The words of the link to a picture, with its size. */
  picture: (src: string, alt: string) => string;
  /** Whether plain forms carry the wish for the lite edition along. */
  keep: boolean;
  /** Elements with one of these classes are left out. */
  without: readonly string[];
};

const HTML = spec.NS.HTML;
/** What an attribute of an element says; undefined where it has none. */
export const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;
/** Whether a node is an element, and no text or comment. */
export const isElement = (node: Node | Parent): node is Element => 'tagName' in node;
const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

type Attributes = Record<string, string>;
/** An element of the lite page. */
export function make(tag: string, attributes: Attributes, children: (Node | string)[]): Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  const element = tree.createElement(tag, HTML, attrs);
  for (const child of children) {
    if (typeof child === 'string') tree.insertText(element, child);
    else tree.appendChild(element, child);
  }
  return element;
}
const text = (value: string): Node => make('p', {}, [value]).childNodes[0] as Node;

/** The words of a part of the page. */
const wordsOf = (node: Node | Parent): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : '';

const DROPPED = new Set('script style template svg canvas link meta source track object embed map base'.split(' '));
const INLINE = new Set(
  'a abbr b bdi bdo br cite code data dfn em i input button select textarea label kbd mark q s samp small span strong sub sup time u var del ins output'.split(
    ' ',
  ),
);
const EVERYWHERE = new Set(['id', 'lang', 'dir', 'hidden', 'aria-label', 'aria-labelledby', 'aria-current', 'role']);
const OF: Record<string, string> = {
  a: 'href hreflang rel',
  time: 'datetime',
  form: 'action method enctype role',
  input: 'name type value required checked maxlength minlength autocomplete placeholder inputmode aria-invalid',
  textarea: 'name rows required maxlength minlength autocomplete placeholder aria-invalid',
  select: 'name required aria-invalid',
  option: 'value selected',
  button: 'name value type',
  label: 'for',
  td: 'colspan rowspan',
  th: 'colspan rowspan scope',
  ol: 'start reversed',
  li: 'value',
  details: 'open',
  blockquote: 'cite',
  abbr: 'title',
  meter: 'value min max',
};
/** Kept though nothing is in them. */
const EMPTY = new Set(['input', 'textarea', 'br', 'hr', 'td', 'th', 'option', 'main']);
/** Roles that say what the element says by itself, or what only a script would make true. */
const ROLES = new Set(['alert', 'status', 'search', 'note']);

/** What has no name without a role. */
const NAMELESS = new Set(['div', 'span', 'p', 'li']);

const classesOf = (element: Element) => (attribute(element, 'class') ?? '').split(/\s+/);
const hasControl = (element: Element): boolean =>
  element.childNodes.some((child) => isElement(child) && (child.tagName === 'input' || hasControl(child)));

/** The attributes that mean something without script and style. */
function attributesOf(element: Element, view: LiteView): Attributes {
  const own = OF[element.tagName]?.split(' ') ?? [];
  const kept = element.attrs.filter(({ name, value }) => {
    if (name === 'role') return ROLES.has(value);
    // Names that only a script looks for are numbered by the framework.
    if (name === 'id' && /^_|:/.test(value)) return OF[element.tagName]?.includes('name') ?? false;
    return EVERYWHERE.has(name) || own.includes(name);
  });
  const attributes = Object.fromEntries(kept.map(({ name, value }) => [name, value]));
  if (NAMELESS.has(element.tagName) && !attributes.role)
    for (const name of ['aria-label', 'aria-labelledby']) Reflect.deleteProperty(attributes, name);
  for (const name of ['href', 'action'])
    if (attributes[name] !== undefined && attributes[name] !== '') attributes[name] = view.link(attributes[name]);
  return attributes;
}

type Place = { inLink: boolean; inProse: boolean };

/** A picture: a link to it. Inside a link it is what the link says when nothing else does. */
function pictureInstead(image: Element, view: LiteView, { inLink }: Place): Node[] {
  const alt = attribute(image, 'alt') ?? '';
  const src = attribute(image, 'src') ?? '';
  if (inLink) return alt ? [text(alt)] : [];
  if (!src.startsWith('/')) return alt ? [text(alt)] : [];
  return [make('a', { href: src }, [view.picture(src, alt)])];
}

/** A link whose words are those of its pictures only where it has no others. */
function linkOf(element: Element, view: LiteView, place: Place): Node[] {
  const written = wordsOf({ ...element, childNodes: element.childNodes.filter((child) => !isPicture(child)) });
  const children = written.trim()
    ? childrenOf(withoutPictures(element), view, { ...place, inLink: true })
    : childrenOf(element, view, { ...place, inLink: true });
  const said = children.map(wordsOf).join('').trim();
  const label = attribute(element, 'aria-label');
  const attributes = attributesOf(element, view);
  delete attributes['aria-label'];
  if (!said) return label ? [make('a', attributes, [label])] : [];
  return [make('a', attributes, label && !written.trim() ? [label] : children)];
}
const isPicture = (node: Node): boolean =>
  isElement(node) && (node.tagName === 'img' || (node.tagName === 'picture' && !wordsOf(node).trim()));
function withoutPictures(element: Element): Element {
  const childNodes = element.childNodes
    .filter((child) => !isPicture(child))
    .map((child) => (isElement(child) ? withoutPictures(child) : child));
  return { ...element, childNodes };
}

/** A page within the page is a link to it. */
function frameInstead(frame: Element): Node[] {
  const src = attribute(frame, 'src') ?? '';
  return /^https?:/.test(src) ? [make('a', { href: src }, [attribute(frame, 'title') || src])] : [];
}

/** Whether a script alone could do anything with it. */
function needsScript({ tagName, ...element }: Element): boolean {
  const type = attribute({ tagName, ...element }, 'type');
  if (attribute({ tagName, ...element }, 'data-asleep') !== undefined) return true;
  return (tagName === 'button' && type === 'button') || (tagName === 'input' && type === 'range');
}

function isLeftOut(element: Element, view: LiteView): boolean {
  if (DROPPED.has(element.tagName) || needsScript(element)) return true;
  if (attribute(element, 'href') === '?lite') return true;
  if (classesOf(element).some((name) => view.without.includes(name))) return true;
  return attribute(element, 'aria-hidden') === 'true' && !hasControl(element);
}

/** What stands in place of an element; a list, for some are only what is in them. */
function lighten(element: Element, view: LiteView, outer: Place): Node[] {
  const { tagName } = element;
  if (isLeftOut(element, view)) return [];
  if (tagName === 'img') return pictureInstead(element, view, outer);
  if (tagName === 'iframe') return frameInstead(element);
  if (tagName === 'a') return linkOf(element, view, outer);
  const place = { ...outer, inProse: outer.inProse || classesOf(element).includes('reading') };
  const children = childrenOf(element, view, place);
  if (['video', 'audio', 'picture', 'noscript'].includes(tagName)) return children;
  const attributes = attributesOf(element, view);
  if (attribute(element, 'aria-hidden') === 'true') attributes.hidden = '';
  const isBare = Object.keys(attributes).length === 0;
  const isBlank = !children.some((child) => isElement(child) || wordsOf(child).trim());
  if (isBlank && !EMPTY.has(tagName)) return [];
  if (tagName === 'span' && isBare) return children;
  if (tagName === 'div' && isBare && children.every((child) => isElement(child) && !INLINE.has(child.tagName)))
    return children;
  if (tagName === 'form' && attributes.method?.toLowerCase() !== 'post' && view.keep)
    children.push(make('input', { type: 'hidden', name: 'lite' }, []));
  return [make(tagName, attributes, children)];
}

const isSpace = (node: Node | undefined) => node !== undefined && isText(node) && /\s$/.test(node.value);

/** Children without what is left out. Words that only their places held apart are parted by a blank. */
function childrenOf(parent: Element, view: LiteView, place: Place): Node[] {
  const isVerbatim = ['pre', 'textarea'].includes(parent.tagName);
  const made: Node[] = [];
  let before: Node | undefined;
  for (const child of parent.childNodes) {
    if (isText(child)) made.push(text(isVerbatim ? child.value : child.value.replace(/\s+/g, ' ')));
    else if (isElement(child)) {
      const instead = lighten(child, view, place);
      if (instead.length === 0) continue;
      const isBeside = !place.inProse && before !== undefined && isElement(before) && !isSpace(made.at(-1));
      if (isBeside && INLINE.has(child.tagName)) made.push(text(' '));
      made.push(...instead);
    } else continue;
    before = child;
  }
  return made;
}

/** The body of a page, lightened. */
export const lightenBody = (body: Element, view: LiteView): Element =>
  make('body', {}, childrenOf(body, view, { inLink: false, inProse: false }));

/** The first element of this kind, in the order of the page. */
export function find(parent: Parent, tagName: string): Element | undefined {
  for (const child of parent.childNodes) {
    if (!isElement(child)) continue;
    const found = child.tagName === tagName ? child : find(child, tagName);
    if (found) return found;
  }
  return undefined;
}

/** Markup of one element. */
export const markupOf = (element: Element): string => serialize({ ...make('div', {}, []), childNodes: [element] });
