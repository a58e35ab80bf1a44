import type { NecRecord } from "#src/record/record.ts";
import { lastWordOf } from "#src/words.ts";
import { pattern } from "../../../pattern.ts";
import { isGivenName, isHers, isHis } from "../../given-names.ts";
import { HOME_PARTY, homeBody } from "../../home.ts";
import type { ReadArticle } from "../../news.ts";
import type { NewsQuery } from "../../news-query.ts";
import { oncePer } from "../../once-per.ts";
import { itemsAfter } from "../lines/items.ts";
import { hasDescribedSpeaker } from "../whom/described-speaker.ts";
import { oneNamedBefore, peopleIn } from "../whom/named-before.ts";
import { quotationsOut } from "../words/unquoted.ts";
import { VOTED } from "../words/wanted.ts";
import { DOER, type Line, thatMayTellDoer } from "./doer.ts";
import { REACTION } from "./replied.ts";

/** The hint by which a question asks for people or bodies by name: "who could take the seat?", "which unions backed her?" */
export const BY_NAME = "whose name";

/** The hint, beside that, by which a question asks for bodies alone: "which unions backed her?" */
const BODY_NAME = "which bodies";

/** The hint by which it is asked who did not do something. */
export const NOT_DONE = "who did not";
const NOT = /\b(?:not|never|refused to|declined to|failed to)\b/;
/** By which a line says that somebody did not do something. */
export const DENIED =
  /\b(?:not|n[’']t|neither|nor|none|never|no|without|refused to|declined to|failed to|only)\b/i;

/** Whether a hint only says how a question asks: no line has it as a word. */
export const isNoWord = (hint: string): boolean =>
  hint === BY_NAME ||
  hint === BODY_NAME ||
  hint === NOT_DONE ||
  hint === DOER ||
  hint === REACTION ||
  hint === VOTED;

const PEOPLE =
  "candidates?|people|members|mps|peers|reps|representatives|councillors|politicians|officials|hopefuls|contenders|women|men";
const BODIES =
  "unions?|groups?|organisations?|bodies|factions?|branches|clps|local parties|constituency parties|campaigns?|slates?";
const WHO = /^(?:and |so |but )?(?:who|whom|(?:to|from|with|by|for) whom)\b/;
const which = (things: string) =>
  new RegExp(
    `^(?:and |so |but )?(?:(?:to|from|with|by|for) )?which (?:\\w+ ){0,3}?(?:${things})\\b`,
  );
const WHICH_PEOPLE = which(PEOPLE);
const WHICH_BODIES = which(BODIES);

/** The hints by which a question asks for people or bodies by name; none where it does not. */
export function namesAsked(text: string): readonly string[] {
  const denied = NOT.test(text) ? [NOT_DONE] : [];
  if (WHICH_BODIES.test(text) && !WHICH_PEOPLE.test(text)) return [BY_NAME, BODY_NAME, ...denied];
  return WHO.test(text) || WHICH_PEOPLE.test(text) ? [BY_NAME, ...denied] : [];
}

const SOMEBODY = `(?:${PEOPLE}|${BODIES}|member|mp|peer|official|delegates?|activists?|staff|sources?|spokes\\w+|supporters?|woman|man|lawyers?|firm|company|unit|office|team|secretary|leader|treasurer|minister|mayor|newcomers?|allies|ally|critics?|opponents?|backers?|friends?)`;
/** Somebody or some body that is told without a name: "a dozen members", "the party's governance unit". */
const DESCRIBED = new RegExp(
  `\\b(?:their|its|his|her|our) (?:own )?(?:union|group|branch|organisation)\\b|^(?:An?|One|Two|Three|Several|Some|Many|Most|Dozens) \\p{Ll}|(?:\\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+|several|some|many|most|dozens|hundreds|both|all)|[’']s) (?:[\\p{L}-]+ ){0,3}?${SOMEBODY}\\b`,
  "iu",
);
/** Letters that are no body which could be meant. */
const INITIALS = pattern("u")`
  \b(?!
    (?:NEC|MPs?|MEPs?|CLPs?|AGM|BAME|EU|UK|US|TV|OMOV|GC|PM|HQ|BBC|ITV|PLP|QC|KC|AM|MS|MSP)\b
  )\p{Lu}{3,}\b
  |\b\p{Lu}\p{Ll}+ Union\b
`;
/** A word with a capital within a sentence that is no place and no word of this field. */
const CAPITAL = pattern("gu")`
  (?<!
    ^|[.!?:“‘"] ?|\b(?:in|at|of|for|on|near|until|since|MP|mayor|CLP) (?:\p{Lu}[\p{L}’'-]* )*
  )\b(?!
    (?:
      Labour|Party|National|Executive|Committee|Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady|Baroness|Council
      |Conference|General|Secretary|Leader|English|Scottish|Welsh|British|Black|Asian|Jewish
      |Muslim|European|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May
      |June|July|August|September|October|November|December
    )\b
  )\p{Lu}\p{Ll}[\p{L}’'-]*
`;
/** What a text has with capitals that may be a name, in small letters: no place, no word of this field, and not how it begins. */
export const capitalsIn = (text: string): readonly string[] =>
  [CAPITAL, ALL_INITIALS].flatMap((names) =>
    [...text.matchAll(names)].map(([name]) => unowned(name)),
  );
const ALL_INITIALS = new RegExp(INITIALS, "gu");
/** A name in small letters, without what makes it an owner's: "tarrow" of "Tarrow’s". */
const unowned = (name: string): string => name.toLowerCase().replace(/[’']s?$/, "");

/** So many lines before one may name whom it calls "her". */
const NEAR = 3;
const OF_HER = /\b(?:hers?|she)\b/i;
const OF_HIM = /\b(?:him|his|he)\b/i;

/** Whether a pronoun of a line can mean none of those whom it names: "desert Ben Orrery, the seat could be hers". */
function isOfAnother(read: ReadArticle, at: number): boolean {
  const text = read.lines[at]?.text ?? "";
  const given = peopleIn(read, at).map((name) => name.split(/[ -]/, 1)[0]?.toLowerCase() ?? "");
  const her = OF_HER.test(text) && given.every(isHis);
  return given.length > 0 && (her || (OF_HIM.test(text) && given.every(isHers)));
}

/** A line of an article, by its place. */
export interface Named extends Line {
  /** The line that has the name of whom it speaks, where that is settled; shown with it. */
  readonly namedAt?: number;
}

/** The ids of the body and the party that all here is about: they are nobody's answer. */
const everybodys = oncePer((record: NecRecord): readonly string[] => {
  const body = homeBody(record);
  const all = [...record.organisations.values()];
  return all.flatMap(({ id, name }) => (id === body || name === HOME_PARTY ? [id] : []));
});

/** Bodies that are told without a name: "the shadow cabinet and the trade unions". */
const SOME_BODY = pattern()`
  \b(?:
    unions?|cabinet|factions?|networks?|branches|committees?|societies|groups|organisations?
    |campaign|(?:campaign|pressure|lobby|left|right|centrist|[a-z]+-wing) group
    |group (?:which|that|of|who|called)
  )\b
`;

const OF_SEAT = /\b(?:\p{Lu}[\p{L}’'-]+ (?:and |upon |on )?){1,4}(?:MP|MSP|MS|MEP)\b/gu;

/** Whether a line has a body that a question does not name itself: more than people's names. */
function hasBody(read: ReadArticle, at: number, asked: ReadonlySet<string>): boolean {
  const { text: said = "", mentions = [] } = read.lines[at] ?? {};
  // "The Saltby Vale MP" is somebody.
  const text = said.replace(OF_SEAT, " ");
  const people = [...read.strangers, ...peopleIn(read, at)].flatMap((name) =>
    name.toLowerCase().split(/[ -]/),
  );
  const isPersons = (word: string) => people.includes(word) || isGivenName(word);
  const isKnown = mentions.some(({ kind, id }) => kind === "organisation" && !asked.has(id));
  const named = [...text.matchAll(CAPITAL)].some(([name]) => {
    const word = unowned(name);
    return !asked.has(word) && !isPersons(word);
  });
  // "Three groups were banned" names none of them.
  const some = SOME_BODY.exec(text)?.[0].toLowerCase();
  const isSome = some !== undefined && !(some.endsWith("s") && asked.has(some));
  return isKnown || named || INITIALS.test(text) || isSome;
}

/** Whether a line has the name of somebody, or of a body, that a question does not name itself. */
function hasOther({ lines, strangers }: ReadArticle, at: number, asked: ReadonlySet<string>) {
  const { text = "", mentions = [] } = lines[at] ?? {};
  const known = mentions.some(({ kind, id }) => kind !== "contest" && !asked.has(id));
  const stranger = strangers.some((name) => {
    const last = lastWordOf(name);
    return !asked.has(last.toLowerCase()) && text.includes(last);
  });
  const named = [...text.matchAll(CAPITAL)].some(([name]) => !asked.has(name.toLowerCase()));
  return known || stranger || named || INITIALS.test(text);
}

/**
 * Those of some lines that give a name where a question asks for one; of any other question all. Nobody is given by
 * those whom the question names itself: "Tarrow gave up her seat" tells not who is to take it. A line that calls
 * somebody only "her" comes with the one that has the name.
 */
function thatGiveName<T extends Named>(
  lines: readonly T[],
  query: NewsQuery,
  record: NecRecord,
): readonly T[] {
  if (query.kind !== "reported" || !query.hints?.includes(BY_NAME)) return lines;
  const asked = new Set([
    ...(query.subjects ?? []).flatMap(({ id }) => [id, ...id.split("-")]),
    ...(query.words ?? []),
    ...(query.publisher?.toLowerCase().split(" ") ?? []),
    ...everybodys(record),
  ]);
  const ofBodies = query.hints.includes(BODY_NAME);
  return lines.flatMap((each): readonly T[] => {
    const { read, at } = each;
    const text = read.lines[at]?.text ?? "";
    // Who did it is not who did not.
    if (query.hints?.includes(NOT_DONE) && !DENIED.test(text)) return [];
    const all = [at, ...itemsAfter(read.lines, at)];
    if (ofBodies && !all.some((line) => hasBody(read, line, asked))) return [];
    const isGiven = all.some((line) => hasOther(read, line, asked));
    if (isGiven || DESCRIBED.test(text) || hasDescribedSpeaker(text)) return [each];
    // Of words alone whoever says them is not who did what they tell.
    if (quotationsOut(text).trim() === "") return [];
    const one = oneNamedBefore(read, at);
    if (one !== null) return asked.has(one) ? [] : [each];
    if (!isOfAnother(read, at)) return [];
    const before = Array.from({ length: NEAR }, (_, away) => at - 1 - away).find((line) =>
      peopleIn(read, line).some((name) => !asked.has(name)),
    );
    return before === undefined || before < 0 ? [] : [{ ...each, namedAt: before }];
  });
}

/** Those of some lines that may tell who it was, where a question asks who did something or for a name; of any other all. */
export const thatMayTellWho = <T extends Named>(
  lines: readonly T[],
  query: NewsQuery,
  record: NecRecord,
): readonly T[] => thatGiveName(thatMayTellDoer(lines, query), query, record);
