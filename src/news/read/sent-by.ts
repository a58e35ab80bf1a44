import { isMark, isOf, type Token } from "./tokens.ts";
import { DETERMINERS, SOMEBODY, TITLES } from "./word-kinds.ts";

const SENT =
  /^(?:sent|written|signed|drafted|submitted|lodged|made|issued|posted|circulated|filed|tabled|delivered|e-?mailed)$/;
const MOST_OF_NOUN = 5;

/** Whether what opens a sentence is a document that somebody sent: "A complaint, sent to the clerk, Stella Penhale, on Monday". */
export function opensWithSent(
  tokens: readonly Token[],
  isDocument: (noun: string) => boolean,
): boolean {
  const comma = tokens.findIndex(({ kind }) => kind === "mark");
  const named = isOf(tokens[0], DETERMINERS) && comma <= MOST_OF_NOUN;
  return (
    named &&
    isMark(tokens[comma], ",") &&
    isDocument(tokens[comma - 1]?.text ?? "") &&
    SENT.test(tokens[comma + 1]?.text ?? "")
  );
}

/** "A complaint, sent to the clerk, Stella Penhale, by Colin Vane, the agent, asks": the name of whoever sent it, in what stands before a token; null where that is open. */
export function senderIn(tokens: readonly Token[], end: number): Token | null {
  const aside = tokens.slice(0, end);
  const by = aside.flatMap(({ kind, text }, at) => (kind === "word" && text === "by" ? [at] : []));
  const [only, ...others] = by;
  if (only === undefined || others.length > 0 || !isMark(aside.at(-1), ",")) return null;
  let at = only + 1;
  while (isOf(aside[at], TITLES) || isOf(aside[at], SOMEBODY)) at++;
  const name = aside[at];
  return name?.kind === "name" && !name.possessive ? name : null;
}
