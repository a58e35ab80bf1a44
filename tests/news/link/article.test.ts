import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const contests = (given: Parameters<typeof read>[0]) =>
  read(given).subjects.flatMap(({ kind, id }) => (kind === "contest" ? [id] : []));

describe("the contest an article is about", () => {
  const text = "Ada Lintott, Gwendoline Orrery and Oswin Tarrow waited for the NEC count.";

  test("is the one near its date of which it names two candidates", () => {
    expect(contests({ text, published: "2019-11-12" })).toEqual(["clp-2019-11"]);
    expect(contests({ text, published: "2019-10" })).toEqual(["clp-2019-11"]);
  });

  test("is none far from its date, and none without a date", () => {
    expect(contests({ text, published: "2018-11-12" })).toEqual([]);
    expect(contests({ text, published: null })).toEqual([]);
  });

  test("is the one whose section it names, where it names one candidate", () => {
    const one = "Ada Lintott waited for the vote for the members' section.";
    expect(contests({ text: one, published: "2019-11-12" })).toEqual(["clp-2019-11"]);
    const none = "Ada Lintott waited for the bus.";
    expect(contests({ text: none, published: "2019-11-12" })).toEqual([]);
  });

  test("is the nearest of two of the same people", () => {
    const both = "Ann Bird and Mabel Stokewell waited for the count.";
    expect(contests({ text: both, published: "2020-05-25" })).toEqual(["clp-2020-05"]);
    expect(contests({ text: both, published: "2020-06-25" })).toEqual(["clp-2020-07"]);
  });
});

describe("the accused", () => {
  const text = ["Ada Lintott was named by the Gazette.", "Gwendoline Orrery agreed."];

  test("are those whom a headline with a word of accusation names", () => {
    for (const title of [
      "Ada Lintott suspended",
      "Lintott in antisemitism row",
      "Lintott denies bullying claims",
      "Complaint against Ada Lintott",
      "ADA LINTOTT EXPELLED",
    ])
      expect(read({ title, text }).accused, title).toEqual(["ada-lintott"]);
  });

  test("are nobody where the headline accuses of nothing", () => {
    for (const title of ["Ada Lintott elected", "Ada Lintott wins for a third time in a row", ""])
      expect(read({ title, text }).accused, title).toEqual([]);
  });

  test("are the one named first in the opening, where the headline accuses and names nobody", () => {
    const title = "New NEC member caught up in smears row";
    expect(read({ title, text }).accused).toEqual(["ada-lintott"]);
    const late = ["The member may have to go.", ...text];
    expect(read({ title, text: late }).accused).toEqual(["ada-lintott"]);
  });

  test("are no strangers", () => {
    const title = "Emily Atterby suspended";
    expect(read({ title, text: "Emily Atterby has left Labour." }).accused).toEqual([]);
  });
});

describe("what an article is about", () => {
  test("begins with whom the headline names, and goes on with whom the text names most", () => {
    const { subjects } = read({
      title: "Orrery wins",
      text: [
        "Gwendoline Orrery beat Ada Lintott and Oswin Tarrow.",
        "“No,” said Lintott. Lintott left. The NEC meets on Monday.",
      ],
    });
    expect(subjects.map(({ id }) => id)).toEqual([
      "gwendoline-orrery",
      "ada-lintott",
      "oswin-tarrow",
      "committee",
    ]);
  });

  test("is nothing where nothing of the record is named", () => {
    expect(read({ title: "Weather", text: "It rained on Emily Atterby." }).subjects).toEqual([]);
  });
});
