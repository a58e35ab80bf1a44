import fc from "fast-check";
import { expect, test } from "vitest";
import { pagesIn, present } from "#src/adapters/discord/present.ts";
import { textAlone } from "#src/adapters/discord/text-alone.ts";
import { type Answer, CITATIONS_SHOWN } from "#src/core/answer.ts";
import { obeyed, textOf, unmarked } from "../../support/discord/read-message.ts";
import { validate } from "../../support/discord/validate.ts";
import { anyAnswer } from "../../support/random-answers.ts";

const POST = { method: "POST", route: "/channels/:channel/messages" };
const QUERY = { kind: "result", contest: "clp-2018-09", aspect: "table" } as const;

const pages = (answer: Answer) =>
  Array.from({ length: pagesIn(answer) }, (_, n) =>
    present(answer, { page: n + 1, query: QUERY, share: true }),
  );

test("whatever an answer holds, Discord takes each page of it and obeys nothing in it", () => {
  fc.assert(
    fc.property(anyAnswer, (answer) => {
      for (const body of pages(answer)) expect(validate({ ...POST, body })).toEqual([]);
      expect(obeyed(pages(answer))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("whatever an answer holds, each of its pages lists its sources, last", () => {
  fc.assert(
    fc.property(anyAnswer, (answer) => {
      for (const page of pages(answer)) {
        const listed = textOf([{ embeds: page.embeds.slice(-1), components: [] }]);
        for (const { number } of answer.citations.slice(0, CITATIONS_SHOWN)) {
          expect(listed).toContain(`[${number}] `);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test("whatever an answer holds, text alone is short enough and has all its sources", () => {
  fc.assert(
    fc.property(anyAnswer, (answer) => {
      const content = textAlone(answer);
      expect(validate({ ...POST, body: { content } })).toEqual([]);
      for (const { number } of answer.citations.slice(0, CITATIONS_SHOWN)) {
        expect(unmarked(content)).toContain(`\n[${number}] `);
      }
    }),
    { numRuns: 100 },
  );
});
