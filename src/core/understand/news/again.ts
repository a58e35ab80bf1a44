import type { NecRecord } from "#src/record/record.ts";
import { TWEETS } from "../../articles/words/manner.ts";
import { isNewsQuery, MOST_SUBJECTS, MOST_WORDS, type NewsQueryOf } from "../../news-query.ts";
import { AGAIN, OTHERS_SAID, SAID } from "./patterns.ts";
import { foundBy } from "./phrase.ts";
import { about, firstOf, type Read, type Setting } from "./setting.ts";
import { speakerOf } from "./speaker.ts";

/** How many words a question has at most that only changes the one before. */
const MOST_CHANGED = 5;

/** What others said of what was last asked: in articles about it, on whatever of it. */
function othersOn(
  {
    speaker,
    listener: _,
    words = [],
    occasion = [],
    phrase: __,
    comment: ___,
    verb: ____,
    ...rest
  }: NewsQueryOf<"said">,
  { people }: NecRecord,
): NewsQueryOf<"said"> {
  const name = speaker && "named" in speaker ? speaker.named.split(" ") : [];
  const all = [...name, ...words, ...occasion].slice(0, MOST_WORDS);
  const who = speaker && "id" in speaker && people.has(speaker.id) ? [speaker.id] : [];
  const subjects = [
    ...(rest.subjects ?? []),
    ...who.map((id) => ({ kind: "person" as const, id })),
  ];
  return {
    ...rest,
    ...(subjects.length > 0 && { subjects: subjects.slice(0, MOST_SUBJECTS) }),
    ...(all.length > 0 && { occasion: all }),
  };
}

/** The last question about what was published, of somebody or something else: "and Parker?", "who else reacted?". */
export function again(setting: Setting): Read | null {
  const { phrase, marks, forms, asking } = setting;
  const last = asking.conversation?.query;
  if (!last || !isNewsQuery(last) || phrase.tokens.length > MOST_CHANGED) return null;
  if (last.kind === "said" && foundBy(OTHERS_SAID, phrase))
    return { queries: [othersOn(last, asking.record)], certain: true };
  const asked = firstOf(SAID, (pattern) => foundBy(pattern, phrase));
  // "And what did Tarrow say?" is the last question of somebody else, where it says nothing of its own.
  if (asked && (!asked.speaker || asked.rest || asked.about || last.kind !== "said")) return null;
  const found = foundBy(AGAIN, phrase);
  const run = asked?.speaker ?? found?.about ?? found?.speaker;
  if (!run) return null;
  if (last.kind === "said") {
    const speaker = speakerOf(phrase.tokens, marks, run, forms, asking);
    // Another need not have tweeted it too.
    const { verb: _, ...said } = last;
    const alike = TWEETS.test(last.verb ?? "") ? said : last;
    if (speaker?.kind === "known")
      return { queries: [{ ...alike, speaker: { id: speaker.id } }], certain: true };
    if (speaker?.kind === "named")
      return { queries: [{ ...alike, speaker: { named: speaker.name } }], certain: true };
  }
  const { subjects } = about(run, setting) ?? {};
  return subjects ? { queries: [{ ...last, subjects }], certain: true } : null;
}
