import { DEED } from "../../articles/whom/own-telling.ts";
import { MOST_WORDS, type NewsQuery } from "../../news-query.ts";
import { withoutCourtesy, withoutTag } from "../clauses.ts";
import { vocabulary } from "../frames/index.ts";
import { lexiconOf } from "../lexicon.ts";
import { mark } from "../mark.ts";
import { NOISE } from "../noise.ts";
import { withoutOpening } from "../opening.ts";
import { ordinary } from "../ordinary.ts";
import type { Token } from "../read.ts";
import type { Asking } from "../steps.ts";
import { aboutOf } from "./about.ts";
import { kindHints } from "./hints.ts";
import { withoutIdioms } from "./idioms.ts";
import { outletAnywhere, outletSaid } from "./outlet-said.ts";
import { outletFormsOf } from "./outlets-known.ts";
import { hintsOf } from "./published.ts";
import { speakerOf } from "./speaker.ts";

const AUXILIARY: ReadonlySet<string> = new Set(
  "did does do would will was is were are has have had could can should might".split(" "),
);
const MOST_BEFORE = 6;
const MOST_OF_NAME = 4;
const MOST_TOKENS = 40;

/** Where the name ends that stands at a place: of the record, or of two capitals and more. */
function nameEnd(tokens: readonly Token[], from: number, ends: readonly number[]): number | null {
  const known = Math.max(...ends, 0);
  if (known > 0) return known;
  let to = from;
  const isName = ({ text, capital }: Token) => capital || !(ordinary.has(text) || NOISE.has(text));
  for (let next = tokens[to]; next && to - from < MOST_OF_NAME && isName(next); next = tokens[to])
    to++;
  return to - from > 1 ? to : null;
}

/** "Will Tarrow stand again, according to her friend?": who is asked beside the one who is named, and the question without that. */
function besideIn(tokens: readonly Token[]) {
  const at = tokens.findIndex(({ text }) => text === "according");
  const [to, whose, role, ...more] = tokens.slice(at + 1).map(({ text }) => text);
  const isBeside = to === "to" && WHOSE.test(whose ?? "") && more.length === 0;
  return at > 0 && isBeside && role !== undefined ? { role, tokens: tokens.slice(0, at) } : null;
}
const WHOSE = /^(?:his|her|their)$/;

/**
 * What a question asks of somebody that is in no verb of saying: "what would Ada Tarrow like to see?" is answered by what
 * that one said. Null where nobody is named right after the question's own words.
 */
export function ofSomebody(said: readonly Token[], asking: Asking): NewsQuery | null {
  if (said.length > MOST_TOKENS) return null;
  const whole = withoutIdioms(withoutOpening(withoutTag(withoutCourtesy(said))));
  const beside = besideIn(whole);
  const all = beside?.tokens ?? whole;
  const forms = outletFormsOf(asking.record, asking.outlets ?? []);
  const outlet = outletSaid(all, forms) ?? outletAnywhere(all, forms.read);
  const tokens = outlet?.tokens ?? all;
  const at = tokens.findIndex(({ text }) => AUXILIARY.has(text));
  // What became of somebody, why, and how many votes that one got, is no matter of what that one said.
  const asks = tokens.slice(0, 3).map(({ text }) => text);
  const ofVotes = asks.join(" ") === "how many votes";
  const happened = asks[0] === "why" || ofVotes || hintsOf(tokens).length > 0;
  if (at < 0 || at > MOST_BEFORE || happened) return null;
  const marks = mark(tokens, lexiconOf(asking.record), vocabulary, asking.now);
  const from = at + 1;
  const named = marks.filter(
    (each) => (each.kind === "person" || each.kind === "organisation") && each.from === from,
  );
  const to = nameEnd(
    tokens,
    from,
    named.map((each) => each.to),
  );
  if (to === null || to >= tokens.length) return null;
  const speaker = speakerOf(tokens, marks, { from, to }, forms.all, asking);
  if (!speaker || speaker.kind === "outlet") return null;
  const of = aboutOf(tokens, marks, { from: to, to: tokens.length }, asking, true);
  const before = aboutOf(tokens, marks, { from: 0, to: at }, asking, true);
  const words = [...new Set([...(before?.words ?? []), ...(of?.words ?? [])])].slice(0, MOST_WORDS);
  if (!of || words.length === 0) return null;
  const hints = [...kindHints(tokens), DEED]
    .filter((word) => !words.includes(word))
    .slice(0, MOST_WORDS);
  return {
    kind: "said",
    speaker: beside
      ? { named: `${beside.role} of ${tokens[to - 1]?.text ?? ""}` }
      : speaker.kind === "known"
        ? { id: speaker.id }
        : { named: speaker.name },
    hints,
    ...of,
    words,
    ...(outlet && { publisher: outlet.publisher }),
  };
}
