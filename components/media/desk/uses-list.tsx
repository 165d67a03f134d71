import type { Use } from '../../../db/media/usages';
import type { Locale } from '../../../db/site/locales';
import { LOCALES } from '../../../db/site/locales';
import { editArticlePath } from '../../site/addresses';
import { translator } from '../../site/messages';

/** Everything that shows it, drafts too; pieces lead to their desk. */
export function UsesList({ uses, language }: { uses: Use[]; language: Locale }) {
  const t = translator(language);
  return (
    <section className="media-part" aria-labelledby="uses">
      <h2 id="uses">{t('newsroom.media.uses', { count: uses.length })}</h2>
      {uses.length === 0 ? (
        <p className="field-hint">{t('newsroom.media.unused')}</p>
      ) : (
        <ul className="media-uses">
          {uses.map(({ kind, id, title, locale, isSeen }) => {
            const name = (
              <span lang={locale} dir={LOCALES[locale].dir}>
                {title || t('newsroom.desk.untitled')}
              </span>
            );
            return (
              <li key={`${kind}${id}`}>
                {kind === 'article' ? <a href={editArticlePath(id)}>{name}</a> : name}
                <span className="meta">
                  {t(`newsroom.media.use.${kind}`)}
                  {!isSeen && ` · ${t('newsroom.media.unseen')}`}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
