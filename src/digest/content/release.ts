import type { News } from "#src/core/news.ts";
import { articlesOf, repliesTo, sayReplies } from "#src/core/reply/news/answered/guard.ts";
import { citedAs, sourcesWith } from "#src/core/reply/news/stories/article-sources.ts";
import { Statements } from "#src/core/statements.ts";
import type { NecRecord } from "#src/record/record.ts";
import type { Composed, Instant } from "../model.ts";
import type { StoryItem } from "./collected.ts";
import { shownOf, storyFacts, storyWords } from "./story-words.ts";

/**
 * The post of one story that was held and that a manager has released: its headline as the outlet's, and under it what
 * those whom it accuses have replied and what came of it (`editorial.md`, rule 2): all whom it is about, where no
 * headline names one beside a word of accusation. Whom the channel follows is not said: beside an accusation it would
 * point at somebody.
 */
export async function composeReleased(
  item: StoryItem,
  title: string,
  { record, news, now }: { readonly record: NecRecord; readonly news: News; readonly now: Instant },
): Promise<Composed> {
  const shown = shownOf(item);
  const text = item.articles.map(({ title }) => title).join(" ");
  const people = item.accused.length > 0 ? item.accused : item.people;
  const accusation = { text, articles: item.articles, people, isAccusing: true };
  const replies = await repliesTo([accusation], { record, news, now });
  const articles = [...shown, ...articlesOf(replies)];
  const statements = new Statements(sourcesWith(articles, record), title);
  statements.say(`${storyWords(item)}.`, citedAs(shown));
  sayReplies(statements, replies);
  return { answer: statements.answered(), facts: storyFacts(item) };
}
