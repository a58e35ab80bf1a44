import { expect, test } from "vitest";
import { statementsOf } from "#src/news/read/index.ts";
import { linesOf, nameOf } from "./made-up.ts";

const WRITER = { kind: "named", name: "Stella Penhale" } as const;
const COLUMN = ["I like a long count.", "My neighbours do not.", "We shall see.", "I shall stay."];

const wrote = (line: string, publisher: string) =>
  statementsOf(linesOf([...COLUMN, line].join("\n")), nameOf, null, {
    writer: WRITER,
    publisher,
  }).some(({ words, speaker }) => words === line && speaker.name === WRITER.name);

test("what somebody’s own site tells plainly of others is that one’s, and on an outlet’s page it is not", () => {
  const line = "Ben Orrery is readier to mend the looms than the last clerk ever was.";
  expect(wrote(line, "Stella Penhale")).toBe(true);
  expect(wrote(line, "stellapenhale.example")).toBe(true);
  expect(wrote(line, "Saltby Gazette")).toBe(false);
});

test.each([
  "Ben Orrery thought the looms were old.",
  "Members brought up that Ben Orrery was leaving.",
  "Ben Orrery warned of a long count.",
  "Stella Penhale is the clerk of the guild.",
])("what others say or think, or what is told of the writer, is not: %s", (line) => {
  expect(wrote(line, "Stella Penhale")).toBe(false);
});

test("what an outlet says of itself under somebody’s words is not that one’s", () => {
  expect(wrote("Saltby Gazette is paid for by those who read it.", "Saltby Gazette")).toBe(false);
});
