/** Caption and credit under a picture. */
export function Caption({ caption, credit }: { caption: string; credit?: string }) {
  if (!caption && !credit) return null;
  return (
    <figcaption className="meta pt-2">
      <span className="text-ink">{caption}</span> {credit}
    </figcaption>
  );
}
