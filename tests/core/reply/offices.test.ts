import { describe, expect, test } from "vitest";
import type { QueryOf } from "#src/core/query.ts";
import { replyHolders } from "#src/core/reply/people/holders.ts";
import { replyOffices } from "#src/core/reply/people/offices.ts";
import {
  buildRecord,
  madeUpInput,
  type PersonInput,
  madeUpRecord as record,
} from "../../support/record.ts";
import { leadOf, spoken } from "../../support/spoken.ts";

const context = { record, now: "2021-06-10T09:00:00Z", previous: null };
const offices = (query: Omit<QueryOf<"offices">, "kind">) =>
  replyOffices({ kind: "offices", ...query }, context);
const holders = (query: Omit<QueryOf<"holders">, "kind">) =>
  replyHolders({ kind: "holders", ...query }, context);

describe("time on the NEC", () => {
  test("is given with its dates, an end that no source gives as not known", () => {
    const lead = leadOf(offices({ person: "ada-lintott", of: "nec" }));
    expect(lead).toContain("Ada Lintott was on the NEC as member, CLP section from 14 March 2015");
    expect(lead).toContain("the record does not say whether that time is over");
  });

  test("without dates says which elections to it were won", () => {
    expect(leadOf(offices({ person: "gwendoline-orrery", of: "nec" }))).toContain(
      "gives no dates for Gwendoline Orrery's time on the NEC; Gwendoline Orrery was elected to it in CLP section March 2015",
    );
  });

  test("of somebody never elected is not made up", () => {
    const lead = leadOf(offices({ person: "oswin-tarrow", of: "nec" }));
    expect(lead).toMatch(/^The record does not have Oswin Tarrow as a member of the NEC\./);
  });

  test("before it began is corrected by the dates", () => {
    expect(leadOf(offices({ person: "ada-lintott", of: "nec", on: "2012" }))).toMatch(
      /^Ada Lintott was not on the NEC in 2012 by the dates in the record/,
    );
  });
});

describe("one kind of office", () => {
  test("a seat on a council, with its dates", () => {
    expect(leadOf(offices({ person: "ada-lintott", of: "council" }))).toBe(
      "Ada Lintott: councillor, Eastmere Council, May 2009 to May 2018.",
    );
  });

  test("a seat in Parliament that the record does not have", () => {
    expect(leadOf(offices({ person: "ada-lintott", of: "parliament" }))).toMatch(
      /^The record has no seat in the House of Commons among the offices of Ada Lintott\./,
    );
  });

  test("what came before the NEC", () => {
    expect(leadOf(offices({ person: "ada-lintott", of: "before-nec" }))).toContain(
      "joined the NEC on 14 March 2015; before that: councillor, Eastmere Council",
    );
  });

  test("what came after a time whose end is not known", () => {
    expect(leadOf(offices({ person: "ada-lintott", of: "after-nec" }))).toMatch(
      /^The record gives no end of Ada Lintott's time on the NEC/,
    );
  });

  test("in an organisation: backing is told apart from an office", () => {
    expect(leadOf(offices({ person: "pia-marsh-kettle", organisation: "weavers" }))).toContain(
      "secretary, Union of Imaginary Weavers",
    );
    const answer = offices({ person: "ada-lintott", organisation: "lantern" });
    expect(leadOf(answer)).toContain("does not say whether Ada Lintott is a member");
    expect(spoken(answer)).toContain("Lantern Alliance backed Ada Lintott in");
  });

  test("one post, held or not", () => {
    expect(leadOf(offices({ person: "ada-lintott", post: "chair" }))).toMatch(
      /^Ada Lintott was chair of the NEC from 1 December 2019/,
    );
    expect(leadOf(offices({ person: "bryn-lintott", post: "chair" }))).toBe(
      "The record does not have Bryn Lintott as chair of the NEC.",
    );
  });
});

describe("who held a post", () => {
  test("on a date that an interval covers", () => {
    expect(leadOf(holders({ post: "chair", on: "2015-02" }))).toBe(
      "In February 2015 the chair of the NEC was Pia Marsh-Kettle (September 2014 to September 2015).",
    );
  });

  test("on a date after an open start is not settled, and the latest known is named", () => {
    expect(leadOf(holders({ post: "chair", on: "2020-06" }))).toContain(
      "does not settle who was chair of the NEC in June 2020. The latest known to have taken the post by then: Ada Lintott",
    );
  });

  test("before all that the record has is unknown", () => {
    const answer = holders({ post: "chair", on: "2010" });
    expect(answer.status).toBe("unknown");
    expect(spoken(answer)).toContain("Pia Marsh-Kettle");
  });

  test("next to another holder, as the next in the record", () => {
    expect(leadOf(holders({ post: "chair", after: "pia-marsh-kettle" }))).toContain(
      "The next in the record after Pia Marsh-Kettle",
    );
    expect(leadOf(holders({ post: "chair", before: "ada-lintott" }))).toContain("Pia Marsh-Kettle");
  });

  test("over some years after the last election that the record has is not whoever won that", () => {
    const seat = {
      role: "youth seat",
      organisation: "committee",
      from: "2014-02",
      to: null,
      sources: ["committee-site/rules"],
    };
    const ada = madeUpInput.people["ada-lintott"] as PersonInput;
    const withYouth = buildRecord({ people: { "ada-lintott": { ...ada, offices: [seat] } } });
    const since = (from: string) =>
      replyHolders({ kind: "holders", post: "youth", from }, { ...context, record: withYouth });
    expect(since("2017").status).toBe("unknown");
    expect(leadOf(since("2017"))).toContain("does not settle who has been");
    expect(leadOf(since("2017"))).toContain("Ada Lintott (from February 2014");
    expect(since("2013").status).toBe("answered");
  });

  test("over some years names all whose dates reach into them", () => {
    const lead = leadOf(holders({ post: "chair", from: "2015", to: "2021" }));
    expect(lead).toContain("Pia Marsh-Kettle");
    expect(lead).toContain("Ada Lintott");
  });

  test("a post the record does not have is unknown", () => {
    expect(holders({ post: "admiral" }).status).toBe("unknown");
  });
});
