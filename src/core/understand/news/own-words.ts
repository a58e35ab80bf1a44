import { pattern } from "../../../pattern.ts";
import { RESPONSE } from "../../articles/ways/replied.ts";
import type { NewsQueryOf } from "../../news-query.ts";
import { vocabulary } from "../frames/index.ts";
import { lexiconOf } from "../lexicon.ts";
import { mark } from "../mark.ts";
import type { Token } from "../read.ts";
import { refusedIn } from "../refuse.ts";
import type { Asking } from "../steps.ts";
import { ofSomebody } from "./of-somebody.ts";
import { newsReading } from "./readings.ts";

type Said = NewsQueryOf<"said">;

/** What comes of an election is nobody's to say before it. */
const OUTCOME = pattern()`
  \b(?:
    win|wins|won|lose|loses|lost|top|elected|beat|come|finish|succeed|triumph|prevail
    |do (?:
      well|badly|best
      |(?:in|at) (?:the |this |his |her |that )?(?:next |coming |general |by )?(?:
        elections?|ballot|poll|contest|race|count
      )
    )
    |get (?:in|on|elected)|be (?:chair|leader|next)|hold|keep|retain
  )\b
`;
/** After these an outcome is on what condition something will be done. */
const CONDITION = /\b(?:if|when|once|after|unless|should)\b.*$/;

/** What somebody predicted is that one's forecast, and none of the desk's. */
const FORETOLD =
  /^(?:and |but |so )?what (?:did|has|had) .+ (?:predict|predicted|forecast)(?: (?!.*\b(?:win|wins|lose|loses)\b).*)?$/;

/** "What will she do next?" asks for no words of hers on anything. */
const OF_NOTHING = /\b(?:do|happen)(?: next| now| then)?$/;

const OF_HEALTH = /^(?:health|illness|surgery|diagnosis|operation)$/;
const OF_FAMILY = pattern()`
  ^(?:
    wife|husband|spouse|girlfriend|boyfriend|partner|kids|child|children|family|parents?|mother
    |father|mum|dad|brother|sister|son|daughter
  )$
`;

const hasSpeaker = (query: Said) => query.speaker !== undefined;

/**
 * What a question that the desk declines asks of words that somebody published: what one said one would do is no forecast of
 * the desk's, and what was said of somebody's health is that speaker's. Answered by that one's own words or not at all;
 * empty where it asks for the desk's word, or for what is nobody else's business whoever said it.
 */
export function ownWordsAsked(said: readonly Token[], asking: Asking): readonly Said[] {
  const words = said.map(({ text }) => text);
  const marks = mark(said, lexiconOf(asking.record), vocabulary, asking.now);
  const refused = refusedIn(words, marks);
  const readings = (): readonly Said[] =>
    (newsReading(said, asking)?.queries ?? []).flatMap((each) =>
      each.kind === "said" && hasSpeaker(each) ? [each] : [],
    );
  if (refused === "private") {
    const ofHealth = words.some((word) => OF_HEALTH.test(word));
    return ofHealth && !words.some((word) => OF_FAMILY.test(word)) ? readings() : [];
  }
  // What somebody answered to a charge is that one's to say, and no verdict of the desk's.
  if (refused === "opinion" || refused === "verdict")
    return readings().filter(({ hints }) => hints?.includes(RESPONSE));
  if (refused === "forecast" && FORETOLD.test(words.join(" "))) return readings();
  if (refused === "forecast" && OF_NOTHING.test(words.join(" "))) return [];
  if (refused !== "forecast" || OUTCOME.test(words.join(" ").replace(CONDITION, ""))) return [];
  const of = ofSomebody(said, asking);
  const all = [...readings(), ...(of?.kind === "said" ? [of] : [])];
  return all.filter(({ hints }) => hints?.includes("will"));
}
