import { lastWordOf } from "#src/words.ts";
import { accuses } from "../../../accusation.ts";
import { formsOf, stemsIn } from "../../../articles/words/alike.ts";
import type { ReadArticle, Reported } from "../../../news.ts";
import { ordinary } from "../../../understand/ordinary.ts";
import type { NewsContext } from "../context.ts";
import type { Accused } from "./accused-side.ts";
import { type Ends, endsFor } from "./ended-for.ts";
import type { Shown } from "./guard.ts";

const MOST_ARTICLES = 12;
const MOST_WORDS = 12;
/** Shorter words tell no matter from another. */
const TELLING = 5;
/** An article that has so many words of an accusation may be about the same matter; one of them stands by the line that is. */
const SAME_MATTER = 4;
/** Within so many lines. */
const NEAR = 2;

/** An article that reports later on what somebody was accused of, by the line that tells how it ended. */
export interface Later {
  readonly read: ReadArticle;
  /** The article's words. */
  readonly text: string;
}

/** What other articles have of the same matter: what somebody replied there, and how it ended. */
export interface Elsewhere {
  readonly denials: readonly Reported[];
  readonly later: Later | null;
}

const NOTHING: Elsewhere = { denials: [], later: null };

const tellingIn = (shown: readonly Shown[]): readonly string[] => {
  const words = shown.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const long = [...new Set(words)].filter((word) => word.length >= TELLING && !accuses(word));
  return long
    .toSorted((a, b) => Number(ordinary.has(a)) - Number(ordinary.has(b)))
    .slice(0, MOST_WORDS);
};

/** What articles beside those shown have of a matter in which somebody of the record is accused. */
export async function elsewhereOf(
  person: Accused,
  shown: readonly Shown[],
  { news }: NewsContext,
): Promise<Elsewhere> {
  const words = tellingIn(shown);
  if (words.length < SAME_MATTER) return NOTHING;
  const own = new Set(shown.flatMap(({ articles }) => articles.map(({ id }) => id)));
  const found = await news.articles({
    subjects: [{ kind: "person", id: person.id }],
    some: words.flatMap(formsOf),
    limit: MOST_ARTICLES,
  });
  const stems = words.map((word) => [...stemsIn(word)][0] ?? word);
  const same = found.filter(({ article, lines }) => {
    const all = stemsIn([article.title, ...lines.map(({ text }) => text)].join(" "));
    return !own.has(article.id) && stems.filter((stem) => all.has(stem)).length >= SAME_MATTER;
  });
  const named = stemsIn(person.name);
  const ofMatter = stems.filter((stem) => !named.has(stem));
  const ends = endsFor(person.name);
  const [first = ""] = shown
    .flatMap(({ articles }) => articles.map(({ published }) => published ?? ""))
    .sort();
  const [later = null] = same
    .filter(({ article }) => (article.published ?? "") > first)
    .toSorted((a, b) => (b.article.published ?? "").localeCompare(a.article.published ?? ""))
    .flatMap((read): readonly Later[] => {
      const text = endIn(read, person, ends, ofMatter);
      return text ? [{ read, text }] : [];
    });
  return { denials: same.flatMap((read) => denialsIn(read, person, ofMatter)), later };
}

/** Whether a word of a matter stands in some lines. */
const haveAny = (texts: readonly string[], stems: readonly string[]): boolean => {
  const all = stemsIn(texts.join(" "));
  return stems.some((stem) => all.has(stem));
};

/** The texts of a line of an article and of those near it. */
const nearTo = ({ lines }: ReadArticle, at: number): readonly string[] =>
  lines.slice(Math.max(0, at - NEAR), at + NEAR + 1).map(({ text }) => text);

/** What somebody denied in an article where it tells of the matter. */
function denialsIn(
  read: ReadArticle,
  { id }: Accused,
  stems: readonly string[],
): readonly Reported[] {
  const denied = read.statements.filter(({ speaker, form, words }) => {
    const isTheirs = speaker.kind === "person" && speaker.id === id && form === "denied";
    const at = isTheirs ? read.lines.findIndex(({ text }) => text.includes(words)) : -1;
    return at >= 0 && haveAny(nearTo(read, at), stems);
  });
  return denied.map((statement) => ({ statement, articles: [read.article] }));
}

/** The headline, or the line, that says how the matter ended for somebody, with a word of it there or near; null where none does. */
function endIn(
  read: ReadArticle,
  { id, name }: Accused,
  { inLine, inHeadline }: Ends,
  stems: readonly string[],
): string | null {
  const { title } = read.article;
  const isHeadline = title.includes(lastWordOf(name)) && inHeadline.test(title);
  if (isHeadline && haveAny([title, ...nearTo(read, 0)], stems)) return title;
  const line = read.lines.find(
    ({ text, mentions }, at) =>
      mentions.some((each) => each.id === id) &&
      inLine.test(text) &&
      haveAny(nearTo(read, at), stems),
  );
  return line?.text ?? null;
}
