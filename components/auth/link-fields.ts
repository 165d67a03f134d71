import type { LinkView } from '../../db/auth/queries';
import { LOCALE_CODES, LOCALES } from '../../db/site/locales';
import type { FieldSpec } from '../forms/field.client';
import type { Translate } from '../site/messages';

/** What is asked of whoever follows a link: a password always, who they are where nobody knows it yet. */
export function linkFields(t: Translate, { kind, name, language }: LinkView): FieldSpec[] {
  const password: FieldSpec = {
    ...{ name: 'password', kind: 'password', label: t('newsroom.field.newPassword'), autoComplete: 'new-password' },
    hint: t('newsroom.field.passwordHint'),
  };
  if (kind === 'reset') return [password];
  const languages = LOCALE_CODES.map((code) => ({ value: code, label: LOCALES[code].name }));
  return [
    ...(kind === 'setup'
      ? [{ name: 'email', kind: 'email' as const, label: t('newsroom.field.email'), autoComplete: 'username' }]
      : []),
    { name: 'name', label: t('newsroom.field.name'), value: name, autoComplete: 'name' },
    password,
    { name: 'language', kind: 'select', label: t('newsroom.field.language'), value: language, options: languages },
  ];
}
