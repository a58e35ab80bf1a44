import type { Reading, ReadLine } from "./article.ts";
import { isVerb } from "./sentence-subject.ts";
import { isMark, type Token } from "./tokens.ts";
import type { Who } from "./who.ts";

/** How what somebody is stands before the name: "A dyer who runs a shop, Vane has". */
const OPENS = /^(?:a|an|the|formerly|currently|now|once|elected|born|backed|supported|known|best)$/;
const FEWEST = 2;

const isName = (token: Token | undefined) => token?.kind === "name" && token.possessive !== true;

/** Whom a sentence is about that begins with what one is: "The only spinner of the five, Vane has a shop." Null where it names another outside of that, or says nothing of the one named. */
export function frontedIn(reading: Reading, { tokens, cast }: ReadLine): Who | null {
  const comma = tokens.findIndex((token) => isMark(token, ","));
  const name = tokens[comma + 1];
  const [verb] = tokens.slice(comma + 2);
  const opens = comma > FEWEST && OPENS.test(tokens[0]?.text ?? "");
  if (!opens || cast.open || !isName(name) || !verb || !isVerb(verb)) return null;
  const who = reading.whoOf(name);
  const others = tokens.slice(comma + 2).flatMap((token) => reading.whoOf(token) ?? []);
  const alone = others.every(({ key, kind }) => kind === "organisation" || key === who?.key);
  return who?.kind === "person" && alone ? who : null;
}
