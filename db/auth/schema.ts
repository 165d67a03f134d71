import { sql } from 'drizzle-orm';
import { check, id, table, text, time, unique } from '../columns.ts';
import { ROLES } from './policy.ts';

/** People who sign in to the newsroom. */
export const users = table(
  'users',
  {
    id: id(),
    email: text().notNull(),
    name: text().notNull(),
    role: text(ROLES).notNull(),
    createdAt: time().notNull(),
    disabledAt: time(),
  },
  (user) => [
    unique('users_email').on(user.email),
    check('users_role', sql`${user.role} in ('contributor', 'author', 'editor', 'moderator', 'admin')`),
  ],
);

/** The secret of one UTC day that visitors' addresses are hashed with; deleted after 48 hours, and with it every trace. */
export const visitorSalts = table('visitor_salts', {
  /** ISO day, UTC. */
  day: text().primaryKey(),
  salt: text().notNull(),
  createdAt: time().notNull(),
});
