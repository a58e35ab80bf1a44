import type { Answer } from "#src/core/answer.ts";
import type { Desk, Question } from "#src/core/ask.ts";
import type { Query } from "#src/core/query.ts";

/** A desk that gives one answer whatever it is asked. */
export function always(real: Desk, answer: Answer): Desk {
  const query = { kind: "about" } as const;
  return {
    ...real,
    answer: async (...asked) => ({ ...real.ask(...asked), answer, query }),
  };
}

/** A desk that notes all it is asked, and how it read it. */
export function noting(over: Desk): {
  readonly desk: Desk;
  readonly asked: readonly Question[];
  readonly read: readonly (Query | null)[];
} {
  const asked: Question[] = [];
  const read: (Query | null)[] = [];
  const desk: Desk = {
    ...over,
    async answer(question, ...rest) {
      const answered = await over.answer(question, ...rest);
      asked.push(question);
      read.push(answered.query);
      return answered;
    },
  };
  return { desk, asked, read };
}

/** More statements than one message has room for, on any platform. */
export const LONG: Answer = {
  status: "answered",
  title: "A long list",
  parts: [
    {
      kind: "list",
      title: null,
      ordered: false,
      items: Array.from({ length: 90 }, (_, n) => ({
        text: `Statement ${n + 1} ${"of a long list ".repeat(15)}`,
        lead: null,
        cites: [],
      })),
    },
  ],
  citations: [],
  asOf: null,
  readAs: null,
  suggestions: [],
};
