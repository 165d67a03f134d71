import { headers } from 'next/headers';
import type { z } from 'zod';

/** The one road by which anything a reader sends reaches a verb. Every exported action is a public endpoint. */

/** Who may call: anybody, or whoever has a capability (with the newsroom). */
export type Access = 'anyone';

/** Whoever sent the request, as the server sees it: never as the sender says. */
export type Sender = { ip: string; userAgent: string; host: string };

/** What a form shows next. `errors` are codes by field; `values` what was typed, so that nothing is lost. */
export type ActionState =
  | { status: 'idle' }
  | { status: 'refused'; errors: Record<string, string>; values: Record<string, string> }
  | { status: 'done'; outcome: string; values: Record<string, string> };

type Run<Input> = (input: Input, sender: Sender, values: Record<string, string>) => Promise<ActionState>;
type Definition<Schema extends z.ZodType> = { access: Access; input: Schema; run: Run<z.output<Schema>> };

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
    userAgent: told.get('user-agent') ?? '',
    host: told.get('host') ?? '',
  };
}

/** Text fields only; a file where text belongs is no text. */
function fieldsOf(form: FormData): Record<string, string> {
  const entries = [...form.entries()].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(entries.filter(([name]) => !name.startsWith('$ACTION')));
}

async function remember(answer: ActionState): Promise<ActionState> {
  answers.set(await headers(), answer);
  return answer;
}

/**
 * A server action for `useActionState`: what does not fit the schema comes back as codes beside the fields, with what was
 * typed; a bug is thrown and answers with an error page.
 */
export function defineAction<Schema extends z.ZodType>({ input, run }: Definition<Schema>) {
  return async (_previous: ActionState, form: FormData): Promise<ActionState> => {
    // Whatever calls an action by itself may hand over anything.
    if (!((form as unknown) instanceof FormData)) return { status: 'refused', errors: { form: 'badForm' }, values: {} };
    const values = fieldsOf(form);
    const parsed = input.safeParse(values);
    if (!parsed.success) {
      const errors = parsed.error.issues.map((issue) => [String(issue.path[0] ?? 'form'), issue.message]);
      return remember({ status: 'refused', errors: Object.fromEntries(errors) as Record<string, string>, values });
    }
    return remember(await run(parsed.data, await readSender(), values));
  };
}

/** A server action that a script calls with one value and that answers nothing; what does not fit is dropped silently. */
export function defineCall<Schema extends z.ZodType>(definition: {
  access: Access;
  input: Schema;
  run: (input: z.output<Schema>, sender: Sender) => Promise<void>;
}) {
  return async (value: unknown): Promise<void> => {
    const parsed = definition.input.safeParse(value);
    if (parsed.success) await definition.run(parsed.data, await readSender());
  };
}
