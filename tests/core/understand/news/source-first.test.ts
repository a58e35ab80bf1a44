import { expect, test } from "vitest";
import { newsQueries } from "../../../support/news-queries.ts";

const readings = (text: string) => newsQueries(text);

test.each([
  "What did Oswin Tarrow propose for the looms, according to Hetty Wainscotting?",
  "What did Oswin Tarrow propose for the looms, according to Wainscotting's interview on Radio Loom?",
  "What did Oswin Tarrow propose for the looms, in Hetty Wainscotting's view?",
])("whom a question is from at its end is who speaks, and not whom it is about: %s", (text) => {
  expect(readings(text)[0]).toMatchObject({
    kind: "said",
    speaker: { id: "hetty-wainscotting" },
    subjects: [{ kind: "person", id: "oswin-tarrow" }],
  });
});

test("an outlet at the end of a question is who published", () => {
  expect(
    readings("What did Oswin Tarrow propose for the looms, according to The Example Herald?")[0],
  ).toMatchObject({ speaker: { id: "oswin-tarrow" }, publisher: "The Example Herald" });
});

test("a name that is spelt otherwise than in the record is looked for as it is written first", () => {
  const [first, second] = readings("summarise the Herald story about Wainscoting");
  expect(first).toMatchObject({ kind: "summary", words: ["wainscoting"] });
  expect(first).not.toHaveProperty("subjects");
  expect(second).toMatchObject({ subjects: [{ kind: "person", id: "hetty-wainscotting" }] });
});

test("a surname of the record may be another's, who is looked for last", () => {
  const all = readings("what did Wilf Starling say about Wainscotting");
  expect(all[0]).toMatchObject({ subjects: [{ kind: "person", id: "hetty-wainscotting" }] });
  expect(all.at(-1)).toMatchObject({ words: ["wainscotting"] });
});

test("two months of one year are both of that year", () => {
  expect(readings("which outlets mentioned Ada Lintott in January and February 2018?")[0]).toEqual({
    kind: "outlets",
    subjects: [{ kind: "person", id: "ada-lintott" }],
    from: "2018-01",
    to: "2018-02",
  });
});

test("which outlets had a row over something is asked of the thing", () => {
  const [query] = readings("which outlets reported on the row over the looms?");
  expect(query).toMatchObject({ kind: "outlets", words: ["looms"] });
});
