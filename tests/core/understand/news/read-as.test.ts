import { expect, test } from "vitest";
import { newsReading } from "#src/core/understand/news/readings.ts";
import { read } from "#src/core/understand/read.ts";
import { buildRecord, madeUpInput } from "../../../support/record.ts";

const { lantern } = madeUpInput.organisations;
if (!lantern) throw new Error("the made-up record has no Lantern Alliance");
const record = buildRecord({
  organisations: {
    party: { ...lantern, name: "Labour Party", short: undefined, aliases: ["the Labour Party"] },
    ahead: { ...lantern, name: "Progress", short: undefined, aliases: [] },
  },
});

const asked = (text: string) =>
  newsReading(read(text), { record, now: "2021-06-10T09:00:00Z", conversation: null })?.queries[0];

test("who called something so is asked by the words it was called, and what it was said of helps to choose", () => {
  expect(asked("Who called the complaint sour grapes?")).toMatchObject({
    kind: "said",
    phrase: "sour grapes",
    words: ["sour", "grapes"],
  });
  expect(asked("Who called the complaint a mess?")).toMatchObject({ words: ["mess"] });
});

test("a group whose name is a plain word is meant by its capital, where names have theirs", () => {
  const named = asked("What did Oswin Tarrow say about Progress?");
  expect(named).toMatchObject({ subjects: [{ kind: "organisation", id: "ahead" }] });
  expect(asked("What did Oswin Tarrow say about progress on looms?")).not.toHaveProperty(
    "subjects",
  );
  const small = asked("what did oswin tarrow say about progress");
  expect(small).toMatchObject({ subjects: [{ kind: "organisation", id: "ahead" }] });
});

test("the party that all here is about is a word of what is said, and no subject", () => {
  const query = asked("What did Oswin Tarrow say about the Labour Party?");
  expect(query).not.toHaveProperty("subjects");
  expect(query).toMatchObject({ speaker: { id: "oswin-tarrow" } });
  expect(query).toHaveProperty("hints", expect.arrayContaining(["labour"]));
});

test("who wrote a letter to somebody is asked as who sent it; who wrote one need not be", () => {
  expect(asked("Who wrote an e-mail to the clerk about the looms?")).toHaveProperty(
    "hints",
    expect.arrayContaining(["sender"]),
  );
  expect(asked("Who wrote the letter about the looms?")?.kind).toBe("said");
  expect(asked("Who wrote the letter about the looms?")).not.toHaveProperty("hints");
});

test("somebody's report is a thing to look for, and what an outlet reports is none", () => {
  const owned = asked("What did Oswin Tarrow say about Martha Quarrell’s report?");
  expect(owned).toHaveProperty("hints", expect.arrayContaining(["report"]));
  const told = asked("What did Oswin Tarrow say about the reports of Martha Quarrell?");
  expect(told?.kind === "said" ? (told.hints ?? []) : null).not.toContain("reports");
});

test.each([
  "What was Oswin Tarrow's message to the dyers about the looms?",
  "What is Oswin Tarrow's advice to the dyers on the looms?",
  "Oswin Tarrow's plea to the dyers over the looms",
  "what was Oswin Tarrow’s warning to the dyers about the looms",
])("to whom a message went is who heard it: %s", (text) => {
  expect(asked(text)).toMatchObject({
    speaker: { id: "oswin-tarrow" },
    listener: "dyers",
    words: ["looms"],
  });
});

test("what somebody posted is asked as it was told, and no post of theirs", () => {
  const posted = asked("What did Oswin Tarrow post about the looms?");
  expect(posted).toMatchObject({ verb: "post", words: ["looms"] });
  expect(posted).not.toHaveProperty("hints");
  const lost = asked("What did Oswin Tarrow post after loosing the vote on looms?");
  expect(lost).toMatchObject({ verb: "post", occasion: ["looms"] });
});

test("“if” asks whether, and is no word of what is said", () => {
  expect(asked("Did Oswin Tarrow say if she favours the looms?")).toMatchObject({
    words: ["favours", "looms"],
  });
});
