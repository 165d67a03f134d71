'use client';

import { useEffect, useId, useState } from 'react';
import { type LonLat, type MapFeature, ringsOf } from '../../../db/maps/geometry';
import type { Locale } from '../../../db/site/locales';
import { HatchPatterns } from '../hatch-patterns';
import { hatchOf } from '../hatches';
import { linePath, type Point, projectAll, ringsPath } from '../view';
import { placeWords } from './coordinates';
import { type Corner, cornersOf, pointsOf, withCornerAt, withNewCorner } from './drawing';
import type { Held, PenProps } from './pen';
import { SheetWords } from './sheet-words';
import { type Hold, HOLDS } from './snap';
import { usePen } from './use-pen.client';
import type { MapDeskWords } from './words';

type SheetProps = PenProps & {
  words: MapDeskWords;
  locale: Locale;
  /** What just happened, for whoever does not see it. */
  said: string;
  borders: 'today' | 'none' | undefined;
  /** The day that is looked at; undefined when all are. */
  day: string | undefined;
};

/** What is drawn on: ground, shapes, and the pen over them. With the keys: arrows, Enter, Backspace, Escape, plus and minus. */
export function MapSheet(props: SheetProps) {
  const { ground, words, drawing, shown, selected, locale } = props;
  const pen = usePen(props);
  const id = useId();
  const scale = useScale(pen.sheet, pen.frame.width);
  const { view } = ground;
  const { frame } = pen;
  const found = pen.find();
  const isDrawing = drawing.tool !== 'select';
  const shape = selected === undefined ? undefined : props.features[selected];
  const drawn = pen.held && shape ? moved(shape, pen.held, found.place) : undefined;
  return (
    <div className="map-sheet">
      <div
        role="application"
        tabIndex={0}
        aria-label={words.canvas}
        aria-describedby={`${id}-help`}
        className="map-frame map-board"
        onKeyDown={pen.onKeyDown}
      >
        <svg
          ref={pen.sheet}
          viewBox={`${frame.x} ${frame.y} ${frame.width} ${(frame.width * view.height) / view.width}`}
          className={`map-figure ${isDrawing ? 'is-drawing' : ''}`}
          aria-hidden="true"
          {...pen.pointer}
        >
          <defs>
            <HatchPatterns hatches={HATCHED.flatMap((name) => hatchOf(name) ?? [])} id={`${id}-hatch`} />
          </defs>
          <rect className="map-sea" width={view.width} height={view.height} />
          <path className="map-land" d={ground.ground.land} />
          <path className="map-land-focus" d={ground.ground.focus} />
          <Countries {...{ shown, selected, day: props.day }} outlines={ground.ground.countries} />
          {props.borders !== 'none' && (
            <>
              <path className="map-border" d={ground.ground.borders} />
              <path className="map-border map-border-disputed" d={ground.ground.disputed} />
            </>
          )}
          {shown.map(({ feature, index }) => (
            <Drawn
              key={index}
              feature={(index === selected && drawn) || feature}
              {...{ view, scale, hatch: `${id}-hatch`, isChosen: index === selected }}
            />
          ))}
          <SheetWords {...{ shown, view, scale, locale, selected }} />
          {!isDrawing && shape && (
            <Corners
              {...{ view, scale, shape: drawn ?? shape, held: pen.held?.corner }}
              middles={pen.held ? [] : pen.handles.edges}
            />
          )}
          <Pen points={projectAll(view, drawing.points)} to={found.at} {...{ scale, isDrawing }} snap={found.to} />
        </svg>
      </div>
      <div className="map-board-line">
        <p id={`${id}-help`} className="field-hint">
          {words.canvasHelp}
        </p>
        <p role="status">
          {props.said} <bdi>{found.place && placeWords(found.place, words, locale)}</bdi>
          {found.to && ` · ${words[HOLDS[found.to]]}`}
        </p>
        <div className="map-tools">
          <button type="button" className="press" onClick={() => pen.zoom(2)} aria-label={words.zoomIn}>
            +
          </button>
          <button type="button" className="press" onClick={() => pen.zoom(0.5)} aria-label={words.zoomOut}>
            −
          </button>
        </div>
      </div>
    </div>
  );
}

const HATCHED = ['accent', 'party-1', 'party-2', 'party-3', 'party-4'];

/** Units of the view for a pixel of the screen, kept up to date. */
function useScale(sheet: { current: SVGSVGElement | null }, width: number): number {
  const [wide, setWide] = useState(1000);
  useEffect(() => {
    if (!sheet.current) return;
    const watch = new ResizeObserver(([entry]) => setWide(entry?.contentRect.width || 1000));
    watch.observe(sheet.current);
    return () => watch.disconnect();
  }, [sheet]);
  return width / wide;
}

/** A shape with the point that is held where it would come to lie. */
const moved = (feature: MapFeature, { corner, isNew }: Held, place: LonLat | undefined): MapFeature =>
  place ? (isNew ? withNewCorner : withCornerAt)(feature, corner, place) : feature;

type CountriesProps = Pick<SheetProps, 'shown' | 'selected' | 'day'> & { outlines: Record<string, string> };

/** Whole countries in the colours that readers see, beneath the borders. Of all days at once what stays lies over what is new. */
function Countries({ shown, selected, day, outlines }: CountriesProps) {
  const order = ['member', 'invited', 'joined'];
  const weight = ({ feature }: (typeof shown)[number]) =>
    feature.kind === 'country' ? order.indexOf(feature.style) * (day ? 1 : -1) : 0;
  return shown
    .toSorted((a, b) => weight(a) - weight(b))
    .map(
      ({ feature, index }) =>
        feature.kind === 'country' && (
          <path
            key={index}
            className={`map-country map-country-${feature.style} ${index === selected ? 'map-chosen' : ''}`}
            d={feature.countries.map((code) => outlines[code] ?? '').join('')}
          />
        ),
    );
}

type DrawnProps = {
  feature: MapFeature;
  view: PenProps['ground']['view'];
  scale: number;
  hatch: string;
  isChosen: boolean;
};

/** A shape as readers see it. */
function Drawn({ feature, view, scale, hatch, isChosen }: DrawnProps) {
  const [at] = projectAll(view, pointsOf(feature));
  if (!at || feature.kind === 'country') return null;
  const chosen = isChosen ? 'map-chosen' : '';
  if (feature.kind === 'zone') {
    const fill = hatchOf(feature.style) && `url(#${hatch}-${feature.style})`;
    const d = ringsPath(view, ringsOf(feature));
    return <path className={`map-zone map-zone-${feature.style} ${chosen}`} d={d} fill={fill} />;
  }
  if (feature.kind === 'line') {
    const isFlow = feature.style === 'advance' || feature.style === 'retreat';
    const width = isFlow ? Number([feature.width ?? 6].flat()[0]) : undefined;
    const look = isFlow ? `map-flow map-flow-${feature.style}` : `map-line map-line-${feature.style}`;
    return <path className={`${look} ${chosen}`} d={linePath(view, feature.geometry)} strokeWidth={width} />;
  }
  if (feature.kind === 'name') return null;
  const look = `map-point map-point-${feature.style} ${chosen}`;
  return <circle className={look} cx={at[0]} cy={at[1]} r={(feature.style === 'town' ? 3.5 : 5.5) * scale} />;
}

type CornersProps = {
  view: PenProps['ground']['view'];
  shape: MapFeature;
  scale: number;
  held: Corner | undefined;
  /** Between two corners: whoever pulls one there makes a new corner. */
  middles: { middle: Point }[];
};

function Corners({ view, shape, scale, held, middles }: CornersProps) {
  return (
    <>
      {middles.map(({ middle: [x, y] }, index) => (
        <g key={`middle ${index}`} className="map-corner map-corner-new">
          <circle className="map-corner-touch" cx={x} cy={y} r={14 * scale} />
          <circle cx={x} cy={y} r={3.5 * scale} strokeWidth={1.5 * scale} />
        </g>
      ))}
      {cornersOf(shape).map(({ corner, place }) => {
        const [x, y] = view.project(place) ?? [-100, -100];
        const isHeld = held?.ring === corner.ring && held.at === corner.at;
        return (
          <g key={`${corner.ring} ${corner.at}`} className={`map-corner ${isHeld ? 'is-held' : ''}`}>
            <circle className="map-corner-touch" cx={x} cy={y} r={18 * scale} />
            <circle cx={x} cy={y} r={5 * scale} strokeWidth={2 * scale} />
          </g>
        );
      })}
    </>
  );
}

type PenLook = { points: Point[]; to: Point; scale: number; isDrawing: boolean; snap: Hold };

/** The points set so far, the way to the next one, and the crosshair. */
function Pen({ points, to: [x, y], scale, isDrawing, snap }: PenLook) {
  const arm = 14 * scale;
  const way = [...points, [x, y] as Point].map((point) => point.join(' ')).join('L');
  return (
    <g className={`map-pen ${snap ? 'is-held' : ''}`} strokeWidth={1.5 * scale}>
      {isDrawing && points.length > 0 && <path d={`M${way}`} strokeWidth={2 * scale} />}
      {points.map(([px, py], index) => (
        <circle key={index} cx={px} cy={py} r={4 * scale} />
      ))}
      <path className="map-cross" d={`M${x - arm} ${y}H${x + arm}M${x} ${y - arm}V${y + arm}`} />
      {snap && <circle className="map-cross" cx={x} cy={y} r={8 * scale} />}
    </g>
  );
}
