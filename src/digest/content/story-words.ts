import type { Article } from "#src/core/news.ts";
import { quoted } from "#src/core/reply/news/quote/quote.ts";
import { publishedIn } from "#src/core/reply/news/quote/told.ts";
import { HEADLINELESS } from "#src/core/reply/news/stories/article-sources.ts";
import { count, list } from "#src/words.ts";
import { articleKey } from "../corrections/fact-keys.ts";
import type { UsedFact } from "../model.ts";
import type { StoryItem } from "./collected.ts";
import { outletsOf } from "./rank.ts";

/** How many outlets are named and linked; the rest are counted. */
const MOST_OUTLETS = 3;
/** Longer headlines are cut, beside the 25 words: some have no spaces. */
const LONGEST = 240;

type Several = readonly [Article, ...Article[]];

/** One article of each outlet, as many as are named; the first is the one whose headline is told. */
export function shownOf({ articles: [first, ...rest] }: StoryItem): Several {
  const others = rest.filter(
    ({ publisher }, at) =>
      publisher !== first.publisher &&
      rest.findIndex((each) => each.publisher === publisher) === at,
  );
  return [first, ...others.slice(0, MOST_OUTLETS - 1)];
}

/** A headline in its outlet's words, in quotation marks: 25 words at most. */
export function headline({ title }: Article): string {
  if (title.trim() === "") return HEADLINELESS;
  return quoted(title.length > LONGEST ? `${[...title].slice(0, LONGEST).join("")}…` : title);
}

/** "“Black stands again” (LabourList and BBC News, 2 September 2026; The Guardian, 3 September 2026; two more outlets)". */
export function storyWords(item: StoryItem): string {
  const shown = shownOf(item);
  const more = outletsOf(item).length - shown.length;
  const beside = [
    ...[...Map.groupBy(shown, ({ published }) => published)].map(([published, same]) =>
      publishedIn({ publisher: list(same.map(({ publisher }) => publisher)), published }),
    ),
    ...(more > 0 ? [`${count(more)} more ${more === 1 ? "outlet" : "outlets"}`] : []),
    ...(item.before > 0 ? ["more on an earlier story"] : []),
  ];
  return `${headline(shown[0])} (${beside.join("; ")})`;
}

/** What a post keeps of a story that it tells: the articles it links, with what it says of each. */
export function storyFacts(item: StoryItem): readonly UsedFact[] {
  return shownOf(item).map((article) => ({
    key: articleKey(article.id),
    value: `${headline(article)} (${publishedIn(article)})`,
  }));
}
