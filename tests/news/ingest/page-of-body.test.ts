import { expect, test } from "vitest";
import type { Speaker } from "#src/core/news.ts";
import { bodiesOf } from "#src/news/ingest/page-of-body.ts";

const KNOWN: Readonly<Record<string, Speaker>> = {
  "Loom Forward": { kind: "organisation", id: "loom-forward", name: "Loom Forward" },
  "Red Loom": { kind: "organisation", id: "red-loom", name: "Red Loom" },
};
const of = (publisher: string, title = "The count is late") =>
  bodiesOf(publisher, title, (name) => KNOWN[name] ?? null).map(({ name }) => name);

test("the page of a body of the record, or of one that is called as bodies are, is its own", () => {
  expect(of("Loom Forward")).toEqual(["Loom Forward"]);
  expect(of("Weavers’ Union")).toEqual(["Weavers’ Union"]);
  expect(of("Saltby Labour Party")).toEqual(["Saltby Labour Party"]);
});

test.each(["Saltby Gazette", "LoomList", "Saltby Press Association", "Ada Tarrow"])(
  "the page of an outlet or a person is no body’s: %s",
  (publisher) => {
    expect(of(publisher)).toEqual([]);
  },
);

test.each([
  "Loom Forward, the Weavers’ Union and Red Loom: joint statement on the count",
  "Statement from Loom Forward, Weavers’ Union and Red Loom – regarding the count",
])("a joint statement is that of each: %s", (title) => {
  expect(of("Loom Forward", title)).toEqual(["Loom Forward", "Weavers’ Union", "Red Loom"]);
});

test("a joint statement of others is not the publisher’s with them", () => {
  expect(of("Loom Forward", "Red Loom and Weavers’ Union: joint statement")).toEqual([
    "Loom Forward",
  ]);
});
