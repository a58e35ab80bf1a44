import { pattern } from "../../../pattern.ts";
import type { News, ReadArticle, Search, Statement } from "../../news.ts";
import { fold } from "../../understand/read.ts";
import { quotationsOut } from "../words/unquoted.ts";

/** So many articles that name somebody are looked at. */
const MOST_ARTICLES = 60;

/** What is written to some and not to all, and what was only overheard. */
const PRIVATE = pattern("i")`
  \b(?:
    e-?mails?|e-?mailed|letters?|messages?|messaged|texts?|texted|whatsapp|memos?|notes?|dossiers?
    |recordings?|recorded|tapes?|leaked|screenshots?|complaints?|complained|petitions?
    |submissions?|private(?:ly)?|confidential|overheard
  )\b
`;
/** Verbs of writing, which are in public only where it is said where. */
const WRITES = /^(?:wrote|written|writ|emailed|e-mailed|texted|messaged|complained)/;
const IN_PUBLIC = pattern("i")`
  \b(?:
    twitter|tweets?|tweeted|facebook|instagram|bluesky|mastodon|threads|tiktok|youtube|website
    |web page|blog|blogged|column|newspaper
  )\b
`;
/** What somebody wants or thinks others may tell. */
const OF_MIND = /^(?:wanted|thought|expected|doubted|hoped|put)$/;
/** Those who are spoken to among themselves. */
const AMONG_THEMSELVES = pattern("i")`
  \b(?:
    friends?|famil(?:y|ies)|colleagues?|all(?:y|ies)|aides?|volunteers?|staff|canvassers?
    |neighbours?|mother|father|wife|husband|sister|brother|him|her|them|me
  )\b
`;

/** To an outlet, a meeting or a crowd somebody speaks in public, of a letter too. */
const TO_ALL = pattern("u")`
  ^(?:
    the \p{Lu}[\p{L} ]*|\p{Lu}\p{L}+ \p{Lu}\p{L}+ (?:Agency|News|Radio)|reporters|journalists
    |(?:the|a) (?:meeting|conference|crowd|hustings|rally|audience)|delegates|supporters
  )(?: (?:at|in|outside|on) [^,]*)?$
`;

/** Words with capitals that stand together. */
const CAPITALS = /\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)+/gu;

const keyOf = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const has = (names: readonly string[], key: string): boolean =>
  names.some((name) => keyOf(name) === key);

/** Whether somebody said something to an outlet, a meeting or everybody: no words seen in a letter, at second hand, or among friends. */
export function isInPublic({ form, verb, through, to, context, words }: Statement): boolean {
  if ((form !== "quoted" && form !== "reported") || through !== null) return false;
  if (form === "reported" && OF_MIND.test(verb)) return false;
  if (to !== null && (PRIVATE.test(to) || AMONG_THEMSELVES.test(to))) return false;
  if (to !== null && TO_ALL.test(to) && !WRITES.test(verb)) return true;
  const own = sentenceOf(context, words);
  const told = quotationsOut(own);
  // "“Go home.” “Stay there.”": where it was said is told with the first of it.
  if (!/\p{L}/u.test(told)) return false;
  const before = quotationsOut(context.slice(0, context.length - own.length));
  if (to === null && PRIVATE.test(before)) return false;
  if (WRITES.test(verb))
    return IN_PUBLIC.test(`${to ?? ""} ${quotationsOut(context)}`) && !PRIVATE.test(told);
  return !PRIVATE.test(form === "reported" ? told.replace(words, " ") : told);
}

/** The sentence of a context in which some words stand. */
function sentenceOf(context: string, words: string): string {
  const at = Math.max(0, context.indexOf(words));
  const start = context.slice(0, at).match(/^.*[.!?]["”’]?\s+(?=$|[\p{Lu}“"‘])/su)?.[0].length ?? 0;
  return context.slice(start);
}

/** Whether a line has a whole name, with its capitals, where nothing tells that it is somebody's. */
const names = ({ lines }: ReadArticle, key: string): boolean =>
  lines.some(({ text }) =>
    [...text.matchAll(CAPITALS)].some(([run]) => ` ${keyOf(run)} `.includes(` ${key} `)),
  );

/** The articles that name somebody outside the record by the whole name, the newest first. */
export async function articlesNaming(
  name: string,
  news: News,
  within: Omit<Search, "words" | "limit"> = {},
): Promise<readonly ReadArticle[]> {
  const key = keyOf(name);
  const found = await news.articles({ ...within, words: key.split(" "), limit: MOST_ARTICLES });
  return found
    .filter((read) => has(read.strangers, key) || names(read, key))
    .toSorted((a, b) => (b.article.published ?? "").localeCompare(a.article.published ?? "", "en"));
}

/** A name as an article writes it, where it names somebody so; else as it was given. */
export const nameAsWritten = (name: string, { strangers }: ReadArticle): string =>
  strangers.find((each) => keyOf(each) === keyOf(name)) ?? name;

/** What somebody outside the record says in public in an article. */
export function publicWords(name: string, { statements }: ReadArticle): readonly Statement[] {
  const key = keyOf(name);
  return statements.filter(
    (each) => each.speaker.kind === "named" && keyOf(each.speaker.name) === key && isInPublic(each),
  );
}

/** Whether somebody outside the record speaks in public in one of some articles, and so is public in this subject. */
export const speaksInPublic = (name: string, articles: readonly ReadArticle[]): boolean =>
  articles.some((read) => publicWords(name, read).length > 0);
