import { expect, test } from "vitest";
import { understand } from "#src/core/understand/understand.ts";
import { madeUpRecord as record } from "../../../support/record.ts";

const asking = { record, now: "2026-11-22T09:00:00Z", conversation: null };

test.each([
  "What does Oswin Tarrow want to do first now that he is on the NEC?",
  "what does Oswin Tarrow hope to do first now that he has been elected",
  "What did Oswin Tarrow plan to do first once he was on the NEC?",
  "And what does Oswin Tarrow intend to do first when he joins the executive?",
])("what somebody elected wants to do is that one's to say, and no office: %s", (text) => {
  expect(understand(text, asking)).toMatchObject({
    query: { kind: "said", speaker: { id: "oswin-tarrow" }, words: ["first"] },
  });
});
