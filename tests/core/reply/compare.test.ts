import { describe, expect, test } from "vitest";
import { replyAcross } from "#src/core/reply/candidacies/across.ts";
import { replyComparePeople } from "#src/core/reply/candidacies/compare-people.ts";
import { replyCompareContests } from "#src/core/reply/contests/compare-contests.ts";
import { madeUpRecord as record } from "../../support/record.ts";
import { leadOf, spoken } from "../../support/spoken.ts";

const context = { record, now: "2021-06-10T09:00:00Z", previous: null };
const contests = (...both: [string, string]) =>
  replyCompareContests({ kind: "compare-contests", contests: both }, context);
const people = (one: string, other: string, contest?: string) =>
  replyComparePeople(
    { kind: "compare-people", people: [one, other], ...(contest && { contest }) },
    context,
  );
const across = (person: string, ...ids: string[]) =>
  replyAcross({ kind: "across", person, contests: ids }, context);

describe("two contests", () => {
  const text = spoken(contests("clp-2015-03", "clp-2015-10"));

  test("stand side by side, what is not known said as such", () => {
    expect(text).toContain("Seats | 3 | 2");
    expect(text).toContain("Turnout | 32.5 % | 22 %");
    expect(text).toContain("Ballots | 13,000 | not known");
    expect(text).toContain("Margin (worked out) | 112 votes | 12 votes");
  });

  test("carry a note where seats, system or electorate differ", () => {
    expect(text).toContain(
      "The contests differ in seats (three and two) and electorate (40,000 and 41,000), so their figures are not of one kind.",
    );
    expect(spoken(contests("clp-2015-03", "clp-2019-11"))).toContain(
      "voting system (block vote and single transferable vote)",
    );
  });

  test("list who stood in both, with a difference only between figures of one kind", () => {
    expect(text).toContain(
      "Tomas Quillfeather CLP section, March 2015: 7,103 votes, not elected; CLP section, October 2015: 5,250 votes, elected; 1,853 fewer in the second, worked out",
    );
    expect(spoken(contests("clp-2015-03", "clp-2019-11"))).toContain(
      "Ada Lintott CLP section, March 2015: 8,817 votes, elected; CLP section, 2019: 2,905 first preferences, elected\n",
    );
  });

  test("an id that is not in the record is an ordinary answer", () => {
    expect(contests("clp-2015-03", "nowhere").status).toBe("unknown");
    expect(contests("nowhere", "clp-2015-03").status).toBe("unknown");
  });
});

describe("two people", () => {
  test("who did better in the contests where both stood, and how often each stood and was elected", () => {
    const lead = leadOf(people("ada-lintott", "zoe-bellerose"));
    expect(lead).toContain(
      "Ada Lintott and Zoë Bellérose both stood in three contests of the record: Ada Lintott did better in two and for one the record does not tell.",
    );
    expect(lead).toContain(
      "Ada Lintott stood in four contests of the record and was elected in two",
    );
    expect(spoken(people("ada-lintott", "zoe-bellerose"))).toContain(
      "Ada Lintott ahead by 1,602 votes (worked out)",
    );
  });

  test("who never met are told so", () => {
    expect(leadOf(people("mabel-stokewell", "ada-lintott"))).toContain(
      "did not stand in the same contest",
    );
  });

  test("in one contest are compared there", () => {
    expect(leadOf(people("ada-lintott", "zoe-bellerose", "clp-2015-03"))).toContain(
      "Ada Lintott was 1,602 votes ahead of Zoë Bellérose in",
    );
  });

  test("somebody who is not in the record is an ordinary answer", () => {
    expect(people("nobody", "ada-lintott").status).toBe("unknown");
    expect(people("ada-lintott", "nobody").status).toBe("unknown");
  });
});

describe("one person across contests", () => {
  test("both figures come first, then the difference, then what makes the contests unlike", () => {
    expect(leadOf(across("tomas-quillfeather", "clp-2015-03", "clp-2015-10"))).toBe(
      "Tomas Quillfeather received 7,103 votes in CLP section, March 2015 (fourth of six, not elected). Tomas Quillfeather received 5,250 votes in CLP section, October 2015 (first of four, elected). That is 1,853 votes fewer in CLP section, October 2015 (worked out from the two totals). The contests differ in seats (three and two) and electorate (40,000 and 41,000), so their figures are not of one kind.",
    );
  });

  test("votes and first preferences are not subtracted from each other", () => {
    expect(leadOf(across("zoe-bellerose", "clp-2015-03", "clp-2019-11"))).toContain(
      "The record has no two figures of one kind to compare.",
    );
  });

  test("all contests where none are named", () => {
    const table = across("ada-lintott").parts.find(({ kind }) => kind === "table");
    expect(table?.kind === "table" && table.rows.length).toBe(4);
  });

  test("a contest where the person did not stand is told", () => {
    expect(leadOf(across("zoe-bellerose", "clp-2015-03", "clp-2015-10"))).toContain(
      "Zoë Bellérose was not a candidate in CLP section, October 2015.",
    );
    expect(leadOf(across("zoe-bellerose", "clp-2015-10"))).toContain(
      "Zoë Bellérose was not a candidate in",
    );
  });

  test("ids that are not in the record, and people without candidacies, are ordinary answers", () => {
    expect(across("nobody").status).toBe("unknown");
    expect(across("ada-lintott", "nowhere").status).toBe("unknown");
    const without = [...record.people.keys()].filter((id) => !record.candidacies.has(id));
    for (const person of without) expect(across(person).status).toBe("unknown");
  });
});
