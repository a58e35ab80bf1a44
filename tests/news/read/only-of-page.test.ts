import { expect, test } from "vitest";
import { said } from "./made-up.ts";

const MET = "Ada Tarrow told members that it was late.\nBen Orrery has been against it.\n";
const TOLD =
  "The only notes that Ms Tarrow speaks of are old ones.\nMr Orrery’s followers are unmoved.\n";
const SAID = "Members of the panel, she said, had been shown a list.";

const HERS = "Ada Tarrow said: Members of the panel, she said, had been shown a list";

test("“she” is the only woman whom the page has named, a moment ago, where nobody else can be meant", () => {
  expect(said(`${MET}${TOLD}${SAID}`)).toContain(HERS);
  const silent = MET.replace("told members that it was late", "sits on the panel");
  expect(said(`${silent}${TOLD}${SAID}`)).toEqual([]);
});

test.each([
  ["another woman was named before", `Stella Penhale has gone.\n${MET}${TOLD}${SAID}`],
  ["somebody has a name of neither", `Zelph Quill has gone.\n${MET}${TOLD}${SAID}`],
  ["somebody without a name has come", `${MET}${TOLD}A weaver stood up.\n${SAID}`],
  ["an official may be meant", `${MET}${TOLD}The Guild’s official had left.\n${SAID}`],
  ["she was named long ago", `${MET}${"The hall was cold.\n".repeat(6)}${SAID}`],
])("but not where %s", (_, text) => {
  expect(said(text)).not.toContain(HERS);
});

test("those who are named after “she said” are not whom it means", () => {
  const text = `${MET}${TOLD}She also said the clerk, Zelph Quill, had gone.`;
  expect(said(text)).toContain("Ada Tarrow said: the clerk, Zelph Quill, had gone");
});

test("what somebody makes known on a network is that one’s, title and all", () => {
  const text =
    "Colin Vane said no.\nOn social media Mr Orrery made no secret of it. The mill, he wrote, was cold.";
  expect(said(text)).toEqual(["Ben Orrery wrote: The mill, he wrote, was cold"]);
});

test("who organises for a body is whom the sentence is about", () => {
  const text =
    "Colin Vane left.\nMs Tarrow organises for Loom Forward in the north. The mill, she argued, was cold.";
  expect(said(text)).toEqual(["Ada Tarrow argued: The mill, she argued, was cold"]);
});

const OFFICE = "His office declined to comment on Monday.";

test("“his office” is the office of the only one whom the sentence before names, whatever is done to him", () => {
  expect(said(`Several guilds have urged Mr Orrery to wait. ${OFFICE}`)).toEqual([
    "Ben Orrery’s office declined: declined to comment on Monday",
  ]);
});

test.each([
  `A weaver has urged Mr Orrery to wait. ${OFFICE}`,
  `He has met Mr Orrery. ${OFFICE}`,
  `Colin Vane was there. Several guilds have urged Mr Orrery to wait. ${OFFICE}`,
  `Several guilds have urged Mr Orrery to wait.\n${OFFICE}`,
])("and nobody's where it may be another's: %s", (text) => {
  expect(said(text)).toEqual([]);
});
