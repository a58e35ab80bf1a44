import type { Desk } from "#src/core/ask.ts";
import { notice } from "#src/core/statements.ts";
import { madeUpRecord } from "../../support/record.ts";

/** A desk that says back what it was asked, as the how manieth question of its conversation, and when. */
export const countingDesk: Desk = {
  record: madeUpRecord,
  commands: [],
  complete: (text) => [{ label: text, insert: `${text}, completed`, hint: "" }],
  completeOption: () => [],
  consider: () => null,
  answer: async (...asked) => countingDesk.ask(...asked),
  ask(question, conversation, now) {
    const text = "text" in question ? question.text : JSON.stringify(question);
    const before = conversation?.people.length ?? 0;
    const answer = notice("unknown", `Question ${before + 1}: ${text}`, [`Asked at ${now}.`]);
    const people = [...(conversation?.people ?? []), text];
    return {
      answer,
      query: null,
      conversation: {
        query: null,
        answer,
        people,
        listed: [],
        spoken: [],
        contests: [],
        organisations: [],
        offered: [],
        passed: [],
        at: now,
      },
    };
  },
};
