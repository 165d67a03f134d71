import type { PictureView } from '../../db/media/queries';
import { picturePath } from '../site/addresses';

type PictureProps = {
  picture: PictureView;
  /** The `sizes` attribute: how wide the picture is laid out. */
  sizes: string;
  /** Width ÷ height of the frame; the picture is cropped around its focal point. Left out: its own shape. */
  ratio?: number;
  /** Above the fold: loaded at once and first. */
  eager?: boolean;
  /** Beside a link that says the same. */
  silent?: boolean;
  className?: string;
};

/** A picture of the library: exact sizes, no layout shift, a tiny preview behind it until it is there; as AVIF where that was made. */
export function Picture({ picture, sizes, ratio, eager = false, silent = false, className = '' }: PictureProps) {
  const { hash, width, height, widths, focalX, focalY, placeholder, drawn, alt, avif } = picture;
  const largest = widths.at(-1) ?? width;
  const image = (
    <img
      src={picturePath(hash, widths.find((step) => step >= 640) ?? largest)}
      srcSet={sourceSet(picture, 'webp')}
      sizes={sizes}
      width={largest}
      height={Math.round(ratio ? largest / ratio : (largest * height) / width)}
      alt={silent ? '' : alt}
      loading={eager ? 'eager' : 'lazy'}
      fetchPriority={eager ? 'high' : undefined}
      decoding="async"
      className={`block h-auto w-full bg-paper-sunk bg-cover object-cover ${drawn ? 'drawn-picture' : ''} ${className}`}
      style={{
        aspectRatio: ratio ?? `${width} / ${height}`,
        objectPosition: `${focalX * 100}% ${focalY * 100}%`,
        backgroundImage: placeholder ? `url(${placeholder})` : undefined,
      }}
    />
  );
  if (!avif) return image;
  return (
    <picture className="contents">
      <source type="image/avif" srcSet={sourceSet(picture, 'avif')} sizes={sizes} />
      {image}
    </picture>
  );
}

const sourceSet = ({ hash, widths }: PictureView, format: 'webp' | 'avif') =>
  widths.map((step) => `${picturePath(hash, step, format)} ${step}w`).join(', ');
