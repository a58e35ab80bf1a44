import { termOf } from "../../articles/words/terms.ts";
import { VOTED } from "../../articles/words/wanted.ts";
import type { Token } from "../read.ts";
import { foundBy, phraseOf } from "./phrase.ts";
import { about, ofOneKind, type Read, type Setting } from "./setting.ts";

/** "How did Tarrow vote on the motion?", also where it is asked why: the line beside it may tell. */
const HOW_VOTED =
  /^(?:and |but |so )?how did (?<speaker>.+?) (?:actually |themselves |himself |herself )?(?:vote|cast (?:his|her|their|its) votes?)(?: (?:on|over|about|at|in|when) (?:the |that |it )?(?<about>.+?))?(?: and why)?$/d;
/** Bodies that vote as one, of which it is told how the vote went, and crowds. */
const MANY =
  /(?:^| )(?:nec|executive|committee|conference|delegates|members|mps|unions|branch(?:es)?|council|councillors|vote|party|clps?|people|labour)$/;

/** "How did they vote": whoever the thread is about; "how did she do in the vote", "how did Loom Forward react to the vote": a noun, and not what somebody did. */
const NOUN =
  /^(?:they|he|she|it|we|you|i)$|\b(?:do|fare|get on|react|respond|feel|come|in|to|about|of|the \S+)$|.\b(?:do|fare|react|respond|in|to|at|on|about)\b/;

/** Whether it is asked how somebody voted. */
export function asksVoteOf(tokens: readonly Token[]): boolean {
  const { speaker } = HOW_VOTED.exec(phraseOf(tokens).text)?.groups ?? {};
  return speaker !== undefined && !MANY.test(speaker) && !NOUN.test(speaker);
}

/** How somebody voted on something: lines that say so. */
export function votesOf(setting: Setting): Read | null {
  const { phrase } = setting;
  const found = asksVoteOf(phrase.tokens) ? foundBy(HOW_VOTED, phrase) : null;
  const who = found && about(found.speaker, setting);
  const of = found && about(found.about, setting);
  if (!who || !of) return null;
  // Whoever voted is a name and no more: "how did Loom Forward react to the Tarrow vote" asks for no vote of theirs.
  const isOne = who.subjects?.length === 1 && !who.words;
  const isName = !who.subjects && who.words?.every((word) => termOf(word).firm);
  if (!(isOne || isName)) return null;
  // The record has how some voted, and comes first where it does.
  return { queries: [ofOneKind(VOTED, who, of, setting)], certain: false };
}
