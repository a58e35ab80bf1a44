import type { Answer } from "./answer.ts";
import type { Query } from "./query.ts";
import { subjectsOf } from "./subjects.ts";
import type { Asking } from "./understand/understand.ts";

/**
 * What a thread remembers: the last query and answer, and what they were about.
 * A value: each question gives the next one.
 */
export interface Conversation {
  readonly query: Query | null;
  /** The last answer that had sources, for "source?". */
  readonly answer: Answer | null;
  /** Ids of those the last answer about people was about: whom "she" can mean. */
  readonly people: readonly string[];
  /** The pronoun by which they were last spoken of, such as "she"; null where there was none. */
  readonly pronoun: Pronoun | null;
  /** Ids, most recent first. */
  readonly contests: readonly string[];
  readonly organisations: readonly string[];
  /** What a clarification offered: the words that choose it, and the query it stands for. */
  readonly offered: readonly { readonly label: string; readonly query: Query }[];
  /** When it was last added to, as ISO text; it expires. */
  readonly at: string;
}

/** What somebody is spoken of by. The record holds nobody's; a thread only keeps to the one that was used. */
export type Pronoun = "he" | "she" | "they";

const same = (one: readonly string[], other: readonly string[] = []) => one.join() === other.join();

/** How long a thread remembers, in minutes: a question asked later stands alone. */
const MINUTES = 60;

/** The conversation, or null where it has expired. */
export function current(conversation: Conversation | null, now: string): Conversation | null {
  if (!conversation) return null;
  const age = Date.parse(now) - Date.parse(conversation.at);
  return age <= MINUTES * 60_000 ? conversation : null;
}

/** The conversation after a question. What was not understood changes nothing but what is offered. */
export function remember(
  asking: Asking,
  asked: Pick<Conversation, "query" | "answer" | "offered"> & { readonly pronoun?: Pronoun | null },
): Conversation {
  const before = asking.conversation;
  const { people, contests, organisations } = asked.query
    ? subjectsOf(asked.query, asking.record)
    : { people: [], contests: [], organisations: [] };
  const keep = <T>(now: readonly T[], then: readonly T[] | undefined) =>
    now.length > 0 ? now : (then ?? []);
  const lasting =
    asked.query !== null && asked.query.kind !== "sources" && asked.query.kind !== "help";
  const sourced =
    asked.answer && asked.answer.citations.length > 0 && asked.query?.kind !== "sources";
  return {
    query: lasting ? asked.query : (before?.query ?? null),
    answer: sourced ? asked.answer : (before?.answer ?? null),
    people: keep(people, before?.people),
    pronoun:
      asked.pronoun ??
      (people.length === 0 || same(people, before?.people) ? (before?.pronoun ?? null) : null),
    contests: keep(contests, before?.contests),
    organisations: keep(organisations, before?.organisations),
    offered: asked.offered,
    at: asking.now,
  };
}
