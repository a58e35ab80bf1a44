import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  "Orrery took the opposite view: “Looms are loud.”",
  "Ben Orrery, who lost in May, defended the panel: “Looms are loud.”",
  "Orrery was having none of it: “Looms are loud.”",
  "Orrery sounded a note of caution: “Looms are loud.”",
  "Orrery hit out at Tarrow: “Looms are loud.”",
  "Orrery came to Tarrow’s defence: “Looms are loud.”",
  "Orrery stands up for the present rules: “Looms are loud.”",
  "Orrery did not mince his words: “Looms are loud.”",
  "Orrery had some advice for the panel: “Looms are loud.”",
  "Tarrow’s running mate Ben Orrery is not so sure: “Looms are loud.”",
  "Orrery lost. He paid tribute to the clerks: “Looms are loud.”",
])("who takes a stand before a colon says what follows it: %s", (article) => {
  expect(said(article)).toEqual(["Ben Orrery said “Looms are loud.”"]);
});

test.each([
  "Orrery defended the motto of the hall: “Looms are loud.”",
  "Orrery took issue with Tarrow’s claim: “Looms are loud.”",
  "Orrery hit out at Tarrow and was shown a banner: “Looms are loud.”",
  "Orrery stood by the letter: “Looms are loud.”",
  "Orrery’s mug had a message for the panel: “Looms are loud.”",
  "Orrery took the last loom: “Looms are loud.”",
  "Orrery came to the hall of the Dyers: “Looms are loud.”",
])("but not what is defended, shown or read: %s", (article) => {
  expect(said(article).filter((each) => each.includes("“Looms"))).toEqual([]);
});

test.each([
  ["Tarrow won. Nor does she spare the clerks: “They are old and late.”"],
  ["Nor was Ms Tarrow kind about the clerks: “They are old and late.”"],
  ["Tarrow stands up for the new complaints process: “They are old and late.”"],
])("whom somebody does not spare either: %s", (article) => {
  expect(said(article)).toContain("Ada Tarrow said “They are old and late.”");
});

test.each([
  "Nor did Ms Tarrow like the slogan: “They are old and late.”",
  "Nor does the letter to Tarrow help: “They are old and late.”",
  "Tarrow defended the complaint: “They are old and late.”",
])("but not what is quoted itself: %s", (article) => {
  expect(said(article)).toEqual([]);
});

test.each([
  "Ms Tarrow expressed her concern: “They are old and late.”",
  "Ms Tarrow voiced her deep regret at the vote: “They are old and late.”",
  "Saltby Vice-Chair, Ada Tarrow, expressed her concern: “They are old and late.”",
])("whoever tells a feeling of one’s own says what stands after it: %s", (line) => {
  expect(said(line)).toEqual(["Ada Tarrow said “They are old and late.”"]);
});
