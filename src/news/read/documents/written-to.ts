import type { ReadLine } from "../article.ts";
import { beforeAside } from "../content/listener-aside.ts";
import { isMark, isOf, type Token } from "../words/tokens.ts";
import { SAYINGS, type Saying } from "../words/verbs.ts";
import { ADVERBS } from "../words/word-kinds.ts";

const WRITES = /^(?:wrote|written|writes|e-?mailed)$/;
/** "rang later to say" */
const CALLS = /^(?:rang|rings|phoned|phones|telephoned|texted|texts|messaged)$/;
/** "used her speech to warn", "used Twitter to warn" */
const USES = /^(?:used|uses)$/;
const USED = /^(?:his|her|its|their|the|an?|twitter|facebook|instagram|x|bluesky)$/;
const FAR = 16;

/** What is written to somebody to do it, by the past of the verb: "has written to Vane to demand that". */
const TO_DO: ReadonlyMap<string, string> = new Map(
  "demand urge warn ask complain say tell propose suggest call argue insist announce plead"
    .split(" ")
    .map((base) => [base, { say: "said", tell: "told" }[base] ?? `${base.replace(/e$/, "")}ed`]),
);

/**
 * The verb of writing after which a verb says what somebody writes to another: "wrote to members urging them", "has
 * written to Colin Vane, the clerk, to demand". Null where none does.
 */
export function writingBefore(tokens: readonly Token[], verb: number): number | null {
  for (let at = beforeAside(tokens, verb) - 1; at > Math.max(0, verb - FAR); at--) {
    const token = tokens[at];
    if (isMark(token, ".;:,—–") || token?.kind === "quote") return null;
    if (token?.kind === "word" && USES.test(token.text))
      return USED.test(tokens[at + 1]?.text ?? "") ? at : null;
    if (token?.kind === "word" && CALLS.test(token.text)) return at;
    if (token?.kind !== "word" || !WRITES.test(token.text)) continue;
    const next = isOf(tokens[at + 1], ADVERBS) ? at + 2 : at + 1;
    return token.text.endsWith("mailed") || tokens[next]?.text === "to" ? at : null;
  }
  return null;
}

/** Whether a verb says what somebody writes to another. */
export const isWrittenTo = (tokens: readonly Token[], verb: number): boolean =>
  writingBefore(tokens, verb) !== null;

/** The verb of saying that stands after "to" where somebody writes to another to say so; none elsewhere. */
export function writtenToDo(tokens: readonly Token[], verb: number): Saying | undefined {
  const past = TO_DO.get(tokens[verb]?.text ?? "");
  const led = tokens[verb - 1]?.text === "to" && isWrittenTo(tokens, verb - 1);
  return past !== undefined && led ? SAYINGS.get(past) : undefined;
}

/** "It has messages. In one of them Tarrow told members": whether what the line at a place tells is written. */
export function isInMessage(lines: readonly ReadLine[], at: number): boolean {
  const opening = lines[at]?.tokens.slice(0, 4).map(({ text }) => text) ?? [];
  return lines[at - 1]?.cast.documents === true && opening.join(" ") === "in one of them";
}
