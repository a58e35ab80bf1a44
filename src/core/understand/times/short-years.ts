import type { Token } from "../read.ts";
import { wordSet } from "../word-set.ts";

/** The years that two figures can mean: from the record's first to some years ahead. */
const [FIRST, LAST] = [94, 30];

/** What stands before a year in two figures, and what may stand after it: "in 97 and …", "since 08, …". */
const BEFORE = wordSet("in since of from until till before after");
const AFTER = wordSet(
  "and but or did was were is how who what when where why by with on at for as then though or",
);
/** "The 97 election": of one of these, and no count of them. */
const NOUNS = wordSet(
  "election contest race ballot vote poll result results conference byelection",
);
const ARTICLES = wordSet("the that a");
const CAME = wordSet("came come comes finished finish placed was");

/** 97 → "1997", 08 → "2008"; null for a number that no year of the record is written as. */
export function fullYear(text: string): string | null {
  if (!/^\d{2}$/.test(text)) return null;
  const year = Number(text);
  if (year >= FIRST) return `19${text}`;
  return year <= LAST ? `20${text}` : null;
}

/** Tokens with a year in full where two figures can only be one: "in 97", "the 06 election". */
export function withFullYears(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }) => fullYear(text))) return tokens;
  return tokens.map((token, at) => {
    const year = token.tied ? null : fullYear(token.text);
    const [farther, before, after] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
    if (!year || !before || token.apart || after?.tied) return token;
    const ends = !after || after.apart || AFTER.has(after.text);
    const dated = BEFORE.has(before.text) && !CAME.has(farther?.text ?? "") && ends;
    const ofContest = ARTICLES.has(before.text) && NOUNS.has(after?.text ?? "");
    return dated || ofContest ? { ...token, text: year } : token;
  });
}
