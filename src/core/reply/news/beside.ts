import { WROTE } from "../../articles/words/manner.ts";
import type { News, Reported } from "../../news.ts";

/** So many statements are shown where fewer fit: what the same one says beside them in the article is of the matter. */
const ENOUGH = 3;
const MOST_FOUND = 40;
/** So many times as far off is what stands before. */
const BEFORE = 2;

const idOf = ({ articles: [first] }: Reported) => first.id;

/** So many letters of a verb are the same in all its forms. */
const SAME_VERB = 4;

/** Whether somebody says something by a verb that is asked for: "announced" by "announce". */
export const isByVerb = ({ statement }: Reported, verb: string | undefined): boolean =>
  verb !== undefined &&
  (statement.verb.startsWith(verb.slice(0, SAME_VERB)) ||
    (verb.startsWith("tweet") && isTweeted(statement)));

const ON_TWITTER = /\b(?:on|to|via) (?:X|Twitter)\b|\btweet/;

/** "She replied on X. It was late, she wrote": whether what somebody wrote stands where a tweet is told of. */
const isTweeted = ({ verb, context }: Reported["statement"]): boolean =>
  WROTE.test(verb) && ON_TWITTER.test(context);

/** What fits, with what the same speaker says right before and after the first of it in its article, by the `verb` that is asked for first of all. */
export async function withBeside(
  fitting: readonly Reported[],
  news: News,
  verb?: string,
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
  // What goes on from there is nearer than what led to it.
  const distance = new Map(
    own.map((each, index) => [each, index > at ? index - at : (at - index) * BEFORE]),
  );
  const others = own
    .filter(({ statement: { words, form } }) => {
      const within = fitting.some((each) => each.statement.words.includes(words));
      return !within && form !== "no-comment";
    })
    .toSorted(
      (a, b) =>
        Number(isByVerb(b, verb)) - Number(isByVerb(a, verb)) ||
        (distance.get(a) ?? 0) - (distance.get(b) ?? 0),
    );
  return [...fitting, ...others.slice(0, ENOUGH - fitting.length)];
}
