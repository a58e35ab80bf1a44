import { describe, expect, test } from "vitest";
import type { Adapter } from "#src/adapters/adapter.ts";
import { type Answer, CITATIONS_SHOWN, type Part } from "#src/core/answer.ts";
import { plainText } from "#src/core/plain-text.ts";
import { date } from "#src/words.ts";
import { sampleAnswers } from "../support/answers.ts";

/** What every adapter promises of what it sends. */
const PROMISES = {
  parts: "says every sentence, fact, row and item",
  chart: "says in words every name and figure of a chart",
  frame: "says the title, as of when, how it was read and what can be asked next",
  sources: "lists the sources, ten at most, and how to have the rest",
  inert: "sends nothing from a source that the platform would obey",
  deterministic: "sends the same for the same answer, and leaves the answer as it was",
} as const;
type Promised = keyof typeof PROMISES;

export interface AdapterUnderContract<Sent> {
  readonly name: string;
  readonly adapter: Pick<Adapter<Sent>, "present">;
  /** All that a reader sees or is read aloud, as plain text: entities decoded, escapes undone. */
  textOf(sent: Sent): string;
  /** What of `sent` the platform would obey instead of showing: tags that are not the adapter's own, mentions, control characters. */
  obeyed(sent: Sent): readonly string[];
  /** Promises this platform cannot keep, each with the reason. */
  readonly skips?: Partial<Record<Promised, string>>;
}

/** Holds an adapter to its contract, with one answer of each kind. */
export function adapterContract<Sent>(under: AdapterUnderContract<Sent>): void {
  const { adapter, textOf, obeyed, skips = {} } = under;
  const promise = (which: Promised, check: (answer: Answer) => void): void => {
    test.for(Object.entries(sampleAnswers))(`${PROMISES[which]}: %s`, ([, answer], context) => {
      const reason = skips[which];
      if (reason) context.skip(reason);
      check(answer);
    });
  };
  const says = (answer: Answer, wanted: readonly string[]): void => {
    const text = oneLine(textOf(adapter.present(answer)));
    for (const phrase of wanted) expect(text).toContain(oneLine(phrase));
  };

  describe(`the ${under.name} adapter`, () => {
    promise("parts", (answer) => says(answer, statements(answer)));
    promise("chart", (answer) => says(answer, bars(answer)));
    promise("frame", (answer) => {
      const { title, asOf, readAs, suggestions } = answer;
      const day = asOf === null ? [] : [date(asOf)];
      const reading = readAs === null ? [] : [readAs];
      says(answer, [title, ...day, ...reading, ...suggestions.map(({ label }) => label)]);
    });
    promise("sources", (answer) => {
      const listed = answer.citations.slice(0, CITATIONS_SHOWN);
      says(
        answer,
        listed.flatMap(({ publisher, title, date: known, standing }) => [
          publisher,
          title,
          ...(known === null ? [] : [date(known)]),
          ...(standing === null ? [] : [standing]),
        ]),
      );
      const rest = answer.citations.length - listed.length;
      if (rest > 0) says(answer, [`${rest} more`]);
    });
    promise("inert", (answer) => expect(obeyed(adapter.present(answer))).toEqual([]));
    promise("deterministic", (answer) => {
      const before = structuredClone(answer);
      expect(adapter.present(answer)).toEqual(adapter.present(answer));
      expect(answer).toEqual(before);
    });
  });
}

/** Line breaks and runs of spaces are the platform's business. */
const oneLine = (text: string): string => plainText(text).replace(/\s+/g, " ").trim();

const statements = ({ parts }: Answer): string[] => parts.flatMap(statementsOf);

function statementsOf(part: Part): string[] {
  switch (part.kind) {
    case "text":
      return part.sentences.map(({ text }) => text);
    case "facts":
      return [part.title ?? "", ...part.facts.flatMap(({ label, value }) => [label, value])];
    case "table":
      return [part.caption, ...part.rows.flatMap(({ cells }) => cells)];
    case "list":
      return [part.title ?? "", ...part.items.flatMap(({ text, lead }) => [text, lead ?? ""])];
    case "chart":
      return [];
  }
}

const bars = ({ parts }: Answer): string[] =>
  parts.flatMap((part) =>
    part.kind === "chart" ? part.bars.flatMap(({ name, shown }) => [name, shown]) : [],
  );
