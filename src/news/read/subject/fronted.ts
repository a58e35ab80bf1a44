import type { Reading, ReadLine } from "../article.ts";
import type { Who } from "../scene/who.ts";
import { isMark, isOf, pastTitles, type Token } from "../words/tokens.ts";
import { BEING } from "../words/word-kinds.ts";
import { isVerb } from "./sentence-subject.ts";

/** How what somebody is stands before the name: "A dyer who runs a shop, Vane has". */
const OPENS = /^(?:a|an|the|formerly|currently|now|once|elected|born|backed|supported|known|best)$/;
const FEWEST = 2;
/** What is told of somebody before the name, "Also out is Vane.": "First is Vane." goes on with another's list. */
const FRONTS =
  /^(?:also|among|elected|re-elected|defeated|beaten|unseated|joining|returning|leaving|departing|losing|standing|missing|absent|gone|out|top|bottom)$/;

const isName = (token: Token | undefined) => token?.kind === "name" && token.possessive !== true;

/** "Also out is Ada Tarrow.", "Among the winners was Ada Tarrow, a clerk": where the name stands after a verb of being before which nobody is named; -1 elsewhere. */
function nameAfterBeing(tokens: readonly Token[]): number {
  const being = tokens.findIndex(({ kind }, at) => kind !== "word" || isOf(tokens[at], BEING));
  const name = pastTitles(tokens, being + 1);
  const ends = tokens[name + 1]?.kind === "mark" || !tokens[name + 1];
  const fronts = being > 0 && FRONTS.test(tokens[0]?.text ?? "");
  return fronts && isOf(tokens[being], BEING) && isName(tokens[name]) && ends ? name : -1;
}

/** Whom a sentence is about that begins with what one is: "The only spinner of the five, Vane has a shop.", "Also out is Ada Tarrow." Null where it names another outside of that, or says nothing of the one named. */
export function frontedIn(reading: Reading, { tokens, cast }: ReadLine): Who | null {
  const after = nameAfterBeing(tokens);
  if (after > 0 && !cast.open && cast.people.length === 1) {
    const who = reading.whoOf(tokens[after]);
    return who?.kind === "person" && cast.people[0]?.key === who.key ? who : null;
  }
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
