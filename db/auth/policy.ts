/** Who somebody is to the model. Every verb and every guarded read takes one, never undefined. */

export const ROLES = ['contributor', 'author', 'editor', 'moderator', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** A person at work in the newsroom, or the machine itself (`system`: imports, jobs, the sample edition). */
export type Actor = { kind: 'user'; id: number; role: Role } | { kind: 'system' };
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
} as const satisfies Record<string, readonly Role[]>;

export type Capability = keyof typeof CAPABILITIES;
export const CAPABILITY_NAMES = Object.keys(CAPABILITIES) as Capability[];

/** Whether the actor's role carries the capability. The system may everything, a visitor nothing. */
export function may(actor: Actor | Visitor, capability: Capability): boolean {
  if (actor.kind === 'system') return true;
  return actor.kind === 'user' && (CAPABILITIES[capability] as readonly Role[]).includes(actor.role);
}

/** Thrown by a verb when its policy says no; carries no secret and may be shown. */
export class Refused extends Error {
  readonly capability: string;
  constructor(capability: string) {
    super(`Not allowed: ${capability}`);
    this.name = 'Refused';
    this.capability = capability;
  }
}

/** Throws `Refused` unless the actor has the capability. */
export function requireMay(actor: Actor | Visitor, capability: Capability): void {
  if (!may(actor, capability)) throw new Refused(capability);
}
