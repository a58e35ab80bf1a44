import { describe, expect, test } from "vitest";
import { DOER } from "#src/core/articles/ways/doer.ts";
import { replyDoer } from "#src/core/reply/news/doer.ts";
import { invented } from "../../../support/invented-articles.ts";
import { madeUpNews } from "../../../support/made-up-news.ts";
import { madeUpRecord } from "../../../support/record.ts";
import { spoken } from "../../../support/spoken.ts";

const RAIN = "It had rained all week, and nobody wanted to climb the tower.";
const MOVED = "A bell for the spinners was moved by Bram Thistle.";
const MOVER = { words: ["moved", "bell", "spinners"], hints: [DOER] };

/** What is answered to a question over one article with some lines; null where nothing is. */
async function told(
  { words, hints }: { readonly words: readonly string[]; readonly hints: readonly string[] },
  ...lines: readonly string[]
) {
  const news = madeUpNews([invented({ title: "At the tower", paragraphs: [RAIN, ...lines] })]);
  const context = { news, record: madeUpRecord, now: "2021-06-10T09:00:00Z" };
  const asked = { words: [...words], hints: [...hints] };
  const answer = await replyDoer({ kind: "reported", ...asked }, context);
  return answer && spoken(answer);
}

describe("who did something", () => {
  test("is told by the likeliest line that names who, before a likelier one that names nobody", async () => {
    const answer = await told(MOVER, "The spinners had long moved for a bell of their own.", MOVED);
    expect(answer).toContain("by Bram Thistle");
  });

  test("with what follows, which often tells what else is asked", async () => {
    expect(await told(MOVER, MOVED, "It fell by a vote.")).toContain("It fell by a vote");
  });

  test("with a number in the line itself, where it is asked how many as well", async () => {
    const many = { ...MOVER, hints: [DOER, "many"] };
    expect(await told(many, MOVED, "It has ten letters.")).toBeNull();
    expect(await told(many, `${MOVED.slice(0, -1)} and 40 dyers.`)).toContain("40 dyers");
  });
});

describe("and is not answered", () => {
  test.each([
    ["where no line names who", MOVER, "A bell for the spinners was moved."],
    ["where it is asked who said it", { ...MOVER, words: ["said", "bell", "spinners"] }, MOVED],
    ["where who did it is not what is asked", { ...MOVER, hints: [] }, MOVED],
    ["where hardly anything of it is there", MOVER, "Bram Thistle moved a chair."],
  ])("%s", async (_, query, line) => {
    expect(await told(query, line)).toBeNull();
  });

  test("where another thing was sent than the one asked about", async () => {
    const sent = { words: ["sent", "bell", "spinners"], hints: [DOER, "sender"] };
    expect(await told(sent, "Bram Thistle sent soup to the spinners.")).toBeNull();
    expect(await told(sent, "Bram Thistle sent the bell to the spinners.")).toContain("the bell");
  });
});
