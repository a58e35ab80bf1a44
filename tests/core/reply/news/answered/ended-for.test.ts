import { expect, test } from "vitest";
import { endsFor } from "#src/core/reply/news/answered/ended-for.ts";

const { inLine, inHeadline } = endsFor("Ada Tarrow");

test.each([
  "Mr Tarrow has since been readmitted.",
  "Ada was let back in a week later.",
  "The guild cleared Ms Ada Tarrow on Monday.",
  "The complaint against Tarrow was later dismissed.",
  "An inquiry found no breach of the rules by Ada Tarrow.",
  "No further action will be taken against Tarrow.",
  "Tarrow’s suspension was lifted in May.",
])("a line tells how it ended for somebody: %s", (line) => {
  expect(inLine.test(line)).toBe(true);
});

test.each([
  "Tarrow must be expelled.",
  "The weavers called on the guild to expel Tarrow.",
  "Tarrow asked for Orrery to be reinstated.",
  "Tarrow said that the plan had been withdrawn.",
  "Tarrow dismissed the inquiry as a stitch-up.",
  "Orrery was cleared, and Tarrow was late.",
  "Tarrow-Vane was expelled.",
])("what others ended, or somebody calls for, is no end of it: %s", (line) => {
  expect(inLine.test(line)).toBe(false);
});

test("a headline leaves out its “was”", () => {
  expect(inHeadline.test("Weavers’ clerk Tarrow cleared over looms")).toBe(true);
  expect(inHeadline.test("Clerk cleared as Tarrow looks on")).toBe(false);
});
