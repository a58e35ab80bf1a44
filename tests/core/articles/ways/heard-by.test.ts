import { expect, test } from "vitest";
import { mayBeHeardBy } from "#src/core/articles/ways/heard-by.ts";
import type { NewsQuery } from "#src/core/news-query.ts";
import { invented } from "../../../support/invented-articles.ts";

const speaker = { named: "martha quarrell" };

const heard = (
  listener: string,
  paragraphs: readonly string[],
  occasion?: readonly string[],
): readonly boolean[] => {
  const read = invented({ paragraphs });
  const query: NewsQuery = {
    kind: "said",
    speaker,
    listener,
    ...(occasion && { occasion: [...occasion] }),
  };
  return read.statements.map((each) => mayBeHeardBy(each, query, read));
};

test("on an occasion, what is said to nobody who is told was said to whom its line names", () => {
  const line = "Martha Quarrell said that the count was late.";
  expect(heard("thistle", [line, "Thistle was there."], ["meeting"])).toEqual([false]);
  expect(heard("thistle", ["Martha Quarrell said that Mr Thistle was late."], ["meeting"])).toEqual(
    [true],
  );
});

test.each([
  ["nec", "Martha Quarrell told members that the count was late."],
  ["shuttle", "Martha Quarrell told the Shuttle that the count was late."],
  ["shuttle", "Martha Quarrell said that the count was late."],
  ["thistle", "Martha Quarrell warned the new representative not to be late."],
  ["shuttle", "Martha Quarrell told the paper that the count was late."],
  ["nec", "Martha Quarrell wrote again to the NEC to say that the count was late."],
  ["nec", "At the meeting Martha Quarrell said that the count was late."],
  ["council", "Martha Quarrell told the meeting that the count was late."],
  ["conference", "Martha Quarrell told delegates that the count was late."],
  ["thistle", "Martha Quarrell told the Shuttle that she had warned Mr Thistle that it was late."],
])("what may have been said to %s is: %s", (listener, line) => {
  expect(heard(listener, [line])).toEqual([true]);
});

test.each([
  ["nec", "Martha Quarrell wrote to both campaigns that the count was late."],
  ["shuttle", "Martha Quarrell told the Courier that the count was late."],
])("what was said to another is not said to %s: %s", (listener, line) => {
  expect(heard(listener, [`${line} She said that it was a mess.`])).toEqual([false, false]);
});

test("nothing is said to the committee but where a meeting of it is told of", () => {
  const [at, elsewhere] = [
    "The meeting was long. Martha Quarrell said that the count was late.",
    "Martha Quarrell, an NEC member, said that the count was late.",
  ];
  expect(heard("nec", [at])).toEqual([true]);
  expect(heard("nec", [elsewhere])).toEqual([false]);
});

test("what a page on a meeting of the committee has somebody say was said to it", () => {
  const at = (title: string) => {
    const read = invented({ title, paragraphs: ["Martha Quarrell warned us that it was late."] });
    const query: NewsQuery = { kind: "said", speaker, listener: "nec" };
    return read.statements.map((each) => mayBeHeardBy(each, query, read));
  };
  expect(at("What really went on at Tuesday's NEC")).toEqual([true]);
  expect(at("What really went on in Eastmere")).toEqual([false]);
});

test("what is said in a report of an away-day of the committee was said to the committee", () => {
  const said = "Martha Quarrell said that the count was late.";
  const read = (title: string) => invented({ title, paragraphs: [said] });
  const query: NewsQuery = { kind: "said", speaker, listener: "nec" };
  const isHeard = (title: string) =>
    read(title).statements.map((each) => mayBeHeardBy(each, query, read(title)));
  expect(isHeard("NEC Away-Day, 4 May 2019")).toEqual([true]);
  expect(isHeard("A day by the sea, 4 May 2019")).toEqual([false]);
});

test("a protest is told by its crowd", () => {
  expect(heard("protest", ["Martha Quarrell told the crowd that the count was late."])).toEqual([
    true,
  ]);
});
