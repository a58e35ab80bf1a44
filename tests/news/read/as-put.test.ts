import { expect, test } from "vitest";
import { said } from "./made-up.ts";

test.each([
  "But as former clerk and current co-chair Ada Tarrow pointed out on Twitter, the vote was “no win”.",
  "As Ada Tarrow said on Monday, the vote was “no win”.",
  "As Ada Tarrow has noted, the vote was “no win”.",
])("what is so as somebody put it, with words of it, that one says: %s", (line) => {
  expect(said(line)[0]).toBe("Ada Tarrow said: the vote was “no win”");
});

test.each([
  "As Ada Tarrow left the hall, the vote was “no win”.",
  "As Ada Tarrow said it was late, members called the vote “no win at all”.",
  "As Ada Tarrow noted, members called the vote “no win at all”.",
  "As friends of a man who saw Ada Tarrow noted, the vote was “no win”.",
])("but not what was so while somebody did something, or what others say: %s", (line) => {
  expect(said(line).some((each) => each.startsWith("Ada") && each.includes("no win"))).toBe(false);
});
