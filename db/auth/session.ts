import type { NextAuthOptions } from 'next-auth';
import { decode, encode } from 'next-auth/jwt';
import credentials from 'next-auth/providers/credentials';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { connection } from 'next/server';
import { cache } from 'react';
import { authSecret } from '../site/env.ts';
import type { Locale } from '../site/locales.ts';
import { cookieNames, cookieOptions } from './cookies.ts';
import type { Actor } from './policy.ts';
import { getSession } from './queries.ts';
import { closeSession, type OpenedSession, touchSession } from './sessions.ts';
import { signIn } from './sign-in.ts';
import { agentOf } from './visitors.ts';

/**
 * Who sends the request that is being answered: the only file of the model that knows the framework. The cookie is a token of
 * next-auth that carries the secret of a stored session and nothing else; the stored session decides.
 */

/** Somebody at work in the newsroom. */
export type Viewer = {
  actor: Extract<Actor, { kind: 'user' }>;
  name: string;
  email: string;
  /** Of the newsroom, for this person. */
  language: Locale;
  sessionId: string;
  hasSecondFactor: boolean;
  /** The site asks for a second factor and this person has none: nothing but the own account is open. */
  mustSetSecondFactor: boolean;
};

/** As `components/site/addresses.ts` spells them. */
const SIGN_IN_PATH = '/newsroom/sign-in';
const ACCOUNT_PATH = '/newsroom/account';
/** Longest life of a token in seconds; the stored session usually ends earlier. */
const TOKEN_LIFE = 31 * 24 * 3600;

/** The secret that the request's cookie carries; empty when there is none or it is not ours. */
async function readSecret(): Promise<string> {
  const value = (await cookies()).get(cookieNames().session)?.value;
  if (!value) return '';
  const token = await decode({ token: value, secret: authSecret() }).catch(() => null);
  return typeof token?.sid === 'string' ? token.sid : '';
}

/** Who sends this request, asked of the database once a request; undefined for anybody who is not signed in. */
export const readViewer = cache(async (): Promise<Viewer | undefined> => {
  // Before anything random or dated happens, or the framework takes the page for one that can be made ahead.
  await connection();
  const session = await getSession(await readSecret());
  if (!session) return undefined;
  await touchSession(session);
  const { id, role, locales, sections, name, email, language, hasSecondFactor } = session.user;
  return {
    actor: { kind: 'user', id, role, locales, sections },
    ...{ name, email, language, hasSecondFactor },
    ...{ sessionId: session.id, mustSetSecondFactor: session.mustSetSecondFactor },
  };
});

/**
 * Who sends this request; whoever is not signed in is led to the door and back afterwards. Whoever has to set up a second factor
 * is led to the own account first, unless the page is that one (`settingUp`). Every page of the desk calls it before it reads.
 */
export async function requireViewer({ settingUp = false } = {}): Promise<Viewer> {
  const viewer = await readViewer();
  if (!viewer) {
    const path = (await headers()).get('x-newsroom-path') ?? '';
    redirect(path ? `${SIGN_IN_PATH}?next=${encodeURIComponent(path)}` : SIGN_IN_PATH);
  }
  if (viewer.mustSetSecondFactor && !settingUp) redirect(`${ACCOUNT_PATH}#second-factor`);
  return viewer;
}

/** Hands the secret of a session to the browser, in next-auth's own cookie. In actions and route handlers only. */
export async function writeSessionCookie({ secret, expiresAt }: OpenedSession): Promise<void> {
  const maxAge = Math.max(1, Math.round((expiresAt.getTime() - Date.now()) / 1000));
  const value = await encode({ token: { sid: secret }, secret: authSecret(), maxAge });
  (await cookies()).set(cookieNames().session, value, { ...cookieOptions(), expires: expiresAt });
}

/** Ends the session of this request and takes its cookie away. In actions and route handlers only. */
export async function endSession(): Promise<void> {
  const secret = await readSecret();
  if (secret) await closeSession(secret);
  (await cookies()).set(cookieNames().session, '', { ...cookieOptions(), maxAge: 0 });
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** The one provider: the same verb as the form. What is wrong is not said. */
const provider = credentials({
  name: 'Broadsheet',
  credentials: { email: { type: 'email' }, password: { type: 'password' }, code: { type: 'text' } },
  authorize: async (given, request) => {
    const told = (request.headers ?? {}) as Record<string, string | undefined>;
    const sender = { ip: text(told['x-forwarded-for']), userAgent: agentOf(told['user-agent']), host: text(told.host) };
    const input = { email: text(given?.email), password: text(given?.password), code: text(given?.code) };
    const signed = await signIn(sender, input);
    return signed.outcome === 'signedIn' ? { id: signed.secret } : null;
  },
});

const silent = { error: () => undefined, warn: () => undefined, debug: () => undefined };

/** How next-auth answers at `/api/auth`: our verb, our cookies, our stored sessions. */
export function authOptions(): NextAuthOptions {
  const names = cookieNames();
  const options = cookieOptions();
  return {
    secret: authSecret(),
    providers: [provider],
    session: { strategy: 'jwt', maxAge: TOKEN_LIFE },
    useSecureCookies: options.secure,
    cookies: {
      sessionToken: { name: names.session, options },
      callbackUrl: { name: names.callback, options },
      csrfToken: { name: names.csrf, options },
    },
    pages: { signIn: SIGN_IN_PATH, signOut: ACCOUNT_PATH, error: SIGN_IN_PATH },
    // Anybody can make it complain; what it has to say, it answers.
    logger: silent,
    callbacks: {
      jwt: ({ token, user }) => ({ sid: text((user as { id?: string } | undefined)?.id ?? token.sid) }),
      session: async ({ token }) => {
        const session = await getSession(text(token.sid));
        if (!session) throw new Error('This session has ended');
        return {
          user: { name: session.user.name, email: session.user.email },
          expires: session.expiresAt.toISOString(),
        };
      },
    },
    events: { signOut: ({ token }) => closeSession(text(token.sid)) },
  };
}
