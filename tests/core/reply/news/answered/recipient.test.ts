import { expect, test } from "vitest";
import { isOnlyRecipient } from "#src/core/reply/news/answered/recipient.ts";

test.each([
  "A formal complaint sent to the guild's clerk Ada Tarrow on the eve of the count demands a ban on Orrery.",
  "He complained in writing to Ada Tarrow about the looms.",
  "The weavers submitted the complaint formally to Ms Tarrow.",
])("whoever only got a complaint is not accused by it: %s", (text) => {
  expect(isOnlyRecipient(text, "Tarrow")).toBe(true);
});

test.each([
  "The weavers wrote to Ada Tarrow accusing her of bullying.",
  "A complaint to the guild accuses Ada Tarrow of bullying.",
  "A complaint sent to Ada Tarrow says that Tarrow was late.",
  "Ada Tarrow is accused of bullying.",
])("whoever may be accused is no mere recipient: %s", (text) => {
  expect(isOnlyRecipient(text, "Tarrow")).toBe(false);
});
