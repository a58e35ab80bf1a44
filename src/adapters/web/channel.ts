import type { Answer } from "#src/core/answer.ts";
import type { Question } from "#src/core/question.ts";
import type { Deliveries } from "#src/digest/deliver/ledger.ts";
import type { Digests } from "#src/digest/digests.ts";
import type { Reading } from "#src/digest/requests/read-request.ts";
import type { At } from "#src/digest/requests/request.ts";

/** The digests that come to the playground, and what was posted there: of the ledger no more than that. */
export interface PlaygroundDigests {
  readonly digests: Digests;
  readonly deliveries: Pick<Deliveries, "recent">;
  /** Whether news comes in by itself; where it does not, the page says how to have it. */
  readonly readsFeeds: boolean;
}

/** The playground is one channel, with one person in it: whoever sits at this machine, who may do everything. */
export const PLACE: At = {
  channel: { tenant: { platform: "web", id: "playground" }, id: "playground" },
  user: "you",
  isAlone: true,
  mayManage: async () => null,
  mayPost: async () => null,
};

/** What comes of a question about digests that was read; what is wrong with it is an answer too. */
export async function served(reading: Reading, digests: Digests): Promise<Answer> {
  return reading.kind === "problem" ? reading.answer : digests.serve(reading.request, PLACE);
}

/** The answer to a question about the playground's digests; null where it is about something else. */
export async function answerOfDigests(
  question: Question,
  digests: Digests | undefined,
): Promise<Answer | null> {
  const reading = digests?.read(question);
  return digests && reading ? served(reading, digests) : null;
}
