import type { Answer, Part } from "#src/core/answer.ts";
import { spoken } from "../support/spoken.ts";

function citesOf(part: Part): readonly (readonly number[])[] {
  switch (part.kind) {
    case "text":
      return part.sentences.map(({ cites }) => cites);
    case "facts":
      return part.facts.map(({ cites }) => cites);
    case "list":
      return part.items.map(({ cites }) => cites);
    case "table":
      return [part.cites, ...part.rows.map(({ cites }) => cites)];
    case "chart":
      return [part.cites];
  }
}

function* brokenPromises(answer: Answer): Generator<string> {
  const text = spoken(answer);
  if (/\b(undefined|null|NaN|Infinity)\b|\[object/.test(text)) yield "a programmer's word";
  if (/ {2}|\.\.|\(\)| ,|;\.| \./.test(text)) yield "broken punctuation";
  if (/\b(he|she|his|her|him|hers)\b/i.test(text)) yield "a pronoun";
  if (answer.parts.length === 0) yield "nothing said";
  const cites = answer.parts.flatMap(citesOf);
  const sourced = answer.citations.length > 0;
  if (sourced && cites.some((numbers) => numbers.length === 0))
    yield "a statement without a source";
  if (cites.flat().some((number) => !answer.citations[number - 1])) yield "a mark without a source";
  if (answer.citations.some(({ number }, at) => number !== at + 1)) yield "sources out of order";
  if (answer.status === "answered" && !sourced) yield "no source";
  for (const part of answer.parts) {
    if (part.kind !== "table") continue;
    const { columns, rows, line } = part;
    if (rows.some(({ cells }) => cells.length !== columns.length)) yield "a ragged table";
    if (line !== null && (line < 1 || line >= rows.length)) yield "a line outside its table";
  }
  for (const { label, ask } of answer.suggestions) {
    if (label === "" || ask === "") yield `the suggestion “${label}”`;
  }
}

/**
 * What every answer promises, whatever was asked: something is said, every statement of an answer with sources has
 * one that is listed, tables are whole, and no word of the program or pronoun for a person is in it.
 * Gives what is broken, with `what` before it; nothing where all is kept.
 */
export function answerFaults(what: string, answer: Answer): readonly string[] {
  return [...brokenPromises(answer)].map((fault) => `${fault}: ${what}: ${spoken(answer)}`);
}
