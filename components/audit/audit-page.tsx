import { type AuditView, listAudit } from '../../db/audit/queries';
import type { AuditFault } from '../../db/audit/chain';
import type { Actor } from '../../db/auth/policy';
import { listPeople } from '../../db/auth/queries';
import type { Locale } from '../../db/site/locales';
import { auditFilePath, auditPath } from '../site/addresses';
import { clock, fullDateAndClock, longDate, number } from '../site/dates';
import { type Translate, translator } from '../site/messages';
import { asAddress, type AuditQuery } from './audit-query';

type PageProps = {
  actor: Actor;
  language: Locale;
  query: AuditQuery;
  /** What a look at the whole chain found; undefined when nobody asked. */
  proof: { rows: number; faults: AuditFault[] } | undefined;
};

/** Who did what, newest first, with what it was before and after. Nothing in here can be changed. */
export async function AuditPage({ actor, language, query, proof }: PageProps) {
  const t = translator(language);
  const { items, next } = await listAudit(actor, { ...query, limit: 50 });
  const { before: _, ...filter } = query;
  return (
    <>
      <div className="desk-head">
        <h1>{t('newsroom.audit.title')}</h1>
        <p className="flex flex-wrap gap-2">
          <a href={auditPath({ ...asAddress(filter), verify: '1' })} className="press">
            {t('newsroom.audit.verify')}
          </a>
          <a href={auditFilePath()} download className="press">
            {t('newsroom.audit.csv')}
          </a>
        </p>
      </div>
      <p className="desk-lead">{t('newsroom.audit.lead')}</p>
      {proof && <Proof proof={proof} language={language} t={t} />}
      <Filters query={query} people={await listPeople(actor)} t={t} />
      {items.length === 0 ? (
        <p className="notice">{t('newsroom.audit.none')}</p>
      ) : (
        <AuditTable items={items} language={language} t={t} />
      )}
      {next !== undefined && (
        <a href={auditPath(asAddress({ ...filter, before: next }))} className="press mt-4" rel="next">
          {t('newsroom.audit.older')}
        </a>
      )}
    </>
  );
}

function Proof({ proof: { rows, faults }, language, t }: { proof: NonNullable<PageProps['proof']> } & Words) {
  if (faults.length === 0)
    return (
      <p role="status" className="notice">
        {t('newsroom.audit.whole', { count: rows })}
      </p>
    );
  return (
    <div role="alert" className="notice notice-danger">
      <p>{t('newsroom.audit.faults', { count: faults.length })}</p>
      <ul>
        {faults.slice(0, 100).map(({ id, kind }) => (
          <li key={`${id} ${kind}`}>
            {t(`newsroom.audit.${id === null ? 'cut' : kind}`, { id: number(id ?? 0, language) })}
          </li>
        ))}
      </ul>
    </div>
  );
}

type Words = { language: Locale; t: Translate };

function Filters({ query, people, t }: { query: AuditQuery; people: { id: number; name: string }[]; t: Translate }) {
  return (
    <form action={auditPath()} className="filter-form" role="search">
      <div className="field">
        <label htmlFor="audit-who">{t('newsroom.audit.who')}</label>
        <select id="audit-who" name="actorId" className="input" defaultValue={query.actorId ?? ''}>
          <option value="">{t('newsroom.audit.anybody')}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {(['verb', 'subject'] as const).map((name) => (
        <div key={name} className="field">
          <label htmlFor={`audit-${name}`}>{t(`newsroom.audit.${name}`)}</label>
          <input id={`audit-${name}`} name={name} className="input" dir="ltr" defaultValue={query[name]} />
        </div>
      ))}
      <div className="field">
        <label htmlFor="audit-id">{t('newsroom.audit.number')}</label>
        <input
          id="audit-id"
          name="subjectId"
          inputMode="numeric"
          className="input"
          dir="ltr"
          defaultValue={query.subjectId}
        />
      </div>
      <button type="submit" className="press">
        {t('newsroom.desk.filter')}
      </button>
    </form>
  );
}

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** A value as it can be read: nothing as a dash, an instant as a day and an hour, a list with its commas; undefined where there was none. */
function said(value: unknown, language: Locale): string | undefined {
  if (value === undefined) return undefined;
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return '–';
  if (typeof value === 'string' && INSTANT.test(value)) return fullDateAndClock(new Date(value), language);
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? number(value, language) : JSON.stringify(value);
}

type Change = { name: string; from: string | undefined; to: string | undefined };

/** What was different before and after, name by name. */
function changesOf({ before, after }: AuditView, language: Locale): Change[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .map((name) => ({ name, from: said(before[name], language), to: said(after[name], language) }))
    .filter(({ from, to }) => from !== to || from !== undefined);
}

function AuditTable({ items, language, t }: { items: AuditView[] } & Words) {
  return (
    <table className="desk-table audit-table">
      <caption className="sr-only">{t('newsroom.audit.title')}</caption>
      <thead>
        <tr>
          {(['when', 'who', 'what', 'change'] as const).map((name) => (
            <th key={name} scope="col">
              {t(`newsroom.audit.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <td className="quiet">
              <time dateTime={item.at.toISOString()}>
                {longDate(item.at, language)} {clock(item.at, language)}
              </time>
            </td>
            <td>{item.actor ? <bdi>{item.actor.name}</bdi> : t('newsroom.audit.machine')}</td>
            <td>
              <bdi dir="ltr">
                <b>{item.verb}</b>{' '}
                {item.subjectId === null ? (
                  item.subject
                ) : (
                  <a href={auditPath({ subject: item.subject, subjectId: String(item.subjectId) })}>
                    {item.subject} {item.subjectId}
                  </a>
                )}
              </bdi>
            </td>
            <td>
              <Changes item={item} language={language} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Changes({ item, language }: { item: AuditView; language: Locale }) {
  return (
    <ul className="audit-changes">
      {changesOf(item, language).map(({ name, from, to }) => (
        <li key={name}>
          <bdi dir="ltr">{name}</bdi>: {from !== undefined && from !== to && <del dir="auto">{from}</del>}{' '}
          {to !== undefined && <ins dir="auto">{to}</ins>}
        </li>
      ))}
    </ul>
  );
}
