import type { NecRecord } from "#src/record/record.ts";
import { lastWordOf, list } from "#src/words.ts";
import { foundIn, isName } from "../../../articles/lines/found.ts";
import { indexed } from "../../../articles/lines/indexed.ts";
import { CALLED_AFTER } from "../../../articles/lines/lines.ts";
import { monthsLater } from "../../../articles/months-later.ts";
import { articlesNaming, speaksInPublic } from "../../../articles/ways/in-public.ts";
import { type Term, termsOf } from "../../../articles/words/terms.ts";
import { HOME_PARTY, homeBody } from "../../../home.ts";
import type { News, ReadArticle, Subject } from "../../../news.ts";
import type { NewsQueryOf } from "../../../news-query.ts";
import type { NewsContext } from "../context.ts";
import { nameIn } from "../quote/told.ts";

const MOST_ARTICLES = 60;
/** Named in so many lines, or in its headline, or quoted, somebody or a body is told of by an article, and not only named. */
const TOLD_OF = 2;
const MOST_BESIDE = 8;

/** Whether an article that tells of somebody, or of a body that not every article here is about, tells something by it. */
const isTelling = ({ kind, id }: Subject, record: NecRecord): boolean =>
  kind === "person" ||
  (kind === "organisation" &&
    record.organisations.get(id)?.name !== HOME_PARTY &&
    id !== homeBody(record));

/** The first of the people outside the record whom a question names by their last name, an article found tells of and who speak in public (`names-in-articles.md`). */
async function strangerAsked(
  words: readonly string[],
  found: readonly ReadArticle[],
  news: News,
): Promise<string | null> {
  const all = new Set(found.flatMap(({ strangers }) => strangers));
  for (const name of all) {
    if (!words.includes(lastWordOf(name).toLowerCase())) continue;
    if (speaksInPublic(name, await articlesNaming(name, news))) return name;
  }
  return null;
}

const hasWord = (text: string, word: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .includes(word);

/** Whether an article that names somebody outside the record tells of that one. */
function tellsOfStranger({ article, lines }: ReadArticle, name: string): boolean {
  const last = lastWordOf(name).toLowerCase();
  const having = lines.filter(({ text }) => hasWord(text, last)).length;
  return hasWord(article.title, last) || having >= TOLD_OF;
}

/** Whether an article tells of somebody, or of a body, that the record has. */
function tellsOf(
  { article, lines, statements }: ReadArticle,
  { kind, id }: Subject,
  record: NecRecord,
): boolean {
  const name = nameIn(record, id);
  return (
    article.title.includes(kind === "person" ? lastWordOf(name) : name) ||
    statements.some(({ speaker }) => "id" in speaker && speaker.id === id) ||
    lines.filter(({ mentions }) => mentions.some((each) => each.id === id)).length >= TOLD_OF
  );
}

/** What part of the words that tell something an article has that may be on the same. */
const HALF = 0.5;
/** So many words tell something, or an article by one of them may be on anything. */
const FEWEST = 2;
const THING = new RegExp(`^${CALLED_AFTER}$`, "u");

/** Whether it is asked of a thing by whose name it has: "the Tarrow inquiry", which others call by another word. */
const isCalledAfter = ([name, thing, ...others]: readonly Term[]): boolean =>
  name !== undefined && others.length === 0 && THING.test(thing?.word ?? "");

/** Whether an article has half of what is asked or more, with all names of it. */
function hasHalf(read: ReadArticle, asked: readonly Term[]): boolean {
  const article = indexed(read);
  const found = asked.map((term) => foundIn(article, term));
  const there = found.filter(({ anywhere }) => anywhere);
  const isByName = isCalledAfter(asked) && there[0]?.term.word === asked[0]?.word;
  return (
    (there.length >= FEWEST || isByName) &&
    there.length >= asked.length * HALF &&
    found.every(({ term, anywhere }) => anywhere || !isName(term))
  );
}

/** What other publishers have beside what a question asks for, and what a list of it is called. */
interface Beside {
  readonly articles: readonly ReadArticle[];
  readonly label: string;
}

/** No such articles. */
export const NONE_BESIDE: Beside = { articles: [], label: "" };

/**
 * What other publishers than those of the articles `found` have on the same people and bodies, in an article that tells
 * of them, without the words that a question has: one paper's “deselection” is another's “manipulated exit”. What
 * happened in December may be told of in January.
 */
export async function besideOf(
  query: NewsQueryOf<"outlets">,
  found: readonly ReadArticle[],
  { news, record }: NewsContext,
): Promise<Beside> {
  const { words, subjects = [], from, to } = query;
  if (!words) return NONE_BESIDE;
  const time = { ...(from && { from }), ...(to && { to: monthsLater(to) }) };
  const known = new Set(found.map(({ article }) => article.publisher.toLowerCase()));
  const byOthers = (all: readonly ReadArticle[], isTold: (read: ReadArticle) => boolean) =>
    all
      .filter((each) => !known.has(each.article.publisher.toLowerCase()) && isTold(each))
      .slice(0, MOST_BESIDE);
  const asked = termsOf(query).filter(({ light, soft }) => !(light || soft));
  const telling = subjects.filter((each) => isTelling(each, record));
  if (telling.length > 0)
    return {
      articles: byOthers(
        await news.articles({ subjects, ...time, limit: MOST_ARTICLES }),
        (each) => telling.some((subject) => tellsOf(each, subject, record)) || hasHalf(each, asked),
      ),
      label: `Others that tell of ${list(subjects.map(({ id }) => nameIn(record, id)))}, without these words`,
    };
  const stranger = await strangerAsked(words, found, news);
  if (stranger === null) {
    if (subjects.length > 0) return NONE_BESIDE;
    const having = await news.articles({ some: words, ...time, limit: MOST_ARTICLES });
    return {
      articles: byOthers(having, (each) => hasHalf(each, asked)),
      label: "Others that have half of these words or more",
    };
  }
  return {
    articles: byOthers(await articlesNaming(stranger, news, time), (each) =>
      tellsOfStranger(each, stranger),
    ),
    label: `Others that tell of ${stranger}, without the other words`,
  };
}
