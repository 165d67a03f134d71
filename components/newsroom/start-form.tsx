import { LOCALES, type Locale } from '../../db/site/locales';
import { ActionForm } from '../forms/action-form.client';
import type { FieldSpec } from '../forms/field.client';
import type { Translate } from '../site/messages';
import type { Action } from '../forms/use-sent-form.client';
import { subjectErrors } from './subject-words';

type StartProps = {
  action: Action;
  /** «New topic». */
  title: string;
  name: 'name' | 'title';
  label: string;
  hint: string;
  locales: Locale[];
  /** The language that is offered first. */
  locale: Locale;
  t: Translate;
};

/** Leads to the form below the list. */
export function StartLink({ title }: { title: string }) {
  return (
    <a href="#new" className="press press-main">
      {title}
    </a>
  );
}

/** Begins something with a name in one language. */
export function StartForm({ action, title, name, label, hint, locales, locale, t }: StartProps) {
  const language: FieldSpec = {
    name: 'locale',
    kind: 'select',
    label: t('newsroom.piece.locale'),
    value: locales.includes(locale) ? locale : locales[0],
    options: locales.map((code) => ({ value: code, label: LOCALES[code].name })),
  };
  return (
    <section id="new" className="subject-new" aria-labelledby="new-title">
      <h2 id="new-title">{title}</h2>
      <ActionForm
        action={action}
        fields={[language, { name, label, hint }]}
        words={{ submit: t('newsroom.subjects.begin'), errors: subjectErrors(t) }}
      />
    </section>
  );
}
