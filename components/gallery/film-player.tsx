import type { FilmView } from '../../db/gallery/queries';
import { LOCALES, type Locale } from '../../db/site/locales';
import { filePath, jpegPath } from '../site/addresses';
import { number } from '../site/dates';
import { translator } from '../site/messages';

type FilmPlayerProps = {
  film: FilmView;
  locale: Locale;
  /** Whether the transcript is shown unasked: on the film's own page. */
  open?: boolean;
  className?: string;
};

/** A film with the browser's own controls, captions and transcript. Nothing is fetched before it is asked for. */
export function FilmPlayer({ film, locale, open = false, className = '' }: FilmPlayerProps) {
  const t = translator(locale);
  const { file, poster, captions, transcript, withoutSpeech } = film;
  const size = number(Math.max(1, Math.round(file.bytes / 1_000_000)), locale);
  return (
    <figure className={className}>
      <video
        controls
        preload="none"
        playsInline
        poster={jpegPath(poster.hash)}
        width={file.width}
        height={file.height}
        className="block h-auto w-full bg-band"
        aria-label={film.title}
      >
        <source src={filePath(file.hash, file.format)} type={`video/${file.format}`} />
        {captions.map(({ locale: language, hash }) => (
          <track
            key={language}
            kind="captions"
            src={filePath(hash, 'vtt')}
            srcLang={language}
            label={LOCALES[language].name}
            default={language === locale}
          />
        ))}
        <a href={filePath(file.hash, file.format)}>{t('gallery.download', { size })}</a>
      </video>
      <figcaption>
        {withoutSpeech && <p className="meta pt-2">{t('gallery.withoutSpeech')}</p>}
        {transcript.trim() && (
          <details open={open} className="mt-3 border-y border-rule font-sans text-note">
            <summary className="touch cursor-pointer font-medium">{t('gallery.transcript')}</summary>
            {transcript
              .split(/\n+/)
              .filter(Boolean)
              .map((line, index) => (
                <p key={index} className="max-w-measure pb-3 leading-relaxed">
                  {line}
                </p>
              ))}
          </details>
        )}
      </figcaption>
    </figure>
  );
}
