import { geoAzimuthalEqualArea, geoEqualEarth, geoMercator } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { LonLat, MapView } from '../../db/maps/geometry.ts';
import { pathData } from './path.ts';

/** Turns places into points of a view and back, for the server and for whoever draws in a browser. Pure; pixels of the view. */

export type Point = [number, number];

/** A view with its size in pixels and the projection that fits it. */
export type Projected = {
  width: number;
  height: number;
  detail: MapView['detail'];
  /** How far a drawn coast may lie beside the true one, px. */
  tolerance: number;
  project: (at: LonLat) => Point | undefined;
  projection: GeoProjection;
  /** The same for the same view in the same size. */
  key: string;
};

/** How far beyond the edge shapes are cut, so that no cut edge shows as an outline. Pixels. */
const BLEED = 12;

/**
 * Fits the projection of a view into a box of a given width in pixels; the height follows from the aspect. Coasts are thinned by
 * 0.7 px of a 1000 px wide map (nobody sees it, and it halves the file), or by `tolerance` px.
 */
export function projectView(view: MapView, width: number, tolerance = width / 1400): Projected {
  const height = Math.round(width / view.aspect);
  const projection = unitProjection(view);
  const [lon, lat] = view.centre;
  const half = Math.min(view.span, 359.8) / 2;
  const west = projection([lon - half, lat])?.[0] ?? 0;
  const east = projection([lon + half, lat])?.[0] ?? 1;
  projection.scale(width / (east - west)).translate([0, 0]);
  const middle = projection(view.centre) ?? [0, 0];
  projection.translate([width / 2 - middle[0], height / 2 - middle[1]]);
  projection.clipExtent([
    [-BLEED, -BLEED],
    [width + BLEED, height + BLEED],
  ]);
  const project = (at: LonLat) => projection(at) ?? undefined;
  const key = JSON.stringify([view.centre, view.span, view.aspect, view.detail, view.projection, width, tolerance]);
  return { width, height, detail: view.detail, tolerance, project, projection, key };
}

function unitProjection({ centre, span, projection }: MapView): GeoProjection {
  const [lon, lat] = centre;
  const kind = projection ?? (span <= 60 ? 'mercator' : 'equal-area');
  if (kind === 'mercator') return geoMercator().rotate([-lon, 0]).scale(1).translate([0, 0]);
  if (span > 140) return geoEqualEarth().rotate([-lon, 0]).scale(1).translate([0, 0]);
  return geoAzimuthalEqualArea().rotate([-lon, -lat]).clipAngle(120).scale(1).translate([0, 0]);
}

/**
 * SVG path data of an area with its holes, to be filled by the even-odd rule: how its rings are wound does not matter (they are
 * joined in the plane, not on the sphere).
 */
export function ringsPath(view: Projected, rings: LonLat[][]): string {
  return pathData(rings.map((ring) => ({ points: projectAll(view, ring), closed: true })));
}

/** SVG path data of a line, joined straight from point to point on the map. */
export function linePath(view: Projected, line: LonLat[]): string {
  return pathData([{ points: projectAll(view, line), closed: false }]);
}

/** Points of the view, without those that are on the other side of the world. */
export function projectAll(view: Projected, points: LonLat[]): Point[] {
  return points.map(view.project).filter((point) => point !== undefined);
}
