import { expect, test } from "vitest";
import { statements } from "./made-up.ts";

const silences = (article: string): readonly string[] =>
  statements(article).flatMap(({ speaker, form, words }) =>
    form === "no-comment" ? [`${speaker.name}: ${words}`] : [],
  );

test.each([
  ["Calls to Ms Tarrow went unanswered.", "Calls to Ms Tarrow went unanswered"],
  ["But no reply came from Tarrow last night.", "But no reply came from Tarrow last night"],
  ["There was no word from Tarrow.", "There was no word from Tarrow"],
  ["From Tarrow there was no answer.", "From Tarrow there was no answer"],
  ["Tarrow had not replied by last night.", "had not replied by last night"],
  ["Asked about the note, Tarrow laughed and hung up.", "laughed and hung up"],
  [
    "Tarrow, when I rang to ask about it, laughed and put the telephone down.",
    "laughed and put the telephone down",
  ],
  ["Tarrow chose not to comment.", "chose not to comment"],
  ["Tarrow is keeping her own counsel.", "is keeping her own counsel"],
  ["Tarrow stayed silent when asked.", "stayed silent when asked"],
  ["Tarrow was invited to comment.", "was invited to comment"],
  ["Tarrow ducked the question.", "ducked the question"],
  [
    "His rival, Ada Tarrow, had been invited to send a message too but did not do so.",
    "had been invited to send a message too but did not do so",
  ],
])("somebody is silent however it is told: %s", (article, words) => {
  expect(silences(article)).toEqual([`Ada Tarrow: ${words}`]);
});

test("two who are silent are both", () => {
  expect(silences("Tarrow and Mr Orrery did not respond to requests for comment.")).toEqual([
    "Ada Tarrow: did not respond to requests for comment",
    "Ben Orrery: did not respond to requests for comment",
  ]);
});

test.each([
  "Letters to Tarrow went unanswered.",
  "The panel heard that calls to Tarrow went unanswered.",
  "No message came from Tarrow to the branch.",
  "Tarrow had not replied by letter.",
  "Tarrow left the room and hung up her coat.",
  "Orrery rang Tarrow in May. She hung up.",
  "Tarrow put the phone down on the table.",
  "Tarrow remained quiet during the debate.",
  "Tarrow was asked to leave the hall but did not do so.",
  "Orrery said Tarrow had put the phone down.",
  "Tarrow ducked the question of rents for years.",
])("but not where it is no outlet that is left without an answer: %s", (article) => {
  expect(silences(article)).toEqual([]);
});
