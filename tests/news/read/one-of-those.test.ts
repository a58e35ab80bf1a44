import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  "One of those who walked out, the union delegate Ben Orrery, said: “Looms are loud.”",
  "Another who walked out, Ben Orrery, said: “Looms are loud.”",
  "Ben Orrery, the clerk of the hall, who criticised the vote in May, said: “Looms are loud.”",
])("what comes before a name may tell of which he is one: %s", (article) => {
  expect(said(article)).toEqual(["Ben Orrery said “Looms are loud.”"]);
});

test.each([
  "He was backed by Ben Orrery, of the Young Members’ Committee, who said that looms were loud.",
  "The motion was moved by Ben Orrery of the Harbour branch, who said that looms were loud.",
])("who said it is somebody of a body, and not the body: %s", (article) => {
  expect(said(article)).toEqual(["Ben Orrery said: that looms were loud"]);
});

test.each([
  "One of those who heard her say it, Ben Orrery’s deputy, said: “Looms are loud.”",
  "The letter to Ben Orrery, of the Harbour branch, who said that looms were loud, was lost.",
  "It was moved by friends of Orrery, of the Harbour clerks, who said that looms were loud.",
])("but not who is only near: %s", (article) => {
  expect(said(article).filter((each) => each.startsWith("Ben Orrery said"))).toEqual([]);
});

test("somebody uses what is one's own to say it", () => {
  expect(said("Tarrow used her first speech to call for paper ballots.")).toEqual([
    "Ada Tarrow called: for paper ballots",
  ]);
  expect(said("Loom Forward used its shop to call a meeting.")).toEqual([]);
});

test("who does something is brought in with the post, and “he” is not whom it went to", () => {
  const before = "Mr Orrery was in the bar.\n";
  const filmed = "It was filmed by delegate Colin Vane, who sent it to Stella Penhale.";
  expect(said(`${before}${filmed} He said: “Looms are loud.”`)).toEqual([
    "Colin Vane said “Looms are loud.”",
  ]);
  const toHim = "It was filmed by delegate Colin Vane, who sent it to Kit Marchbank.";
  expect(said(`${before}${toHim} He said: “Looms are loud.”`)).toEqual([]);
});

test("members of a body are told as a whole", () => {
  expect(said("Tarrow told Guild Party members there would be no loom.")).toEqual([
    "Ada Tarrow told: there would be no loom",
  ]);
});

test("who reads something out goes on to speak, and not who reads nothing", () => {
  const before = "Penhale lost to Tarrow.\n";
  const words = "“Looms are loud,” she said.";
  expect(said(`${before}Outside, Tarrow read a short statement. ${words}`)).toEqual([
    "Ada Tarrow said “Looms are loud”",
  ]);
  expect(said(`${before}The clerks read a short statement. ${words}`)).toEqual([]);
});
