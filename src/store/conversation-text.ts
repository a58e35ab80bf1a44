import { z } from "zod";
import type { Answer } from "#src/core/answer.ts";
import type { Conversation } from "#src/core/conversation.ts";
import { Query } from "#src/core/query.ts";

const Citation = z.object({
  number: z.int().positive(),
  source: z.string(),
  publisher: z.string(),
  title: z.string(),
  date: z.string().nullable(),
  url: z.string().nullable(),
  standing: z.string().nullable(),
});

const ids = z.array(z.string());

const Pronouns = z.enum(["he", "she", "they"]);
const Kept = z.object({
  query: Query.nullable(),
  answer: z.object({ title: z.string(), citations: z.array(Citation) }).nullable(),
  people: ids,
  listed: ids,
  spoken: z.array(z.object({ person: z.string(), pronoun: Pronouns.nullable() })),
  contests: ids,
  organisations: ids,
  offered: z.array(z.object({ label: z.string(), query: Query })),
  passed: z.array(Query),
  at: z.iso.datetime({ offset: true }),
});

/**
 * What "source?" needs of the last answer, which is all that is kept of it: its title and its citations. Given back as
 * a valid answer that says nothing: no parts, no suggestions, status "answered".
 */
export function forSources({ title, citations }: Pick<Answer, "title" | "citations">): Answer {
  return {
    status: "answered",
    title,
    parts: [],
    citations,
    asOf: null,
    readAs: null,
    suggestions: [],
  };
}

/** A conversation as JSON, with no more of the answer than `forSources` needs. */
export function conversationText(conversation: Conversation): string {
  const { query, answer, people, listed, spoken, contests, organisations, offered, passed, at } =
    conversation;
  const kept: z.input<typeof Kept> = {
    query,
    answer: answer && { title: answer.title, citations: [...answer.citations] },
    people: [...people],
    listed: [...listed],
    spoken: [...spoken],
    contests: [...contests],
    organisations: [...organisations],
    offered: [...offered],
    passed: [...passed],
    at,
  };
  return JSON.stringify(kept);
}

/**
 * The conversation in a text of `conversationText`'s, its answer by `forSources`. Null where the text is unreadable or
 * has the shape of another version: the thread then starts afresh.
 */
export function parseConversation(text: string): Conversation | null {
  const kept = Kept.safeParse(parseJson(text));
  if (!kept.success) return null;
  const { answer } = kept.data;
  return { ...kept.data, answer: answer && forSources(answer) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
