import { part, pattern } from "../../../pattern.ts";
import { REACTION, RESPONSE } from "../../articles/ways/replied.ts";
import { isNewsQuery, MOST_WORDS, type NewsQueryOf } from "../../news-query.ts";
import type { Run } from "../run.ts";
import { POINTS } from "./heard.ts";
import { CLAIM } from "./listener.ts";
import { type Setting, textOf } from "./setting.ts";

const NO_YES = "^(?!(?:did|has|have|was|were|is|are|does|do|who|which) )(?:and |but )?";
const TAKES = part`
  how .+ (?:react|respond|take|greet|answer|reply)\b
  |.+ (?:
    reaction|response|reply|answer|comeback|riposte|retort|rejoinder|denial|defence
  ) (?:(?:of|from|by) .+? )?(?:to|against)\b
`;
/** Questions for how somebody took a thing: what was said then need not name it. */
export const REACTS = new RegExp(
  `${NO_YES}(?:${TAKES}|what .+ (?:say|answer|reply) (?:to|about) (?:(?:the|a|any|those) )?${CLAIM}\\b)`,
);
/** The same, where they say so: "how did she react", "her answer to". */
const TAKEN = new RegExp(`${NO_YES}(?:${TAKES})`);

/** Words that only join what an occasion is called by: "the complaint over the youth election". */
const JOINS: ReadonlySet<string> = new Set(["over", "between"]);

/** The same, asked for as an answer to something by a question. */
export function asResponse<T extends { readonly hints?: string[] | undefined }>(
  rests: T,
  text: string,
): T {
  const so = TAKEN.test(text) ? [REACTION] : [];
  const hints = [...new Set([...(rests.hints ?? []), RESPONSE, ...so])].slice(0, MOST_WORDS);
  return { ...rests, hints };
}

type Said = Omit<NewsQueryOf<"said">, "kind">;

/** The same with what it is about as the occasion: whether somebody commented on a ruling is told where it is reported. */
export function asOccasion({ words = [], occasion = [], ...rest }: Said): Said {
  const all = [...new Set([...words, ...occasion])]
    .filter((word) => !JOINS.has(word))
    .slice(0, MOST_WORDS);
  return { ...rest, ...(all.length > 0 && { occasion: all }) };
}

/** The same, asked for as an answer to that. */
export function onOccasion({ comment: _, ...said }: Said, text: string): Said {
  return asResponse(asOccasion(said), text);
}

/** Questions for the reason that somebody gave: what it was given for need not stand in the words. */
const EXPLAINS = pattern()`
  ^(?:and |but |so )?(?:
    how (?:did|does|do|has|have) .+? (?:
      explain|explained|defend|defended|justify|justified|account(?:ed)? for|excuse|excused
    )\b
    |what (?:reasons?|explanation|excuse|justification|grounds|defence) (?:did|does|has|have) .+? (?:
      give|gave|given|offer|offered|have|had
    )\b
    |what (?:is|was|were) .+? (?:explanation|reasons?|excuse|justification|defence) for\b
  )
`;

/** The same with what somebody is asked to explain as the occasion, "how did Tarrow account for the defeat?"; nothing of any other question. */
export function asReason(said: Said, verb: string, text: string): readonly Said[] {
  const of = said.words?.filter((word) => word !== verb) ?? [];
  if (!EXPLAINS.test(text) || of.length === 0) return [];
  const hints = [...new Set([...(said.hints ?? []), "why", RESPONSE])].slice(0, MOST_WORDS);
  return [{ ...asOccasion({ ...said, words: of }), hints }];
}

/** What was last asked of articles, as the occasion of what is asked now: "and how did the party answer that?" */
export function before({ phrase, asking }: Setting, run: Run | undefined) {
  const last = asking.conversation?.query;
  if (!run || !POINTS.test(textOf(phrase, run)) || !last || !isNewsQuery(last)) return {};
  const of = last.kind === "said" ? (last.occasion ?? []) : [];
  const occasion = [...new Set([...(last.words ?? []), ...of])].slice(0, MOST_WORDS);
  const { from, to } = last;
  // An answer to something is in the latest of the articles that tell of it.
  const [latest] = (asking.conversation?.answer?.citations ?? [])
    .filter(({ publisher }) => asking.outlets?.includes(publisher))
    .toSorted((a, b) => (b.date ?? "").localeCompare(a.date ?? ""));
  const publisher = last.publisher ?? latest?.publisher;
  return {
    ...(occasion.length > 0 && { occasion }),
    ...(publisher && { publisher }),
    ...(from && { from }),
    ...(to && { to }),
  };
}
