import { ROLES } from '../../db/auth/policy';
import { type InvitationView, listInvitations, listPeople, listSessions, type PersonView } from '../../db/auth/queries';
import type { Viewer } from '../../db/auth/session';
import { LOCALE_CODES, LOCALES, type Locale } from '../../db/site/locales';
import { listEverySection } from '../../db/sections/queries';
import { ActionForm } from '../forms/action-form.client';
import type { FieldSpec } from '../forms/field.client';
import { longDate } from '../site/dates';
import { type Translate, translator } from '../site/messages';
import { sendInvitation, sendInvitationEnd } from './actions';
import { PersonDetails } from './person-details';
import { errorWords } from './words';

/** Role and place of work, as both the invitation and the change ask for them. */
function workFields(
  t: Translate,
  sections: { id: number; name: string }[],
  person?: Pick<PersonView, 'role' | 'locales' | 'sections'>,
): FieldSpec[] {
  const roles = ROLES.map((role) => ({ value: role, label: t(`newsroom.role.${role}`) }));
  const hint = t('newsroom.field.everywhere');
  const locales = LOCALE_CODES.map((code) => ({
    ...{ value: code, label: LOCALES[code].name, ticked: person?.locales.includes(code) ?? false },
  }));
  const places = sections.map(({ id, name }) => ({
    ...{ value: String(id), label: name, ticked: person?.sections.includes(id) ?? false },
  }));
  return [
    { name: 'role', kind: 'select', label: t('newsroom.field.role'), value: person?.role ?? 'author', options: roles },
    { name: 'locales', kind: 'ticks', label: t('newsroom.field.locales'), hint, options: locales },
    { name: 'sections', kind: 'ticks', label: t('newsroom.field.sections'), hint, options: places },
  ];
}

/** Everybody who signs in here: invited, changed and shut out by administrators. */
export async function PeoplePage({ viewer }: { viewer: Viewer }) {
  const locale = viewer.language;
  const t = translator(locale);
  const [people, invitations, sections] = await Promise.all([
    listPeople(viewer.actor),
    listInvitations(viewer.actor),
    listEverySection(locale),
  ]);
  const sessions = await Promise.all(people.map(({ id }) => listSessions(viewer.actor, id)));
  return (
    <div className="desk-page">
      <h1>{t('newsroom.people.title')}</h1>
      <p className="desk-lead">{t('newsroom.people.lead')}</p>
      <ul className="desk-people">
        {people.map((person, index) => (
          <li key={person.id}>
            <PersonDetails
              person={person}
              sessions={sessions[index] ?? []}
              fields={workFields(t, sections, person)}
              viewer={viewer}
            />
          </li>
        ))}
      </ul>
      <Invitations invitations={invitations} locale={locale} />
      <section className="desk-section" aria-labelledby="invite">
        <h2 id="invite">{t('newsroom.people.invite')}</h2>
        <ActionForm
          action={sendInvitation}
          fields={[
            { name: 'email', kind: 'email', label: t('newsroom.field.email') },
            { name: 'name', label: t('newsroom.field.name') },
            {
              ...{ name: 'language', kind: 'select', label: t('newsroom.field.language'), value: locale },
              options: LOCALE_CODES.map((code) => ({ value: code, label: LOCALES[code].name })),
            },
            ...workFields(t, sections),
          ]}
          words={{
            ...{ submit: t('newsroom.people.sendInvitation'), errors: errorWords(t) },
            done: { invited: t('newsroom.people.invited') },
          }}
        />
      </section>
    </div>
  );
}

function Invitations({ invitations, locale }: { invitations: InvitationView[]; locale: Locale }) {
  const t = translator(locale);
  if (invitations.length === 0) return null;
  return (
    <section className="desk-section" aria-labelledby="invitations">
      <h2 id="invitations">{t('newsroom.people.invitations')}</h2>
      <ul className="desk-rows">
        {invitations.map(({ id, email, name, role, expiresAt }) => (
          <li key={id}>
            <div>
              <p>
                <bdi>{name}</bdi> · <bdi>{email}</bdi>
              </p>
              <p className="meta">
                {t(`newsroom.role.${role}`)} · {t('newsroom.people.until', { date: longDate(expiresAt, locale) })}
              </p>
            </div>
            <ActionForm
              action={sendInvitationEnd}
              hidden={{ session: id }}
              words={{ submit: t('newsroom.people.withdraw'), errors: errorWords(t) }}
              tone="quiet"
              about={email}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
