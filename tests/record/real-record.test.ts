import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { commands } from "#commands";
import { present } from "#src/adapters/terminal/present.ts";
import { createDesk } from "#src/core/ask.ts";
import { isNewsQuery } from "#src/core/news-query.ts";
import { frames } from "#src/core/understand/frames/index.ts";
import { loadRecord } from "#src/record/load.ts";
import { problemText } from "#src/record/problem.ts";
import { answerFaults } from "../contracts/answer.ts";
import { choiceFaults } from "../contracts/option-choices.ts";
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

  test("keeps the promises of every answer for every person, contest, organisation and command", () => {
    const names = [
      ...[...record.people.keys()].flatMap((id) => [
        `person ${id}`,
        `claims ${id}`,
        `timeline ${id}`,
      ]),
      ...[...record.contests.keys()].flatMap((id) => [`result ${id}`, `timeline ${id}`]),
      ...[...record.organisations.keys()].flatMap((id) => [`slate ${id}`, `claims ${id}`]),
      ...[...record.glossary].map(({ id }) => `about ${id}`),
      ...commands.map(({ example }) => example.slice("/nec ".length)),
    ];
    const faults = names.flatMap((name) =>
      answerFaults(name, desk.ask({ text: `/nec ${name}` }, null, NOW).answer),
    );
    expect(faults).toEqual([]);
  });

  test("completes an option with everything it has, each understood as that alone", () => {
    for (const { name, options } of commands) {
      for (const { name: option, accepts, choices } of options) {
        const offered = desk.completeOption(name, option, "", 10_000);
        expect(choiceFaults(record, accepts, offered, choices)).toEqual([]);
      }
    }
    expect(desk.completeOption("person", "name", "", 10_000)).toHaveLength(record.people.size);
    expect(desk.completeOption("result", "contest", "", 10_000)).toHaveLength(record.contests.size);
    const first = (typed: string) => desk.completeOption("person", "name", typed, 1)[0]?.value;
    expect(["wilsma", "izard"].map(first)).toEqual(["peter-willsman", "eddie-izzard"]);
  });

  test("never offers a question that it does not understand", () => {
    const asked = [...record.contests.keys()].map((id) => `/nec result ${id}`);
    asked.push(...[...record.people.keys()].map((id) => `/nec person ${id}`));
    const offered = new Map(
      asked.flatMap((text) => {
        const { suggestions } = desk.ask({ text }, null, NOW).answer;
        return suggestions.map(({ ask }) => [ask, text] as const);
      }),
    );
    const lost = [...offered].filter(([ask]) => !desk.ask({ text: ask }, null, NOW).query);
    expect(lost).toEqual([]);
  });

  test.each(commands)("answers the example $example", ({ example, name, ofChannels = false }) => {
    const { answer, query } = desk.ask({ text: example }, null, NOW);
    if (query && isNewsQuery(query)) return expect(answer.title).toBe("No articles here");
    // What is about a channel is done where channels are; here it says how it works.
    const wanted = ofChannels || name === "help" ? "help" : "answered";
    expect(answer.status).toBe(name === "sources" ? "unknown" : wanted);
  });

  test.each(frames.flatMap(({ name, examples }) => examples.map((example) => [name, example])))(
    "understands %s: %s",
    (_, example) => {
      const { query, answer, conversation } = desk.ask({ text: example }, null, NOW);
      const said = answer.title !== "Not understood" && answer.title !== "Something went wrong";
      const read = query !== null || conversation.offered.length > 0 || said;
      expect(read, present(answer)).toBe(true);
    },
  );
});
