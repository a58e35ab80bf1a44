import { setImmediate as nextTurn } from "node:timers/promises";
import type { Asked } from "#src/core/ask.ts";
import type { Question } from "#src/core/question.ts";
import type { Allowed } from "./allowance.ts";
import { errorLine } from "./log.ts";
import { CHANNEL_A_MINUTE, TOO_MANY, USER_A_MINUTE } from "./manners.ts";
import type { Place, Work } from "./work.ts";

/** A question from Slack. */
export interface Incoming extends Place {
  /** All that the event is known by; the first process to claim it answers it. */
  readonly claims: readonly string[];
  /** The conversation it belongs to: a channel and a thread, or a channel and who asks privately. */
  readonly conversation: string;
  /** Whether everybody in the channel sees the answer. */
  readonly open: boolean;
  readonly question: Question;
}

export type Turn =
  | { readonly kind: "asked"; readonly asked: Asked }
  /** Too many questions; `line` says so, or is null where that was said already. */
  | { readonly kind: "over"; readonly line: string | null }
  /** Another process, or an earlier delivery, has it. */
  | { readonly kind: "taken" };

/** Claims a question, sees that it is not one too many, asks the desk, and remembers the conversation. */
export async function take(incoming: Incoming, work: Work): Promise<Turn> {
  const { tenant, claims } = incoming;
  // Slack waits for the acknowledgement that was written just before: it leaves first.
  await nextTurn();
  if (!(await work.store.events.claim(tenant, claims, work.now()))) return { kind: "taken" };
  const allowed = allowance(incoming, work);
  if (allowed !== "yes") return { kind: "over", line: allowed === "no, say so" ? TOO_MANY : null };
  return { kind: "asked", asked: await converse(incoming, work) };
}

function allowance({ tenant, user, channel, open }: Incoming, { allowance }: Work): Allowed {
  const mine = allowance.take(`${tenant.id} ${user}`, USER_A_MINUTE);
  if (mine !== "yes" || !open) return mine;
  return allowance.take(`${tenant.id} ${channel}`, CHANNEL_A_MINUTE);
}

/**
 * Asks within a conversation, one question at a time. The answer does not wait until it is
 * remembered, nor for a store that fails; the next question there does.
 */
function converse(incoming: Incoming, work: Work): Promise<Asked> {
  const { tenant, conversation, question } = incoming;
  const { conversations } = work.store;
  const failed = (error: unknown) => {
    work.log(`A conversation could not be kept: ${errorLine(error)}`);
    return null;
  };
  return new Promise((resolve) => {
    void work.threads.run(`${tenant.id} ${conversation}`, async () => {
      const before = await conversations.read(tenant, conversation).catch(failed);
      const asked = work.desk.ask(question, before, work.now());
      resolve(asked);
      await nextTurn();
      await conversations.write(tenant, conversation, asked.conversation).catch(failed);
    });
  });
}
