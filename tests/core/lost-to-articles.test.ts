import { expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { madeUpNews } from "../support/made-up-news.ts";
import { madeUpRecord } from "../support/record.ts";

const NOW = "2021-06-10T09:00:00Z";
const desk = createDesk(madeUpRecord, { commands, news: madeUpNews([]) });

test("a thread stays with what it was about where no article tells what was asked", async () => {
  const first = await desk.answer({ text: "Who is Ada Lintott?" }, null, NOW);
  const lost = await desk.answer(
    { text: "what do articles report about the dye works?" },
    first.conversation,
    NOW,
  );
  expect(lost.answer.status).toBe("unknown");
  expect(lost.query).toMatchObject({ kind: "reported" });
  expect(lost.conversation.query).toEqual(first.query);
});
