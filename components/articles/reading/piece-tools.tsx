import type { ArticleView } from '../../../db/articles/queries';
import { siteUrl } from '../../../db/site/env';
import type { Locale } from '../../../db/site/locales';
import { articlePath } from '../../site/addresses';
import { sizeWords } from '../../site/footer';
import { LooksSwitch } from '../../site/looks-switch.client';
import { translator } from '../../site/messages';
import { SaveButton } from './save-button.client';
import { ShareButtons } from './share-buttons.client';

/** Networks that take a plain link: nothing of theirs is asked for before a reader follows it. */
const NETWORKS: { name: string; link: (url: string, title: string) => string }[] = [
  { name: 'WhatsApp', link: (url, title) => `https://wa.me/?text=${encodeURIComponent(`${title} ${url}`)}` },
  {
    name: 'Telegram',
    link: (url, title) => `https://t.me/share/url?url=${encodeURIComponent(url)}&text=${encodeURIComponent(title)}`,
  },
  {
    name: 'X',
    link: (url, title) => `https://x.com/intent/post?url=${encodeURIComponent(url)}&text=${encodeURIComponent(title)}`,
  },
];

const mailLink = (url: string, title: string) =>
  `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n${url}`)}`;

/** What a reader does with a piece: share it, save it, set its text larger. */
export function PieceTools({ article, locale }: { article: ArticleView; locale: Locale }) {
  const t = translator(locale);
  const path = articlePath(article);
  const url = siteUrl() + path;
  const { id, headline, section } = article;
  return (
    <div role="group" aria-label={t('article.tools')} className="piece-tools no-print">
      <details className="share">
        <summary>{t('article.share')}</summary>
        <ul>
          <li>
            <a href={mailLink(url, headline)} className="touch">
              {t('article.shareMail')}
            </a>
          </li>
          {NETWORKS.map(({ name, link }) => (
            <li key={name}>
              <a href={link(url, headline)} rel="noopener noreferrer nofollow" className="touch">
                <bdi lang="en">{name}</bdi>
              </a>
            </li>
          ))}
          <ShareButtons
            url={url}
            title={headline}
            words={{ copy: t('article.copyLink'), copied: t('article.copied'), more: t('article.shareMore') }}
          />
        </ul>
      </details>
      <SaveButton
        piece={{ id, path, title: headline, section: section.name }}
        words={{
          ...{ save: t('saved.save'), saved: t('saved.saved') },
          ...{ removed: t('saved.removed'), most: t('saved.most') },
        }}
      />
      <LooksSwitch look="size" label={t('site.textSize')} words={sizeWords(t)} letter={t('site.sizeLetter')} />
    </div>
  );
}
