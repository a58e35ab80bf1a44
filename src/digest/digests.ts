import type { Answer } from "#src/core/answer.ts";
import type { OptionChoice } from "#src/core/ask.ts";
import type { Question } from "#src/core/question.ts";
import type { Tenant } from "#src/store/store.ts";
import type { Channel, Subscription } from "./model.ts";
import type { Fields } from "./requests/fields.ts";
import type { Reading } from "./requests/read-request.ts";
import type { At, DigestRequest } from "./requests/request.ts";

/** A subscription as people are shown it. */
export interface Listed {
  /** What it is called in its channel: "k7pm". */
  readonly code: string;
  readonly subscription: Subscription;
  /** "Digest of Ann Black and the CLP section: weekdays at 08:00, Europe/London". */
  readonly words: string;
  /** When it comes next, or why it does not, as a sentence. */
  readonly state: string;
}

/** What comes of a question about digests, where it is asked; null for one that is for the desk. */
export async function answerOf(
  question: Question,
  at: At,
  digests: Digests | undefined,
): Promise<Answer | null> {
  const reading = digests?.read(question);
  if (!digests || !reading) return null;
  return reading.kind === "problem" ? reading.answer : digests.serve(reading.request, at);
}

/** The digests of the desk, as an adapter is given them. */
export interface Digests {
  /** What a question asks of digests; null where it is one for the desk. */
  read(question: Question): Reading | null;
  /** Does what was asked and says what came of it. Whoever may not do it is told who may. */
  serve(request: DigestRequest, at: At): Promise<Answer>;
  /** What an option of a command can be as it is typed, best first: the channel's subscriptions, the record's names. */
  choices(
    command: string,
    option: string,
    typed: string,
    channel: Channel,
    limit: number,
  ): Promise<readonly OptionChoice[]>;
  /** A digest as somebody would fill in its form; null for an alert, which has none. */
  form(subscription: Subscription): Fields | null;
  /** Of a channel, oldest first. */
  ofChannel(channel: Channel): Promise<readonly Listed[]>;
  /** Those that somebody made anywhere in a workspace or server, oldest first. */
  madeBy(tenant: Tenant, user: string): Promise<readonly Listed[]>;
}
