import type { Claim, NecRecord } from "#src/record/record.ts";
import { ASKED_OTHERWISE, COMMON, DONE_TO } from "../claim-vocabulary.ts";
import {
  claimsWith,
  identifies,
  isInItself,
  isOnTopic,
  mentioning,
  topicOfName,
} from "../claim-words.ts";
import { claimsAbout, isOf } from "../claims-of.ts";
import { oncePer } from "../once-per.ts";
import type { Query, QueryOf } from "../query.ts";
import * as kinds from "./frames/claims/words.ts";
import { has, phrases } from "./hearing.ts";
import type { Mark } from "./mark.ts";
import { noiseIn } from "./noise.ts";
import type { Token } from "./read.ts";
import { indexesOf } from "./run.ts";
import type { Asking } from "./understand.ts";

type Tokens = readonly Token[];

/** Ways to ask what was behind something, and who was blamed. */
const WHAT_ABOUT = `
  what was that about, what was it about, what was that all about, what was it all about,
  what was the row about, what was the fuss about,
  what is that about, blamed for, the blame for, who was blamed`;

/** Words that ask about a report, and say nothing of what is in it. */
const ASKS = [
  kinds.ACCUSED,
  kinds.REPLIED,
  kinds.DENIED,
  kinds.ENDED,
  kinds.HAPPENED,
  kinds.FOUND,
  kinds.INVESTIGATED,
  kinds.SAID,
  WHAT_ABOUT,
];
const AROUND = [...ASKS, kinds.WHO, kinds.PUBLISHED, kinds.AROUND, kinds.WHEN, kinds.DENIALS];
const AUXILIARIES = `
    did, was, were, is, are, has, have, had, does, do, be, get, got, true, over, off, thrown,
    kicked, ex, former, there, anything to do with, led, lead, headed`;

/** Every word of the ways to ask about a report. */
const generic = oncePer(
  (cues: readonly string[]): ReadonlySet<string> =>
    new Set([...cues, AUXILIARIES].flatMap((cue) => phrases(cue).flat())),
);

/** How many letters of a word tell it from others in a title. */
const STEM = 5;

/** Names of the record say whom a question is about, and not which report. */
const NAMES: ReadonlySet<Mark["kind"]> = new Set([
  "person",
  "organisation",
  "publisher",
  "section",
  "contest",
  "place",
]);

const YEAR = /^\d{4}$/;
const WHETHER: ReadonlySet<string> = new Set("why did was were has have is does".split(" "));

/** In how many reports a word stands at most that tells one from the others. */
const RARE = 5;
/** How many words have to be in a report for it to be the one that is meant. */
const FEWEST = 2;

/** What was done once it was known. */
const DONE = "do after, do about, do when, do once, done after, done about, do next";

/** What the answer leads with. */
function aspectOf(words: readonly string[]): Pick<QueryOf<"claims">, "aspect"> {
  if (has(kinds.FOUND, words)) return { aspect: "finding" };
  if (has(kinds.ENDED, words) || has(DONE, words)) return { aspect: "outcome" };
  return has(kinds.REPLIED, words) ? { aspect: "reply" } : { aspect: "statement" };
}

/** The years that are said. */
const yearsIn = (marks: readonly Mark[]) =>
  marks.flatMap((mark) => (mark.kind === "time" && mark.time.year ? [String(mark.time.year)] : []));

/**
 * The one report that a question can mean which is otherwise not understood: it asks about reports, every other word of it
 * is in what that report says, one of them in few others, and it is of the years said. "Was there a rumour about
 * Miliband's office and Skinner losing his place?" Null where none is, or several.
 */
export function byClaim(tokens: Tokens, marks: readonly Mark[], { record }: Asking): Query | null {
  const words = tokens.map(({ text }) => text);
  const asks = ASKS.some((cues) => has(cues, words));
  if (!asks && !WHETHER.has(words[0] ?? "")) return null;
  const dated = indexesOf(marks.filter(({ kind }) => kind === "time"));
  const noise = noiseIn(words).at;
  const said = words.filter(
    (word, at) =>
      !dated.has(at) &&
      !noise.has(at) &&
      !generic(AROUND).has(word) &&
      !COMMON.has(word) &&
      !ASKED_OTHERWISE.has(word),
  );
  const years = yearsIn(marks);
  if (said.length + years.length < FEWEST) return null;
  const telltale = words.filter((_, at) => !noise.has(at));
  const titled = byTitle(telltale, years, marks, record);
  if (titled && asks && said.every((word) => claimsWith(record, word).includes(titled)))
    return asked(titled, words);
  const named = indexesOf(marks.filter(({ kind }) => NAMES.has(kind)));
  const holding = new Map(said.map((word) => [word, claimsWith(record, word)]));
  const telling = [...holding].flatMap(([word, claims]) => {
    // A name tells whom a question is about, and which report where its title has it.
    const isName = words.some((each, at) => each === word && named.has(at));
    const tells = !isName || claims.every((claim) => isInTitle(word, claim));
    return claims.length > 0 && claims.length <= RARE && tells ? [word] : [];
  });
  // "Did his office get Skinner thrown off?" asks about a report by what is in it alone.
  if (telling.length < (asks || years.length > 0 ? 1 : FEWEST)) {
    const only = words.includes("reported") ? onlyThen(said, years, marks, record) : null;
    return only && asked(only, words);
  }
  const [fewest = [], ...others] = [...holding.values()].sort((a, b) => a.length - b.length);
  const fitting = fewest.filter(
    (each) =>
      others.every((claims) => claims.includes(each)) && years.every((year) => isOf(each, year)),
  );
  // Of several the one that has the telling words in its title.
  const [claim, ...more] = fitting.filter((each) =>
    telling.every((word) => mentioning(record, fitting, word).includes(each)),
  );
  const held = { asks, words, said, telling, years, holding };
  return claim && more.length === 0 && isMeant(claim, held, record) ? asked(claim, words) : null;
}

/** The one report about the one person named that is of the year said and has every word: "what was reported about Skinner in 2014". */
function onlyThen(
  said: readonly string[],
  years: readonly string[],
  marks: readonly Mark[],
  record: NecRecord,
): Claim | null {
  const people = marks.flatMap((mark) => (mark.kind === "person" ? [mark.ids] : []));
  const [[id, ...others] = [], ...more] = people;
  if (!id || others.length + more.length > 0 || years.length === 0) return null;
  const [claim, ...rest] = claimsAbout(record, id).filter(
    (each) =>
      years.every((year) => isOf(each, year)) &&
      said.every((word) => claimsWith(record, word).includes(each)),
  );
  return rest.length === 0 ? (claim ?? null) : null;
}

/** What a question has that a report may have too. */
interface Held {
  readonly asks: boolean;
  readonly words: readonly string[];
  readonly said: readonly string[];
  readonly telling: readonly string[];
  readonly years: readonly string[];
  readonly holding: ReadonlyMap<string, readonly Claim[]>;
}

/** Whether the one report that has every word of a question is told by them from what else they could be of. */
function isMeant(claim: Claim, held: Held, record: NecRecord): boolean {
  const { asks, words, said, telling, years, holding } = held;
  // "Who called it a clean sweep?" is told by no report that only was read under such a headline.
  if (!telling.some((word) => isInItself(record, claim, word))) return false;
  const isTitled = telling.some((word) => isInTitle(word, claim));
  // "Was Chris Williamson suspended" is not answered by what that one said of somebody else.
  const isOther = (word: string) => identifies(record, word) && !isOnTopic(record, claim, word);
  if (words.some((word) => DONE_TO.test(word)) && said.some(isOther)) return false;
  const isAlone = (word: string) => asks && years.length > 0 && holding.get(word)?.length === 1;
  if (!isTitled && !telling.some((word) => identifies(record, word) || isAlone(word))) return false;
  // Somebody who speaks in a report may have spoken of anything.
  if (!isTitled && said.every((word) => identifies(record, word))) return false;
  // "Was the election cancelled" has one word of "votes cancelled", and is no question about those.
  const inTitle = words.filter((word) => !YEAR.test(word) && isInTitle(word, claim));
  return asks || telling.length > 1 || inTitle.length > 1;
}

function asked(claim: Claim, words: readonly string[]): Query | null {
  const about = subjectOf(claim);
  return about ? { kind: "claims", about, claim: claim.id, ...aspectOf(words) } : null;
}

/** The one report of a contest that has a word of the question in its title: "the inquiry into the 2016 youth election". */
function byTitle(
  words: readonly string[],
  years: readonly string[],
  marks: readonly Mark[],
  record: NecRecord,
): Claim | null {
  const sections = new Set(marks.flatMap((mark) => (mark.kind === "section" ? mark.ids : [])));
  if (sections.size === 0 || years.length === 0) return null;
  const telling = words.filter((word) => word.length > STEM && !COMMON.has(word));
  const having = new Set(telling.flatMap((word) => claimsWith(record, word)));
  const named = [...having].filter((claim) => {
    const contest = record.contests.get(claim.contest ?? "");
    const isOfIt = contest !== undefined && sections.has(contest.section);
    return (
      isOfIt &&
      years.every((year) => isOf(claim, year)) &&
      telling.some((word) => isInTitle(word, claim))
    );
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Whether the title of a report that has a word has it too. */
const isInTitle = (word: string, { title }: Claim): boolean =>
  topicOfName(title)
    .split(" ")
    .some((each) => each.startsWith(word.slice(0, STEM)));

const subjectOf = ({ people, organisations, contest }: Claim): string | undefined =>
  people[0] ?? organisations[0] ?? contest;
