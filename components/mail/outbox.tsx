import type { Viewer } from '../../db/auth/session';
import { countUnsentMails, listMails, type MailView } from '../../db/mail/queries';
import { outboxPath } from '../site/addresses';
import { clock, longDate } from '../site/dates';
import { type Translate, translator } from '../site/messages';

type OutboxProps = {
  viewer: Viewer;
  before: number | undefined;
  /** Whether there is a mail server to send through. */
  isSending: boolean;
};

/** Every mail of the site, sent or waiting: without a mail server this is where they can be read. */
export async function Outbox({ viewer, before, isSending }: OutboxProps) {
  const { actor, language } = viewer;
  const t = translator(language);
  const { items, next } = await listMails(actor, { before, limit: 30 });
  const unsent = await countUnsentMails();
  return (
    <>
      <div className="desk-head">
        <h1>{t('newsroom.mail.title')}</h1>
      </div>
      <p className="desk-lead">{t('newsroom.mail.lead')}</p>
      <p className={isSending ? 'notice' : 'notice notice-warning'}>
        {isSending ? t('newsroom.mail.sending') : t('newsroom.mail.noServer')}{' '}
        {t('newsroom.mail.unsent', { count: unsent })}
      </p>
      {items.length === 0 && <p>{t('newsroom.mail.none')}</p>}
      <ul className="outbox">
        {items.map((mail) => (
          <li key={mail.id}>
            <Mail mail={mail} t={t} language={language} />
          </li>
        ))}
      </ul>
      {next !== undefined && (
        <a href={outboxPath(next)} className="press mt-4" rel="next">
          {t('newsroom.mail.older')}
        </a>
      )}
    </>
  );
}

type MailProps = { mail: MailView; t: Translate; language: Viewer['language'] };

function Mail({ mail, t, language }: MailProps) {
  const at = (date: Date) => `${longDate(date, language)} ${clock(date, language)}`;
  const { subject, to, text, createdAt, sentAt, attempts, lastError } = mail;
  const state = sentAt ? 'sent' : lastError ? 'failed' : 'waiting';
  return (
    <details>
      <summary>
        <span className="outbox-subject">
          <bdi>{subject}</bdi>
        </span>
        <bdi className="meta">{to}</bdi>
        <span className={`state outbox-${state}`}>{t(`newsroom.mail.state.${state}`)}</span>
        <time dateTime={createdAt.toISOString()} className="meta">
          {at(createdAt)}
        </time>
      </summary>
      {sentAt && <p className="meta">{t('newsroom.mail.sentAt', { time: at(sentAt) })}</p>}
      {lastError && (
        <p className="field-error">
          {t('newsroom.mail.attempts', { count: attempts })}{' '}
          <span lang="en" dir="ltr">
            {lastError}
          </span>
        </p>
      )}
      <pre dir="auto">{text}</pre>
    </details>
  );
}
