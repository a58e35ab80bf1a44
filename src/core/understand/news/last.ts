import { namesAsked } from "../../articles/ways/by-name.ts";
import { DOER, deedAsked } from "../../articles/ways/doer.ts";
import { isNewsQuery, MOST_WORDS, type NewsQuery } from "../../news-query.ts";
import { withoutCourtesy, withoutTag } from "../clauses.ts";
import { vocabulary } from "../frames/index.ts";
import { lexiconOf } from "../lexicon.ts";
import { mark } from "../mark.ts";
import { NOISE } from "../noise.ts";
import { withoutOpening } from "../opening.ts";
import { PRONOUNS } from "../pronouns.ts";
import type { Token } from "../read.ts";
import type { Asking } from "../steps.ts";
import { aboutOf } from "./about.ts";
import { withAnswers, withoutAnswerAsked } from "./and-answer.ts";
import { asTold } from "./as-told.ts";
import { askedWhich, asksHowChosen, kindHints } from "./hints.ts";
import { withoutIdioms, withoutPlace } from "./idioms.ts";
import { partedWords } from "./main-part.ts";
import { outletAnywhere, outletSaid } from "./outlet-said.ts";
import { outletFormsOf } from "./outlets-known.ts";
import { hintsOf } from "./published.ts";

/** Of more words than these a question is none for articles. */
const MOST_TOKENS = 40;

const MOST_OF_NAME = 4;

/** What asks whether something is yet to happen. */
const TO_COME =
  /^(?:and |but |so )?(?:will|wont|(?:is|are) .+ (?:going|about|set|likely|bound) to)\b/;

/** Who stands behind somebody. */
const ASKS_BACKER =
  /^(?:and |but |so )?(?:who|which (?:\w+ ){1,3}?)(?:has |have |had |else )?(?:backed|endorsed|supported|nominated)\b/;

/** Words that stand for what was last spoken of. */
const POINTING: ReadonlySet<string> = new Set(["that", "it", "this", "those", "these", "them"]);

const ASKING: ReadonlySet<string> = new Set(
  "who whom whose which what when where why how did does do is are was were has have had can could would will should".split(
    " ",
  ),
);

/**
 * What a question asks of articles that neither the record nor any pattern understands: everybody it names and every
 * word that tells something. In a thread about what was published "that" stands for what was last asked. Null where it
 * tells too little.
 */
export function lastReading(said: readonly Token[], asking: Asking): NewsQuery | null {
  if (said.length > MOST_TOKENS) return null;
  const first = withoutAnswerAsked(said);
  if (!first) return readingOf(said, asking);
  const asked = readingOf(first.tokens, asking);
  return asked && (withAnswers([asked], first.by)?.[0] ?? asked);
}

function readingOf(said: readonly Token[], asking: Asking): NewsQuery | null {
  const tokens = withoutIdioms(
    withoutPlace(asTold(withoutOpening(withoutTag(withoutCourtesy(said))))),
  );
  const forms = outletFormsOf(asking.record, asking.outlets ?? []);
  const outlet = outletSaid(tokens, forms) ?? outletAnywhere(tokens, forms.read);
  const rest = outlet?.tokens ?? tokens;
  const marks = mark(rest, lexiconOf(asking.record), vocabulary, asking.now);
  const from = Math.max(
    rest.findIndex(({ text }) => !ASKING.has(text)),
    0,
  );
  const of = aboutOf(rest, marks, { from, to: rest.length }, asking, true);
  const hints = [
    ...new Set([
      ...hintsOf(rest),
      ...askedWhich(rest).filter((word) => of?.words?.includes(word)),
      ...kindHints(tokens).filter((word) => !of?.words?.includes(word)),
    ]),
  ].slice(0, MOST_WORDS);
  if (!of || !(of.words ?? (outlet && of.subjects))) return null;
  const last = asking.conversation?.query;
  const points = rest.some(({ text }) => POINTING.has(text) || PRONOUNS.has(text));
  const before = points && last && isNewsQuery(last) ? last : null;
  const publisher = outlet?.publisher ?? before?.publisher;
  const { main: words, aside } = partedWords(rest, (of.words ?? []).slice(0, MOST_WORDS));
  const text = tokens.map((each) => each.text).join(" ");
  const asksDoer = words[0] === deedAsked(rest.map((each) => each.text).join(" "));
  const ofWhom = asksDoer ? [DOER] : namesAsked(text);
  const helping = [...new Set([...ofWhom, ...hints, ...aside])].slice(0, MOST_WORDS);
  // "Will they end up doing it?" asks for what nobody knows yet, unless a line says all of that.
  const toCome = TO_COME.test(text) && !text.includes("according to");
  // "Which union leader endorsed Tarrow?": told by who stands on the other side of the verb.
  const asksBacker = ASKS_BACKER.test(text) && of.subjects !== undefined;
  if (!before)
    return {
      kind: "reported",
      ...(asksBacker && { facet: "backing" as const }),
      ...(toCome && { whole: true }),
      ...of,
      ...(words.length > 0 && { words: [...words] }),
      ...(helping.length > 0 && { hints: helping }),
      ...(publisher && { publisher }),
    };
  // What was asked before is what it is about: it need not stand in the same sentence.
  const occasion = [
    ...(before.kind === "said" ? (before.occasion ?? []) : []),
    ...(before.words ?? []),
  ].filter((word) => !words.includes(word));
  const who = rest.some(({ text }) => WHO.has(text));
  if (!who || occasion.length === 0) return null;
  return {
    kind: "said",
    ...of,
    ...(words.length > 0 && { words: [...words] }),
    occasion: occasion.slice(0, MOST_WORDS),
    ...(publisher && { publisher }),
  };
}

/** In what way a body chose somebody, as it is asked of articles: the record has only whom. Null of any other question, and where no article was read. */
export function howChosen(said: readonly Token[], asking: Asking): NewsQuery | null {
  if ((asking.outlets ?? []).length === 0) return null;
  if (!asksHowChosen(said.map(({ text }) => text).join(" "))) return null;
  const asked = lastReading(said, asking);
  return asked?.subjects?.some(({ kind }) => kind === "organisation") ? asked : null;
}

const WHO: ReadonlySet<string> = new Set(["who", "whom", "which", "whose", "anyone", "anybody"]);

/** The words of a question that tell which of a publisher's sentences answer it, of how somebody did before all. */
export function wordsIn(tokens: readonly Token[], asking: Asking): string[] {
  const marks = mark(tokens, lexiconOf(asking.record), vocabulary, asking.now);
  const whole = { from: 0, to: tokens.length };
  const { words = [] } = aboutOf(tokens, marks, whole, asking, true) ?? {};
  return [...new Set([...hintsOf(tokens), ...words, ...kindHints(tokens)])].slice(0, MOST_WORDS);
}

/** The name that a question asks after and nothing else: "who is Stephanie Lloyd?", "laura parker, who's she?"; null where it asks more. */
export function nameAskedFor(said: readonly Token[]): string | null {
  const words = withoutOpening(withoutTag(withoutCourtesy(said))).map(({ text }) => text);
  const text = words.join(" ");
  const found =
    /^who (?:is|was) (?<name>.+)$/.exec(text) ??
    /^(?<name>.+) who (?:is|was)(?: (?:she|he|they|that))?$/.exec(text) ??
    /^(?:tell me about|anything on|more about) (?<name>.+)$/.exec(text);
  const { name: given } = found?.groups ?? {};
  const name = given?.split(" ") ?? [];
  const isName =
    name.length > 1 && name.length <= MOST_OF_NAME && !name.some((word) => NOISE.has(word));
  return isName ? name.join(" ") : null;
}
