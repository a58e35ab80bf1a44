import { pattern } from "../../../../pattern.ts";
import { accuses } from "../../../accusation.ts";
import { formsOf, stemsIn } from "../../../articles/words/alike.ts";
import type { ReadArticle, Reported } from "../../../news.ts";
import { ordinary } from "../../../understand/ordinary.ts";
import type { NewsContext } from "../context.ts";
import type { Shown } from "./guard.ts";

const MOST_ARTICLES = 12;
const MOST_WORDS = 12;
/** Shorter words tell no matter from another. */
const TELLING = 5;
/** An article that has so many words of an accusation is about the same matter. */
const SAME_MATTER = 4;

/** What ends a matter: a finding either way, or that it was dropped. */
const ENDS = pattern("i")`
  \b(?:
    clear(?:s|ed)|exonerat\w+|acquit\w*|found (?:that|no|guilty|not)|upheld|dismiss(?:es|ed)
    |dropp?(?:s|ed)|withdr(?:ew|awn|aws)|expel\w*|reinstat\w+|readmit\w+|no (?:further )?action
    |regarded? the matter as closed|case closed
  )\b
`;

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

const tellingIn = (shown: readonly Shown[]): readonly string[] => {
  const words = shown.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const long = [...new Set(words)].filter((word) => word.length >= TELLING && !accuses(word));
  return long
    .toSorted((a, b) => Number(ordinary.has(a)) - Number(ordinary.has(b)))
    .slice(0, MOST_WORDS);
};

/** What articles beside those shown have of a matter in which somebody of the record is accused. */
export async function elsewhereOf(
  person: string,
  shown: readonly Shown[],
  { news }: NewsContext,
): Promise<Elsewhere> {
  const words = tellingIn(shown);
  if (words.length < SAME_MATTER) return { denials: [], later: null };
  const own = new Set(shown.flatMap(({ articles }) => articles.map(({ id }) => id)));
  const found = await news.articles({
    subjects: [{ kind: "person", id: person }],
    some: words.flatMap(formsOf),
    limit: MOST_ARTICLES,
  });
  const stems = words.map((word) => [...stemsIn(word)][0] ?? word);
  const same = found.filter(({ article, lines }) => {
    const all = stemsIn([article.title, ...lines.map(({ text }) => text)].join(" "));
    return !own.has(article.id) && stems.filter((stem) => all.has(stem)).length >= SAME_MATTER;
  });
  const denials = same.flatMap(({ article, statements }) =>
    statements
      .filter(
        ({ speaker, form }) =>
          speaker.kind === "person" && speaker.id === person && form === "denied",
      )
      .map((statement): Reported => ({ statement, articles: [article] })),
  );
  const first = shown
    .flatMap(({ articles }) => articles.map(({ published }) => published ?? ""))
    .sort()[0];
  const [later] = same
    .filter(({ article }) => (article.published ?? "") > (first ?? ""))
    .toSorted((a, b) => (b.article.published ?? "").localeCompare(a.article.published ?? ""))
    .flatMap((read): readonly Later[] => {
      const text = endIn(read, person);
      return text ? [{ read, text }] : [];
    });
  return { denials, later: later ?? null };
}

/** The headline, or the line that names somebody, that says how a matter ended; null where none does. */
function endIn({ article, lines }: ReadArticle, person: string): string | null {
  if (ENDS.test(article.title)) return article.title;
  const line = lines.find(
    ({ text, mentions }) => ENDS.test(text) && mentions.some(({ id }) => id === person),
  );
  return line?.text ?? null;
}
