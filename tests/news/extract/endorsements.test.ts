import { expect, test } from "vitest";
import { withEndorsements } from "#src/news/extract/endorsements.ts";

const WORDS = "Somebody has to keep the “old” loom in Leeds going.";
const SAID = "Ada Tarrow said: “Somebody has to keep the ‘old’ loom in Leeds going.”";

test("on a page of endorsements what stands after a name and a colon is that one’s words", () => {
  for (const label of ["Ada Tarrow", "Ada Tarrow MP", "Ada Tarrow, a weaver in Leeds"])
    expect(withEndorsements([`${label}: ${WORDS}`], "Endorsements 2031")).toEqual([SAID]);
  expect(withEndorsements(["What others say", `Ada Tarrow: ${WORDS}`], null)[1]).toBe(SAID);
});

test.each([
  ["on another page", "The count", `Ada Tarrow: ${WORDS}`],
  [
    "that only describes",
    "Endorsements",
    "Ada Tarrow MP: Member for Leeds since the old mill shut.",
  ],
  [
    "that names its own",
    "Endorsements",
    "Ada Tarrow: It was Tarrow who kept the loom in Leeds going.",
  ],
  ["that tells of her", "Endorsements", "Ada Tarrow: It was her vote that kept the loom going."],
  ["of no person", "Endorsements", `Loom Forward: ${WORDS}`],
])("what stands after a name is nobody’s words %s", (_, title, line) => {
  expect(withEndorsements([line], title)).toEqual([line]);
});
