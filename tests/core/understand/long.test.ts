import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { lexiconOf } from "#src/core/understand/lexicon.ts";
import { mark } from "#src/core/understand/mark.ts";
import { LONGEST, read } from "#src/core/understand/read.ts";
import { madeUpRecord } from "../../support/record.ts";

const desk = createDesk(madeUpRecord, {
  commands,
  onFault: (fault) => {
    throw fault;
  },
});
const ask = (text: string) => desk.ask({ text }, null, "2026-11-22T09:00:00Z").answer;

describe("a question longer than is read", () => {
  test("is read as far as that goes, and the answer says so", () => {
    const padded = `who won in March 2015${" please".repeat(700)}`;
    expect(padded.length).toBeGreaterThan(LONGEST);
    expect(ask(padded).status).toBe("answered");
    expect(ask(padded).readAs).toBe(
      "who was elected, CLP section, March 2015 (the first 4,000 characters only)",
    );
    expect(ask("x ".repeat(LONGEST)).readAs).toBe("the first 4,000 characters only");
  });

  test("is not meant by spaces around a short one", () => {
    expect(ask(`${" ".repeat(9_000)}who won in March 2015`).readAs).toBe(
      "who was elected, CLP section, March 2015",
    );
  });
});

describe("what is written to be hard to read", () => {
  const names = [...madeUpRecord.people.values()].map(({ name }) => name);
  const pieces = fc.oneof(
    fc.constantFrom(...names),
    fc.constantFrom("and", "who won", "2015", "?", "(((", "the one before", "she", "a-1", "''''"),
    fc.string({ unit: "binary", maxLength: 4 }),
  );
  const repeated = fc
    .tuple(fc.array(pieces, { minLength: 1, maxLength: 4 }), fc.integer({ min: 100, max: 1_200 }))
    .map(([some, times]) => `${some.join(" ")} `.repeat(times));

  test("gets an ordinary answer, whatever is repeated", () => {
    fc.assert(
      fc.property(repeated, (text) => {
        expect(["answered", "clarify", "unknown", "declined", "help"]).toContain(ask(text).status);
      }),
      { numRuns: 60 },
    );
  });

  test("has no more marks than a question can, however many names it has", () => {
    const lexicon = lexiconOf(madeUpRecord);
    const tokens = read("2015 ".repeat(2_000));
    expect(mark(tokens, lexicon, new Set(), "2026-11-22").length).toBeLessThanOrEqual(80);
  });
});
