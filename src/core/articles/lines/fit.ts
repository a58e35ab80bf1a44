import { namedWhole } from "../whom/named-whole.ts";
import { ownedIn } from "../whom/owned.ts";
import { alikeOf, hasAny, stemsIn } from "../words/alike.ts";
import { countsIn, isOfPeople, isVoteResult } from "../words/counted.ts";
import { isAffair, isEvent, isGathering, type Term } from "../words/terms.ts";
import { kindsAskedIn, kindsIn, toldBy } from "../words/wanted.ts";
import { elsewhereIn } from "./elsewhere.ts";
import {
  type Found,
  foundIn,
  has,
  isName,
  LIGHT_WEIGHT,
  mayBeMeant,
  OPENING,
  withSurname,
} from "./found.ts";
import type { Indexed } from "./indexed.ts";
import { POINTED, shareOf } from "./lines-beside.ts";
import { isBareSilence } from "./silence.ts";

/** How well a line of an article fits what is asked. */
export interface Fit {
  readonly at: number;
  /** From 0, nothing, to 1: all that is asked stands in the line itself. */
  readonly score: number;
  /** What part of what is asked stands in the line or beside it. */
  readonly near: number;
  /** What part of what is asked the article has nowhere. */
  readonly missing: number;
  /** How many of the words asked for are in the line itself, names of the record aside. */
  readonly own: number;
  /** Whether all that is asked stands in the line itself, but for an occasion and a third; or in it and the one before. */
  readonly whole: boolean;
  readonly wholeAfter: boolean;
  /** Whether it has a word of what is asked, or one beside it that its article is not all about. */
  readonly onMatter: boolean;
  /** How many of those asked about the line itself names. */
  readonly named: number;
  /** What part of the words asked for that are no names stands in it or near it; 1 where there are only names. */
  readonly telling: number;
  /** Whether it gives the kind of thing that is asked for, and how many words beside what is asked it has. */
  readonly kind: boolean;
  readonly soft: number;
  /** Whether one of those stands in it or in the line before. */
  readonly softNear: boolean;
  /** Whether how an election came out is told near it, or opens its article. */
  readonly outcome: boolean;
  /** Whether its article tells of an election at all. */
  readonly elects: boolean;
  /** Whether it says how many, where that is asked, of what is to be counted. */
  readonly counts: boolean;
  /** Whether it gives the kind of thing that is asked for, of what its article is about; or its article is about all that is asked. */
  readonly tells: boolean;
}

/** "Tarrow’s report": whose a thing is that a line has, where another line has both. */
const TIED = 0.55;
const NAMED_BY_ANOTHER = 0.55;
const ELSEWHERE = 0.25;
/** What the article is about all of it is about. */
const TITLED = 0.5;
const HEADED = 0.45;
/** What stands under a heading is about it. */
const UNDER_HEADING = 0.6;
/** What a word beside those that are asked for adds to a line that has it. */
const BY_SOFT = 0.06;
/** What a figure counts where one is asked for, or a reason. */
const BY_KIND = 0.15;
const NEAR = 0.5;
/** What part of what is asked a line may lack that is said to have all of it. */
const MOST_LACKING = 0.34;
/** Who denies something or keeps silent does so of all that the article has. */
const WHOLE_ARTICLE = 0.6;

/** Whether a line goes on to say which one a thing is: "rules about bringing the party into disrepute". */
function saysWhich(text: string, which: readonly Term[]): number {
  if (which.length === 0) return 0;
  const after = [
    ...text.matchAll(/(\p{L}+) (?:about|against|on|that|which|for|of|called|named)\b/gu),
  ];
  const said = after.some(([, word = ""]) =>
    which.some(({ alike }) => hasAny(stemsIn(word), alike.own)),
  );
  return said ? 1 : 0;
}

/** What happened on an occasion, which an article may tell in another word. */
const isDeed = ({ term, anywhere }: Found) => term.occasion && !isName(term) && !anywhere;

/** What stands before a line; where that is no more than a few words, with what stands before them. */
export function beforeOf(lines: readonly { readonly text: string }[], at: number): string {
  const before = lines[at - 1]?.text ?? "";
  return before.length < SHORT ? `${lines[at - 2]?.text ?? ""} ${before}` : before;
}
const SHORT = 24;

/** What somebody says of a result stands within so many lines after one is told of. */
const OUTCOME_BEFORE = 6;

const VOTES = alikeOf("votes");
/** Who opposed something in a vote voted against it. */
const OPPOSES = /\boppos(?:e[sd]?|ing)\b/i;
const BESIDE = [-6, -5, -4, -3, -2, -1, 0, 1];

/** How well each line of an article fits what is asked; none where it lacks a name or a figure of it, or all. `whether` where it is asked if somebody commented or denied; `speaks` where it is asked what one said; `headlined` where what the headline tells is what all in the article is on. */
export function fitsOf(
  article: Indexed,
  terms: readonly Term[],
  {
    whether = false,
    speaks = false,
    headlined = false,
  }: {
    readonly whether?: boolean;
    readonly speaks?: boolean;
    readonly headlined?: boolean;
  } = {},
): readonly Fit[] {
  const { lines } = article;
  const asking = terms.filter(({ soft }) => !soft);
  // To whom something was said tells little of what it was about.
  const hasMatter = asking.some(({ heard, light }) => !heard && !light);
  const all = asking.map((term) => foundIn(article, term));
  // "After Ada Tarrow was kept out": an article that opens with her tells of it, by whatever verb.
  const isMet = all.some(({ term, titled }) => term.occasion && isName(term) && titled);
  const each = all
    .map((one) => (isMet && isDeed(one) ? { ...one, term: { ...one.term, light: true } } : one))
    .map((one) => (hasMatter && one.term.heard ? { ...one, weight: LIGHT_WEIGHT } : one));
  const found = namedWhole(each, article).map((one) => withSurname(one, each, article));
  const soft = terms.filter((term) => term.soft);
  const total = found.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const heavy = found.filter(({ term }) => !term.light);
  const asked = heavy.filter(({ term }) => !(term.occasion || term.heard));
  const missing = heavy.filter(({ anywhere }) => !anywhere);
  // Nothing answers in an article that lacks all that is asked, or a name or a figure of it.
  const lacks = heavy.length > 0 && missing.length === heavy.length;
  if (lacks || missing.some(({ term }) => term.firm)) return [];
  const owned = ownedIn(article, found, soft);
  const words = terms.map(({ word }) => word);
  const kinds = kindsAskedIn(terms);
  const which = terms.filter((term) => term.which);
  const counted = words.includes("many");
  // How many voted is told by no line that says how many came.
  const acts = terms.filter(({ word }) => /^voted?$/.test(word));
  const against = words.includes("against");
  // How many got what is told by no line that counts somebody else: it has a word of what they did.
  const did = heavy.filter(
    ({ term }) => !(term.which || term.id || term.firm || isGathering(term.word)),
  );
  const named = found.flatMap(({ term }) => (term.which && !term.light ? [term.alike] : []));
  // "How many ballots were in the van?": the only general word is what is to be counted.
  const general = soft.filter(({ word }) => kindsIn([word]).length === 0);
  const only = general.length === 1 ? general.map(({ alike }) => alike) : [];
  const things = named.length > 0 ? named : only;
  const ofVotes = things.length === 0 && words.includes("votes");
  const isCounted = (text: string, before: string) =>
    ofVotes
      ? isVoteResult(text) || countsIn(text, before, [VOTES])
      : countsIn(text, before, things);
  // That an article is about somebody does not make all that is said in it about that one.
  const onlyNames = terms.every((term) => isName(term) && !term.heard);
  const isElsewhere = elsewhereIn(asked.filter(({ term }) => !isName(term)));
  return lines.map((line, at) => {
    const { text, statements } = line;
    const told = toldBy(text, kinds);
    const beside = soft.filter((term) => has(term, line) > 0).length;
    const shares = BESIDE.map((beside) => ({ beside, ...shareOf(lines, at, beside, speaks) }));
    // A word that stands in the headline alone says little of a line that has no other.
    const hasOwn = heavy.some(({ term, where }) => !term.id && (where[at] ?? 0) > 0);
    const silent =
      whether &&
      statements.some(
        ({ form, words }) =>
          (form === "no-comment" && (hasOwn || isBareSilence(words))) || form === "denied",
      );
    const levels = found.map(({ term, where, anywhere, titled, opens, headed }, index) =>
      Math.max(
        owned[index]?.has(at) ? TIED : 0,
        hasAny(line.heading, term.alike.own) ? UNDER_HEADING : 0,
        anywhere
          ? silent || term.occasion
            ? WHOLE_ARTICLE
            : (opens && (headed || hasOwn || term.firm)) ||
                (titled && (hasOwn || isGathering(term.word) || isAffair(term.word))) ||
                (headed && ((headlined && mayBeMeant(term, article, text)) || isEvent(term.word)))
              ? TITLED
              : titled
                ? HEADED
                : ELSEWHERE
          : 0,
        ...shares.map(({ beside, share, other }) => {
          const least = other && term.id && beside === -1 ? NAMED_BY_ANOTHER : 0;
          // What follows a line that has nothing of what is asked goes on with something else.
          const most = beside > 0 && !hasOwn && !term.id ? HEADED : 1;
          return Math.min(Math.max(share, least), most) * (where[at + beside] ?? 0);
        }),
      ),
    );
    const sum = (part: (level: number, index: number) => number) =>
      found.reduce((all, { weight }, index) => all + weight * part(levels[index] ?? 0, index), 0) /
      total;
    const isNear = (level: number, index: number) =>
      level >= NEAR && !(onlyNames && !headlined && level === TITLED && found[index]?.titled);
    const tellers = found.flatMap(({ term }, index) =>
      term.light || term.heard || isName(term) ? [] : [levels[index] ?? 0],
    );
    // What others are told to have said of it in the article makes it no matter of what this one said.
    const isOthers = ({ term, where }: Found) =>
      line.speakers.size > 0 &&
      hasAny(article.beforehand, term.alike.own) &&
      lines.some(
        ({ speakers }, other) =>
          other >= OPENING &&
          (where[other] ?? 0) > 0 &&
          speakers.size > 0 &&
          ![...speakers].some((key) => line.speakers.has(key)),
      );
    const isWhole = (places: readonly number[]) => {
      const lacking = asked.filter(({ where }) => places.every((at) => (where[at] ?? 0) === 0));
      return (
        lacking.length <= asked.length * MOST_LACKING && !lacking.some(({ term }) => isName(term))
      );
    };
    const own = heavy.filter(({ term, where }) => !term.id && (where[at] ?? 0) > 0).length;
    return {
      at,
      onMatter:
        own > 0 ||
        (!isElsewhere(line, at) &&
          (found.every(
            (each) =>
              each.term.light ||
              each.term.heard ||
              isName(each.term) ||
              each.term.occasion ||
              (each.titled && (hasOwn || !isOthers(each))),
          ) ||
            found.some(
              ({ term, titled }, index) =>
                !(term.light || isName(term) || titled) && isNear(levels[index] ?? 0, index),
            ))),
      telling:
        tellers.length === 0 ? 1 : tellers.filter((level) => level >= NEAR).length / tellers.length,
      score:
        sum((level) => level) + BY_SOFT * beside + BY_KIND * Math.max(told, saysWhich(text, which)),
      near: sum((level, index) => (isNear(level, index) ? 1 : 0)),
      missing: missing.length / (heavy.length || 1),
      own,
      whole: isWhole([at]),
      wholeAfter: isWhole([at - 1, at]),
      kind: told > 0,
      soft: beside,
      outcome:
        article.outcomeOpens ||
        article.outcomes.slice(Math.max(0, at - OUTCOME_BEFORE), at + 2).includes(true),
      elects: article.elects,
      softNear: shares.some(({ beside, share }) => {
        const each = lines[at + beside];
        const before = beside === 0 || beside === -1 || (beside < 0 && share >= POINTED);
        return before && each !== undefined && soft.some((term) => has(term, each) > 0);
      }),
      counts:
        !counted ||
        (isCounted(text, beforeOf(lines, at)) &&
          (!things.some(isOfPeople) ||
            did.length === 0 ||
            did.some(
              ({ opens, where }) => opens || BESIDE.some((away) => (where[at + away] ?? 0) > 0),
            )) &&
          acts.every((term) =>
            [line, lines[at - 1]].some(
              (each) => each && (has(term, each) > 0 || (against && OPPOSES.test(each.text))),
            ),
          )),
      tells:
        (told > 0 && heavy.some(({ term, titled }) => titled && !term.id)) ||
        (heavy.length > 0 && heavy.every(({ recurs }) => recurs)),
      named: heavy.filter(({ term, where }) => term.id && (where[at] ?? 0) > 0).length,
    };
  });
}
