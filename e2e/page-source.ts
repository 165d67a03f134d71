/** What stands in the head of a page for programs, read out of its markup. */

const ENTITIES: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&#x27;': "'", '&lt;': '<', '&gt;': '>' };
const plain = (text: string) => text.replace(/&(?:amp|quot|#x27|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);

/** Attributes of every element of a name, in the order of the markup; scripts are left out. */
export function elementsIn(html: string, name: 'link' | 'meta'): Record<string, string>[] {
  const markup = html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1');
  return [...markup.matchAll(new RegExp(`<${name}\\s([^>]*)>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key.toLowerCase(),
        plain(value),
      ]),
    ),
  );
}

/** What a page says of itself under a name or property; undefined where it says nothing. */
export const metaOf = (html: string, name: string): string | undefined =>
  elementsIn(html, 'meta').find((meta) => (meta.property ?? meta.name) === name)?.content;

export type Facts = Record<string, unknown> & { '@type': string };

/** Everything a page says in JSON-LD. Throws where it is no JSON. */
export const factsIn = (html: string): Facts[] =>
  [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
    ([, json = '']) => JSON.parse(json) as Facts,
  );

/** The facts of a kind; throws where there are none. */
export function factsOf(html: string, type: string): Facts {
  const found = factsIn(html).find((facts) => facts['@type'] === type);
  if (!found)
    throw new Error(
      `Nothing of the type ${type}: ${factsIn(html)
        .map((facts) => facts['@type'])
        .join()}`,
    );
  return found;
}
