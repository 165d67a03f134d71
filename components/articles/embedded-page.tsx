import type { Locale } from '../../db/site/locales';
import { translator } from '../site/messages';
import { isSafeHref } from '../../db/articles/body';
import { embedHost, pageAddress } from './embed-address';
import { EmbedFrame } from './embed-frame.client';

type EmbeddedProps = { url: string; title: string; hosts: readonly string[]; locale: Locale };

/** Another site's page within a piece: a link that says where it leads; and where the host is allowed, a button that loads it here. */
export function EmbeddedPage({ url, title, hosts, locale }: EmbeddedProps) {
  const page = pageAddress(url);
  if (!isSafeHref(page)) return null;
  const t = translator(locale);
  const host = URL.parse(page)?.host ?? page;
  const player = embedHost(url, hosts);
  return (
    <figure className="embedded-page">
      <figcaption>
        <p className="embedded-title">
          <bdi>{title || host}</bdi>
        </p>
        <a href={page} rel="noopener" className="touch underline">
          {t('article.embed.open', { host })}
        </a>
      </figcaption>
      {player && (
        <EmbedFrame
          url={url}
          title={title || host}
          load={t('article.embed.load', { host: player })}
          note={t('article.embed.note', { host: player })}
        />
      )}
    </figure>
  );
}
