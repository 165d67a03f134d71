import type { IsoDay, MapBase, MapFeature } from '../../db/maps/geometry.ts';
import type { Direction } from './labels.ts';
import { HatchPatterns } from './hatch-patterns';
import { hatchesIn, hatchOfClass } from './hatches.ts';
import type { LabelLayer } from './scene-labels.ts';
import { sceneOf, spokenOf } from './scene.ts';
import type { Scene, Shape } from './scene.ts';

export type MapFigureProps = {
  base: MapBase;
  features: MapFeature[];
  /** ISO day; features that do not hold on it are left out. Left out: all are drawn. */
  date?: IsoDay;
  locale: string;
  dir: Direction;
  /** Accessible name of the picture. */
  title: string;
  /** Words of the scale bar, `{n}` for the kilometres: '{n} km'. No bar without them. */
  scale?: string;
  /** Unique on the page; ids inside the picture begin with it. */
  id: string;
};

/** Type sizes in units of the 1000 wide picture; `map.css` shows the layer that suits the width the map is given on the page. */
const SIZES = { wide: 15.5, middle: 21, narrow: 30 };

/**
 * A map of the newsroom as one SVG that fills the width it is given. Server component; colours and sizes come from `map.css`,
 * the same facts in words from `MapTable`.
 */
export function MapFigure({ base, features, date, locale, dir, title, scale, id }: MapFigureProps) {
  const scene = sceneOf({ base, features, date, locale, dir, width: 1000, sizes: SIZES, scale });
  const hatch = `${id}-hatch`;
  return (
    <div className="map-frame">
      <svg
        className={`map-figure map-${dir}`}
        viewBox={`0 0 ${scene.width} ${scene.height}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
        direction={dir}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{spokenOf(features, locale, date)}</desc>
        <defs>
          <HatchPatterns hatches={hatchesIn([...scene.shapes, ...(scene.inset?.shapes ?? [])])} id={hatch} />
        </defs>
        <rect className="map-sea" width={scene.width} height={scene.height} />
        <Shapes shapes={scene.shapes} hatch={hatch} />
        {scene.inset && <Inset inset={scene.inset} hatch={hatch} />}
        {scene.layers.map((layer) => (
          <Layer key={layer.name} layer={layer} />
        ))}
      </svg>
    </div>
  );
}

function Shapes({ shapes, hatch }: { shapes: Shape[]; hatch: string }) {
  return shapes.map(({ className, d, width }, index) => {
    const asked = hatchOfClass(className);
    return (
      <path
        key={index}
        className={className}
        d={d}
        strokeWidth={width}
        fill={asked ? `url(#${hatch}-${asked.name})` : undefined}
      />
    );
  });
}

function Inset({ inset, hatch }: { inset: Scene & { x: number; y: number }; hatch: string }) {
  const { x, y, width, height } = inset;
  return (
    <>
      <svg x={x} y={y} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <rect className="map-sea" width={width} height={height} />
        <Shapes shapes={inset.shapes} hatch={hatch} />
      </svg>
      <rect className="map-inset" x={x} y={y} width={width} height={height} />
    </>
  );
}

function Layer({ layer }: { layer: LabelLayer }) {
  return (
    <g className={`map-layer map-layer-${layer.name}`}>
      {layer.dots.map(({ className, x, y, radius, number }, index) => (
        <g key={index} className={className}>
          <circle cx={tenth(x)} cy={tenth(y)} r={tenth(radius)} />
          {number && (
            <text
              className="map-point-number"
              x={tenth(x)}
              y={tenth(y + layer.size * 0.28)}
              fontSize={tenth(layer.size * 0.8)}
              textAnchor="middle"
            >
              {number}
            </text>
          )}
        </g>
      ))}
      {layer.scale && <path className="map-scale" d={layer.scale} />}
      {layer.words.map(({ className, x, y, anchor, lines, size }, index) => (
        <text key={index} className={className} x={tenth(x)} y={tenth(y)} textAnchor={anchor} fontSize={tenth(size)}>
          {lines.length === 1
            ? lines[0]
            : lines.map((line, at) => (
                <tspan key={line} x={tenth(x)} dy={at ? tenth(size * 1.16) : undefined}>
                  {line}
                </tspan>
              ))}
        </text>
      ))}
    </g>
  );
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
