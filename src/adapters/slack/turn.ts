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

/**
 * Claims a question, sees that it is not one too many, asks the desk, and remembers the conversation.
 * Gives null where another process or an earlier delivery has it, and where it is one too many, which
 * `tellOver` says to whoever asked unless it was said already.
 */
export async function take(
  incoming: Incoming,
  work: Work,
  tellOver: (line: string) => Promise<unknown>,
): Promise<Asked | null> {
  const { tenant, claims } = incoming;
  // Slack waits for the acknowledgement that was written just before: it leaves first.
  await nextTurn();
  if (!(await work.store.events.claim(tenant, claims, work.now()))) return null;
  const allowed = allowance(incoming, work);
  if (allowed === "yes") return converse(incoming, work);
  if (allowed === "no, say so") await tellOver(TOO_MANY);
  return null;
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
