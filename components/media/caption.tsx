type CaptionProps = { caption: string; credit?: string; className?: string };

/** Caption and credit under a picture. */
export function Caption({ caption, credit, className = '' }: CaptionProps) {
  if (!caption && !credit) return null;
  return (
    <figcaption className={`meta pt-2 ${className}`}>
      <span className="text-ink">{caption}</span> {credit}
    </figcaption>
  );
}
