import { expect, test } from "vitest";
import { linker } from "#src/news/link/index.ts";
import { loadRecord } from "#src/record/load.ts";

const loaded = loadRecord("data");
if (!loaded.ok) throw new Error("the record does not load");
const { link } = linker(loaded.record);

test.each([
  ["The party’s national executive committee met on Tuesday.", "nec"],
  ["Nobody wants conference arrangements committee hustings.", "conference-arrangements-committee"],
  ["It went to the national constitutional committee.", "national-constitutional-committee"],
  ["The national policy forum met in Leeds.", "national-policy-forum"],
])("a body of the party is known in small letters, as some papers write it: %s", (text, id) => {
  const { lines } = link({
    title: "News of Labour",
    sentences: [[text]],
    published: null,
    publisher: "",
  });
  expect(lines.flatMap(({ names }) => names.map(({ subject }) => subject))).toEqual([
    { kind: "organisation", id },
  ]);
});
