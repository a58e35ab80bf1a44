import { describe, expect, test } from "vitest";
import { deedAsked, thatMayTellDoer } from "#src/core/articles/ways/doer.ts";
import type { NewsQuery } from "#src/core/news-query.ts";
import { answerOver } from "../../../support/answer-over.ts";
import { invented } from "../../../support/invented-articles.ts";
import { spoken, spokenFirst } from "../../../support/spoken.ts";

const asked = (text: string, ...paragraphs: readonly string[]) =>
  answerOver(text, { title: "Kettles of the dyers’ hall", paragraphs });

describe("who did something", () => {
  test.each([
    ["who sold the copper kettle", "sold"],
    ["and who first polished the kettle", "polished"],
    ["who is the keeper", null],
    ["who did the dyers choose", null],
    ["what did the keeper sell", null],
  ])("is asked by its verb: %s", (text, deed) => {
    expect(deedAsked(text)).toBe(deed);
  });

  test("is told by a line in which somebody does it", async () => {
    const answer = await asked(
      "Who dented the copper kettle?",
      "Bram Thistlewood dented the copper kettle of the hall on Friday.",
    );
    expect(answer.status).toBe("answered");
    expect(spoken(answer)).toContain("Bram Thistlewood dented");
  });

  test("is read back as it was asked", async () => {
    const line = "Bram Thistlewood dented the copper kettle.";
    const { readAs } = await asked("Who dented the copper kettle?", line);
    expect(readAs).toContain("best with who did it");
    const again = await asked(readAs ?? "", line);
    expect(again.readAs).toBe(readAs);
  });

  test("by saying something is told by no line without what was done", () => {
    const read = invented({
      paragraphs: ["Mabel Stokewell spoke at the feast.", "The dyers’ lawyers objected."],
    });
    const lines = [0, 1].map((at) => ({ read, at }));
    const phrase = "mabel stokewell speaking at the feast";
    const query: NewsQuery = { kind: "said", phrase, words: ["speaking", "feast", "objected"] };
    expect(thatMayTellDoer(lines, query)).toEqual([{ read, at: 1 }]);
    const accused: NewsQuery = { kind: "said", phrase, words: ["speaking", "feast", "accused"] };
    expect(thatMayTellDoer(lines, accused)).toEqual(lines);
  });

  test("by another word for it is told only beside something of what was done", () => {
    const read = invented({
      paragraphs: [
        "Mabel Stokewell decided against it. She left.",
        "It rained.",
        "The clerk decided against the weavers.",
        "It rained again.",
        "A judge ruled against it.",
      ],
    });
    const query: NewsQuery = {
      ...{ kind: "reported", words: ["ruled", "against", "weavers"] },
      hints: ["who did it"],
    };
    const lines = [0, 3, 5].map((at) => ({ read, at }));
    expect(thatMayTellDoer(lines, query).map(({ at }) => at)).toEqual([3, 5]);
  });

  test("to somebody and no more is told by no line without what was done", () => {
    const read = invented({
      paragraphs: ["The dyers’ successor will be elected.", "The weavers replaced them."],
    });
    const query: NewsQuery = {
      ...{ kind: "reported", words: ["replaced"], hints: ["who did it"] },
      subjects: [{ kind: "organisation", id: "dyers" }],
    };
    const lines = [0, 1].map((at) => ({ read, at }));
    expect(thatMayTellDoer(lines, query)).toEqual([{ read, at: 1 }]);
  });

  test("to a post is told by who came after, and not by who left it", () => {
    const read = invented({
      paragraphs: [
        "Mabel Stokewell was dismissed as clerk of the looms.",
        "Hetty Wainscotting succeeded her as clerk of the looms.",
      ],
    });
    const words = ["replaced", "clerk", "looms"];
    const query: NewsQuery = { kind: "reported", words, hints: ["who did it"] };
    const lines = [0, 1].map((at) => ({ read, at }));
    expect(thatMayTellDoer(lines, query)).toEqual([{ read, at: 1 }]);
  });

  test("is told by a line in which it was done by somebody", async () => {
    const answer = await asked(
      "Who dented the copper kettle?",
      "The copper kettle of the hall was badly dented by a caretaker.",
    );
    expect(answer.status).toBe("answered");
  });

  test.each([
    "The copper kettle of the hall was badly dented on Friday.",
    "The copper kettle of the hall had been dented by Friday.",
  ])(
    "is not told by a line in which it was done, which is shown all the same: %s",
    async (line) => {
      const answer = await asked("Who dented the copper kettle?", line, "Hetty Wainscotting wept.");
      expect(answer.status).toBe("unknown");
      expect(spokenFirst(answer)).not.toContain("dented by Friday");
    },
  );

  test("is not told by a line beside one in which it was only done", async () => {
    const answer = await asked(
      "Who dented the copper kettle of the dyers?",
      "The dyers have no copper kettle for their feast. It had been dented on Friday.",
      "Hetty Wainscotting wept.",
    );
    expect(answer.status).toBe("unknown");
  });
});
