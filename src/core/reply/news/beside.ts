import type { News, Reported } from "../../news.ts";

/** So many statements are shown where fewer fit: what the same one says beside them in the article is of the matter. */
const ENOUGH = 4;
const MOST_FOUND = 40;

const idOf = ({ articles: [first] }: Reported) => first.id;

/** What fits, with what the same speaker says right before and after the first of it in its article. */
export async function withBeside(
  fitting: readonly Reported[],
  news: News,
): Promise<readonly Reported[]> {
  const [first] = fitting;
  if (!first || fitting.length >= ENOUGH) return fitting;
  const { speaker } = first.statement;
  const [{ publisher, published }] = first.articles;
  const all = await news.statements({
    speaker: speaker.kind === "named" ? { named: speaker.name } : { id: speaker.id },
    publisher,
    ...(published && { from: published, to: published }),
    limit: MOST_FOUND,
  });
  const own = all.filter((each) => idOf(each) === idOf(first));
  const at = own.findIndex(({ statement: { words } }) => words === first.statement.words);
  if (at < 0) return fitting;
  const distance = new Map(own.map((each, index) => [each, Math.abs(index - at)]));
  const others = own
    .filter(({ statement: { words, form } }) => {
      const within = fitting.some((each) => each.statement.words.includes(words));
      return !within && form !== "no-comment";
    })
    .toSorted((a, b) => (distance.get(a) ?? 0) - (distance.get(b) ?? 0));
  return [...fitting, ...others.slice(0, ENOUGH - fitting.length)];
}
