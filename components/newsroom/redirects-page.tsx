import type { Viewer } from '../../db/auth/session';
import { listRedirects, type RedirectView } from '../../db/site/redirects';
import { ActionForm } from '../forms/action-form.client';
import { redirectsPath, settingsPath } from '../site/addresses';
import { longDate } from '../site/dates';
import { type Translate, translator } from '../site/messages';
import { FindForm, MoreLink } from './find-form';
import { sendRedirect, sendRedirectRemoval } from './actions';

type PageProps = { viewer: Viewer; words: string; before: number | undefined };

const LINES = 50;
const ERRORS = ['badAddress', 'foreign', 'itself', 'loop', 'reserved', 'required', 'tooLong', 'badValue'] as const;

/** Old addresses with where they lead, and a form for another. */
export async function RedirectsPage({ viewer, words, before }: PageProps) {
  const { actor, language } = viewer;
  const t = translator(language);
  const { items, next } = await listRedirects(actor, { words, before, limit: LINES });
  const errors = Object.fromEntries(ERRORS.map((code) => [code, t(`newsroom.addresses.error.${code}`)]));
  return (
    <>
      <div className="desk-head">
        <h1>{t('newsroom.addresses.title')}</h1>
        <a href={settingsPath()} className="touch underline">
          {t('newsroom.nav.settings')}
        </a>
      </div>
      <p className="subject-lead">{t('newsroom.addresses.lead')}</p>
      <FindForm action={redirectsPath()} label={t('newsroom.addresses.find')} words={words} t={t} />
      {items.length > 0 ? (
        <RedirectTable items={items} language={language} errors={errors} t={t} />
      ) : (
        <p className="notice">{t('newsroom.addresses.none')}</p>
      )}
      {next && <MoreLink href={redirectsPath({ words, before: String(next) })} t={t} />}
      <section className="subject-new" aria-labelledby="address-new">
        <h2 id="address-new">{t('newsroom.addresses.new')}</h2>
        <ActionForm
          action={sendRedirect}
          fields={[
            { name: 'path', kind: 'text', label: t('newsroom.addresses.path'), isAddress: true, length: 2000 },
            {
              ...{ name: 'target', kind: 'text', label: t('newsroom.addresses.target'), isAddress: true, length: 2000 },
              hint: t('newsroom.addresses.targetHint'),
            },
          ]}
          words={{
            ...{ submit: t('newsroom.addresses.add'), errors },
            done: { added: t('newsroom.addresses.added') },
          }}
        />
      </section>
    </>
  );
}

type TableProps = { items: RedirectView[]; language: Viewer['language']; errors: Record<string, string>; t: Translate };

function RedirectTable({ items, language, errors, t }: TableProps) {
  return (
    <table className="desk-table subject-table address-table">
      <caption className="sr-only">{t('newsroom.addresses.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('newsroom.addresses.path')}</th>
          <th scope="col">{t('newsroom.addresses.target')}</th>
          <th scope="col">{t('newsroom.addresses.since')}</th>
          <th scope="col">
            <span className="sr-only">{t('newsroom.subjects.remove')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, path, target, createdAt }) => (
          <tr key={id}>
            <td className="head-cell">
              <bdi dir="ltr">{path}</bdi>
            </td>
            <td>
              {target ? (
                <a href={target}>
                  <bdi dir="ltr">{target}</bdi>
                </a>
              ) : (
                t('newsroom.addresses.gone')
              )}
            </td>
            <td className="quiet">
              <time dateTime={createdAt.toISOString()}>{longDate(createdAt, language)}</time>
            </td>
            <td>
              <ActionForm
                action={sendRedirectRemoval}
                hidden={{ id: String(id) }}
                words={{ submit: t('newsroom.subjects.remove'), errors }}
                tone="quiet"
                about={path}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
