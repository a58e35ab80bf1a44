import { describe, expect, test } from "vitest";
import { replyAbout } from "#src/core/reply/desk/about.ts";
import { replyChanges } from "#src/core/reply/desk/changes.ts";
import { replyCoverage } from "#src/core/reply/desk/coverage.ts";
import { replyGlossary } from "#src/core/reply/desk/glossary.ts";
import { replySources } from "#src/core/reply/desk/sources.ts";
import { replyPerson } from "#src/core/reply/people/person.ts";
import { buildRecord, madeUpRecord as record } from "../../support/record.ts";
import { leadOf, spoken } from "../../support/spoken.ts";

const context = { record, now: "2021-06-10T09:00:00Z", previous: null };

describe("sources", () => {
  test("are every source of the last answer in full, in its order", () => {
    const previous = replyPerson({ kind: "person", person: "ada-lintott" }, context);
    const answer = replySources({ kind: "sources" }, { ...context, previous });
    expect(answer.status).toBe("answered");
    expect(answer.citations).toEqual(previous.citations);
    expect(spoken(answer)).toContain(
      "Ballot Weekly (partisan), “Who backs whom”, February 2015, https://ballotweekly.example.org/slates",
    );
  });

  test("of a contest are everything that the record cites for it and for its candidates", () => {
    const [contest] = record.contests.values();
    if (!contest) throw new Error("the made-up record has contests");
    const answer = replySources({ kind: "sources", contest: contest.id }, context);
    const behind = [contest, ...contest.candidates].flatMap(({ sources }) => sources);
    expect(answer.status).toBe("answered");
    expect(answer.citations.map(({ source }) => source).sort()).toEqual(
      [...new Set(behind)].sort(),
    );
    for (const { title } of answer.citations) expect(spoken(answer)).toContain(`“${title}”`);
  });

  test("of a contest that is not in the record are unknown", () => {
    expect(replySources({ kind: "sources", contest: "clp-1066" }, context).status).toBe("unknown");
  });

  test("without an answer before, or after one that states nothing, are unknown", () => {
    expect(replySources({ kind: "sources" }, context).status).toBe("unknown");
    const previous = replyAbout({ kind: "about" }, context);
    expect(replySources({ kind: "sources" }, { ...context, previous }).status).toBe("unknown");
  });
});

describe("coverage", () => {
  test("counts what the record has, lists its gaps and says when it was last checked", () => {
    const answer = replyCoverage({ kind: "coverage" }, context);
    expect(leadOf(answer)).toBe(
      "The record covers 10 contests, from 2013 to 2022, with 32 candidacies, 16 people, 4 organisations, 2 reported claims and 20 sources. It was last checked on 1 June 2021.",
    );
    expect(spoken(answer)).toContain(
      "The result of the councillors' election of 2013 is not in the record.",
    );
  });

  test("of a contest says how much of it is known", () => {
    const text = spoken(replyCoverage({ kind: "coverage", contest: "clp-2019-11" }, context));
    expect(text).toContain("CLP section, 2019: the record has all 6 candidates.");
    expect(text).toContain("First preferences: 6 of 6");
    expect(text).toContain("The transfers of 2019 are not in the record.");
  });
});

describe("changes", () => {
  test("are listed with date and reason", () => {
    expect(spoken(replyChanges({ kind: "changes" }, context))).toContain(
      "1 June 2021 Bryn Lintott's votes in October 2015 were 4,861 here; they are 4,859. Why: The printed table has 4,859.",
    );
  });

  test("of which there are none are said to be none", () => {
    const none = replyChanges(
      { kind: "changes" },
      { ...context, record: buildRecord({ changes: [] }) },
    );
    expect(leadOf(none)).toContain("No fact of the record has been corrected so far.");
  });

  test("without a source are told as the record's own", () => {
    const changes = [
      { date: "2021-05-01", what: "A name was misspelt.", why: "A reader wrote in." },
    ];
    const answer = replyChanges(
      { kind: "changes" },
      { ...context, record: buildRecord({ changes }) },
    );
    expect(answer.status).toBe("help");
    expect(spoken(answer)).toContain("A name was misspelt. Why: A reader wrote in.");
  });
});

describe("about", () => {
  test("says that it is automated and how to have something corrected or removed", () => {
    const text = spoken(replyAbout({ kind: "about" }, context));
    expect(text).toContain("This desk is automated: no person answers.");
    expect(text).toContain("run by whoever installed it");
    expect(text).toMatch(/correction.*removed/);
  });

  test("names who runs it where that was set", () => {
    const operator = { name: "The Example Branch", contact: "desk@example.org" };
    expect(spoken(replyAbout({ kind: "about" }, { ...context, operator }))).toContain(
      "run by The Example Branch, not by the Labour Party. For a correction, or to have something removed, write to desk@example.org.",
    );
  });
});

describe("the glossary", () => {
  test("gives one term with its other names", () => {
    expect(leadOf(replyGlossary({ kind: "glossary", term: "clp" }, context))).toBe(
      "Constituency Labour Party (also CLP or constituency party): The party's members in one parliamentary constituency.",
    );
  });

  test("lists every term", () => {
    expect(spoken(replyGlossary({ kind: "glossary" }, context))).toContain(
      "quota The number of votes",
    );
  });
});
