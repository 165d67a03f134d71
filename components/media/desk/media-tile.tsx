import type { MediaCard } from '../../../db/media/library';
import { WARN_DAYS } from '../../../db/media/policy';
import type { Locale } from '../../../db/site/locales';
import { mediaItemPath, picturePath } from '../../site/addresses';
import { longDate, number } from '../../site/dates';
import { type Translate, translator } from '../../site/messages';

const DAY = 86_400_000;

/** What wants looking after, as a code and the colour of its state. */
function troubleOf(item: MediaCard, now: Date): { code: 'ended' | 'soon' | 'silent'; mark: string } | undefined {
  if (item.withheldAt) return { code: 'ended', mark: 'state-withdrawn' };
  const { rightsUntil } = item;
  if (rightsUntil && rightsUntil.getTime() - now.getTime() < WARN_DAYS * DAY)
    return { code: 'soon', mark: 'state-review' };
  const isSilent = item.kind === 'picture' && !item.decorative && !item.alt;
  return isSilent ? { code: 'silent', mark: 'state-review' } : undefined;
}

/** What there is to see of it: a small version, or what kind of thing it is. */
function Sight({ item, t, language }: { item: MediaCard; t: Translate; language: Locale }) {
  if (item.kind !== 'picture' || item.withheldAt) {
    return (
      <span className="media-kind">
        {t(`newsroom.media.one.${item.kind}`)}
        {item.seconds !== null && item.kind === 'film' && (
          <small>{t('newsroom.media.seconds', { seconds: number(Math.round(item.seconds), language) })}</small>
        )}
      </span>
    );
  }
  const step = item.widths.find((one) => one >= 320) ?? item.widths.at(-1) ?? 320;
  return (
    <img
      src={picturePath(item.hash, step)}
      // Where there is no caption, the alt text stands beside it.
      alt={item.caption ? item.alt : ''}
      loading="lazy"
      decoding="async"
      width={item.width ?? step}
      height={item.height ?? step}
      style={{
        objectPosition: `${item.focalX * 100}% ${item.focalY * 100}%`,
        backgroundImage: item.placeholder ? `url(${item.placeholder})` : undefined,
      }}
    />
  );
}

/** One thing of the library in the list: how it looks, what it is called, and what it lacks. */
export function MediaTile({ item, language }: { item: MediaCard; language: Locale }) {
  const t = translator(language);
  const trouble = troubleOf(item, new Date());
  return (
    <li className="media-tile">
      <a href={mediaItemPath(item.id)}>
        <Sight item={item} t={t} language={language} />
        <span className="media-name">
          <bdi>{item.caption || item.alt || item.fileName || `#${number(item.id, language)}`}</bdi>
        </span>
      </a>
      <p className="meta">
        {item.width && item.height ? (
          <bdi dir="ltr">
            {number(item.width, language)} × {number(item.height, language)}
          </bdi>
        ) : (
          item.format.toUpperCase()
        )}
        <time dateTime={item.createdAt.toISOString()}>{longDate(item.createdAt, language)}</time>
      </p>
      {trouble && <p className={`state ${trouble.mark}`}>{t(`newsroom.media.trouble.${trouble.code}`)}</p>}
    </li>
  );
}
