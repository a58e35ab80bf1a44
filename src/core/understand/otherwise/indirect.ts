import type { Mark } from "../mark.ts";
import type { Token } from "../read.ts";
import { wordSet } from "../word-set.ts";

type Tokens = readonly Token[];

const ASKING = wordSet("who whom whose what which when where why how");
/** What stands before a question that is asked indirectly, and asks nothing itself. */
const OPENING = wordSet(`
  i we you someone somebody anyone anybody would could can may might will do does did d ve m am have has been be is it to me us of for the a please just also so and
  like love glad grateful happy keen curious interested interest know knows remember recall see hear learn find out check ask asking wonder wondering wondered tell show
  give say remind trying working puzzled unsure sure idea clue not help want need after looking quick question hello hi hey good morning afternoon`);
const BEING = wordSet("was were is are has had");
const ASKED_ALREADY = wordSet("did do does was were is are has have had can could will would");
/** Verbs as they stand in "what she polled", with the form that "what did she" has. */
const VERBS: ReadonlyMap<string, string> = new Map(
  `
    polled poll, got get, received receive, won win, lost lose, did do, took take, came come,
    scored score, finished finish, stood stand, gained gain, secured secure, drew draw, left leave,
    joined join, became become, backed back, endorsed endorse, supported support, beat beat,
    ran run, sat sit, held hold, had have, made make, managed manage, chaired chair,
    represented represent, replaced replace, succeeded succeed, fell fall, missed miss,
    nominated nominate, fared fare`
    .split(",")
    .map((pair) => {
      const [said = "", asked = ""] = pair.trim().split(" ");
      return [said, asked] as const;
    }),
);
/** Marks that can be what the verb is said of. */
const SUBJECTS: ReadonlySet<Mark["kind"]> = new Set(["person", "organisation", "pronoun"]);
/** How far from the asking word its subject can begin: "which of the seats", "how many votes". */
const FARTHEST = 5;
/** The most words between "the" and its verb: "what the turnout in that ballot was". */
const LONGEST = 6;

/** Where what is asked about begins and ends: somebody, a group, or "the …" up to its verb; null where there is no such. */
function subjectAfter(
  tokens: Tokens,
  marks: readonly Mark[],
  asking: number,
): { readonly from: number; readonly to: number } | null {
  for (let from = asking + 1; from <= asking + FARTHEST && from < tokens.length; from++) {
    const word = tokens[from]?.text ?? "";
    if (ASKED_ALREADY.has(word) || VERBS.has(word)) return null;
    const named = marks.find((mark) => SUBJECTS.has(mark.kind) && mark.from === from);
    if (named) return named;
    if (word !== "the" || from > asking + 1) continue;
    const verb = tokens.findIndex(
      ({ text }, at) => at > from + 1 && at <= from + LONGEST && BEING.has(text),
    );
    return verb < 0 ? null : { from, to: verb };
  }
  return null;
}

/**
 * "I'd be glad to know what Ann Henderson polled" as "what did Ann Henderson poll", and "what the turnout was" as "what
 * was the turnout"; null of a question that is asked directly. What stands before the asking word is left out; it is a
 * question of its own, and stays, where it is more than an opening.
 */
export function askedDirectly(tokens: Tokens, marks: readonly Mark[]): Tokens | null {
  const asking = tokens.findIndex(({ text }) => ASKING.has(text));
  if (asking < 0 || !tokens.slice(0, asking).every(({ text }) => OPENING.has(text))) return null;
  const subject = subjectAfter(tokens, marks, asking);
  const verb = subject && tokens[subject.to];
  if (!subject || !verb) return null;
  const base = VERBS.get(verb.text);
  const being = BEING.has(verb.text) && !(base && VERBS.has(tokens[subject.to + 1]?.text ?? ""));
  if (!being && !base) return null;
  const said = (text: string): Token => ({ ...verb, text, apart: false });
  return [
    ...tokens.slice(asking, subject.from),
    said(being ? verb.text : "did"),
    ...tokens.slice(subject.from, subject.to),
    ...(being ? [] : [said(base ?? "")]),
    ...tokens.slice(subject.to + 1),
  ];
}
