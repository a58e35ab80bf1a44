import { expect, test } from "vitest";
import { understand } from "#src/core/understand/understand.ts";
import { madeUpRecord as record } from "../../../support/record.ts";

const asking = { record, now: "2026-11-22T09:00:00Z", conversation: null };
const QUESTION = "What does The Shuttle report about the complaint against Mabel Stokewell?";

test("what an outlet reports is asked of its articles first, though the record has reported claims on it", () => {
  const understood = understand(QUESTION, { ...asking, outlets: ["The Shuttle"] });
  const first = "instead" in understood ? understood.instead : understood;
  expect(first).toMatchObject({ query: { publisher: "The Shuttle" } });
});

test("so is what an outlet says", () => {
  const question = "What did The Shuttle say about Mabel Stokewell and the complaint?";
  const understood = understand(question, { ...asking, outlets: ["The Shuttle"] });
  const first = "instead" in understood ? understood.instead : understood;
  expect(first).toMatchObject({ query: { publisher: "The Shuttle" } });
});

test("of an outlet of which no article was read nothing is asked first", () => {
  expect(understand(QUESTION, asking)).not.toHaveProperty("instead");
});

test("a paper whose name asks for something else is the paper, after “according to”", () => {
  const question = "Which groups backed Mabel Stokewell, according to the Independent?";
  const understood = understand(question, { ...asking, outlets: ["The Independent"] });
  expect(understood).toMatchObject({ query: { kind: "reported", publisher: "The Independent" } });
  const whether = understand("Was Mabel Stokewell an independent?", {
    ...asking,
    outlets: ["The Independent"],
  });
  expect(whether).toMatchObject({ query: { kind: "backing" } });
});

test("so is a body of the record that publishes", () => {
  const question = "Who takes Mabel Stokewell's seat on the NEC, according to Lantern Alliance?";
  expect(understand(question, { ...asking, outlets: ["Lantern Alliance"] })).toMatchObject({
    query: { kind: "reported", publisher: "Lantern Alliance" },
  });
});

test("somebody’s own page is named by its owner, after “according to”", () => {
  const outlets = ["Ysolde Quarrell's website", "The Shuttle"];
  const question = "Who wrote to the members about the hall, according to Ysolde Quarrell?";
  const understood = understand(question, { ...asking, outlets });
  expect(understood).toMatchObject({ query: { publisher: "Ysolde Quarrell's website" } });
});

test("“the plan to” is no question what somebody plans to do", () => {
  const hints = (question: string) => {
    const understood = understand(question, asking);
    return "query" in understood && "hints" in understood.query
      ? understood.query.hints
      : undefined;
  };
  expect(hints("What did Ysolde Quarrell say about the plan to shut the hall?")).toBeUndefined();
  expect(hints("What does Ysolde Quarrell plan to do?")).toEqual(["will"]);
});

test("an outlet is named without the word for what it is, where that leaves a name", () => {
  const publisher = (question: string, outlet: string) => {
    const understood = understand(question, { ...asking, outlets: [outlet] });
    const first = "instead" in understood ? understood.instead : understood;
    return "query" in first && "publisher" in first.query ? first.query.publisher : undefined;
  };
  const asks = (name: string) => `What does ${name} report about the hall?`;
  expect(publisher(asks("Tideway"), "Tideway TV News")).toBe("Tideway TV News");
  expect(publisher(asks("Sky"), "Sky News")).toBeUndefined();
});
