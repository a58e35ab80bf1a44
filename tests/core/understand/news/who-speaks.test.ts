import { expect, test } from "vitest";
import { newsQueries } from "../../../support/news-queries.ts";

const first = (text: string) => newsQueries(text)[0];

test.each([
  ["What did the general secretary once tell Oswin Tarrow?", { named: "general secretary" }],
  ["What did Ada Lintott later say about the looms?", { id: "ada-lintott" }],
])("when something was said is no part of who said it: %s", (text, speaker) => {
  expect(first(text)).toMatchObject({ kind: "said", speaker });
});

test("a group whose name begins with the party's is asked for by all of it", () => {
  expect(first("What was Labour Against Apathy's reaction to the result?")).toMatchObject({
    kind: "said",
    speaker: { named: "labour against apathy" },
  });
});

test("“against her” after a charge tells no more of it than whose it is", () => {
  const query = first("Does Ada Lintott deny the claims against her?");
  expect(query).toMatchObject({ kind: "said", words: ["claims"] });
});

test("a statement of a month is that of whoever it names", () => {
  expect(first("What did the July 2020 Ada Lintott statement ask of candidates?")).toMatchObject({
    kind: "said",
    speaker: { id: "ada-lintott" },
  });
});

test("of several in a list the first is asked for", () => {
  expect(
    first("What did Ada Lintott, JVQ and Red Loom say about Oswin Tarrow being late?"),
  ).toMatchObject({ kind: "said", speaker: { id: "ada-lintott" } });
});

test("what somebody loses speaks for nobody", () => {
  const query = first("Why did Ada Lintott lose friends, according to The Example Herald?");
  expect(query).toMatchObject({ publisher: "The Example Herald" });
  expect(query).not.toHaveProperty("speaker");
});

test("after “according to” somebody may stand in which outlet", () => {
  expect(
    first("How much were joiners charged, according to Ada Lintott in The Example Herald?"),
  ).toMatchObject({
    kind: "said",
    speaker: { id: "ada-lintott" },
    publisher: "The Example Herald",
  });
});

test.each([
  ["What did Ada Lintott say to Oswin Tarrow at the meeting in September?", "oswin tarrow"],
  ["Who wrote to Oswin Tarrow warning he could be expelled?", "oswin tarrow"],
])(
  "where, and what, something was said to somebody is no part of the name: %s",
  (text, listener) => {
    expect(first(text)).toMatchObject({ kind: "said", listener });
  },
);

test("the outlet to which something was described is where it is looked for", () => {
  expect(first("How did Ada Lintott describe the looms to the Example Herald?")).toMatchObject({
    kind: "said",
    speaker: { id: "ada-lintott" },
    words: ["looms"],
    publisher: "The Example Herald",
  });
});

test("only whose words are asked for is stressed: it is no word of what they are about", () => {
  const query = first("What did Ada Lintott herself say about the looms?");
  expect(query).toMatchObject({ kind: "said", speaker: { id: "ada-lintott" }, words: ["looms"] });
});

test("of which paper somebody is is no part of the name, though the given name is a word", () => {
  expect(first("What does Jack Blanchard of Politico say about the looms?")).toMatchObject({
    kind: "said",
    speaker: { named: "jack blanchard" },
  });
});

test("where something was written that a body has the name of is where, and not what it is about", () => {
  expect(first("What did Ada Lintott write in Lantern?")).toMatchObject({
    kind: "said",
    verb: "write",
    listener: "lantern",
  });
  expect(first("What did Ada Lintott write in Lantern about the looms?")).toMatchObject({
    listener: "lantern",
    words: ["looms"],
  });
  expect(first("What did Ada Lintott write about Lantern?")).toMatchObject({
    subjects: [{ kind: "organisation", id: "lantern" }],
  });
});

test("why something became of somebody is asked for as a reason, and a day of no year is no word", () => {
  const lost = first("Why did Oswin Tarrow lose, according to Ada Lintott?");
  expect(lost).toMatchObject({ speaker: { id: "ada-lintott" }, hints: ["why"] });
  expect(lost).not.toHaveProperty("words");
  expect(first("What did Ada Lintott say about why the looms were late?")).toMatchObject({
    words: expect.not.arrayContaining(["why"]),
  });
  expect(first("What did Ada Lintott say about the looms on 4 September?")).toMatchObject({
    words: ["looms"],
  });
});

test("who is quoted by a paper speaks in it", () => {
  expect(
    first(
      "How many looms are there, according to the union official quoted by The Example Herald?",
    ),
  ).toMatchObject({ speaker: { named: "union official" }, publisher: "The Example Herald" });
});

test("who is quoted by a paper is what is asked, and not where it stands", () => {
  for (const by of ["quoted in", "quoted by"])
    expect(first(`Who gets ${by} The Example Herald report on the looms?`)).toMatchObject({
      kind: "said",
      publisher: "The Example Herald",
    });
});

test("what somebody is going to do is asked of that one’s words", () => {
  expect(first("Is Ysolde Quarrell going to appeal against the ruling?")).toMatchObject({
    kind: "said",
    speaker: { named: "ysolde quarrell" },
    hints: ["will"],
  });
});

test("a source of a body is looked for by its whole name too", () => {
  const all = newsQueries("What did the UIW source say about the looms?");
  expect(all.map((each) => (each.kind === "said" ? each.speaker : null))).toEqual(
    expect.arrayContaining([
      { named: "uiw source" },
      { named: "union of imaginary weavers source" },
    ]),
  );
});

test("a body whose name begins with the party’s is no person of another", () => {
  expect(first("How did Labour Friends of Eastmere react to the vote?")).toMatchObject({
    speaker: { named: "labour friends of eastmere" },
  });
});
