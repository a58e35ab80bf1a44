import { mkdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadRecord } from "#src/record/load.ts";
import { problemText } from "#src/record/problem.ts";
import { madeUpInput, madeUpRecord } from "../support/record.ts";
import { recordFolder, recordTexts } from "../support/record-folder.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The made-up record in a temporary folder, some files replaced, added or (with null) left out. */
function folderWith(files: Readonly<Record<string, string | null>> = {}): string {
  const texts = recordTexts(madeUpInput);
  for (const [file, text] of Object.entries(files)) {
    if (text === null) texts.delete(file);
    else texts.set(file, text);
  }
  const folder = recordFolder(texts);
  folders.push(folder);
  return folder;
}

function problems(folder: string, today?: string): readonly string[] {
  const loaded = loadRecord(folder, today);
  if (loaded.ok) return [];
  return loaded.problems.map((problem) => problemText(problem).replace(`${basename(folder)}/`, ""));
}

function textOf(file: string): string {
  const text = recordTexts(madeUpInput).get(file);
  if (text === undefined) throw new Error(`the made-up record has no ${file}`);
  return text;
}

/** A file's text with one piece replaced, and the line that piece stood on. */
function edit(file: string, piece: string, by: string): { text: string; line: number } {
  const text = textOf(file);
  const at = text.indexOf(piece);
  if (at === -1) throw new Error(`${file} does not say ${piece}`);
  return {
    text: text.slice(0, at) + by + text.slice(at + piece.length),
    line: text.slice(0, at).split("\n").length,
  };
}

test("a valid folder loads as the record built in code", () => {
  const loaded = loadRecord(folderWith({ "README.md": "The dictionary.", ".DS_Store": "" }));
  if (!loaded.ok) throw new Error(loaded.problems.map(problemText).join("\n"));
  expect(new Set(loaded.record.contests.keys())).toEqual(new Set(madeUpRecord.contests.keys()));
  expect(loaded.record.contests.get("clp-2019-11")).toEqual(
    madeUpRecord.contests.get("clp-2019-11"),
  );
  expect(loaded.record.sources).toEqual(madeUpRecord.sources);
  expect(loaded.record.claims).toEqual(madeUpRecord.claims);
  expect(Object.isFrozen(loaded.record)).toBe(true);
});

test("problems of every kind in several files are reported at once, each with its line", () => {
  const votes = edit("elections/clp-2015-03.yaml", "votes: 8817", "votes: many");
  const turnout = edit("elections/clp-2015-10.yaml", "turnout:", "turnuot:");
  const source = edit("claims.yaml", "- gazette/2014-youth-finding", "- gazette/2014-youth-fnding");
  const to = edit("officers.yaml", "to: 2015-09", "to: 2013-09");
  const found = problems(
    folderWith({
      "elections/clp-2015-03.yaml": votes.text,
      "elections/clp-2015-10.yaml": turnout.text,
      "claims.yaml": source.text,
      "officers.yaml": to.text,
      "glossary.yaml": "- id: [",
      "notes.txt": "to do",
    }),
  );
  expect(found).toEqual([
    `claims.yaml:${source.line}: [0].outcome.sources[0]: no source "gazette/2014-youth-fnding" in data/sources`,
    `elections/clp-2015-03.yaml:${votes.line}: candidates[0].votes: must be a number, not the text "many"`,
    `elections/clp-2015-10.yaml:${turnout.line}: turnuot: unknown key "turnuot"; did you mean "turnout"?`,
    expect.stringContaining("glossary.yaml:1: is not valid YAML: "),
    "notes.txt:1: is no part of the record; data/README.md lists what is",
    `officers.yaml:${to.line}: [0].to: 2013-09 is before from (2014-09)`,
  ]);
});

test("what points at a malformed file is not reported as well", () => {
  const found = problems(
    folderWith({
      "people/ada-lintott.yaml": "name: 3",
      "sections.yaml": "sections",
      "sources/gazette.yaml": "",
    }),
  );
  expect(found).toEqual([
    "people/ada-lintott.yaml:1: name: must be text, not 3",
    "people/ada-lintott.yaml:1: aliases: is missing",
    "people/ada-lintott.yaml:1: offices: is missing",
    "people/ada-lintott.yaml:1: sources: is missing",
    "people/ada-lintott.yaml:1: checked: is missing",
    'sections.yaml:1: must be a list, not the text "sections"',
    "sources/gazette.yaml:1: the file is empty",
  ]);
});

test("a missing file, a missing folder and a missing record are problems", () => {
  expect(problems(folderWith({ "gaps.yaml": null }))).toEqual(["gaps.yaml:1: the file is missing"]);
  const bare = folderWith();
  rmSync(join(bare, "organisations"), { recursive: true });
  expect(problems(bare)).toContain(
    "organisations:1: the folder cannot be read (it does not exist)",
  );
  expect(loadRecord("nowhere/at/all")).toEqual({
    ok: false,
    problems: [
      {
        file: "nowhere/at/all",
        line: 1,
        path: "",
        message: "the folder cannot be read (it does not exist)",
      },
    ],
  });
});

test("a stray file or folder is a problem wherever it lies", () => {
  const folder = folderWith({
    "people/notes.md": "",
    "votes.yaml": "a: 1",
    "people/x/y.yaml": "a: 1",
  });
  mkdirSync(join(folder, "elections.yaml"));
  expect(problems(folder)).toEqual([
    "elections.yaml:1: is no part of the record; data/README.md lists what is",
    "people/notes.md:1: a file here must end in .yaml",
    "people/x:1: a folder has no place here",
    "votes.yaml:1: is no part of the record; data/README.md lists what is",
  ]);
});

test("a key that stands twice is an error on its line", () => {
  const twice = `name: Jory Plume\n${textOf("people/jory-plume.yaml")}`;
  expect(problems(folderWith({ "people/jory-plume.yaml": twice }))).toEqual([
    "people/jory-plume.yaml:2: this key stands twice",
  ]);
});

test("a file of two documents is an error", () => {
  const two = `${textOf("people/jory-plume.yaml")}---\nname: Another\n`;
  expect(problems(folderWith({ "people/jory-plume.yaml": two }))).toEqual([
    "people/jory-plume.yaml:1: the file holds more than one document",
  ]);
});

test("a gap expires only where a day is given", () => {
  const folder = folderWith();
  expect(problems(folder)).toEqual([]);
  expect(problems(folder, "2023-01-01")).toHaveLength(2);
});

test("a date is text whatever its precision", () => {
  const loaded = loadRecord(folderWith());
  if (!loaded.ok) throw new Error("the made-up record does not load");
  expect(loaded.record.body.compositions[0]?.from).toBe("2012");
  expect(loaded.record.contests.get("disabled-2018-07")?.declared).toBe("2018-07");
  expect(loaded.record.contests.get("clp-2015-03")?.declared).toBe("2015-03-14");
});
