import { expect, test } from "vitest";
import { said, statements } from "./made-up.ts";

test.each([
  ["Ada Tarrow of the Weavers Union said that the rule was old.", "Ada Tarrow"],
  ["Ada Tarrow of Loom Forward called that “a sentence before the trial”.", "Ada Tarrow"],
  ["Ada Tarrow of the campaign group Loom Forward said that the rule was old.", "Ada Tarrow"],
  ["Ada Tarrow of the left-wing network Open Spindles said that the rule was old.", "Ada Tarrow"],
  ["Ada Tarrow, from a new group Open Spindles, said that the rule was old.", "Ada Tarrow"],
  ["Ada Tarrow from Free Cloth on Saltby said that the rule was old.", "Ada Tarrow"],
  ["Colin Vane from Loom Forward couldn’t resist. “It was late,” he wrote.", "Colin Vane"],
])("whoever is of a body speaks, and not the body: %s", (article, name) => {
  const speakers = new Set(statements(article).map(({ speaker }) => speaker.name));
  expect([...speakers]).toEqual([name]);
});

test.each([
  "A letter to Ada Tarrow of the Weavers Union said that the rule was old.",
  "The clerk who beat Ada Tarrow of the Weavers Union said that the rule was old.",
  "Members of the Weavers Union said that the rule was old.",
  "The clerk who beat Ada Tarrow of the campaign group Loom Forward said that the rule was old.",
])("whoever another word hangs on is no speaker: %s", (article) => {
  expect(said(article).filter((each) => each.startsWith("Ada"))).toEqual([]);
});

test.each([
  "The left-wing Loom Forward group called it “a heavy blow”.",
  "The Loom Forward network called it “a heavy blow”.",
  "But the pro-weaver Loom Forward group called it “a heavy blow”.",
])("a body is itself with what kind of body it is after its name: %s", (article) => {
  expect(said(article)).toEqual(["Loom Forward called: it “a heavy blow”"]);
});

test.each([
  "The local Loom Forward group called it “a heavy blow”.",
  "The Saltby Labour group called it “a heavy blow”.",
  "Members of the Loom Forward group called it “a heavy blow”.",
])("but a part of a body, or its members, is not the body: %s", (article) => {
  expect(said(article).filter((each) => /^(?:Loom|Saltby)/.test(each))).toEqual([]);
});

test("whoever breaks a rule is nobody whom “she” may mean after it", () => {
  const rule = "Ada Tarrow said that a member who broke the rules could not sit and should go.";
  expect(said(`${rule} She warned that members would leave.`)).toContain(
    "Ada Tarrow warned: that members would leave",
  );
});

test("a member who is met is one whom “she” may mean", () => {
  const met = "Ada Tarrow said that a member had seen the count.";
  expect(said(`${met}\nShe warned that members would leave.`)).not.toContain(
    "Ada Tarrow warned: that members would leave",
  );
});

test("what “he” wrote “he” goes on to urge", () => {
  const own = "Orrery left. He wrote that he had not asked for it and urged them to stay.";
  expect(said(own)).toContain("Ben Orrery urged: to stay");
  const another =
    "Orrery left. He wrote that Colin Vane had not asked for it and urged them to stay.";
  expect(said(another).filter((each) => each.includes("urged:"))).toEqual([]);
});

test.each(["would not comment", "will not comment", "could not comment"])(
  "that somebody %s is a silence",
  (silence) => {
    expect(statements(`Tarrow ${silence} when the Shuttle rang.`)).toMatchObject([
      { form: "no-comment", speaker: { name: "Ada Tarrow" } },
    ]);
  },
);

test("a verb of the past that only its form tells makes a clause", () => {
  expect(said("Tarrow told us that membership stood at 400, a fall of six.")).toEqual([
    "Ada Tarrow told: that membership stood at 400, a fall of six",
  ]);
  expect(said("Tarrow told that story at 400 meetings.")).toEqual([]);
});

test.each([
  ["Ada Tarrow of the Federation of Dock and Ferry Workers said it was late.", ["Ada Tarrow"]],
  ["Ada Tarrow of Next Spindle, which backed him, said it was late.", ["Ada Tarrow"]],
  ["The Depot and Dyers’ Union said it was late.", ["the Depot and Dyers’ Union"]],
  ["Next Spindle and Pellworth Mailing said it was late.", []],
  ["A letter to Ada Tarrow of the Dock and Ferry Workers said it was late.", []],
])("a body may have “and” in its name: %s", (article, names) => {
  expect(statements(article).map(({ speaker }) => speaker.name)).toEqual(names);
});

test.each([
  ["whose secretary, Colin Vane, calls it", "Colin Vane"],
  ["whose secretary, Colin Vane, resigned, calls it", "the Depot and Dyers’ Union"],
])("after “%s” whoever has the post speaks, unless that clause has its verb", (aside, name) => {
  const article = `The Depot and Dyers’ Union, ${aside} “a very old rule”.`;
  expect(new Set(statements(article).map(({ speaker }) => speaker.name))).toEqual(new Set([name]));
});

test("what tells of the body of which somebody is leaves the speaker who she was", () => {
  expect(
    said(
      "Ada Tarrow, the chair of Loom Forward, the group behind Orrery, has called for a recount.",
    ),
  ).toEqual(["Ada Tarrow called: for a recount"]);
});
