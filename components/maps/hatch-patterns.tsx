import type { Hatch } from './hatches.ts';

/** The pattern of each hatch, to be filled with by `url(#<id>-<name>)`. */
export function HatchPatterns({ hatches, id }: { hatches: Hatch[]; id: string }) {
  return hatches.map(({ name, size, turn, d }) => (
    <pattern
      key={name}
      id={`${id}-${name}`}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${turn})`}
    >
      <rect className={`map-ground map-ground-${name}`} width={size} height={size} />
      <path className={`map-hatch map-hatch-${name}`} d={d} />
    </pattern>
  ));
}
