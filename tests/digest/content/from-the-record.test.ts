import { describe, expect, test } from "vitest";
import { changesSince } from "#src/digest/content/changes-since.ts";
import { comingDates } from "#src/digest/content/coming.ts";
import { onThisDay } from "#src/digest/content/on-this-day.ts";
import type { Topic } from "#src/digest/model.ts";
import { buildRecord, madeUpInput, madeUpRecord } from "../../support/record.ts";
import { ADA, CLP_2019, collectedFrom, LANTERN, OSWIN, subscribed } from "./made-up-stories.ts";

const EVERYTHING: Topic = { kind: "everything" };
const CLP: Topic = { kind: "section", id: "clp" };
const told = (items: readonly { readonly lead: string; readonly text: string }[]) =>
  items.map(({ lead, text }) => `${lead}: ${text}`);

describe("on this day", () => {
  const on = (day: string, topics: readonly Topic[] = [EVERYTHING], record = madeUpRecord) =>
    told(onThisDay(day, topics, record));

  test("a result declared on the day, with who was elected", () => {
    expect(on("2022-11-12")).toEqual([
      "2019: The result of the election of three CLP representatives was declared; Gwendoline Orrery, Ines van der Holt and Ada Lintott were elected.",
    ]);
  });

  test("how those who are followed did", () => {
    expect(on("2022-11-12", [OSWIN])[0]).toMatch(/were elected; Oswin Tarrow was not elected\.$/);
    expect(on("2022-11-12", [CLP])).toHaveLength(1);
    expect(on("2022-11-12", [LANTERN])).toHaveLength(1);
    expect(on("2022-11-12", [{ kind: "section", id: "youth" }])).toEqual([]);
    expect(on("2022-11-12", [{ kind: "words", words: "count" }])).toEqual([]);
  });

  test("an officer's first day", () => {
    expect(on("2021-12-01", [ADA])).toEqual(["2019: Ada Lintott became chair of the NEC."]);
    expect(on("2021-12-01")).toHaveLength(2);
  });

  test("of more than three elected who came first, and of a result in doubt nobody", () => {
    const four = madeUpInput.contests["clp-2019-11"];
    if (!four) throw new Error("the made-up record has it");
    const candidates = four.candidates.map((each) => ({
      ...each,
      elected: (each.place ?? 9) <= 4,
    }));
    const more = { ...four, seats: 4, candidates };
    const text = (contest: typeof more) =>
      on("2022-11-12", [EVERYTHING], buildRecord({ contests: { "clp-2019-11": contest } }))[0];
    expect(text(more)).toMatch(/was declared; Gwendoline Orrery came first\.$/);
    const caveats = [{ text: "The count is in doubt.", sources: four.sources }];
    expect(text({ ...more, caveats })).toMatch(/was declared\.$/);
  });

  test("of a rule its first sentence; no officer whose first day is only inferred", () => {
    const [rule] = madeUpInput.body.rules;
    const officer = madeUpInput.officers[1];
    if (!rule || !officer) throw new Error("the made-up record has both");
    const text = "Two seats were added to the CLP section, as in No. 4 of 2014. The rest stayed.";
    const record = buildRecord({
      body: { ...madeUpInput.body, rules: [{ ...rule, date: "2015-09-27", text }] },
      officers: [
        { ...officer, from: "2011-09-27", note: "The start is taken from the meeting's day." },
        { ...officer, from: "2001-09-27", note: "The end is not known." },
      ],
    });
    expect(on("2021-09-27", [EVERYTHING], record)).toEqual([
      "2001: Ada Lintott became chair of the NEC.",
      "2015: Rules: Two seats were added to the CLP section, as in No. 4 of 2014.",
    ]);
  });

  test("only what is dated to the day, and never the day itself", () => {
    expect(on("2022-07-01")).toEqual([]);
    expect(on("2019-11-12")).toEqual([]);
    expect(on("2022-03-02", [EVERYTHING])).toEqual([]);
  });

  test("29 February comes every four years", () => {
    const [rule] = madeUpInput.body.rules;
    if (!rule) throw new Error("the made-up record has rules");
    const record = buildRecord({
      body: { ...madeUpInput.body, rules: [{ ...rule, date: "2016-02-29" }] },
    });
    expect(on("2020-02-29", [EVERYTHING], record)).toEqual([
      "2016: Rules: Two seats were added to the CLP section.",
    ]);
    expect(on("2021-02-28", [EVERYTHING], record)).toEqual([]);
    expect(on("2021-03-01", [EVERYTHING], record)).toEqual([]);
  });

  test("round anniversaries first, then the latest", () => {
    const treasurer = madeUpInput.contests["treasurer-2017"];
    if (!treasurer) throw new Error("the made-up record has it");
    const again = (year: number) => [
      `treasurer-${year}`,
      { ...treasurer, declared: `${year}-09-24` },
    ];
    const record = buildRecord({ contests: Object.fromEntries([again(2012), again(2011)]) });
    expect(onThisDay("2021-09-24", [EVERYTHING], record).map(({ lead }) => lead)).toEqual([
      "2011",
      "2017",
      "2012",
    ]);
  });

  test("the day is the one in the subscription's zone", async () => {
    const inZone = async (zone: string) => {
      const { day, onThisDay: past } = await collectedFrom([], [EVERYTHING], {
        since: "2022-11-11T20:00:00.000Z",
        until: "2022-11-11T22:00:00.000Z",
        subscription: subscribed([EVERYTHING], {
          rhythm: { days: [6], time: "08:00", zone },
        }),
      });
      return [day, past.length];
    };
    expect(await inZone("Europe/London")).toEqual(["2022-11-11", 0]);
    expect(await inZone("Asia/Kolkata")).toEqual(["2022-11-12", 1]);
  });
});

describe("what is coming", () => {
  const from = (since: string, day: string, topics: readonly Topic[] = [EVERYTHING]) =>
    told(comingDates(since, day, topics, madeUpRecord));

  test("four weeks, a week and two days before, and on the day; once each", () => {
    expect(from("2022-07-03", "2022-07-04")).toEqual([
      "Monday 1 August 2022: CLP section, 2022: the ballot opens.",
    ]);
    expect(from("2022-07-04", "2022-07-05")).toEqual([]);
    expect(from("2022-07-24", "2022-07-25")).toHaveLength(1);
    expect(from("2022-07-29", "2022-07-30")).toHaveLength(1);
    expect(from("2022-07-30", "2022-07-31")).toEqual([]);
    expect(from("2022-07-31", "2022-08-01")).toEqual([
      "Today: CLP section, 2022: the ballot opens.",
    ]);
    expect(from("2022-08-01", "2022-08-02")).toEqual([]);
  });

  test("a weekly digest does not miss it, and says it once", () => {
    expect(from("2022-07-01", "2022-07-31")).toHaveLength(1);
  });

  test("for those who follow the contest, its section, its candidates or everything", () => {
    const near = ["2022-07-24", "2022-07-25"] as const;
    expect(from(...near, [ADA])).toHaveLength(1);
    expect(from(...near, [CLP])).toHaveLength(1);
    expect(from(...near, [OSWIN])).toEqual([]);
    expect(from(...near, [CLP_2019])).toEqual([]);
  });
});

describe("what was corrected in the record", () => {
  const since = (
    from: string,
    day: string,
    topics: readonly Topic[] = [EVERYTHING],
    record = madeUpRecord,
  ) => told(changesSince(from, day, topics, record));

  test("on the day after its own, once, with the reason", () => {
    const once =
      "1 June 2021: Bryn Lintott's votes in October 2015 were 4,861 here; they are 4,859. Why: The printed table has 4,859.";
    expect(since("2021-05-31", "2021-06-01")).toEqual([]);
    expect(since("2021-06-01", "2021-06-02")).toEqual([once]);
    expect(since("2021-06-02", "2021-06-03")).toEqual([]);
    expect(since("2021-05-28", "2021-06-04")).toEqual([once]);
  });

  test("for those whom its words name: of two of one surname only the one named in full", () => {
    const days = ["2021-06-01", "2021-06-02"] as const;
    expect(since(...days, [{ kind: "person", id: "bryn-lintott" }])).toHaveLength(1);
    expect(since(...days, [ADA])).toEqual([]);
  });

  test("for those who follow what its facts name", () => {
    const record = buildRecord({
      changes: [
        {
          date: "2021-06-01",
          what: "The day was wrong",
          why: "it was misread",
          sources: ["gazette/2019-clp"],
          facts: ["record:contest-declared:clp-2019-11"],
        },
      ],
    });
    const days = ["2021-06-01", "2021-06-02"] as const;
    expect(since(...days, [CLP], record)).toEqual([
      "1 June 2021: The day was wrong. Why: it was misread.",
    ]);
    expect(since(...days, [CLP_2019], record)).toHaveLength(1);
    expect(since(...days, [{ kind: "section", id: "youth" }], record)).toEqual([]);
  });

  test("never what was changed in a reported claim", () => {
    const record = buildRecord({
      changes: [
        {
          date: "2021-06-01",
          what: "The letter about the count: its date was wrong",
          why: "it was misread",
          sources: ["gazette/2019-clp"],
        },
      ],
    });
    expect(since("2021-06-01", "2021-06-02", [EVERYTHING], record)).toEqual([]);
  });
});
