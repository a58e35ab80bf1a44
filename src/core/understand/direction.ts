import { type Direction, placesOf, type Words } from "./frame.ts";
import type { Mark } from "./mark.ts";

const ASKING = new Set(["did", "do", "does"]);
const PASSIVE = new Set(["was", "were", "is", "are", "been", "being", "be"]);

const IS = new Set(["is", "are", "was", "were"]);
const NOUNS = new Set(["support", "pick", "picks"]);
const HAVING = new Set(
  "have has had having enjoy enjoyed get got receive received win won lack lacked whose".split(" "),
);

/** Whether a word that can be a verb is a thing somebody has: "did X have Momentum's support"; or no verb: "back in 2018". */
function isThing(words: Words, at: number): boolean {
  const [word, next] = [words[at] ?? "", words[at + 1] ?? ""];
  if (word === "back" && words[at - 1] === "the") return true;
  if (word === "back") return next === "in" || next === "then" || next === "when";
  // "Whom is Tarrow backing": a verb only where somebody is doing it.
  if (word === "backing")
    return words[0] === "what" || !words.slice(0, at).some((each) => IS.has(each));
  return NOUNS.has(word) && words.slice(0, at).some((each) => HAVING.has(each));
}

/** Whether a name does what a verb says, or has it done to it; null where the words do not tell. */
export function roleOf(mark: Mark, verbs: string, words: Words): "subject" | "object" | null {
  const places = placesOf(verbs, words).filter(
    (at) => (at < mark.from || at >= mark.to) && !isThing(words, at),
  );
  const verb = places.length > 0 ? Math.min(...places) : undefined;
  if (verb === undefined) return null;
  const between = (from: number, to: number) => words.slice(from, to);
  if (mark.from > verb) return between(verb, mark.from).includes("by") ? "subject" : "object";
  const passive = [...between(mark.to, verb), words[mark.from - 1] ?? ""].some((word) =>
    PASSIVE.has(word),
  );
  // "Whom was Momentum supporting": what is being done is done by the one named before it.
  const doing = words[verb]?.endsWith("ing") === true && words[verb - 1] !== "being";
  if (passive && !doing && !ASKING.has(words[mark.from - 1] ?? "")) return "object";
  return "subject";
}

/** "When X stood, who beat her?": the pronoun beside the verb, which stands for the one who is named; else null. */
function spokenOf(
  { of, verbs }: Direction,
  names: readonly Mark[],
  pronouns: readonly Mark[],
  words: Words,
): readonly Mark[] | null {
  if (of !== "person" || names.length > 1 || pronouns.length === 0) return null;
  const places = new Set(placesOf(verbs, words));
  const beside = pronouns.filter(({ from, to }) => places.has(to) || places.has(from - 1));
  return beside.length > 0 ? beside : null;
}

/** Whether the names of a frame stand on the side of its verbs that it takes them on. */
export function keepsDirection(
  direction: Direction | undefined,
  marks: readonly Mark[],
  words: Words,
): boolean {
  if (!direction) return true;
  // "Behind the winner" is said of a person too.
  const names = marks.filter(
    ({ kind }) => kind === direction.of || (kind === "role" && direction.of === "person"),
  );
  // "Who did she beat" and "who beat her" are told apart as with a name.
  const pronouns = marks.filter(({ kind }) => kind === "pronoun");
  const meant =
    names.length === 0 ? pronouns : (spokenOf(direction, names, pronouns, words) ?? names);
  return meant.every(
    (mark) => (roleOf(mark, direction.verbs, words) ?? direction.is) === direction.is,
  );
}
