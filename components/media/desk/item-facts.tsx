import type { MediaDetail } from '../../../db/media/library';
import type { Locale } from '../../../db/site/locales';
import { filePath, jpegPath } from '../../site/addresses';
import { clock, longDate, number } from '../../site/dates';
import { translator } from '../../site/messages';

const MB = 2 ** 20;

const sizeOf = (bytes: number, language: Locale) =>
  bytes < MB
    ? `${number(Math.max(1, Math.round(bytes / 1024)), language)} kB`
    : `${number(Math.round(bytes / MB), language)} MB`;

/** What the file says of itself, who added it, and where it can be looked at. */
export function ItemFacts({ item, language }: { item: MediaDetail; language: Locale }) {
  const t = translator(language);
  const { kind, hash, format, width, height, seconds, bytes, fileName, addedBy, createdAt, withheldAt } = item;
  const facts: [name: string, value: string | undefined][] = [
    [t('newsroom.media.fact.file'), fileName],
    [t('newsroom.media.fact.format'), format.toUpperCase()],
    [
      t('newsroom.media.fact.size'),
      width && height ? `${number(width, language)} × ${number(height, language)}` : undefined,
    ],
    [
      t('newsroom.media.fact.length'),
      seconds === null ? undefined : t('newsroom.media.seconds', { seconds: number(Math.round(seconds), language) }),
    ],
    [t('newsroom.media.fact.bytes'), sizeOf(bytes, language)],
    [t('newsroom.media.fact.addedBy'), addedBy ?? undefined],
    [t('newsroom.media.fact.added'), `${longDate(createdAt, language)} ${clock(createdAt, language)}`],
  ];
  return (
    <section className="media-part" aria-labelledby="facts">
      <h2 id="facts">{t('newsroom.media.facts')}</h2>
      {kind === 'film' && !withheldAt && (
        <video src={filePath(hash, format)} controls preload="metadata" className="media-film" />
      )}
      <dl className="media-facts">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <bdi>{value}</bdi>
                </dd>
              </div>
            ),
        )}
      </dl>
      {!withheldAt && (
        <a
          href={kind === 'picture' ? jpegPath(hash) : filePath(hash, format)}
          className="touch underline"
          target="_blank"
          rel="noreferrer"
        >
          {t('newsroom.media.open')}
        </a>
      )}
    </section>
  );
}
