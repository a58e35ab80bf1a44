import type { Asked } from "#src/core/ask.ts";
import { type Conversation, remember as remembering } from "#src/core/conversation.ts";
import type { Question } from "#src/core/question.ts";
import { answerOf } from "#src/digest/digests.ts";
import type { At } from "#src/digest/requests/request.ts";
import { errorLine } from "#src/log.ts";
import type { Allowed } from "./allowance.ts";
import { TOO_MANY, USER_A_MINUTE } from "./manners.ts";
import type { ChatWork, Place } from "./work.ts";

/** A question from a chat platform. */
export interface Incoming extends Place {
  /** All that the event is known by; the first process to claim it answers it. */
  readonly claims: readonly string[];
  /** The conversation it belongs to: a channel and a thread, or a channel and who asks privately. */
  readonly conversation: string;
  /** What it follows on, where that is one answer among many; what that remembers goes before. */
  readonly follows?: string;
  /** What its answer is known by to those that follow on it. */
  readonly known?: string;
  /** Who sees the answer beside the asker, a channel or a server; null where nobody does. */
  readonly crowd: string | null;
  readonly question: Question;
  /** What whoever asked, and the desk, may do there. */
  readonly rights?: Rights;
}

/** What whoever asks, and the desk, may do where it is asked: see `At`. */
export type Rights = Pick<At, "mayManage" | "mayPost">;

const NONE: Rights = {
  mayManage: async () =>
    "Digests are set up in the channel that they come to: use /nec digest there.",
  mayPost: async () => "Digests cannot be posted here.",
};

/** How a question is answered where it was asked. */
export interface Answering {
  /** Sends the answer. What comes after it, such as a chart, can wait until `turn` is over. */
  answer(asked: Asked): Promise<void>;
  /** Tells whoever asked, alone, that it was one question too many. */
  tellOver(line: string): Promise<unknown>;
}

/**
 * Claims a question, sees that it is not one too many, asks the desk, answers, and remembers the
 * conversation. Gives what was asked; null where another process or an earlier delivery has it, and
 * where it is one too many, which whoever asked is told unless it was said already.
 */
export async function turn(
  incoming: Incoming,
  work: ChatWork,
  { answer, tellOver }: Answering,
): Promise<Asked | null> {
  const { tenant, claims } = incoming;
  if (!(await work.store.events.claim(tenant, claims, work.now()))) return null;
  const allowed = allowance(incoming, work);
  if (allowed === "yes") {
    const lane = `${tenant.id} ${incoming.conversation}`;
    return work.threads.run(lane, () => converse(incoming, work, answer));
  }
  if (allowed === "no, say so") await tellOver(TOO_MANY);
  return null;
}

function allowance(
  { tenant, user, crowd }: Incoming,
  { allowance, crowdAMinute }: ChatWork,
): Allowed {
  const mine = allowance.take(`${tenant.id} ${user}`, USER_A_MINUTE);
  if (mine !== "yes" || crowd === null) return mine;
  return allowance.take(`${tenant.id} ${crowd}`, crowdAMinute);
}

/**
 * Asks within a conversation, one question at a time. The answer does not wait until it is
 * remembered, nor for a store that fails; the next question there does.
 */
async function converse(
  incoming: Incoming,
  work: ChatWork,
  answer: Answering["answer"],
): Promise<Asked> {
  const before = await remembered(incoming, work);
  const asked =
    (await askedOfDigests(incoming, before, work)) ??
    (await work.desk.answer(incoming.question, before, work.now()));
  try {
    await answer(asked);
  } finally {
    await remember(incoming, asked.conversation, work);
  }
  return asked;
}

/** What a question about the channel's digests came to; null where it is none. */
export async function askedOfDigests(
  { question, tenant, channel: id, user, crowd, rights = NONE }: Incoming,
  before: Conversation | null,
  { digests, desk, now }: ChatWork,
): Promise<Asked | null> {
  const at: At = { channel: { tenant, id }, user, isAlone: crowd === null, ...rights };
  const answer = await answerOf(question, at, digests);
  if (!answer) return null;
  const asking = { record: desk.record, now: now(), conversation: before };
  const conversation = remembering(asking, { query: null, answer, offered: [] });
  return { answer, query: null, conversation };
}

async function remembered(incoming: Incoming, work: ChatWork): Promise<Conversation | null> {
  const { tenant, conversation, follows } = incoming;
  const read = (thread: string) =>
    work.store.conversations.read(tenant, thread).catch(unkept(work));
  const one = follows === undefined ? null : await read(follows);
  return one ?? read(conversation);
}

async function remember(
  { tenant, conversation, known }: Incoming,
  after: Conversation,
  work: ChatWork,
): Promise<void> {
  const threads = known === undefined ? [conversation] : [conversation, known];
  await work.store.conversations.write(tenant, threads, after).catch(unkept(work));
}

const unkept = (work: ChatWork) => (error: unknown) => {
  work.log(`A conversation could not be kept: ${errorLine(error)}`);
  return null;
};
