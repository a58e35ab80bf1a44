import { describe, expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { madeUpRecord } from "../support/record.ts";

const NOW = "2026-11-22T09:00:00Z";
const desk = createDesk(madeUpRecord, { commands });
const query = (text: string) => desk.ask({ text }, null, NOW).query;
const answer = (text: string) => desk.ask({ text }, null, NOW).answer;

/** What every command promises, whichever platform registers it. */
describe.each(commands.map((command) => [command.name, command] as const))(
  "/nec %s",
  (_, command) => {
    test("has a name, a summary and options that Discord and Slack accept", () => {
      const name = /^[a-z][a-z-]{0,31}$/;
      expect(command.name).toMatch(name);
      expect(command.summary.length).toBeLessThanOrEqual(100);
      for (const option of command.options) {
        expect(option.name).toMatch(name);
        expect(option.summary.length).toBeLessThanOrEqual(100);
        expect(option.choices?.length ?? 0).toBeLessThanOrEqual(25);
      }
      const required = command.options.map((option) => option.required);
      expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    });

    test("has an example that begins with it", () => {
      expect(command.example.startsWith(`/nec ${command.name}`)).toBe(true);
    });

    test("answers in words whatever it is given", () => {
      for (const rest of [
        "",
        "zzz",
        "2015",
        "lintott",
        "clp 2015-03",
        "<script>",
        "9".repeat(200),
      ]) {
        expect(answer(`/nec ${command.name} ${rest}`).title).not.toBe("Something went wrong");
      }
    });
  },
);

describe("one line of text", () => {
  test.each([
    ["/nec result clp 2015-03", { kind: "result", contest: "clp-2015-03", aspect: "table" }],
    ["/nec result october 2015", { kind: "result", contest: "clp-2015-10", aspect: "table" }],
    ["/nec result youth seat 2014", { kind: "result", contest: "youth-2014-02", aspect: "table" }],
    ["/nec result clp 2019 turnout", { kind: "result", contest: "clp-2019-11", aspect: "turnout" }],
    ["result clp-2019-11", { kind: "result", contest: "clp-2019-11", aspect: "table" }],
    ["/nec person orery", { kind: "person", person: "gwendoline-orrery" }],
    [
      "/nec person zoe bellerose clp 2019",
      { kind: "candidacy", person: "zoe-bellerose", contest: "clp-2019-11", aspect: "all" },
    ],
    [
      "/nec compare clp 2015-03 and clp 2015-10",
      { kind: "compare-contests", contests: ["clp-2015-03", "clp-2015-10"] },
    ],
    [
      "/nec compare ada lintott with oswin tarrow",
      { kind: "compare-people", people: ["ada-lintott", "oswin-tarrow"] },
    ],
    [
      "/nec compare clp-2015-03 clp-2019-11",
      { kind: "compare-contests", contests: ["clp-2015-03", "clp-2019-11"] },
    ],
    [
      "/nec compare ada lintott 2015 2019",
      { kind: "across", person: "ada-lintott", contests: ["clp-2015-03", "clp-2019-11"] },
    ],
    [
      "/nec slate lantern clp 2015-03",
      { kind: "slate", organisation: "lantern", contest: "clp-2015-03", aspect: "backed" },
    ],
    ["/nec body chair 2015", { kind: "officers", post: "chair", on: "2015" }],
    ["/nec elections youth seat", { kind: "elections", section: "youth" }],
    ["/nec claims ada lintott", { kind: "claims", about: "ada-lintott" }],
    ["/nec timeline 2015", { kind: "timeline", year: "2015" }],
    ["/nec ask who is Oswin Tarrow?", { kind: "person", person: "oswin-tarrow" }],
    ["/nec", { kind: "help" }],
    ["/nec help result", { kind: "help", command: "result" }],
  ])("%s", (text, expected) => {
    expect(query(text)).toEqual(expected);
  });

  test("a contest left out is the latest declared of the CLP section", () => {
    expect(query("/nec result")).toEqual({
      kind: "result",
      contest: "clp-2019-11",
      aspect: "table",
    });
  });

  test("words that fit several contests offer each", () => {
    const { status, suggestions } = answer("/nec result 2015");
    expect(status).toBe("clarify");
    expect(suggestions.map(({ label }) => label)).toEqual([
      "result, CLP section, March 2015",
      "result, CLP section, October 2015",
    ]);
  });

  test("a name that nothing in the record fits is said back, with what the command takes", () => {
    const { status, parts } = answer("/nec person Nobody Atall");
    expect(status).toBe("unknown");
    expect(JSON.stringify(parts)).toContain("nobody atall");
  });
});

describe("typed options", () => {
  test("make the same query as the line", () => {
    const typed = desk.ask(
      { command: "person", options: { name: "Oswin Tarrow", contest: "clp-2015-03" } },
      null,
      NOW,
    );
    expect(typed.query).toEqual(query("/nec person oswin tarrow clp 2015-03"));
  });

  test("a required one left empty is answered with what it wants", () => {
    expect(desk.ask({ command: "claims", options: {} }, null, NOW).answer.status).toBe("unknown");
  });
});
