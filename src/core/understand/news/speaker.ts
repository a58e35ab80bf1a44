import type { NecRecord } from "#src/record/record.ts";
import { lastWordOf } from "#src/words.ts";
import { pattern } from "../../../pattern.ts";
import { isGivenName } from "../../given-names.ts";
import type { Mark } from "../mark.ts";
import { NOISE } from "../noise.ts";
import { ordinary } from "../ordinary.ts";
import type { Token } from "../read.ts";
import type { Run } from "../run.ts";
import type { Asking } from "../steps.ts";
import { postOfBody } from "./post-of-body.ts";
import { isOutletCalled } from "./whole-outlet.ts";

/** Who is asked about: somebody of the record, a name as it was given, a publisher. */
export type SpeakerSaid =
  | { readonly kind: "known"; readonly id: string; readonly slip: boolean }
  /** `several` where more than one of the record has that name; `joined` where a hyphen ties its words. */
  | {
      readonly kind: "named";
      readonly name: string;
      readonly several?: true;
      readonly joined?: boolean;
      /** The same one by the whole name of a body that the question has by a short one: "FOD source". */
      readonly whole?: string;
    }
  | { readonly kind: "outlet"; readonly name: string };

/** Whoever speaks for the party, by whichever of its names it is asked for. */
export const OF_PARTY = "spokesperson of party";

/** Words before a name that are no part of it. */
const BEFORE: ReadonlySet<string> = new Set(
  "the mr mrs ms miss mx dr prof professor sir dame lord lady baroness cllr coun councillor comrade rabbi rev reverend canon father sister imam captain major colonel alderman justice judge former ex mp labour leader founder".split(
    " ",
  ),
);
/** Who speaks for somebody else: no name, but still somebody. */
const SPEAKS_FOR = pattern()`
  \b(
    friends?|spokes(?:man|woman|person|people)|sources?|aides?|all(?:y|ies)|supporters?|campaign
    |team|camp|side|office|agents?|advis[eo]rs?|deput(?:y|ies)|rivals?|opponents?|colleagues?|lawyers?
    |solicitors?|secretar(?:y|ies)|assistants?|scrutineers?|organisers?|officials?|party|group
    |committee
  )\b
`;
/** Whether some words are no one person's name: whoever they name speaks for somebody. */
export const speaksForAnother = (name: string): boolean => SPEAKS_FOR.test(name);
const SPOKES = "spokes(?:man|woman|person)";
/** The group that everybody means without its name. */
const GROUP: ReadonlySet<string> = new Set(["party", "labour", "council"]);
/** Words that begin no name. */
const NOBODY: ReadonlySet<string> = new Set(
  "percentage proportion share number kind sort type source sources more else others help thanks yes no what who whom which when where why how did does do is was were are has have had can could would will a an any some that this it you i we about regarding concerning".split(
    " ",
  ),
);
/** What somebody wrote or issued, which says what its maker says. */
const DOCUMENTS: ReadonlySet<string> = new Set(
  "statement letter email post tweet message speech blog article report".split(" "),
);
/** Words after a name that say only when or how it was said: "the clerk once told". */
const AFTER: ReadonlySet<string> = new Set(
  "once also later first then recently reportedly publicly originally initially actually previously earlier apparently allegedly finally eventually".split(
    " ",
  ),
);
/** "The clerk once", and not "Labour First", which is a name. */
const isAfter = (tokens: readonly Token[], at: number): boolean =>
  AFTER.has(tokens[at]?.text ?? "") && !GROUP.has(tokens[at - 1]?.text ?? "");
/** What is of a day is named by it: "the July 2020 statement of the Dyers". */
const DATED =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)$/;
/** "Why did Tarrow lose friends": what somebody does, and nobody's friends who speak. */
const DOES =
  /\b(?:lose|lost|make|made|have|had|win|won|gain|find|found|need|keep|kept|get|got|leave|left)\b/;
const MOST_WORDS = 6;
const MOST_OF_NAME = 4;
/** Words without content that stand inside names. */
const JOINERS: ReadonlySet<string> = new Set(["of", "for", "and", "the"]);
/** "Labour Against Apathy", "Labour for Looms": what follows "Labour" where that is part of a group's name. */
const JOINS_NAME = /^(?:against|for|in|of|behind|together|friends)$/;
/** Who is only described, and may still say something: "a party official". */
const ONE_OF_MANY =
  / (?:official|source|insider|organiser|secretary|aide|adviser|member|delegate|figure|activist|candidate|councillor|mp|ally|friend|colleague|supporter|critic|opponent|voice|campaigner|volunteer)$/;
/** Whether some words describe one of many, and name nobody. */
export const isOneOfMany = (name: string): boolean => ONE_OF_MANY.test(name);
/** How many people or organisations "she" or "they" can mean. */
const ONE = 1;

/** "Izard's friend" as articles would have it: who speaks, and for whom by the whole name. */
function forAnother(
  said: string,
  marks: readonly Mark[],
  { from, to }: Run,
  record: NecRecord,
): string {
  const [who] = marks.flatMap((mark) =>
    mark.kind === "person" &&
    mark.how !== "slip" &&
    mark.from >= from &&
    mark.to <= to &&
    mark.ids.length === 1
      ? mark.ids
      : [],
  );
  const person = who && record.people.get(who);
  const name = person && lastWordOf(person.name);
  const [speaks = ""] = SPEAKS_FOR.exec(said) ?? [];
  if (name) return `${speaks.replace(/ies$/, "y").replace(/s$/, "")} of ${name.toLowerCase()}`;
  // "The party's spokeswoman" and "a spokeswoman for the party" are one.
  const [before = "", after = ""] = said.split(new RegExp(` ?\\b${SPOKES}\\b ?`));
  const of = (/^(?:for|of) (?:the )?(.+)$/.exec(after)?.[1] ?? before).replace(/ s$/, "");
  const spokes = new RegExp(SPOKES).exec(said)?.[0];
  if (spokes && of) return `${spokes} of ${of}`;
  // "Hodson's friends", of somebody whom only articles know.
  const { owner = "", others } = OF_SOMEBODY.exec(said)?.groups ?? {};
  const [given = "", ...surname] = owner.split(" ");
  const isWhole = surname.length > 0 && isGivenName(given);
  return others && (isWhole || !owner.split(" ").some((word) => ordinary.has(word)))
    ? `${others} of ${owner}`
    : said.replace(/^an? /, "");
}

/** "FOD source" as "Federation of Dyers source"; null where no body is named by less than its name. */
function withWholeBody(
  said: string,
  marks: readonly Mark[],
  { from, to }: Run,
  { organisations }: NecRecord,
): string | null {
  const body = marks.find(
    (each) => each.kind === "organisation" && each.from === from && each.to < to,
  );
  const [id, ...others] = body && "ids" in body ? body.ids : [];
  const name = id && others.length === 0 ? organisations.get(id)?.name.toLowerCase() : undefined;
  if (!body || name === undefined) return null;
  const rest = said
    .split(" ")
    .slice(body.to - from)
    .join(" ")
    .replace(/^s /, "");
  return said.startsWith(name) ? null : `${name} ${rest}`;
}

const OF_SOMEBODY =
  /^(?<owner>(?:\p{L}+ )?\p{L}+) (?<others>friends|supporters|allies|aides|backers|colleagues|camp|team|office|side|campaign)$/u;

/** The people named in the same question before a pronoun, whom it then means: "and Orrery, what did she say?" */
function namedBefore(marks: readonly Mark[], from: number): readonly string[] {
  const ids = marks.flatMap((each) =>
    each.kind === "person" && each.to <= from && each.ids.length === ONE ? each.ids : [],
  );
  return [...new Set(ids)];
}

/** The one of some ids; null where there are several or none. */
function only([id, ...others]: readonly string[]): SpeakerSaid | null {
  return id !== undefined && others.length === 0 ? { kind: "known", id, slip: false } : null;
}

/** Whether words beside a whole name are no part of it: "Ada Tarrow standing", "nominated Ada Tarrow when she". */
const isSentence = (words: readonly string[], named: readonly string[]) => {
  const others = words.filter((word) => !named.includes(word));
  const plain = (word: string) => ordinary.has(word) || NOISE.has(word);
  return (
    (words.length > MOST_OF_NAME - 1 && others.some((word) => plain(word) && !NOISE.has(word))) ||
    (named.length > 1 && others.length > 0 && others.every(plain))
  );
};

/** Where the name begins of whom an organisation's name leads to: "Usdaw's Glenys Attridge". */
function afterBody(tokens: readonly Token[], marks: readonly Mark[], start: number, to: number) {
  const body = marks.find(
    (each) => each.kind === "organisation" && each.from === start && each.to < to - 1,
  );
  const rest = body ? tokens.slice(body.to, to) : [];
  const isName = rest.length <= MOST_OF_NAME && rest.every(({ text }) => !ordinary.has(text));
  return body && isName ? body.to : start;
}

/** What people are called by a post before their names. */
const POST = pattern()`
  ^(?:
    spokes(?:man|woman|person)|secretary|chair|president|organiser|director|leader|treasurer
    |officer|convener|coordinator|founder|official|candidate|delegate|mp
  )$
`;

/** Where the name begins of whom a post leads to: "the Dyers' spokesman Ben Orrery", "Weavers chair Ada Tarrow". */
function afterPost(tokens: readonly Token[], marks: readonly Mark[], { from, to }: Run): number {
  const post = tokens.findLastIndex(({ text }, at) => at >= from && at < to && POST.test(text));
  const rest = post < from ? [] : tokens.slice(post + 1, to);
  const isKnown = marks.some(
    (each) => each.kind === "person" && each.from === post + 1 && each.to === to,
  );
  const isName =
    rest.length >= FEWEST_OF_NAME &&
    rest.length < MOST_OF_NAME &&
    rest.every(({ text, capital }) => capital || !(ordinary.has(text) || NOISE.has(text)));
  return isKnown || isName ? post + 1 : from;
}

/** "The Dyers, the Weavers and Tarrow say": the first of those who are named one after another, with commas. */
function firstOfList(
  tokens: readonly Token[],
  marks: readonly Mark[],
  { from, to }: Run,
): SpeakerSaid | null {
  const first = marks.find(
    (each) =>
      each.from === from &&
      each.to < to &&
      (each.kind === "person" || each.kind === "organisation") &&
      each.how !== "slip",
  );
  const isListed = first !== undefined && tokens[first.to]?.apart === true;
  return isListed && "ids" in first ? only(first.ids) : null;
}

/** Where a name ends whose document is asked: "Ada Tarrow's statement", and not "the statement". */
function withoutDocument(tokens: readonly Token[], from: number, end: number): number {
  const before = tokens[end - 2]?.text ?? "the";
  const isMade = end - from > 1 && DOCUMENTS.has(tokens[end - 1]?.text ?? "");
  return isMade && before !== "the" && !NOBODY.has(before) ? end - 1 : end;
}

const FEWEST_OF_NAME = 2;
const MOST_BEFORE_BODY = 3;

/** "Lucy Penhale of Labour First": where a person's name ends that says of which body that one is. */
function withoutOwnBody(
  tokens: readonly Token[],
  marks: readonly Mark[],
  { from, to }: Run,
): number {
  const of = tokens.findIndex(({ text }, at) => at > from && at < to && /^(?:of|from)$/.test(text));
  const long = of - from;
  // "Labour Friends of Israel" is a body.
  const isBodys = GROUP.has(tokens[from]?.text ?? "");
  const isName = !isBodys && long >= FEWEST_OF_NAME && long <= MOST_BEFORE_BODY;
  const isBody = marks.some(
    (each) => each.kind === "organisation" && each.from < of && each.to > of,
  );
  const plain = tokens
    .slice(from, Math.max(from, of))
    .some(({ text, capital }) => !capital && ordinary.has(text));
  return isName && !isBody && !plain ? of : to;
}

/** Whom a run of words names as speaking; null where it is nobody. */
export function speakerOf(
  tokens: readonly Token[],
  marks: readonly Mark[],
  { from, to: last }: Run,
  forms: ReadonlyMap<string, string>,
  asking: Asking,
): SpeakerSaid | null {
  const { conversation, record } = asking;
  const name = afterPost(tokens, marks, { from, to: last });
  if (name > from) return speakerOf(tokens, marks, { from: name, to: last }, forms, asking);
  const ofBody = postOfBody(tokens, marks, { from, to: last });
  if (ofBody !== null) return { kind: "named", name: ofBody };
  let end = withoutOwnBody(tokens, marks, { from, to: last });
  while (end > from + 1 && isAfter(tokens, end - 1)) end--;
  const given = tokens.slice(from, end).map(({ text }) => text);
  const to = isOutletCalled(given, forms) ? end : withoutDocument(tokens, from, end);
  let start = from;
  const isGroup = marks.some(
    (each) => each.kind === "organisation" && each.from === from && each.to - from > 1,
  );
  while (!isGroup && start < to - 1 && BEFORE.has(tokens[start]?.text ?? "")) start++;
  while (start < to - 1 && DATED.test(tokens[start]?.text ?? "")) start++;
  start = afterBody(tokens, marks, start, to);
  // "Labour North" is a name; "Labour leader Keir Starmer" is none with "Labour" in it.
  const party =
    tokens[start - 1]?.text === "labour" &&
    (start === to - 1 || JOINS_NAME.test(tokens[start]?.text ?? ""));
  const isPerson = marks.some(({ kind, to: end }) => kind === "person" && end === to);
  if (party && !isPerson) start--;
  const words = tokens.slice(start, to).map(({ text }) => text);
  const said = words.join(" ");
  const outlet = forms.get(said) ?? forms.get(words.join(""));
  const [mark] = marks.filter(
    (each) =>
      (each.kind === "person" || each.kind === "organisation" || each.kind === "pronoun") &&
      each.from >= from &&
      each.from <= start &&
      each.to === to,
  );
  if (mark?.kind === "pronoun") {
    const named = namedBefore(marks, from);
    if (named.length > 0) return only(named);
    const all = mark.pronoun === "they" ? (conversation?.organisations ?? []) : [];
    return only(all.length === ONE ? all : (conversation?.people ?? []));
  }
  if (outlet) return { kind: "outlet", name: outlet };
  if (mark?.kind === "person" || mark?.kind === "organisation") {
    const [id, ...others] = mark.ids;
    if (id && others.length === 0) return { kind: "known", id, slip: mark.how === "slip" };
    return { kind: "named", name: said, several: true };
  }
  const listed = firstOfList(tokens, marks, { from: start, to });
  if (listed) return listed;
  if (words.length > MOST_WORDS || !/\p{L}/u.test(said)) return null;
  const whole = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ")
    .replace(/^(?:the|an?) /, "");
  if (whole.includes(" ") && new RegExp(SPOKES).test(whole))
    return { kind: "named", name: forAnother(whole, marks, { from, to }, record) };
  if (GROUP.has(said))
    return { kind: "named", name: said === "labour" ? OF_PARTY : `spokesperson of ${said}` };
  // "Fennimarsh support Quennelby" is no name: what comes after one is a sentence.
  const begins = marks.find(
    (each) =>
      each.kind === "person" &&
      each.from >= start &&
      each.to <= to &&
      each.to - each.from < to - start &&
      each.ids.length === 1,
  );
  const named = begins ? tokens.slice(begins.from, begins.to).map(({ text }) => text) : [];
  if (begins && DOES.test(said)) return null;
  if (words.length > 1 && SPEAKS_FOR.test(said)) {
    const whole = withWholeBody(said, marks, { from: start, to }, record);
    const name = forAnother(said, marks, { from: start, to }, record);
    return { kind: "named", name, ...(whole !== null && { whole }) };
  }
  if (NOBODY.has(words[0] ?? "") || (begins && isSentence(words, named))) return null;
  const one = /^(?:an?|one)$/.test(tokens[from]?.text ?? "") && ONE_OF_MANY.test(said);
  if (one && words.length <= MOST_OF_NAME + 1)
    return { kind: "named", name: said.replace(/^(?:an?|one) /, "") };
  const isName = tokens
    .slice(start, to)
    .some(({ text, capital }) => capital || !ordinary.has(text));
  const joins = words.some((word) => NOISE.has(word) && !JOINERS.has(word));
  const joined = tokens.slice(start, to).some(({ tied }) => tied);
  return isName && !joins && words.length <= MOST_OF_NAME
    ? { kind: "named", name: said, joined }
    : null;
}
