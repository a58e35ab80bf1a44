import { describe, expect, test } from "vitest";
import { present } from "#src/adapters/terminal/present.ts";
import type { Topic } from "#src/digest/model.ts";
import { answerFaults } from "../../contracts/answer.ts";
import { buildRecord } from "../../support/record.ts";
import {
  ADA,
  article,
  digestOf,
  failing,
  LANTERN,
  MONDAY,
  newsOf,
  story,
  subscribed,
} from "./made-up-stories.ts";

const EVERYTHING: Topic = { kind: "everything" };
const accusing = story("held", { title: "Lintott accused of fraud", accused: [ADA.id] });

test("a digest reads like this", async () => {
  const articles = [
    article("one"),
    article("two", { publisher: "Imaginary Courier", published: "2021-06-07" }),
  ] as const;
  const composed = await digestOf(
    [
      story("ballots", { articles }),
      story("slate", { subjects: [LANTERN], title: "Alliance names its slate" }),
      accusing,
    ],
    [ADA, LANTERN],
    {
      news: newsOf(
        [
          story("ballots", { articles }),
          story("slate", { subjects: [LANTERN], title: "Alliance names its slate" }),
          accusing,
        ],
        [failing],
      ),
    },
  );
  expect(composed && present(composed.answer, Number.POSITIVE_INFINITY)).toMatchInlineSnapshot(`
    "Digest 41, Tuesday 8 June 2021

    Two stories since Monday 7 June; 1 item is held for this channel’s managers. [1][2]

    Reported:
    - “Lintott calls for longer ballots” (The Example Herald, 6 June 2021; Imaginary Courier, 7 June 2021). You follow Ada Lintott. [1][3]
    - “Alliance names its slate” (The Example Herald, 6 June 2021). You follow the Lantern Alliance. [2]

    Could not be read, and may have more: Imaginary Courier (last read on 3 June 2021). [4]

    Sources:
    [1] The Example Herald, Lintott calls for longer ballots, 6 June 2021, https://herald.example.org/one
    [2] The Example Herald, Alliance names its slate, 6 June 2021, https://herald.example.org/slate
    [3] Imaginary Courier, Lintott calls for longer ballots, 7 June 2021, https://herald.example.org/two
    [4] Imaginary Courier, Feed, no date, https://courier.example.org/feed
    "
  `);
});

test("a digest that holds everything: corrections, what comes, what was", async () => {
  const record = buildRecord({
    changes: [
      {
        date: "2022-07-31",
        what: "Ada Lintott's first preferences were 2,950 here; they are 2,905",
        why: "a misprint",
        sources: ["gazette/2019-clp"],
      },
    ],
    officers: [
      {
        post: "chair",
        person: "ada-lintott",
        from: "2019-08-01",
        to: null,
        sources: ["committee-site/members"],
        checked: "2021-06-01",
      },
    ],
  });
  const composed = await digestOf([], [EVERYTHING], {
    record,
    since: "2022-07-31T07:00:00.000Z",
    until: "2022-08-01T07:00:00.000Z",
  });
  expect(composed && present(composed.answer, Number.POSITIVE_INFINITY)).toMatchInlineSnapshot(`
    "Digest 41, Monday 1 August 2022

    One correction of the record since Sunday 31 July, and one date coming up. [1][2]

    Corrected in the record:
    - 31 July 2022: Ada Lintott's first preferences were 2,950 here; they are 2,905. Why: a misprint. [1]

    Coming:
    - Today: CLP section, 2022: the ballot opens. [2]

    On this day:
    - 2019: Ada Lintott became chair of the NEC. [3]

    As of 1 June 2021.

    Sources:
    [1] The Example Gazette, First constituency count by transferable vote, 12 November 2019, https://gazette.example.org/2019-clp
    [2] The Example Gazette, Nominations close for 2022, 28 May 2021, https://gazette.example.org/2022-clp-nominations
    [3] The Committee, Members of the committee, 1 May 2021, https://committee.example.org/members
    "
  `);
  expect(composed?.facts).toEqual([
    {
      key: "record:change:2022-07-31.1",
      value: "Ada Lintott's first preferences were 2,950 here; they are 2,905",
    },
    { key: "record:contest-polls-opened:clp-2022", value: "2022-08-01" },
    { key: "record:officer-from:chair.ada-lintott.2019-08-01", value: "2019-08-01" },
  ]);
});

describe("when there is nothing", () => {
  test("it keeps quiet, also where something was on this day, and where a feed failed", async () => {
    expect(await digestOf([])).toBeNull();
    const anniversary = { since: "2022-11-11T08:00:00.000Z", until: "2022-11-12T08:00:00.000Z" };
    expect(await digestOf([], [EVERYTHING], anniversary)).toBeNull();
    expect(await digestOf([], [ADA], { news: newsOf([], [failing]) })).toBeNull();
  });

  test("it says so where that was asked for, with the feed that failed, and states no fact", async () => {
    const composed = await digestOf([], [ADA], { news: newsOf([], [failing]), saysNothing: true });
    expect(composed?.answer).toMatchObject({ status: "unknown", citations: [] });
    expect(composed && present(composed.answer, Number.POSITIVE_INFINITY)).toBe(
      "Digest 41, Tuesday 8 June 2021\n\nNothing new since Monday 7 June. Could not be read, and may have more: Imaginary Courier (last read on 3 June 2021).\n",
    );
    expect(composed?.facts).toEqual([]);
  });

  test("a first digest has only what was found after it was asked for", async () => {
    const before = article("before", { found: "2021-06-07T06:59:59.999Z" });
    expect(await digestOf([story("before", { articles: [before] })])).toBeNull();
  });
});

describe("what is held", () => {
  test("is counted and not named, and goes with the post for its managers", async () => {
    const composed = await digestOf([story("told"), accusing]);
    const text = JSON.stringify(composed?.answer);
    expect(text).toContain("1 item is held for this channel’s managers");
    expect(text).not.toMatch(/accused|fraud/);
    expect(composed?.held).toMatchObject([{ story: "held" }]);
    expect(composed?.facts).toHaveLength(1);
  });

  test("is said alone where there is nothing else", async () => {
    const composed = await digestOf([accusing, { ...accusing, id: "other" }]);
    expect(composed?.answer.status).toBe("unknown");
    expect(composed && present(composed.answer)).toContain(
      "Nothing new since Monday 7 June; 2 items are held for this channel’s managers.",
    );
  });
});

describe("why an item is here", () => {
  const whys = async (topics: readonly Topic[]) =>
    present(
      (await digestOf([story("it", { subjects: [ADA, LANTERN] })], topics))?.answer ?? fail(),
      Number.POSITIVE_INFINITY,
    );

  test("at each item where several are followed, once where it is one, not at all for everything", async () => {
    expect(await whys([ADA, LANTERN])).toContain(
      "You follow Ada Lintott and the Lantern Alliance.",
    );
    const one = await whys([ADA]);
    expect(one).toContain("Reported, because you follow Ada Lintott:");
    expect(one).not.toContain("You follow");
    expect(await whys([EVERYTHING])).not.toContain("follow");
  });
});

describe("its sentences", () => {
  test("name three outlets and count the rest", async () => {
    const outlets = ["A", "B", "C", "D", "E"].map((name) =>
      article(name, { publisher: `Paper ${name}` }),
    );
    const [first = fail(), ...rest] = outlets;
    const composed = await digestOf([story("wide", { articles: [first, ...rest] })]);
    expect(JSON.stringify(composed?.answer)).toContain(
      "(Paper A, Paper B and Paper C, 6 June 2021; two more outlets).",
    );
    expect(composed?.facts.map(({ key }) => key)).toEqual(["article:A", "article:B", "article:C"]);
  });

  test("quote 25 words of a headline at most, and cope with one that is missing or endless", async () => {
    const titles = [
      Array.from({ length: 40 }, (_, at) => `word${at}`).join(" "),
      "",
      "x".repeat(5_000),
    ];
    for (const title of titles) {
      const composed = await digestOf([story("it", { title })]);
      expect(JSON.stringify(composed?.answer.parts).length).toBeLessThan(700);
      expect(composed && answerFaults("a headline", composed.answer)).toEqual([]);
    }
  });

  test("say how many stories there were, and offer the rest", async () => {
    const many = Array.from({ length: 9 }, (_, at) => story(`story ${at}`));
    const composed = await digestOf(many, [ADA], { subscription: subscribed([ADA], { most: 2 }) });
    expect(composed && present(composed.answer)).toContain(
      "Nine stories since Monday 7 June; here are the first two.",
    );
    expect(composed?.answer.suggestions).toEqual([
      { label: "More: Ada Lintott", ask: "/nec news ada lintott" },
    ]);
  });

  test("say the year where the last digest was in another", async () => {
    const found = article("it", { found: "2021-01-01T09:00:00.000Z" });
    const composed = await digestOf([story("it", { articles: [found] })], [ADA], {
      since: "2020-12-31T08:00:00.000Z",
      until: "2021-01-04T08:00:00.000Z",
    });
    expect(composed && present(composed.answer)).toContain(
      "One story since Thursday 31 December 2020.",
    );
  });
});

test("the made-up digest keeps every promise of an answer", async () => {
  const composed = await digestOf([story("one"), story("two")], [ADA], {
    news: newsOf([story("one"), story("two")], [failing]),
    since: MONDAY,
  });
  expect(composed && answerFaults("a digest", composed.answer)).toEqual([]);
});

function fail(): never {
  throw new Error("nothing was composed");
}
