import type { Locale } from '../site/locales.ts';

/** Who somebody is to the model. Every verb and every guarded read takes one, never undefined. */

export const ROLES = ['contributor', 'author', 'editor', 'moderator', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/**
 * A person at work in the newsroom, or the machine itself (`system`: imports, jobs, the sample edition). `locales` and
 * `sections` say where the person works; empty or left out: everywhere.
 */
export type Actor =
  | { kind: 'user'; id: number; role: Role; locales?: readonly Locale[]; sections?: readonly number[] }
  | { kind: 'system' };
/** Anybody who reads the site. */
export type Visitor = { kind: 'visitor' };

export const SYSTEM: Actor = { kind: 'system' };
export const VISITOR: Visitor = { kind: 'visitor' };

/** What each role may do (product.md §4); the table-driven test prints this matrix whole. */
const CAPABILITIES = {
  'articles.write': ['contributor', 'author', 'editor', 'admin'],
  'articles.publish': ['editor', 'admin'],
  'media.add': ['author', 'editor', 'admin'],
  'topics.edit': ['editor', 'admin'],
  'keywords.edit': ['editor', 'admin'],
  'sections.edit': ['admin'],
  'authors.edit': ['editor', 'admin'],
  'gallery.edit': ['editor', 'admin'],
  'maps.edit': ['editor', 'admin'],
  'front.edit': ['editor', 'admin'],
  'comments.moderate': ['moderator', 'admin'],
  'site.edit': ['admin'],
  'views.rank': ['admin'],
  'views.exclude': ['editor', 'admin'],
  'numbers.read': ['editor', 'moderator', 'admin'],
  'people.edit': ['admin'],
  'audit.read': ['admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Capability = keyof typeof CAPABILITIES;
export const CAPABILITY_NAMES = Object.keys(CAPABILITIES) as Capability[];

/** Whether the actor's role carries the capability. The system may everything, a visitor nothing. */
export function may(actor: Actor | Visitor, capability: Capability): boolean {
  if (actor.kind === 'system') return true;
  return actor.kind === 'user' && (CAPABILITIES[capability] as readonly Role[]).includes(actor.role);
}

/**
 * Whether the actor works on what stands in this language and section. Apart from the role: a verb asks both. Admins and the
 * system work everywhere; who is limited to sections does not work on what has none.
 */
export function inScope(
  actor: Actor | Visitor,
  { locale, sectionId }: { locale: Locale; sectionId: number | null },
): boolean {
  if (actor.kind !== 'user') return actor.kind === 'system';
  if (actor.role === 'admin') return true;
  const { locales = [], sections = [] } = actor;
  if (locales.length > 0 && !locales.includes(locale)) return false;
  return sections.length === 0 || (sectionId !== null && sections.includes(sectionId));
}

/** The languages and sections to which the actor is limited; an empty list is no limit, and administrators have none. */
export function scopeOf(actor: Actor): { locales: Locale[]; sections: number[] } {
  if (actor.kind !== 'user' || actor.role === 'admin') return { locales: [], sections: [] };
  return { locales: [...(actor.locales ?? [])], sections: [...(actor.sections ?? [])] };
}

/** Whether the actor works on what stands in this language, whatever its section: topics, keywords, standing pages. */
export function inLanguage(actor: Actor | Visitor, locale: Locale): boolean {
  if (actor.kind !== 'user') return actor.kind === 'system';
  const { role, locales = [] } = actor;
  return role === 'admin' || locales.length === 0 || locales.includes(locale);
}

/** Thrown by a verb when its policy says no; carries no secret and may be shown. */
export class Refused extends Error {
  readonly capability: string;
  /** Why, for whoever has words for it: `notAllowed`, or what stands in the way of everybody. */
  readonly code: string;
  constructor(capability: string, code = 'notAllowed') {
    super(`Not allowed: ${capability}`);
    this.name = 'Refused';
    this.capability = capability;
    this.code = code;
  }
}

/** Throws `Refused` unless the actor has the capability. */
export function requireMay(actor: Actor | Visitor, capability: Capability): void {
  if (!may(actor, capability)) throw new Refused(capability);
}
