/** XML as text. What is handed to `element` as a child is markup already; words go through `words` first. */

/** What XML 1.0 has no way to write (https://www.w3.org/TR/xml/#charsets): control characters, lone surrogates. */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as text or as the value of an attribute. */
export const words = (text: string): string =>
  text.replace(UNWRITABLE, '').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/** An element; attributes without a value and children that are left out are not written. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  children: (string | undefined | false)[] = [],
): string {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${words(String(value))}"`)
    .join('');
  const inside = children.filter(Boolean).join('');
  return inside ? `<${name}${said}>${inside}</${name}>` : `<${name}${said}/>`;
}

/** An element that holds words. */
export const field = (name: string, text: string, attributes?: Record<string, string | number | undefined>): string =>
  element(name, attributes, [words(text)]);

/** A whole document around its root. */
export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
