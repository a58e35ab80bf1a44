import { describe, expect, test } from "vitest";
import { isBy } from "#src/core/articles/whom/speaker.ts";
import type { Statement } from "#src/core/news.ts";

const by = (name: string, role?: string) =>
  ({ speaker: { kind: "named", name, ...(role && { role }) } }) as unknown as Statement;

describe("a speaker asked for as somebody's", () => {
  test("is found by a post that is told beside the name", () => {
    expect(
      isBy(by("Mab Oram"), { named: "agent of tarrow" }, "His agent was less forgiving."),
    ).toBe(true);
  });

  test("is found for whom somebody speaks, and not by the name of whom somebody supports", () => {
    const [spokes, supporter] = ["a Loom spokeswoman", "one Ada Tarrow supporter"];
    expect(isBy(by(spokes), { named: "loom" }, "")).toBe(true);
    expect(isBy(by(supporter), { named: "ada tarrow" }, "")).toBe(false);
    expect(isBy(by(supporter), { named: "tarrow supporter" }, "")).toBe(true);
  });

  test("is nobody where the word is no post: “Tarrow on the party's money”", () => {
    const beside = "If the party wants more money it can start elsewhere.";
    expect(isBy(by("Mab Oram", "head of politics"), { named: "party of tarrow" }, beside)).toBe(
      false,
    );
  });
});
