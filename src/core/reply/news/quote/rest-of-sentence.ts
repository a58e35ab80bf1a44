import { pattern } from "../../../../pattern.ts";
import type { Reported, Statement } from "../../../news.ts";
import { stemsOf } from "../stems.ts";
import { citedAs } from "../stories/article-sources.ts";
import { quoted } from "./quote.ts";
import { publishedIn, type Told } from "./told.ts";

const ENDS = /[.!?][”"’]? /;
/** So many words of a sentence are more than how it ends. */
const FEWEST = 3;

/** What the sentence of a statement has after it; null where it ends with it. */
function restOf({ words, context }: Statement): string | null {
  const at = context.indexOf(words);
  if (at < 0) return null;
  const [rest = ""] = context.slice(at + words.length).split(ENDS);
  const after = rest.replace(/^[”"’,;\s]+/, "").trim();
  return after.split(/\s+/).length >= FEWEST ? after : null;
}

/** "…, a charge that the mill has always denied", "…, which her office rejects": that what is said there is denied. */
const DENIED = pattern("i")`
  ^(?:(?:an? |the )?(?:charge|claim|accusation|allegation|suggestion|notion|version)s? )?(?:that|which) [^.;]*\b(?:
    den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|dismiss(?:es|ed)?|refut(?:es?|ed)
  )\b
`;

/** How the sentence of a statement goes on to tell that it is denied; null where it does not. */
export function deniedIn(statement: Statement): string | null {
  const rest = restOf(statement);
  return rest !== null && DENIED.test(rest) ? rest : null;
}

/**
 * What the sentence goes on to tell after the words of somebody who is asked for, where that has a word of the question
 * that the words lack, "he said that nobody was asked, and proposed Ada Tarrow", of whom he proposed, or tells that they
 * are denied. Null where it has neither.
 */
export function restOfSentence(
  { statement, articles }: Reported,
  wanted: readonly string[],
): Told | null {
  const rest = restOf(statement);
  if (rest === null) return null;
  const [article] = articles;
  const own = new Set(stemsOf(statement.words));
  const after = new Set(stemsOf(rest));
  const isOnIt =
    DENIED.test(rest) || wanted.flatMap(stemsOf).some((stem) => after.has(stem) && !own.has(stem));
  const text = `${article.publisher} reported in the same sentence: “… ${quoted(rest, wanted).slice(1)} (${publishedIn(article)}).`;
  return isOnIt ? { text, sources: citedAs([article]) } : null;
}
