import { expect, test } from "vitest";
import { said, statements } from "./made-up.ts";

test.each([
  "Tarrow came late.\nAsked whether the hall would do, Tarrow ruled it out. “No. It is too small.”",
  "Asked about the hall, Tarrow laughed. “No. It is too small.”",
  "Ada Tarrow came late. Asked whether the hall would do, she shook her head. “No. It is too small.”",
])("what comes right after a question that somebody takes up is the answer: %s", (article) => {
  expect(said(article)).toContain("Ada Tarrow said “No. It is too small.”");
});

test.each([
  "Asked whether the hall would do, Tarrow declined to comment. “No. It is too small.”",
  "Asked whether the hall would do, Tarrow pointed to a sign. “No. It is too small.”",
  "Asked whether the hall would do, the clerk of Tarrow laughed. “No. It is too small.”",
  "Asked whether Tarrow would do, members laughed. “No. It is too small.”",
])("what comes after a question that nobody surely takes up is nobody's: %s", (article) => {
  expect(said(article).filter((each) => each.includes("too small"))).toEqual([]);
});

test.each([
  "Loom Forward won. The Star asked Ada Tarrow twice whether she knew. She did not reply.",
  "Miss Tarrow was contacted, but declined to comment.",
  "Tarrow won. She would not say whether it was late.",
])("whom an outlet asks, or who is contacted, is who is silent: %s", (article) => {
  expect(statements(article).map(({ speaker, form }) => `${speaker.name} ${form}`)).toEqual([
    "Ada Tarrow no-comment",
  ]);
});

test.each([
  "Loom Forward won. Her friend asked Ada Tarrow whether she knew. She did not reply.",
  "Loom Forward won. Ysolde Quarrell asked Ada Tarrow whether she knew. She did not reply.",
  "Miss Tarrow was contacted, but Ysolde Quarrell declined to comment.",
])("where another may be, nobody is: %s", (article) => {
  expect(statements(article).filter(({ speaker }) => speaker.name === "Ada Tarrow")).toEqual([]);
});

test.each([
  ["Back Pellworth asked Ada Tarrow for her side. “It is late,” she told me.", ["Ada Tarrow"]],
  ["Colin Vane asked Ada Tarrow for her side. “It is late,” she told him.", ["Ada Tarrow"]],
  ["Colin Vane asked the clerk for a recount.", ["Colin Vane"]],
  ["Colin Vane asked the clerk for a chair by her side.", ["Colin Vane"]],
])("who asks for somebody's side has said nothing: %s", (article, names) => {
  expect(statements(article).map(({ speaker }) => speaker.name)).toEqual(names);
});

test.each([
  "The Star put the claims to Ada Tarrow and asked whether she would go.",
  "The Star put this to Ms Tarrow.",
  "We put Penhale’s claims to Ada Tarrow.",
])("to whom an outlet puts something is who answers: %s", (line) => {
  expect(said(`Loom Forward won.\n${line} She replied: “It is old and it is late.”`)).toContain(
    "Ada Tarrow replied “It is old and it is late.”",
  );
});

test.each([
  "The Treasurer put the motion to Ada Tarrow.",
  "The Star put Ada Tarrow on its cover.",
  "The Star put the claims to Ada Tarrow’s agent.",
])("but not where it is no question, or another is asked: %s", (line) => {
  expect(said(`Loom Forward won.\n${line} She replied: “It is old and it is late.”`)).not.toContain(
    "Ada Tarrow replied “It is old and it is late.”",
  );
});

test("whom the writer asks by what that one is to us answers by a pronoun", () => {
  expect(
    said("I asked our own clerk, Colin Vane, what he thought. He emailed back: “It is late.”"),
  ).toEqual(["Colin Vane emailed “It is late.”"]);
});

test("whom an article asks its reader about by what that one will choose goes on, where she has spoken", () => {
  const asked = "Who would Tarrow back? She would not tell us. She said it would be wrong to say.";
  const before = "Ada Tarrow said it was late. Stella Penhale is in it.";
  expect(said(`${before}\n${asked}`)).toContain("Ada Tarrow said: it would be wrong to say");
  expect(said(`Stella Penhale said no.\n${asked}`)).toEqual([]);
});
