import { describe, expect, test } from "vitest";
import { CLOSE_TOO } from "#src/core/reply/news/closest.ts";
import { answerOver } from "../../support/answer-over.ts";
import type { Invented } from "../../support/invented-articles.ts";
import { spoken, spokenFirst } from "../../support/spoken.ts";

const HALL: Invented = {
  title: "Weavers’ hall to be sold",
  paragraphs: [
    "The hall of the weavers is to be sold, the guild said on Monday.",
    "The roof had been leaking since the spring, and nobody could be found to mend the gutters.",
    "Hetty Wainscotting told the guild that “no roof lasts for ever”.",
    "Bram Thistlewood called the sale a scandal and asked for a vote on the price.",
  ],
};

describe("the lines that come closest to a question", () => {
  test("answer what one outlet's article tells in other words", async () => {
    const answer = await answerOver(
      "How did the roof come to leak for months, according to The Example Herald?",
      HALL,
    );
    expect(answer.status).toBe("answered");
    expect(spoken(answer)).toContain("nobody could be found to mend the gutters");
  });

  test("are shown where there is no answer, which stays none", async () => {
    const answer = await answerOver(
      "What did Hetty Wainscotting say about roof tiles from Spain?",
      HALL,
    );
    expect(answer.status).toBe("unknown");
    expect(spokenFirst(answer)).toContain("No article that the desk has read has anything said");
    expect(spoken(answer)).toContain("no roof lasts for ever");
    expect(answer.citations.map(({ publisher }) => publisher)).toEqual(["The Example Herald"]);
  });

  test("are nobody else's where somebody's words are asked for", async () => {
    const answer = await answerOver(
      "What did Hetty Wainscotting say about the scandal of the sale?",
      HALL,
    );
    expect(spoken(answer)).not.toContain("Bram Thistlewood called the sale a scandal");
  });

  test("are theirs too where a line goes on about whom the one before names alone", async () => {
    const answer = await answerOver("What did Hetty Wainscotting say about the price of slates?", {
      title: "Weavers’ hall to be sold",
      paragraphs: [
        "Hetty Wainscotting came late to the meeting of the guild.",
        "The price of slates, in her view, was a trifle.",
        "Bram Thistlewood left early.",
        "The price of slates would be the ruin of him, he thought.",
      ],
    });
    expect(spoken(answer)).toContain("in her view, was a trifle");
    expect(spoken(answer)).not.toContain("the ruin of him");
  });

  test("are theirs in a report that they wrote, though nothing in it is in their own person", async () => {
    const roof: Invented = {
      title: "A roof for the weavers",
      paragraphs: [
        "The roof of the hall is the oldest in town.",
        "Slates are dearer than ever because the quarry shut in March.",
      ],
    };
    const text = "Why are slates dearer than ever, in Hetty Wainscotting's view?";
    const theirs = await answerOver(text, { ...roof, writer: "Hetty Wainscotting" });
    expect(theirs.status).toBe("answered");
    expect(spoken(theirs)).toContain("because the quarry shut");
    expect((await answerOver(text, { ...roof, writer: "Bram Thistlewood" })).status).toBe(
      "unknown",
    );
  });

  test("are theirs where somebody is only described, in another order of words", async () => {
    const answer = await answerOver("What did the guild's treasurer say about lead?", {
      title: "Weavers’ hall to be sold",
      paragraphs: [
        "Nobody would say what the lead on the roof was worth.",
        "The treasurer of the guild put the lead at nine pounds, and laughed.",
      ],
    });
    expect(spoken(answer)).toContain("put the lead at nine pounds");
  });

  test("are none where nothing of the question stands in any article", async () => {
    const answer = await answerOver("How many penguins has the lighthouse keeper?", HALL);
    expect(answer.status).toBe("unknown");
    expect(answer.citations).toEqual([]);
  });

  test("never answer what the record understands and has nothing of", async () => {
    const answer = await answerOver("Who won the March 2018 NEC CLP election?", {
      title: "Weavers’ hall to be sold",
      paragraphs: [
        "“We will work with NEC members and CLP delegates on the rules of the election,” the guild said.",
        "The roof had been leaking since the spring.",
      ],
    });
    expect(answer.status).not.toBe("answered");
  });

  test("never answer who did something", async () => {
    const answer = await answerOver("Who mended the gutters of the weavers’ roof?", HALL);
    expect(answer.status).not.toBe("answered");
  });

  test("are none where it is asked back who is meant", async () => {
    const answer = await answerOver("What did Quarrell say about the roof?", {
      title: "Weavers’ hall to be sold",
      paragraphs: [
        "“The roof is old,” said Stephanie Quarrell, a weaver.",
        "“The roof is new,” said Bertram Quarrell, a dyer.",
        "Stephanie Quarrell said that the gutters of the roof had rusted.",
      ],
    });
    expect(answer.status).toBe("clarify");
    expect(answer.citations).toEqual([]);
  });
});

describe("the lines that come close to what somebody is known to have said", () => {
  const closeToo = async (question: string, ...paragraphs: readonly string[]) => {
    const answer = await answerOver(question, { title: "Row over the hall", paragraphs });
    expect(answer.status).toBe("answered");
    return spoken(answer).split(CLOSE_TOO)[1] ?? "";
  };

  test("are none said aloud where a tweet is asked for", async () => {
    const lines = [
      "Ada Lintott tweeted: “The sale of the hall is a scandal.”",
      "It rained on Monday.",
    ];
    const tweeted = (last: string) =>
      closeToo("What did Ada Lintott tweet about the sale of the hall?", ...lines, last);
    expect(await tweeted("Ada Lintott spoke on the hall and its sale at the meeting.")).toBe("");
    expect(await tweeted("Ada Lintott posted a picture of the hall before its sale.")).toContain(
      "posted a picture",
    );
  });

  test("are none said to others than whom it is asked of", async () => {
    const lines = [
      "Ada Lintott told the Shuttle that the sale of the hall was a scandal.",
      "It rained on Monday.",
    ];
    const told = (last: string) =>
      closeToo("What did Ada Lintott tell the Shuttle about the sale of the hall?", ...lines, last);
    expect(await told("Ada Lintott also told the court of the hall, which is for sale.")).toBe("");
    expect(await told("Ada Lintott has thought of the hall and its sale for years.")).toContain(
      "for years",
    );
  });

  test("are no words of another", async () => {
    const close = await closeToo(
      "What did Ada Lintott say about the hall in Eastmere?",
      "Members in Eastmere are choosing their clerk.",
      "Ada Lintott said: “I have knocked on every door of the hall in Eastmere.”",
      "“It rains in Eastmere and in its hall,” a spinner said.",
    );
    expect(close).not.toContain("It rains");
  });
});

test("a few words without a quotation go on with nobody: “Neither has declared.”", async () => {
  const answer = await answerOver(
    "What was Rosamund Pell's reaction to Bram Thistle stepping down?",
    {
      title: "Bram Thistle resigns as clerk of the weavers",
      paragraphs: [
        "Bram Thistle has stepped down as clerk of the weavers.",
        "Speculation about who comes next has centred on Rosamund Pell and on Idris Quince, whose tour won him admirers. Neither has declared.",
      ],
    },
  );
  expect(answer.status).toBe("unknown");
});
