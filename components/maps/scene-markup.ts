import { hatchesIn, hatchOfClass } from './hatches.ts';
import type { Hatch } from './hatches.ts';
import type { LabelLayer } from './scene-labels.ts';
import type { Scene, Shape } from './scene.ts';

/** A scene as the text of an SVG, for what is drawn outside a page. Looks come from the style sheet of the picture. */

/** Text made safe for SVG. */
export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const tenth = (value: number) => Math.round(value * 10) / 10;

export const patternMarkup = ({ name, size, turn, d }: Hatch) =>
  `<pattern id="hatch-${name}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})">` +
  `<rect class="map-ground map-ground-${name}" width="${size}" height="${size}"/><path class="map-hatch map-hatch-${name}" d="${d}"/></pattern>`;

/** The inside of a map; `patterns` are those of all that stands in the picture. */
export function sceneMarkup(scene: Scene, dir: 'ltr' | 'rtl'): { markup: string; hatches: Hatch[] } {
  const { inset } = scene;
  const second = inset
    ? `<svg x="${inset.x}" y="${inset.y}" width="${inset.width}" height="${inset.height}">${seaMarkup(inset)}${inset.shapes.map(shapeMarkup).join('')}</svg>` +
      `<rect class="map-inset" x="${inset.x}" y="${inset.y}" width="${inset.width}" height="${inset.height}"/>`
    : '';
  const layers = scene.layers.map((layer) => layerMarkup(layer, dir)).join('');
  const markup = `<g class="map-${dir}">${seaMarkup(scene)}${scene.shapes.map(shapeMarkup).join('')}${second}${layers}</g>`;
  return { markup, hatches: hatchesIn([...scene.shapes, ...(inset?.shapes ?? [])]) };
}

const seaMarkup = ({ width, height }: Scene) => `<rect class="map-sea" width="${width}" height="${height}"/>`;

function shapeMarkup({ className, d, width }: Shape): string {
  const hatch = hatchOfClass(className);
  const fill = hatch ? ` fill="url(#hatch-${hatch.name})"` : '';
  return `<path class="${className}" d="${d}"${fill}${width ? ` stroke-width="${tenth(width)}"` : ''}/>`;
}

function layerMarkup({ dots, words, scale, size }: LabelLayer, dir: 'ltr' | 'rtl'): string {
  const points = dots.map(({ className, x, y, radius, number }) => {
    const digit = number
      ? `<text class="map-point-number" x="${tenth(x)}" y="${tenth(y + size * 0.28)}" font-size="${tenth(size * 0.8)}" text-anchor="middle">${escaped(number)}</text>`
      : '';
    return `<g class="${className}"><circle cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(radius)}"/>${digit}</g>`;
  });
  const texts = words.map(({ className, x, y, anchor, lines, size: em }) =>
    lines
      .map(
        (line, at) =>
          `<text class="${className}" direction="${dir}" x="${tenth(x)}" y="${tenth(y + at * em * 1.16)}" text-anchor="${anchor}" font-size="${tenth(em)}">${escaped(line)}</text>`,
      )
      .join(''),
  );
  return `${points.join('')}${scale ? `<path class="map-scale" d="${scale}"/>` : ''}${texts.join('')}`;
}
