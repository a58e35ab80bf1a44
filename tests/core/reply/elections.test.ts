import { describe, expect, test } from "vitest";
import type { QueryOf } from "#src/core/query.ts";
import { replyElections } from "#src/core/reply/contests/elections.ts";
import { madeUpRecord as record } from "../../support/record.ts";
import { leadOf, spoken } from "../../support/spoken.ts";

const context = { record, now: "2021-06-10T09:00:00Z", previous: null };
const ask = (query: Omit<QueryOf<"elections">, "kind"> = {}) =>
  replyElections({ kind: "elections", ...query }, context);
const labels = (query: Omit<QueryOf<"elections">, "kind">) =>
  ask(query).parts.flatMap((part) =>
    part.kind === "list" ? part.items.map(({ lead }) => lead) : [],
  );

describe("the contests in the record", () => {
  test("of one section, the newest first, each with its seats and who was elected", () => {
    const answer = ask({ section: "clp" });
    expect(leadOf(answer)).toBe(
      "The record has four contests for the Constituency Labour Party (CLP) section of the NEC: 2022, 2019, October 2015 and March 2015.",
    );
    expect(labels({ section: "clp" })).toEqual([
      "CLP section, 2022",
      "CLP section, 2019",
      "CLP section, October 2015",
      "CLP section, March 2015",
    ]);
    expect(spoken(answer)).toContain(
      "CLP section, October 2015 two seats; elected: Tomas Quillfeather and Ines van der Holt; declared 9 October 2015",
    );
    expect(spoken(answer)).toContain("CLP section, 2022 three seats; no result in the record");
  });

  test("all of them, by section", () => {
    const answer = ask();
    expect(leadOf(answer)).toMatch(
      /^The record has ten contests: CLP section, 2022; CLP section, 2019; /,
    );
    expect(spoken(answer)).toContain("CLP section 2022, 2019, October 2015 and March 2015");
  });

  test.each([
    [{ from: "2015", to: "2015" }, ["CLP section, October 2015", "CLP section, March 2015"]],
    [{ from: "2015-03", to: "2015-03" }, ["CLP section, March 2015"]],
    [
      { from: "2015-03-15", to: "2016" },
      ["trade union section, 2016", "CLP section, October 2015"],
    ],
    [{ from: "2019", to: "2099" }, ["CLP section, 2022", "CLP section, 2019"]],
    [{ to: "2014" }, ["youth seat, 2014", "councillors' section, 2013"]],
    [{ section: "clp", from: "2016" }, ["CLP section, 2022", "CLP section, 2019"]],
    [{ from: "2018-07-30", to: "2018-07-30" }, ["disabled members' seat, 2018"]],
  ])("between dates to the precision given: %o", (query, expected) => {
    expect(labels(query)).toEqual(expected);
  });

  test("where none fits, the nearest before and after are named", () => {
    const answer = ask({ section: "clp", from: "2017", to: "2017" });
    expect(answer.status).toBe("unknown");
    expect(leadOf(answer)).toBe(
      "The record has no contest for the Constituency Labour Party (CLP) section of the NEC in 2017. The nearest it has: CLP section, October 2015; CLP section, 2019.",
    );
  });

  test("a section that is not in the record is an ordinary answer", () => {
    expect(ask({ section: "nowhere" }).status).toBe("unknown");
  });
});
