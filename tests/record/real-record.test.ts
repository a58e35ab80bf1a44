import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { commands } from "#commands";
import { present } from "#src/adapters/terminal/present.ts";
import { createDesk } from "#src/core/ask.ts";
import { frames } from "#src/core/understand/frames/index.ts";
import { loadRecord } from "#src/record/load.ts";
import { problemText } from "#src/record/problem.ts";
import { expectedTotals } from "./expected-totals.ts";
import { pickedFacts } from "./picked-facts.ts";

const NOW = "2026-11-22T09:00:00Z";
const loaded = loadRecord(fileURLToPath(new URL("../../data", import.meta.url)));

test("the record in data/ has no problems", () => {
  expect(loaded.ok ? [] : loaded.problems.map(problemText)).toEqual([]);
});

describe.runIf(loaded.ok)("the record in data/", () => {
  if (!loaded.ok) return;
  const { record } = loaded;
  const desk = createDesk(record, {
    commands,
    onFault: (fault) => {
      throw fault;
    },
  });

  test("holds as many candidates, votes and elected in every contest as the research behind it", () => {
    const totals = [...record.contests.values()].map(({ id, candidates }) => [
      id,
      [
        candidates.length,
        candidates.reduce((sum, { votes }) => sum + (votes ?? 0), 0),
        candidates.filter(({ elected }) => elected).length,
      ],
    ]);
    expect(Object.fromEntries(totals)).toEqual(expectedTotals);
  });

  test.each(pickedFacts)(
    "answers a fact picked by lot, with its source: %j",
    (query, says, publisher) => {
      const { answer } = desk.ask({ query }, null, NOW);
      expect(answer.status).toBe("answered");
      expect(present(answer)).toMatch(says);
      expect(answer.citations.map((citation) => citation.publisher).join("; ")).toContain(
        publisher,
      );
    },
  );

  test.each(commands.map(({ example }) => example))("answers the example %s", (example) => {
    const { status } = desk.ask({ text: example }, null, NOW).answer;
    expect(example === "/nec sources" ? "unknown" : status).toBe(
      example === "/nec sources"
        ? "unknown"
        : example.startsWith("/nec help")
          ? "help"
          : "answered",
    );
  });

  test.each(frames.flatMap(({ name, examples }) => examples.map((example) => [name, example])))(
    "understands %s: %s",
    (_, example) => {
      const { query, answer } = desk.ask({ text: example }, null, NOW);
      expect(query, present(answer)).not.toBeNull();
    },
  );
});
