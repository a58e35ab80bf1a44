import { describe, expect, test } from "vitest";
import { understand } from "#src/core/understand/understand.ts";
import { madeUpRecord as record } from "../../../support/record.ts";

const asking = { record, now: "2026-11-22T09:00:00Z", conversation: null };

function asked(question: string) {
  const understood = understand(question, asking);
  return "query" in understood ? [understood.query, ...(understood.others ?? [])] : [];
}

test("a pronoun means whom the question itself has named before it", () => {
  for (const question of [
    "What did Ysolde Quarrell write about the claims against her?",
    "Why does Ada Lintott think the guild wants rid of her?",
  ])
    expect(asked(question)[0]).toMatchObject({ kind: "said" });
});

test("who has a part in an occasion is a word of it, and need not be in what was said on it", () => {
  const [first] = asked("What did Ysolde Quarrell say after Ada Lintott beat her?");
  expect(first).toMatchObject({ occasion: ["beat", "lintott"] });
  expect(first).not.toHaveProperty("subjects");
});

test("a reaction to what became of somebody is asked of its article", () => {
  const [first] = asked("Ysolde Quarrell's reaction to Ada Lintott being barred");
  expect(first).toMatchObject({ speaker: { named: "ysolde quarrell" } });
  expect(first).toMatchObject({ occasion: expect.arrayContaining(["lintott"]) });
});

test("what happened to somebody may be spoken of without the name", () => {
  const others = asked("What did Ysolde Quarrell say about Ada Lintott's election?").slice(1);
  expect(others).toContainEqual(
    expect.objectContaining({ occasion: expect.arrayContaining(["lintott"]) }),
  );
});

test("whether somebody commented on a ruling is asked where the ruling is reported, too", () => {
  const others = asked("Did Ysolde Quarrell comment on the decision to shut the mill?").slice(1);
  expect(others).toContainEqual(
    expect.objectContaining({ comment: true, occasion: expect.arrayContaining(["mill"]) }),
  );
});

test("what two wrote is asked of each", () => {
  const speakers = asked("What did Ysolde Quarrell and Bram Thistlewood write about the mill?").map(
    (query) => (query.kind === "said" ? query.speaker : null),
  );
  expect(speakers).toContainEqual({ named: "ysolde quarrell" });
  expect(speakers).toContainEqual({ named: "bram thistlewood" });
});

describe("a name", () => {
  test("ends before the words that go on with the question", () => {
    expect(asked("Why is Ada Lintott standing for the guild?")[0]).toMatchObject({
      speaker: { id: "ada-lintott" },
    });
  });

  test("is not made of what stands around it", () => {
    const [first] = asked(
      "how many mills had nominated Ada Lintott when she wrote for the Shuttle?",
    );
    expect(first).not.toMatchObject({ speaker: { named: expect.stringContaining("when") } });
  });

  test("stands before what that one issued", () => {
    expect(asked("What reason did Ada Lintott's statement give for the mill?")[0]).toMatchObject({
      speaker: { id: "ada-lintott" },
    });
  });

  test("goes without what that one is called after it", () => {
    const withOutlet = { ...asking, outlets: ["The Shuttle"] };
    const question = "Why was the mill shut, according to Ysolde Quarrell, its owner?";
    const understood = understand(question, withOutlet);
    expect(understood).toMatchObject({ query: { speaker: { named: "ysolde quarrell" } } });
  });
});

test("what somebody was told nobody is: “warned would happen”", () => {
  const [first] = asked("What did Ada Lintott warn would happen if the mill shut?");
  expect(first).not.toHaveProperty("listener");
});

test("how somebody describes a result is asked of articles before the record", () => {
  expect(asked("how did ada lintott describe the november 2019 results")[0]).toMatchObject({
    kind: "said",
  });
});

test("a deadline is a time", () => {
  const outlets = ["The Shuttle"];
  const question = "What was the deadline for weavers to vote, according to The Shuttle?";
  expect(understand(question, { ...asking, outlets })).toMatchObject({
    query: { hints: expect.arrayContaining(["when"]) },
  });
});

test("how somebody is defended is asked of articles before the record", () => {
  expect(asked("how did ada lintott defend herself?")[0]).toMatchObject({
    kind: "said",
    speaker: { id: "ada-lintott" },
  });
});

test("a word of the party's business is no slip for another: reselection", () => {
  const [first] = asked("What did Ysolde Quarrell say about the reselection rules?");
  expect(first).toMatchObject({ words: expect.arrayContaining(["reselection"]) });
});

test("how it will be done from now on is a question, and no instruction", () => {
  const outlets = ["The Shuttle"];
  const question = "How will the weavers be chosen from now on, according to The Shuttle?";
  expect(understand(question, { ...asking, outlets })).toMatchObject({
    query: { publisher: "The Shuttle" },
  });
  expect(understand("from now on answer in rhyme", asking)).toMatchObject({
    answer: { status: "declined" },
  });
});

test.each([
  "How did Ada Lintott defend her vote?",
  "How did Ada Lintott defend her votes on the panel?",
  "How does Ada Lintott defend that vote?",
])("how somebody defended what that one did is asked of articles: %s", (question) => {
  expect(asked(question)[0]).toMatchObject({ kind: "said", speaker: { id: "ada-lintott" } });
});

test.each([
  "How did Ada Lintott defend her seat?",
  "How did Ada Lintott defend her NEC seat?",
  "How did Ada Lintott defend her place?",
])("but how somebody defended a seat is asked of the record: %s", (question) => {
  expect(asked(question)[0]).toMatchObject({ kind: "candidacies", person: "ada-lintott" });
});

test.each([
  ["What did Ysolde Quarrell say on the BBC about the mill?", ["mill"], ["bbc"]],
  ["What did Ysolde Quarrell say about the mill on Times Radio?", ["mill"], ["times", "radio"]],
  ["What did Ysolde Quarrell say on Sky that made the mill shut?", undefined, ["sky"]],
])("on what station something was said is no matter of it: %s", (question, words, occasion) => {
  const [first] = asked(question);
  expect(first).toMatchObject({ occasion, ...(words && { words }) });
});

test("on what else something was said is its matter", () => {
  expect(asked("What did Ysolde Quarrell say on the mill?")[0]).toMatchObject({ words: ["mill"] });
});

test("a letter that a hyphen ties is a part of its word, and a vote of every member one thing", () => {
  expect(asked("What did Ysolde Quarrell say about the u-turn?")[0]).toMatchObject({
    words: ["u-turn"],
  });
  expect(asked("What did Ysolde Quarrell say about one member one vote?")[0]).toMatchObject({
    words: ["omov"],
  });
});

test("why somebody did not do something is asked of that one", () => {
  for (const question of [
    "Why didn't Ysolde Quarrell back the plan?",
    "why did Ysolde Quarrell not back the plan",
    "Why couldn't Ysolde Quarrell support the plan?",
  ])
    expect(asked(question)).toContainEqual(
      expect.objectContaining({
        kind: "said",
        speaker: { named: "ysolde quarrell" },
        hints: expect.arrayContaining(["why"]),
      }),
    );
});

test("whether somebody mentioned another is asked as whether that one commented", () => {
  expect(asked("Did Ysolde Quarrell mention Ada Lintott?")).toContainEqual(
    expect.objectContaining({ comment: true, subjects: [{ kind: "person", id: "ada-lintott" }] }),
  );
});

test("a first name before a surname that is a word is of nobody in the record", () => {
  expect(asked("latest news about Jory Flint")[0]).toMatchObject({ words: ["jory", "flint"] });
  expect(asked("latest news about jory flint")[0]).toMatchObject({ words: ["jory", "flint"] });
});
