import fc from "fast-check";
import { expect, test } from "vitest";
import { present, presentRest, type SlackMessage } from "#src/adapters/slack/present.ts";
import { type Answer, CITATIONS_SHOWN } from "#src/core/answer.ts";
import { anyAnswer } from "../../support/random-answers.ts";
import { obeyed, textOf } from "../../support/slack/read-message.ts";
import { validate } from "../../support/slack/validate.ts";

const messages = (answer: Answer): readonly SlackMessage[] => [
  present(answer),
  ...presentRest(answer),
  present(answer, "smaller"),
  ...presentRest(answer, "smaller"),
];

test("whatever an answer holds, Slack takes each message of it and obeys nothing in it", () => {
  fc.assert(
    fc.property(anyAnswer, (answer) => {
      for (const message of messages(answer)) {
        expect(validate(message)).toEqual([]);
        expect(obeyed(message)).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

test("whatever an answer holds, its first message lists its sources", () => {
  fc.assert(
    fc.property(anyAnswer, (answer) => {
      const message = present(answer);
      for (const { number } of answer.citations.slice(0, CITATIONS_SHOWN)) {
        expect(textOf(message)).toContain(`[${number}] `);
        expect(message.text).toContain(`\n[${number}] `);
      }
    }),
    { numRuns: 100 },
  );
});
