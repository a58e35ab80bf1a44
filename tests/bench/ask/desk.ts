import { commands } from "#commands";
import { present } from "#src/adapters/terminal/present.ts";
import type { Answer } from "#src/core/answer.ts";
import { createDesk, type Desk } from "#src/core/ask.ts";
import type { Conversation } from "#src/core/conversation.ts";
import type { Query } from "#src/core/query.ts";
import type { Answered } from "../../eval/score.ts";
import { type MakeContender, NOW } from "./contender.ts";

/** An answer as the scorer reads it. */
export function answered(answer: Answer): Answered {
  const { status, citations } = answer;
  return {
    status,
    text: present(answer, Number.POSITIVE_INFINITY),
    citations: citations.map(({ publisher, title, date, url }) => ({
      publisher,
      title,
      date,
      url,
    })),
  };
}

/** The desk as it is shipped. */
export const desk: MakeContender = (record) => {
  const desk = createDesk(record, { commands });
  const threads = new Map<string, Conversation>();
  return {
    answer(text, thread) {
      const { answer, conversation } = desk.ask({ text }, threads.get(thread ?? "") ?? null, NOW);
      if (thread !== undefined) threads.set(thread, conversation);
      return answered(answer);
    },
  };
};

/** How the desk reads a question that stands alone; null where it does not. */
export const readBy = (desk: Desk, text: string): Query | null =>
  desk.ask({ text }, null, NOW).query;
