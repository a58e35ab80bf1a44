import { describe, expect, test } from "vitest";
import { plainlyPut } from "#src/core/understand/otherwise/patterns.ts";
import { withoutRival } from "#src/core/understand/otherwise/rival.ts";
import { ofOneName } from "#src/core/understand/otherwise/same-person.ts";
import { read } from "#src/core/understand/read.ts";
import { withoutReplyAsked } from "#src/core/understand/reply-asked.ts";
import { steps } from "#src/core/understand/steps.ts";
import { understand } from "#src/core/understand/understand.ts";
import { madeUpRecord as record } from "../../support/record.ts";

const asking = { record, now: "2026-11-22T09:00:00Z", conversation: null };
const said = (words: readonly { readonly text: string }[] | null) =>
  words?.map(({ text }) => text).join(" ") ?? null;
const put = (text: string) => said(plainlyPut(read(text)));

describe("what is put plainly by a pattern", () => {
  test.each([
    ["Ada Lintott 2014 against 2015, votes", "ada lintott 2014 and 2015 votes"],
    ["the numbers for all four candidates in 2015", "the numbers for all the candidates in 2015"],
    ["who chaired it between the 2016 and 2017 conferences", "who chaired it from 2016 to 2017"],
    ["nominations ahead of the 2015 vote", "nominations in 2015"],
    ["who got the seat and by what method", "who got the seat and how"],
    [
      "how many votes put Ada Lintott on the NEC in 2015",
      "how many votes did ada lintott receive in 2015",
    ],
    ["the group fielded 6 candidates in 2015", "the group fielded six candidates in 2015"],
    ["in how many members' polls was she elected", "in how many members elections was she elected"],
    ["since when do the weavers have their own seat", "when did weavers get their own seat"],
    ["list everyone who has chaired it", "who has chaired it"],
    ["was there a by-election for Ada Lintott's seat", "how was ada lintott seat filled"],
    ["who was chair from May 2015 to the end of 2017", "who was chair from 2015 to 2017"],
    ["which seat in parliament did she win", "which seat in parliament did she hold"],
    [
      "was Ada Lintott successful in the 2015 vote for clerk",
      "was ada lintott elected in the 2015 election for clerk",
    ],
    [
      "did the weavers win more seats in 2014 or in 2015",
      "how many seats did the weavers win in 2014 and in 2015",
    ],
  ])("%s", (text, expected) => {
    expect(put(text)).toBe(expected);
  });

  test.each([
    "who stood against Ada Lintott in 2015",
    "who had 6 votes more",
    "who had the seat before the 2015 vote",
    "how many votes put an end to it",
  ])("leaves as it is: %s", (text) => {
    expect(put(text)).toBeNull();
  });
});

describe("a rival named beside whom a question is about", () => {
  const without = (text: string) => {
    const { tokens, marks } = steps(text, asking);
    return said(withoutRival(tokens, marks)?.tokens ?? null);
  };

  test("is left out, for the answer names the contest", () => {
    expect(without("who backed Ada Lintott against Oswin Tarrow")).toBe("who backed ada lintott");
  });

  test("stays where nobody else is named", () => {
    expect(without("who stood against Oswin Tarrow")).toBeNull();
  });
});

describe("a statement before a question", () => {
  const kindOf = (text: string) => {
    const understood = understand(text, asking);
    return "query" in understood ? understood.query.kind : null;
  };

  test("says whom and when the question is about", () => {
    expect(kindOf("Ada Lintott stood in March 2015. Where did she come?")).toBe("candidacy");
  });

  test("that says more than the answer will say again is not passed over", () => {
    expect(kindOf("Ada Lintott cheated in March 2015. Where did she come?")).toBeNull();
  });
});

describe("a report asked for with its reply", () => {
  const asked = (text: string) => said(withoutReplyAsked(read(text)));

  test("is asked for alone, for no report is told without it", () => {
    expect(asked("What did Ada Lintott say about the count, and what was the reply?")).toBe(
      "what did ada lintott say about the count",
    );
  });

  test.each(["who won in March 2015, and what was the reply?", "and what was the reply?"])(
    "keeps the reply where nothing that was said is asked for: %s",
    (text) => {
      expect(asked(text)).toBe(said(read(text)));
    },
  );
});

describe("whether those of one name are one person", () => {
  const asked = (text: string) => {
    const { tokens, marks } = steps(text, asking);
    return said(ofOneName(tokens, marks));
  };

  test("is not asked of two names", () => {
    expect(asked("is Ada Lintott the same person as Oswin Tarrow?")).toBeNull();
  });
});
