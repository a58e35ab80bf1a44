import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readManifest } from "#src/news/ingest/manifest.ts";

const NOW = "2026-09-01T09:00:00Z";
const SEEDS = join(import.meta.dirname, "../../../../shared/seeds/manifest.yaml");

function manifest(text: string) {
  const folder = mkdtempSync(join(tmpdir(), "manifest-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "list.yaml");
  writeFileSync(file, text);
  return { folder, file, read: readManifest(file, NOW) };
}

test("a list of articles is read, with its files from its own folder", () => {
  const { folder, read } = manifest(
    "- file: a.txt\n  publisher: The Example Gazette\n  published: 2016\n- file: ../b.html\n  publisher: Loom Blog\n  published: 2018-09-03\n  url: https://loom.example/b\n  title: Weavers meet\n",
  );
  expect(read).toEqual({
    ok: true,
    wanted: [
      {
        place: { kind: "file", file: join(folder, "a.txt") },
        publisher: "The Example Gazette",
        published: "2016",
        url: null,
        title: null,
      },
      {
        place: { kind: "file", file: join(folder, "../b.html") },
        publisher: "Loom Blog",
        published: "2018-09-03",
        url: "https://loom.example/b",
        title: "Weavers meet",
      },
    ],
  });
});

test("all that is wrong is said with its line, and nothing of the list is taken", () => {
  const { file, read } = manifest(
    "- file: a.txt\n  publisher: G\n- publisher: G\n  published: soon\n- file: c\n  publsher: G\n  publisher: G\n",
  );
  expect(read).toEqual({
    ok: false,
    problems: [
      expect.stringMatching(`${file}:\\d: \\[1\\].file: is missing`),
      expect.stringMatching(`${file}:4: \\[1\\].published: a date is 2016`),
      `${file}:6: [2].publsher: unknown key "publsher"; did you mean "publisher"?`,
    ],
  });
});

test.each([
  ["- file: a\n  publisher: G\n  url: b\n", "“b” is no http or https address."],
  ["- file: a\n  publisher: G\n  published: 2027\n", "“2027” is no date of publication"],
  ["", "the file is empty"],
  ["a: [", "is not valid YAML"],
  ["[]", "must be at least 1"],
])("%j is refused, and why is said", (text, problem) => {
  const { read } = manifest(text);
  expect(read).toEqual({ ok: false, problems: [expect.stringContaining(problem)] });
});

test("a list that is not there is refused with its name", () => {
  expect(readManifest("/nowhere/list.yaml", NOW)).toEqual({
    ok: false,
    problems: ["/nowhere/list.yaml:1: cannot be read (it does not exist)"],
  });
});

test.skipIf(!existsSync(SEEDS))("the list of the four real articles is in order", () => {
  expect(readManifest(SEEDS, NOW)).toMatchObject({ ok: true, wanted: { length: 4 } });
});
