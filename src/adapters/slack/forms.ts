import type { Answer } from "#src/core/answer.ts";
import { present, type SlackMessage } from "./present.ts";
import { TOO_MUCH } from "./refusals.ts";

/** A message in the forms in which it is tried, one after the other; each is made when it is needed. */
export type Forms = Iterable<SlackMessage>;

/** An answer as usual, smaller, and as text alone. `dress` adds what the sender has to add to blocks. */
export function* answerForms(
  answer: Answer,
  dress: (message: SlackMessage) => SlackMessage,
): Forms {
  const usual = dress(present(answer));
  yield usual;
  yield dress(present(answer, "smaller"));
  yield textAlone(usual);
}

/** A message that has no smaller form: itself, and its text alone. */
export function messageForms(message: SlackMessage): Forms {
  return [message, textAlone(message)];
}

function textAlone({ text }: SlackMessage): SlackMessage {
  return { text, blocks: [] };
}

/** What was not taken, and Slack's word for why. */
export interface Refused {
  readonly ok: false;
  readonly code: string;
}

export type Outcome = { readonly ok: true } | Refused;

/**
 * Tries the forms in turn until Slack takes one, or refuses for another reason than the form itself.
 * Gives the last outcome, and logs a form that was refused.
 */
export async function inTurn<Given extends Outcome>(
  forms: Forms,
  attempt: (form: SlackMessage) => Promise<Given>,
  log: (line: string) => void,
): Promise<Given> {
  let last: Given | null = null;
  for (const form of forms) {
    if (last && !last.ok) log(`Slack would not take a message (${last.code}); it is sent smaller.`);
    last = await attempt(form);
    if (last.ok || !TOO_MUCH.has(last.code)) return last;
  }
  if (!last) throw new Error("A message has at least one form.");
  return last;
}
