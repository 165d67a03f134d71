import { Node } from '@tiptap/core';

/** Blocks that name something else: a picture, an album, a film, a map, a page elsewhere. The page shows them as a card. */

type Attributes = Record<string, { default?: unknown; isNumber?: boolean }>;

function embedded(name: string, attributes: Attributes) {
  return Node.create({
    name,
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () =>
      Object.fromEntries(
        Object.entries(attributes).map(([key, { isNumber, ...rest }]) => [
          key,
          {
            ...rest,
            parseHTML: (element: HTMLElement) => {
              const value = element.getAttribute(`data-${key}`);
              return value !== null && isNumber ? Number(value) : value;
            },
            renderHTML: (given: Record<string, string | number | null | undefined>) => {
              const value = given[key];
              return value === null || value === undefined ? {} : { [`data-${key}`]: String(value) };
            },
          },
        ]),
      ),
    parseHTML: () => [{ tag: `div[data-block="${name}"]` }],
    renderHTML: ({ HTMLAttributes }) => ['div', { ...HTMLAttributes, 'data-block': name }],
  });
}

export const EMBEDDED_NODES = [
  embedded('figure', { media: { isNumber: true }, caption: { default: null } }),
  embedded('gallery', { album: { isNumber: true } }),
  embedded('film', { film: { isNumber: true } }),
  embedded('map', { map: {}, date: { default: null } }),
  embedded('embed', { url: {}, title: { default: '' } }),
];

/** Names of the blocks that are shown as a card. */
export type EmbeddedName = 'figure' | 'gallery' | 'film' | 'map' | 'embed';
