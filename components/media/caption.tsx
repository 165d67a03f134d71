type CaptionProps = {
  caption: string;
  credit?: string;
  /** What others may do with it, in a line of its own. */
  licence?: string;
  className?: string;
};

/** Caption and credit under a picture. */
export function Caption({ caption, credit, licence, className = '' }: CaptionProps) {
  if (!caption && !credit && !licence) return null;
  return (
    <figcaption className={`meta pt-2 ${className}`}>
      <span className="text-ink">{caption}</span> {credit}
      {licence && <span className="block">{licence}</span>}
    </figcaption>
  );
}
