import { expect, test } from "vitest";
import { bySpokesperson } from "#src/core/understand/news/office.ts";
import { answerOver } from "../../../support/answer-over.ts";
import { spoken } from "../../../support/spoken.ts";

test("what somebody’s office said is asked of whoever speaks for that one too", () => {
  const said = { kind: "said" } as const;
  const of = (named: string) =>
    bySpokesperson({ ...said, speaker: { named } }).map(
      (each) => each.kind === "said" && each.speaker,
    );
  expect(of("office of lintott")).toEqual([
    { named: "spokesperson of lintott" },
    { named: "campaign of lintott" },
    { named: "team of lintott" },
    { named: "camp of lintott" },
    { named: "side of lintott" },
    { named: "source of lintott" },
    { named: "ally of lintott" },
  ]);
  expect(of("labour source")).toEqual([{ named: "party source" }]);
  expect(of("labour side")).toContainEqual({ named: "spokesperson of party" });
  expect(of("spokesperson of lintott")).toEqual([]);
  expect(of("ada lintott")).toEqual([]);
  expect(bySpokesperson({ ...said, speaker: { id: "ada-lintott" } })).toEqual([]);
  expect(bySpokesperson({ kind: "news" })).toEqual([]);
});

test("whether somebody commented is asked of a spokesperson too", () => {
  const spokes = [{ kind: "said", comment: true, speaker: { named: "spokesperson of lintott" } }];
  const asked = { kind: "said", comment: true } as const;
  expect(bySpokesperson({ ...asked, speaker: { id: "ada-lintott" } })).toEqual(spokes);
  expect(bySpokesperson({ ...asked, speaker: { named: "ada lintott" } })).toEqual(spokes);
});

test.each(["team", "side", "office"])(
  "a source close to somebody speaks for that one’s %s",
  async (own) => {
    const answer = await answerOver(`What did Ada Lintott's ${own} say about the looms?`, {
      title: "The hall is sold",
      paragraphs: [
        "Ada Lintott has left the hall.",
        "A source close to Lintott said: “The looms were never hers to sell.”",
      ],
    });
    expect(spoken(answer)).toContain("The looms were never hers to sell");
  },
);

test("what a party source said is what a Labour source said", async () => {
  const answer = await answerOver("What did a Labour source say about the looms?", {
    title: "The hall is sold",
    paragraphs: ["A party source said: “The looms were never ours to sell.”"],
  });
  expect(spoken(answer)).toContain("The looms were never ours to sell");
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
