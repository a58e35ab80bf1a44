import type { NecRecord } from "#src/record/record.ts";
import type { Query } from "../../query.ts";
import type { Mark } from "../mark.ts";
import { wordSet } from "../word-set.ts";
import { isTold, OPENING, SETTING, SUBJECT, startOf, type Tokens } from "./premise.ts";

/** Whether a clause takes somebody's being elected for known, or not being elected. */
const WON = wordSet("won elected topped");
const LOST = wordSet("lost");

/** What a question takes for known of one person before it asks: the clause as a question of its own, and whether it has that one elected. */
export interface Premise {
  readonly asked: Tokens;
  readonly elected: boolean;
}

/** "Since Navendu Mishra won the BAME seat in 2020, …": null where no clause opens with one person who won or lost. */
function premiseIn(tokens: Tokens, marks: readonly Mark[]): Premise | null {
  const opens = OPENING.has(tokens[0]?.text ?? "");
  const start = opens || isTold(tokens, marks) ? startOf(tokens, marks) : -1;
  if (start < 0) return null;
  const clause = tokens.slice(opens ? 1 : 0, start);
  const [person, ...others] = marks.filter(({ kind, to }) => kind === "person" && to <= start);
  if (!person || others.length > 0) return null;
  const [won, lost] = [WON, LOST].map((words) => clause.some(({ text }) => words.has(text)));
  return won === lost ? null : { asked: clause, elected: won === true };
}

const THEN = wordSet("after when since once");
const DONE: ReadonlyMap<string, string> = new Map([
  ["winning", "won"],
  ["won", "won"],
  ["losing", "lost"],
  ["lost", "lost"],
]);

/** "How long was Prescott treasurer after he won in 2010?": the same of a clause that closes a question; null where none does. */
function premiseAfter(tokens: Tokens, marks: readonly Mark[]): Premise | null {
  const [person, ...others] = marks.filter(({ kind }) => kind === "person");
  if (!person || others.length > 0) return null;
  const from = tokens.findIndex(({ text }, at) => at >= person.to && THEN.has(text));
  const verb = SUBJECT.has(tokens[from + 1]?.text ?? "") ? from + 2 : from + 1;
  const done = from < 0 ? undefined : DONE.get(tokens[verb]?.text ?? "");
  const said = tokens[verb];
  const isSet = marks.some(({ kind, from: start }) => SETTING.has(kind) && start > verb);
  if (!done || !said || !isSet) return null;
  const name = tokens.slice(person.from, person.to);
  const asked = [...name, { ...said, text: done }, ...tokens.slice(verb + 1)];
  return { asked: asked.map((token) => ({ ...token, apart: false })), elected: done === "won" };
}

const CHOOSE = wordSet("vote elect put choose return pick send");

/** "At what stage was Mish Rahman elected in 2024?" */
const STAGE = /^(?:at|on|in|by) (?:what|which) (?:stage|count|round)\b/;

/**
 * "Why did MPs vote Dennis Skinner back onto the NEC in 2014?", "At what stage was he elected in 2024?": that the person was
 * elected then; null where a question takes no such thing for known.
 */
function premiseOfQuestion(tokens: Tokens, marks: readonly Mark[]): Premise | null {
  const [person, ...others] = marks.filter(({ kind }) => kind === "person");
  if (!person || others.length > 0) return null;
  const chosen = tokens.findIndex(({ text }) => CHOOSE.has(text));
  const isWhy = tokens[0]?.text === "why" && tokens[1]?.text === "did";
  const opening = tokens.slice(0, 4).map(({ text }) => text);
  const elected = STAGE.test(opening.join(" "))
    ? tokens.findIndex(({ text }, at) => at >= person.to && WON.has(text))
    : -1;
  const verb = isWhy && chosen < person.from ? chosen : elected;
  if (verb < 0) return null;
  const settings = marks.filter(({ kind, from }) => SETTING.has(kind) && from >= person.to);
  const said = tokens[verb];
  if (settings.length === 0 || !said) return null;
  const of = ({ from, to }: Mark) => tokens.slice(from, to);
  const asked = [...of(person), { ...said, text: "won" }, ...settings.flatMap(of)];
  return { asked: asked.map((token) => ({ ...token, apart: false })), elected: true };
}

/** What a question takes for known of one person's being elected, wherever it says so; null where it does not. */
export const premiseOf = (tokens: Tokens, marks: readonly Mark[]): Premise | null =>
  premiseIn(tokens, marks) ?? premiseAfter(tokens, marks) ?? premiseOfQuestion(tokens, marks);

/** Whether the record has it otherwise than a clause takes it for: who is said to have won was not elected there. */
export function isOtherwise(query: Query, { elected }: Premise, record: NecRecord): boolean {
  if (query.kind !== "candidacy") return false;
  const candidate = record.contests
    .get(query.contest)
    ?.candidates.find(({ person }) => person === query.person);
  return candidate?.elected === !elected;
}
