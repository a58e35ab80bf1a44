import type { NecRecord } from "#src/record/record.ts";
import { lastWordOf } from "#src/words.ts";
import { pattern } from "../../../pattern.ts";
import { escaped } from "../../escaped.ts";
import type { ReadArticle } from "../../news.ts";
import type { NewsQueryOf } from "../../news-query.ts";
import { headingsOf } from "../lines/headings.ts";
import { peopleIn } from "../whom/named-before.ts";
import { askedFor, lastNamesOf } from "../whom/speaker.ts";
import { type Alike, alikeOf, hasAlike, stemsIn } from "../words/alike.ts";
import { termOf } from "../words/terms.ts";
import { BY_NAME, DENIED, isNoWord, NOT_DONE } from "./by-name.ts";

/** So many names are a list, and so many words around "and" or commas stand between two of them. */
const FEWEST = 2;
/** Within how many lines before one whom its "him" means, and what was done, may stand. */
const NEAR = 3;
/** What part of what is asked a list has by it, beside what was done. */
const SHARE = 0.5;

/** Where nothing is asked but a deed, what part of it the list itself has. */
const MOST = 0.75;

const UNIONS = /^(?:trade )?unions?$/;
const BODIES = /^(?:groups?|organisations?|bodies|factions?|societies|networks?|clps|branches)$/;
const PEOPLE = pattern()`
  ^(?:
    mps?|members?|people|candidates?|frontbenchers?|backbenchers?|councillors?|peers?|reps
    |representatives|politicians|leaders|ministers?|women|men|delegates?|officers?
  )$
`;

/** How many they are, and whom they back, other lines tell. */
const OTHERWISE = /^(?:many|whom)$/;

type Kind = "unions" | "bodies" | "people";

/** Of what kind those are whose names a question asks for; null where it asks for none in the plural. */
export function kindListed({
  words: own = [],
  hints = [],
  facet,
}: NewsQueryOf<"reported">): Kind | null {
  const words = [...own, ...hints];
  const asksNames = hints.includes(BY_NAME) || facet === "backing";
  if (!asksNames || words.some((word) => OTHERWISE.test(word))) return null;
  const kind = kindAsked(words);
  // Which groups are behind somebody is told by lines on that alone.
  return facet === "backing" && kind !== "unions" ? null : kind;
}

function kindAsked(words: readonly string[]): Kind | null {
  const [kind] = words.filter((word) => [UNIONS, BODIES, PEOPLE].some((each) => each.test(word)));
  if (kind === undefined) return null;
  if (words.some((word) => /^leaders$/.test(word))) return "people";
  return UNIONS.test(kind) ? "unions" : BODIES.test(kind) ? "bodies" : "people";
}

/** For, against, or by hand: what people do in numbers, by its words. */
const STANCES = [
  pattern("i")`
    \b(?:
      back(?:s|ed|ing)?|support(?:s|ed|ing|ers)?|endors\w+|nominat\w+|favour\w*|in favour
      |vot(?:e[ds]?|ing) (?:for|to confirm|with)|behind
    )\b
  `,
  pattern("i")`
    \b(?:against|oppos\w+|reject\w*|refus\w+)\b
  `,
  pattern("i")`
    \b(?:sign(?:s|ed|ing|ator(?:y|ies))?|put (?:their|its|his|her) names? to|co-sign\w*)\b
  `,
] as const;
const STANCE_WORD = pattern()`
  ^(?:
    back\w*|support\w*|endors\w+|nominat\w+|favour\w*|vot\w+|behind|against|oppos\w+|reject\w*
    |refus\w+|sign\w*|names?|put
  )$
`;

/** How the words of a question take a stance; -1 where they take none. */
const stanceOf = (text: string): number => {
  if (/\bagainst\b/.test(text)) return 1;
  return STANCES.findIndex((each) => each.test(text));
};

/** Letters that are a body's short name, and none that everybody here is of. */
const INITIALS = /\b(?!(?:NEC|MP|MPs|CLP|CLPs|UK|EU|BBC|ITV|PLP|AGM)\b)[A-Z]{3,}\b/g;

const IN_CAPITALS = /\p{Lu}{3,} \p{Lu}{2,}/u;

/** The ids and names of the kind asked for that a line has. */
function namesIn(
  { lines, strangers }: ReadArticle,
  at: number,
  kind: Kind,
  { organisations }: NecRecord,
): ReadonlySet<string> {
  const { text = "", mentions = [] } = lines[at] ?? {};
  if (kind === "people") {
    const known = mentions.flatMap((each) => (each.kind === "person" ? [each.id] : []));
    return new Set([...known, ...strangers.filter((name) => text.includes(lastWordOf(name)))]);
  }
  const own = [...organisations.values()].filter(({ kind: of }) =>
    kind === "unions" ? of === "trade-union" : isBody(of),
  );
  const called = own.flatMap(({ id, name, short, aliases }) =>
    [name, short ?? name, ...aliases].some((each) => hasName(text, each)) ? [id] : [],
  );
  const known = new Set(
    own.flatMap(({ name, short, aliases }) => [name, short ?? name, ...aliases]),
  );
  const others = (
    kind === "bodies" || IN_CAPITALS.test(text) ? [] : (text.match(INITIALS) ?? [])
  ).filter((each) => !known.has(each));
  return new Set([...called, ...others]);
}

const hasName = (text: string, name: string): boolean =>
  text.includes(name) && new RegExp(`(?<![\\p{L}-])${escaped(name)}(?![\\p{L}-])`, "u").test(text);

const isBody = (kind: string): boolean => kind !== "body" && kind !== "news-outlet";

/** A list of names in an article, by the line that has it. */
export interface Listed {
  readonly read: ReadArticle;
  readonly at: number;
}

/**
 * The line that gives the names of those of whom a question asks which they are, "which unions backed it?": it lists
 * several of that kind, has them do what is asked, and not the contrary, and stands by what that was done to. Null where
 * no line does, or no kind is asked for in the plural.
 */
export function bestList(
  found: readonly ReadArticle[],
  query: NewsQueryOf<"reported">,
  record: NecRecord,
): Listed | null {
  const kind = kindListed(query);
  if (kind === null) return null;
  const { words = [], hints = [], facet, subjects = [] } = query;
  const all = [...words, ...hints];
  const asked = [...new Set(all)].filter((word) => !(ofKind(word) || isNoWord(word)));
  const stance = stanceOf([...asked, ...(facet === "backing" ? ["backed"] : [])].join(" "));
  const isDenied = all.includes(NOT_DONE);
  const matter = asked.filter((word) => !STANCE_WORD.test(word) && !DENIED.test(word)).map(alikeOf);
  const named = asked.filter((word) => termOf(word).firm);
  const ids = subjects.filter((each) => each.kind !== "contest").map(({ id }) => id);
  const fitting = found.flatMap((read) => {
    const headings = headingsOf(read.lines);
    return read.lines.flatMap(({ text }, at) => {
      const names = namesIn(read, at, kind, record);
      const others = [...names].filter((name) => !ids.includes(name));
      if (others.length < FEWEST || text.endsWith("?")) return [];
      const own = stemsIn(text);
      const isDone =
        stance < 0
          ? matter.length > 0 &&
            matter.filter((word) => hasAlike(own, word)).length >= matter.length * MOST
          : STANCES[stance]?.test(text) === true &&
            isOnThose(read, at, ids, record) &&
            isOnNamed(read, at, named);
      if (!isDone || DENIED.test(text) !== isDenied) return [];
      const near = read.lines.slice(Math.max(0, at - NEAR), at + 1);
      const stems = stemsIn(
        [read.article.title, headings[at] ?? "", ...near.map((line) => line.text)].join(" "),
      );
      const has =
        matter.filter((word) => hasAlike(stems, word)).length +
        ids.filter((id) => isNamed(near, id, record)).length;
      const total = matter.length + ids.length;
      const isNear = has >= total * SHARE;
      return [{ read, at, isNear, score: others.length + 2 * has }];
    });
  });
  const near = fitting.filter(({ isNear }) => isNear);
  const [best] = near.toSorted((a, b) => b.score - a.score);
  // The only list of them in all articles that have what is asked is the one that is meant.
  const [only, ...more] = fitting;
  return (
    best ?? (only && more.length === 0 && hasAll(only.read, matter, ids, record) ? only : null)
  );
}

const ONE = /\b(?:he|she|him|her|his|hers|the leader|the \d\d-year-old)\b/i;

/** Whether a line can be on those who are asked about: it names them, or nobody else where it has a pronoun for one. */
function isOnThose(
  read: ReadArticle,
  at: number,
  ids: readonly string[],
  record: NecRecord,
): boolean {
  const people = ids.filter((id) => record.people.has(id));
  const line = read.lines[at];
  // "Which candidates did the Dyers back?": a list of others' candidates names another body.
  const bodies = ids.filter((id) => !record.people.has(id));
  if (!line || bodies.some((id) => !isNamed([line], id, record))) return false;
  if (people.length === 0) return true;
  if (people.some((id) => isNamed([line], id, record))) return true;
  return ONE.test(line.text) && peopleIn(read, at).length === 0;
}

/** The same of those whom only articles name. */
function isOnNamed(read: ReadArticle, at: number, named: readonly string[]): boolean {
  const { text = "" } = read.lines[at] ?? {};
  const stems = stemsIn(text);
  if (named.length === 0 || named.some((word) => hasAlike(stems, alikeOf(word)))) return true;
  return !ONE.test(text) || peopleIn(read, at).length === 0;
}

/** Whether some lines name somebody, or something, of the record, if only by the last name: "the Tarrow campaign". */
function isNamed(lines: ReadArticle["lines"], id: string, record: NecRecord): boolean {
  const last = lastNamesOf(askedFor({ id }, record));
  return lines.some(
    ({ text, mentions }) =>
      mentions.some((each) => each.id === id) ||
      last.some((name) => text.toLowerCase().includes(name)),
  );
}

/** Whether an article has all that is asked somewhere. */
function hasAll(
  { article, lines }: ReadArticle,
  matter: readonly Alike[],
  ids: readonly string[],
  record: NecRecord,
): boolean {
  const stems = stemsIn([article.title, ...lines.map(({ text }) => text)].join(" "));
  return (
    matter.every((word) => hasAlike(stems, word)) && ids.every((id) => isNamed(lines, id, record))
  );
}

const ofKind = (word: string): boolean => [UNIONS, BODIES, PEOPLE].some((each) => each.test(word));
