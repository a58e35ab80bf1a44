import { expect, test } from "vitest";
import { bySpokesperson } from "#src/core/understand/news/office.ts";
import { answerOver } from "../../../support/answer-over.ts";
import { spoken } from "../../../support/spoken.ts";

test("what somebody’s office said is asked of whoever speaks for that one too", () => {
  const said = { kind: "said", comment: true } as const;
  const of = (named: string) =>
    bySpokesperson({ ...said, speaker: { named } }).map(
      (each) => each.kind === "said" && each.speaker,
    );
  expect(of("office of lintott")).toEqual([
    { named: "spokesperson of lintott" },
    { named: "campaign of lintott" },
    { named: "team of lintott" },
    { named: "camp of lintott" },
  ]);
  expect(of("spokesperson of lintott")).toEqual([]);
  expect(of("ada lintott")).toEqual([]);
  expect(bySpokesperson({ ...said, speaker: { id: "ada-lintott" } })).toEqual([]);
  expect(bySpokesperson({ kind: "news" })).toEqual([]);
});

test("that an outlet had no answer is told as what the outlet did", async () => {
  const answer = await answerOver("Did Ada Lintott comment on the sale?", {
    title: "The hall is sold",
    paragraphs: ["The Herald contacted Ada Lintott about the sale and has not heard back."],
  });
  expect(spoken(answer)).toContain(
    "Of Ada Lintott: “The Herald contacted Ada Lintott about the sale and has not heard back”",
  );
});
