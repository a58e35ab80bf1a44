import { describe, expect, test } from "vitest";
import { answerOver } from "../../../support/answer-over.ts";
import type { Invented } from "../../../support/invented-articles.ts";
import { spokenFirst } from "../../../support/spoken.ts";

const asked = async (article: Invented, text: string): Promise<string> =>
  spokenFirst(await answerOver(text, article));

const PROFILE: Invented = {
  title: "The weaver who was left off the list",
  paragraphs: [
    "Bram Thistlewood was standing in the yard of a dye works when the list was read out.",
    "Thistlewood e-mailed the whole branch in May about the ledgers and heard nothing.",
    "Hetty Wainscotting chairs the panel of the weavers' hall.",
    "Thistlewood wants an inquiry into the dye works.",
  ],
};

describe("what somebody said is told by a line on that one only where it was done by words", () => {
  test("and not by what that one did where the word stands in another sense", async () => {
    const text = await asked(PROFILE, "What did Bram Thistlewood say about standing as a weaver?");
    expect(text).not.toContain("yard");
  });

  test("and not by words of that one on something else beside it", async () => {
    const text = await asked(PROFILE, "What did Bram Thistlewood say about the panel?");
    expect(text).not.toContain("e-mailed");
  });

  test("but by what that one wants, with all that is asked in it", async () => {
    const text = await asked(PROFILE, "What did Bram Thistlewood say about the inquiry?");
    expect(text).toContain("an inquiry into the dye works");
  });
});

const RECOUNT: Invented = {
  title: "Thistlewood elected to the weavers' hall after recount",
  paragraphs: [
    "Bram Thistlewood has been elected after a recount.",
    "The hall was half empty.",
    "Hetty Wainscotting said that she was sorry and asked for a list of every loom.",
    "Oswin Tarrow, who counted, said that the recount had taken four hours.",
  ],
};

describe("what a headline only tells to have come before", () => {
  test("is no matter of what somebody says who has no word of it", async () => {
    const text = await asked(RECOUNT, "What did Hetty Wainscotting say about the recount?");
    expect(text).not.toContain("loom");
  });

  test("but of what is said of it", async () => {
    const text = await asked(RECOUNT, "What did Oswin Tarrow say about the recount?");
    expect(text).toContain("four hours");
  });
});

const LETTER: Invented = {
  title: "The weavers count again",
  paragraphs: [
    "The Candle has a letter in which Hetty Wainscotting tells the dyers that the looms are worn.",
    "A third of those who voted for Bram Thistlewood said that the looms would do.",
    "A complaint, sent on Tuesday by the agent of Bram Thistlewood, asks for the hall to be closed.",
  ],
};

describe("somebody who is named within a line", () => {
  test("is asked for by what is said there as that one's words", async () => {
    const text = await asked(LETTER, "What did Hetty Wainscotting write about the looms?");
    expect(text).toContain("worn");
  });

  test("and not by what others say who are told of by that name", async () => {
    const looms = await asked(LETTER, "What did Bram Thistlewood say about the looms?");
    expect(looms).not.toContain("would do");
    const hall = await asked(LETTER, "What did Bram Thistlewood tell the Candle about the hall?");
    expect(hall).not.toContain("closed");
  });
});
