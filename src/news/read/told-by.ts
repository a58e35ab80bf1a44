import { isMark, type Token } from "./words/tokens.ts";

/** "So says the clerk, Colin Vane", "So, at least, says Ada Tarrow", "That is according to Ada Tarrow". */
const LEADS: readonly RegExp[] = [
  /^so (?:, [a-z ]+ , )?(?:says|said|claims|claimed|insists|insisted)$/,
  /^(?:that|this) (?:is|was)(?: , [a-z ]+ ,)? according to$/,
];
/** The first word of any of them. */
const FIRST = /^(?:so|that|this)$/;
const MOST_OF_LEAD = 8;

/** Where in a sentence that only tells whose account the one before it is that one begins: "So says Ada Tarrow." Null where it is none. */
export function tellerFrom(tokens: readonly Token[]): number | null {
  if (!FIRST.test(tokens[0]?.text ?? "")) return null;
  const most = Math.min(MOST_OF_LEAD, tokens.length - 1);
  for (let at = 2; at <= most; at++) {
    const lead = tokens.slice(0, at).map(({ kind, text }) => (kind === "quote" ? "“" : text));
    const next = tokens[at];
    const begins = next !== undefined && next.kind !== "quote" && !isMark(next, ".,:;?");
    if (begins && LEADS.some((each) => each.test(lead.join(" ")))) return at;
  }
  return null;
}
