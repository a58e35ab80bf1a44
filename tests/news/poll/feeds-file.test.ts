import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readFeedsFile } from "#src/news/poll/feeds-file.ts";
import { problemText } from "#src/record/problem.ts";

function feeds(text: string) {
  const folder = mkdtempSync(join(tmpdir(), "feeds-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "feeds.yaml");
  writeFileSync(file, text);
  const read = readFeedsFile(file);
  return read.ok ? read.feeds : read.problems.map((one) => problemText(one).replace(folder, ""));
}

test("a feed is a publisher and an address", () => {
  expect(feeds("- name: Loom Blog\n  address: https://loom.example/feed/\n")).toEqual([
    { name: "Loom Blog", address: "https://loom.example/feed/" },
  ]);
  expect(feeds("[]")).toEqual([]);
});

test("what is wrong is said with its line and what to do", () => {
  expect(
    feeds(
      "- name: A\n  address: loom.example\n- nam: B\n  address: https://b.example/\n- name: ''\n  address: ftp://c.example/\n",
    ),
  ).toEqual([
    "/feeds.yaml:2: [0].address: must be a web address beginning with http:// or https://",
    "/feeds.yaml:3: [1].name: is missing",
    '/feeds.yaml:3: [1].nam: unknown key "nam"; did you mean "name"?',
    "/feeds.yaml:5: [2].name: must not be empty",
    "/feeds.yaml:6: [2].address: must be a web address beginning with http:// or https://",
  ]);
});

test("an address stands once, and has no password in it", () => {
  expect(
    feeds(
      "- name: A\n  address: https://a.example/feed\n- name: B\n  address: https://a.example/feed#b\n- name: C\n  address: https://c:d@c.example/\n",
    ),
  ).toEqual([
    "/feeds.yaml:4: [1].address: entry 1 has this address already",
    "/feeds.yaml:6: [2].address: leave out the name and password: a feed is public",
  ]);
});

test("the desk's own list is in order", () => {
  expect(readFeedsFile("data/feeds.yaml")).toMatchObject({ ok: true });
});
