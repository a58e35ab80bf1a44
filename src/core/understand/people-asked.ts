import type { Query } from "../query.ts";
import type { Words } from "./hearing.ts";

const ONE_OF_THEM = `
  mps?|meps?|peers?|councillors?|candidates?|members?|women|woman|men|man|people|persons?|reps?|representatives?|leaders?
  |officers?|trade unionists?|unionists?|frontbenchers?|backbenchers?|politicians?`.replace(
  /\s+/g,
  " ",
);

/** "Which three MPs were chosen", "who was picked by councillors": people who had something done to them. */
const CHOSEN = new RegExp(
  String.raw`^(?:(?:and|but|so|ok|now) )*(?:(?:which|what)(?: of the)?(?: \w+){0,2}? (?:${ONE_OF_THEM.replace(/ ?\| ?/g, "|").trim()})|who all|who) (?:was|were|got|did|had)\b`,
);

/** What is asked of those who vote, and not of those who are voted for. */
const VOTING =
  /\b(?:votes?|voted|voters?|voting|eligible|entitled|allowed|electorate|franchise|consist|system|method|how)\b/;

/** How a contest was held and how a section's seats are filled: answers without anybody's name. */
const isNameless = (query: Query) =>
  (query.kind === "result" && (query.aspect === "system" || query.aspect === "seats")) ||
  (query.kind === "body" && (query.aspect === "make-up" || query.aspect === "size"));

/** Whether a query gives people where people are asked for: "which MPs were chosen by Labour MPs" asks for no way of choosing. */
export function givesPeopleAsked(query: Query, words: Words): boolean {
  if (!isNameless(query)) return true;
  const said = words.join(" ");
  return !CHOSEN.test(said) || VOTING.test(said);
}
