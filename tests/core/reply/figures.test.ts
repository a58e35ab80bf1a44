import { describe, expect, test } from "vitest";
import { ContestFigure, Measure } from "#src/core/aspects.ts";
import type { QueryOf } from "#src/core/query.ts";
import { replyExtreme } from "#src/core/reply/contests/extreme.ts";
import { replyFigures } from "#src/core/reply/contests/figures.ts";
import { madeUpRecord as record } from "../../support/record.ts";
import { leadOf, spoken } from "../../support/spoken.ts";

const context = { record, now: "2021-06-10T09:00:00Z", previous: null };
const CLP = ["clp-2015-03", "clp-2015-10"];
const ask = (query: Omit<QueryOf<"figures">, "kind">) =>
  replyFigures({ kind: "figures", ...query }, context);

describe("one figure of several contests", () => {
  test("of two says which has more and by how much", () => {
    expect(leadOf(ask({ figure: "seats", contests: CLP }))).toMatch(
      /^The number of seats was (larger|the same) in CLP section, (March|October) 2015/,
    );
  });

  test("over the years says how many contests it is known for", () => {
    expect(leadOf(ask({ figure: "seats", section: "clp" }))).toMatch(
      /^Of the four contests of the Constituency Labour Party \(CLP\) section of the NEC, the record has the number of seats for four: /,
    );
  });

  test("that nobody knows is unknown, and named", () => {
    const answer = ask({ figure: "quota", contests: ["youth-2014-02", "clp-2015-10"] });
    expect(answer.status).toBe("unknown");
    expect(leadOf(answer)).toMatch(/^The record has no quota for /);
  });

  test("of a contest that is not in the record is an ordinary answer", () => {
    expect(ask({ figure: "seats", contests: ["clp-2015-03", "clp-1066"] }).status).toBe("unknown");
  });

  test.each(ContestFigure.options)("%s has an answer with sources, or is unknown", (figure) => {
    const answer = ask({ figure, section: "clp" });
    expect(["answered", "unknown"]).toContain(answer.status);
    if (answer.status === "answered") expect(answer.citations.length).toBeGreaterThan(0);
  });
});

describe("records over all contests", () => {
  test.each(Measure.options)("%s, in all years and in some", (measure) => {
    for (const years of [{}, { from: "2014", to: "2016" }]) {
      const answer = replyExtreme({ kind: "extreme", measure, ...years }, context);
      expect(["answered", "unknown"]).toContain(answer.status);
    }
  });

  test("of those not elected names nobody who was", () => {
    const answer = replyExtreme(
      { kind: "extreme", measure: "most-votes-lost", section: "clp" },
      context,
    );
    const losers = [...record.contests.values()]
      .flatMap(({ candidates }) => candidates)
      .filter(({ elected }) => elected === false)
      .map(({ person }) => record.people.get(person)?.name ?? person);
    expect(losers.some((name) => leadOf(answer).startsWith(name))).toBe(true);
    expect(spoken(answer)).toContain("not elected");
  });
});
