import { isbot } from 'isbot';

/** What is known of somebody who says that a piece was read, once everything is looked up. */
export type ViewFacts = {
  /** The `Origin` and `Sec-Fetch-Site` of the request; a browser cannot leave the first out, nor write either itself. */
  origin: string | undefined;
  secFetchSite: string | undefined;
  /** Our own names, with port where there is one: that of the request, and the public one. */
  hosts: string[];
  /** Whether there is such a piece and readers can see it. */
  published: boolean;
  userAgent: string;
  /** Whether the browser says of itself that a program steers it (`navigator.webdriver`). */
  automation: boolean;
  /** Whether it is somebody of the newsroom. */
  staff: boolean;
  /** Views reported in this minute, this one included: by the same visitor, and from the same network. */
  rate: { visitor: number; network: number };
  /** Whether the visitor has been counted for the piece on this UTC day. */
  seen: boolean;
};

/** A view takes five seconds in sight, so one person makes twelve a minute; an office may look like one visitor. */
export const VISITOR_RATE = 60;
/** A school or a small carrier behind one address; whoever makes up browsers' names to look like many comes no further. */
export const NETWORK_RATE = 300;

/** Whether an origin is one of the hosts; what has no host (`null`, nothing at all) is none. */
function isAtHome(origin = '', hosts: string[]): boolean {
  const host = URL.canParse(origin) ? new URL(origin).host : '';
  return host !== '' && hosts.includes(host);
}

/** The checks in their order. Each is true when the view is not to be counted. */
const CHECKS = {
  'foreign-origin': ({ origin, secFetchSite, hosts }) =>
    // Older browsers do not say it.
    (secFetchSite || 'same-origin') !== 'same-origin' || !isAtHome(origin, hosts),
  'unknown-article': ({ published }) => !published,
  robot: ({ userAgent }) => !userAgent.trim() || isbot(userAgent),
  automation: ({ automation }) => automation,
  staff: ({ staff }) => staff,
  rate: ({ rate }) => rate.visitor > VISITOR_RATE || rate.network > NETWORK_RATE,
  duplicate: ({ seen }) => seen,
} satisfies Record<string, (facts: ViewFacts) => boolean>;

/** Why a view was not counted. `overload`: the site could not keep up, or its database was away for too long. */
export type DropReason = keyof typeof CHECKS | 'overload';
/** All reasons, in the order in which they are asked for. */
export const DROP_REASONS = [...Object.keys(CHECKS), 'overload'] as DropReason[];

/** The first reason not to count a view; undefined when it counts. */
export function dropReason(facts: ViewFacts): DropReason | undefined {
  const [reason] = Object.entries(CHECKS).find(([, drops]) => drops(facts)) ?? [];
  return reason as DropReason | undefined;
}
