import { headers } from 'next/headers';
import type { z } from 'zod';
import { type Capability, may, Refused } from '../../db/auth/policy';
import { readViewer, type Viewer } from '../../db/auth/session';
import { agentOf } from '../../db/auth/visitors';
import { setAnswerStatus } from './answer-status';

/** The one road by which anything that is sent reaches a verb. Every exported action is a public endpoint. */

/** Who may call: anybody, whoever is signed in to the newsroom, or whoever has a capability there. */
type Access = 'anyone' | 'staff' | Capability;

/** Whoever sent the request, as the server sees it: never as the sender says. */
export type Sender = { ip: string; userAgent: string; host: string };

/** What a form shows next. `errors` are codes by field; `values` what was typed, so that nothing is lost. */
export type ActionState =
  | { status: 'idle' }
  | { status: 'refused'; errors: Record<string, string>; values: Record<string, string> }
  | { status: 'done'; outcome: string; values: Record<string, string> };

type Answer = Promise<ActionState>;
type Values = Record<string, string>;
/** An action of anybody; `run` is told who sent it. */
type PublicDefinition<Schema extends z.ZodType> = {
  access: 'anyone';
  input: Schema;
  run: (input: z.output<Schema>, sender: Sender, values: Values) => Answer;
};
/** An action of the newsroom; `run` is told who does it, and is never called for anybody else. */
type StaffDefinition<Schema extends z.ZodType> = {
  access: Exclude<Access, 'anyone'>;
  input: Schema;
  /** Also for whoever has to set up a second factor first: only what that takes. */
  settingUp?: boolean;
  run: (input: z.output<Schema>, actor: Viewer['actor'], values: Values) => Answer;
};

/** What was answered to the form that a request is. */
const answers = new WeakMap<object, ActionState>();

/**
 * What an action has just answered, where a form was sent without script to a page that is made for one reader: there the framework
 * forgets it, and the page hands it to `useActionState` itself.
 */
export const readAnswer = async (): Promise<ActionState> => answers.get(await headers()) ?? { status: 'idle' };

/** The sender of the request that is being answered. `server.ts` has set the address. */
async function readSender(): Promise<Sender> {
  const told = await headers();
  return {
    ip: told.get('x-forwarded-for') ?? '',
    userAgent: agentOf(told.get('user-agent')),
    host: told.get('host') ?? '',
  };
}

/** Never sent back to a form, whatever was wrong. */
const SECRETS = new Set(['password', 'present', 'code', 'ticket']);

/** Text fields only; a file where text belongs is no text. */
function fieldsOf(form: FormData): Values {
  const entries = [...form.entries()].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(entries.filter(([name]) => !name.startsWith('$ACTION')));
}

const withoutSecrets = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !SECRETS.has(name)));

export type Denial = 'signedOut' | 'notAllowed';
type Asked = { access: Exclude<Access, 'anyone'>; settingUp?: boolean | undefined };

/** Who sends this request, if they may: else why not. The one check in front of every staff action and route. */
export async function readActor({ access, settingUp }: Asked): Promise<Viewer['actor'] | Denial> {
  const viewer = await readViewer();
  if (!viewer) return 'signedOut';
  if (viewer.mustSetSecondFactor && !settingUp) return 'notAllowed';
  return access === 'staff' || may(viewer.actor, access) ? viewer.actor : 'notAllowed';
}

/** The status of each reason; what stands in everybody's way is a conflict with how things are. */
const STATUS: Record<string, 401 | 403> = { signedOut: 401, notAllowed: 403 };

function deny(code: string, values: Values): ActionState {
  setAnswerStatus(STATUS[code] ?? 409);
  return { status: 'refused', errors: { form: code }, values };
}

/** What a verb refuses is told as such; a bug is thrown. */
async function told(values: Values, run: () => Answer): Answer {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Refused) return deny(error.code, values);
    throw error;
  }
}

async function remember(answer: ActionState): Promise<ActionState> {
  answers.set(await headers(), answer);
  return answer;
}

/**
 * A server action for `useActionState`: who may not call it is refused before anything is looked at; what does not fit the schema
 * comes back as codes beside the fields, with what was typed; a bug is thrown and answers with an error page.
 */
export function defineAction<Schema extends z.ZodType>(definition: PublicDefinition<Schema> | StaffDefinition<Schema>) {
  return async (_previous: ActionState, form: FormData): Promise<ActionState> => {
    // Whatever calls an action by itself may hand over anything.
    if (!((form as unknown) instanceof FormData)) return { status: 'refused', errors: { form: 'badForm' }, values: {} };
    const typed = fieldsOf(form);
    const values = withoutSecrets(typed);
    const actor = definition.access === 'anyone' ? undefined : await readActor(definition);
    if (typeof actor === 'string') return remember(deny(actor, values));
    const parsed = definition.input.safeParse(typed);
    if (!parsed.success) {
      const errors = parsed.error.issues.map((issue) => [String(issue.path[0] ?? 'form'), issue.message]);
      return remember({ status: 'refused', errors: Object.fromEntries(errors) as Record<string, string>, values });
    }
    if (definition.access === 'anyone') return remember(await definition.run(parsed.data, await readSender(), values));
    if (!actor) throw new Error('An action of the newsroom without an actor');
    return remember(await told(values, () => definition.run(parsed.data, actor, values)));
  };
}

/** A server action that a script calls with one value and that answers nothing; what does not fit is dropped silently. */
export function defineCall<Schema extends z.ZodType>(definition: {
  access: 'anyone';
  input: Schema;
  run: (input: z.output<Schema>, sender: Sender) => Promise<void>;
}) {
  return async (value: unknown): Promise<void> => {
    const parsed = definition.input.safeParse(value);
    if (parsed.success) await definition.run(parsed.data, await readSender());
  };
}
