import { expect, test } from "vitest";
import { partsOf, watchedParts } from "#src/start/parts.ts";

const SLACK = { kind: "socket", botToken: "", appToken: "" } as const;
const NEWS = { feeds: true, pages: false, contact: "" };

test.for([
  [{}, ["store", "web"], false],
  [{ slack: SLACK }, ["store", "slack"], true],
  [{ slack: SLACK, PLAYGROUND: "on" as const }, ["store", "slack", "web"], true],
  [{ news: NEWS }, ["store", "web"], true],
  [{ news: { ...NEWS, feeds: false } }, ["store", "web"], false],
] as const)(
  "a desk with %j waits for %j before it is ready; whether it needs its store: %j",
  ([settings, all, needsStore]) => {
    const parts = partsOf(settings);
    expect(watchedParts(parts).all).toEqual(all);
    expect(parts.needsStore).toBe(needsStore);
  },
);
