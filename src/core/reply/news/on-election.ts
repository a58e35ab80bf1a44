import { ELECTION_HINT } from "../../articles/lines/enough.ts";
import { indexed } from "../../articles/lines/indexed.ts";
import type { Article, News, Reported } from "../../news.ts";

const WORDS = "election elections elected by-election byelection ballot ballots vote votes".split(
  " ",
);
/** So many articles one outlet may have published on one day. */
const MOST_OF_DAY = 30;

/** Whether an article tells of an election. */
async function elects({ id, publisher, published }: Article, news: News): Promise<boolean> {
  const found = await news.articles({
    some: WORDS,
    publisher,
    ...(published && { from: published, to: published }),
    limit: MOST_OF_DAY,
  });
  return found.some((read) => read.article.id === id && indexed(read).elects);
}

/** Of statements those in articles that tell of an election, where nothing more is asked than what was said of one. */
export async function onElection(
  all: readonly Reported[],
  hints: readonly string[],
  news: News,
): Promise<readonly Reported[]> {
  if (!hints.some((hint) => ELECTION_HINT.test(hint))) return all;
  const articles = new Map(
    all.flatMap((each) => each.articles.map((one) => [one.id, one] as const)),
  );
  const told = await Promise.all(
    [...articles.values()].map(async (article) =>
      (await elects(article, news)) ? [article.id] : [],
    ),
  );
  const ids = new Set(told.flat());
  return all.filter((each) => each.articles.some(({ id }) => ids.has(id)));
}
