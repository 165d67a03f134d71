/** Caption and credit under a picture. */
export function Caption({ caption, credit }: { caption: string; credit?: string }) {
  if (!caption && !credit) return null;
  return (
    <figcaption className="meta pt-2">
      {caption} {credit && <b className="font-medium text-ink">{credit}</b>}
    </figcaption>
  );
}
