'use client';

import { type ReactNode, useActionState } from 'react';
import { ActionForm } from '../forms/action-form.client';
import type { ActionState } from '../forms/define-action';
import { Field } from '../forms/field.client';
import { onceAtATime } from '../forms/once-at-a-time';
import { sendFactorConfirmation, sendFactorRemoval, sendFactorStart, sendRecoveryCodes } from './actions';

type FactorWords = Record<
  | 'off'
  | 'on'
  | 'start'
  | 'scan'
  | 'secret'
  | 'confirm'
  | 'cancel'
  | 'codes'
  | 'codesDone'
  | 'renew'
  | 'remove'
  | 'change'
  | 'code'
  | 'present',
  string
> & { errors: Record<string, string> };

type SecondFactorProps = {
  state: 'off' | 'pending' | 'on';
  words: FactorWords;
  /** The key as text, while it is being set up. */
  secret?: string | undefined;
  /** The drawn QR code, while it is being set up. */
  qr?: ReactNode;
  accountPath: string;
};

const START: ActionState = { status: 'idle' };

/** Setting up a second factor, its recovery codes, and taking it away. One component in every state, so that codes are shown without script too. */
export function SecondFactor({ state, words, secret, qr, accountPath }: SecondFactorProps) {
  const [confirmed, confirm, confirming] = useActionState(sendFactorConfirmation, START);
  const [renewed, renew, renewing] = useActionState(sendRecoveryCodes, START);
  const answered = [confirmed, renewed].find(({ status }) => status === 'done');
  if (answered?.status === 'done')
    return <Codes codes={(answered.values.codes ?? '').split(' ')} words={words} accountPath={accountPath} />;
  const errors = words.errors;
  const present = {
    name: 'present',
    kind: 'password',
    label: words.present,
    autoComplete: 'current-password',
  } as const;
  if (state === 'off')
    return (
      <>
        <p>{words.off}</p>
        <ActionForm action={sendFactorStart} fields={[present]} words={{ submit: words.start, errors }} />
      </>
    );
  if (state === 'pending')
    return (
      <>
        <p>{words.scan}</p>
        {qr}
        <p className="desk-hint">{words.secret}</p>
        <p>
          <code className="factor-secret" dir="ltr">
            {secret?.replace(/(.{4})(?=.)/g, '$1 ')}
          </code>
        </p>
        <CodeForm state={confirmed} action={confirm} pending={confirming} words={words} />
        <Folded title={words.cancel}>
          <ActionForm
            action={sendFactorRemoval}
            fields={[present]}
            words={{ submit: words.cancel, errors }}
            tone="quiet"
          />
        </Folded>
      </>
    );
  return (
    <>
      <p>{words.on}</p>
      <Folded title={words.change}>
        <PasswordForm state={renewed} action={renew} pending={renewing} words={words} />
        <ActionForm
          action={sendFactorRemoval}
          fields={[present]}
          words={{ submit: words.remove, errors }}
          tone="danger"
        />
      </Folded>
    </>
  );
}

function Folded({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="desk-folded">
      <summary>{title}</summary>
      {children}
    </details>
  );
}

type OwnFormProps = {
  state: ActionState;
  action: (form: FormData) => void;
  pending: boolean;
  words: FactorWords;
};

const saidBy = (state: ActionState, words: FactorWords) => (field: string) => {
  const code = state.status === 'refused' ? (state.errors[field] ?? state.errors.form) : undefined;
  return code && (words.errors[code] ?? words.errors.badValue);
};

function CodeForm({ state, action, pending, words }: OwnFormProps) {
  return (
    <form action={action} onSubmit={onceAtATime(pending)} className="desk-form" noValidate>
      <Field
        {...{ id: 'factor-code', name: 'code', kind: 'code', label: words.code, autoComplete: 'one-time-code' }}
        error={saidBy(state, words)('code')}
      />
      <button type="submit" aria-disabled={pending} className="desk-button desk-button-main">
        {words.confirm}
      </button>
    </form>
  );
}

function PasswordForm({ state, action, pending, words }: OwnFormProps) {
  return (
    <form action={action} onSubmit={onceAtATime(pending)} className="desk-form" noValidate>
      <Field
        {...{ id: 'factor-present', name: 'present', kind: 'password', label: words.present }}
        autoComplete="current-password"
        error={saidBy(state, words)('present')}
      />
      <button type="submit" aria-disabled={pending} className="desk-button desk-button-quiet">
        {words.renew}
      </button>
    </form>
  );
}

function Codes({ codes, words, accountPath }: { codes: string[]; words: FactorWords; accountPath: string }) {
  return (
    <div role="status">
      <p>{words.codes}</p>
      <ul className="factor-codes" dir="ltr">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <a href={accountPath} className="desk-button desk-button-main">
        {words.codesDone}
      </a>
    </div>
  );
}
