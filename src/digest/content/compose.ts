import { citedAs, sourcesWith } from "#src/core/reply/news/stories/article-sources.ts";
import { oneOfEach } from "#src/core/reply/words/citing.ts";
import { notice, Statements } from "#src/core/statements.ts";
import type { Source, SourceId, Sources } from "#src/record/record.ts";
import type { Composed, Subscription, Topic } from "../model.ts";
import type { Collected, RecordItem, StoryItem } from "./collected.ts";
import { failingWords, feedSource, feedSourceId, namedFeeds } from "./failing-words.ts";
import { fitTopics } from "./hold.ts";
import { leadWords, nothingWords } from "./lead-words.ts";
import { offer } from "./offer.ts";
import { shownOf, storyFacts, storyWords } from "./story-words.ts";
import { titleOf } from "./title.ts";
import { reasonFor, sharedReason } from "./why.ts";

type For = Pick<Subscription, "kind" | "topics" | "rhythm" | "saysNothing">;

/**
 * What a subscription is posted: an answer with a source behind every sentence, and the facts it rests on. Null where
 * there is nothing to say and it keeps quiet then. What is held is counted and not named, and in an alert, whose title
 * names somebody, not even counted: its managers are told apart.
 */
export function compose(collected: Collected, subscription: For, number: number): Composed | null {
  const { zone } = subscription.rhythm;
  const topics = fitTopics(subscription.topics, collected.record);
  const title = titleOf(collected, { ...subscription, topics }, number);
  const items = newsIn(collected);
  const [first] = items;
  if (!first) {
    const isAlert = subscription.kind === "alert";
    if (isAlert || (collected.held.length === 0 && !subscription.saysNothing)) return null;
    const failing = collected.failing.length > 0 ? [failingWords(collected.failing, zone)] : [];
    const lines = [nothingWords(collected, zone), ...failing];
    return { answer: notice("unknown", title, lines), facts: [], ...heldIn(collected) };
  }
  const statements = new Statements(sourcesOf(collected), title);
  statements.say(leadWords(collected, subscription.kind, zone), oneOfEach(items, first.sources));
  sayStories(statements, collected, topics);
  sayRecord(statements, "Corrected in the record", collected.changes);
  sayRecord(statements, "Coming", collected.coming);
  sayRecord(statements, "On this day", collected.onThisDay);
  sayFailing(statements, collected, zone);
  if (collected.coming.length > 0) statements.asOf(collected.record.checked);
  offer(statements, collected, topics);
  return { answer: statements.answered(), facts: factsOf(collected), ...heldIn(collected) };
}

/** What makes a post worth sending, each with its sources: what was on this day does not by itself. */
function newsIn({ stories, changes, coming }: Collected): readonly { readonly sources: Sources }[] {
  return [...stories.map((item) => ({ sources: citedAs(shownOf(item)) })), ...changes, ...coming];
}

function sourcesOf({ record, stories, failing }: Collected): ReadonlyMap<SourceId, Source> {
  const sources = new Map(sourcesWith(stories.flatMap(shownOf), record));
  for (const feed of failing) sources.set(feedSourceId(feed), feedSource(feed));
  return sources;
}

function sayStories(
  statements: Statements,
  { stories, record }: Collected,
  topics: readonly Topic[],
): void {
  const shared = sharedReason(topics, record);
  const heading = shared ? `Reported, because you follow ${shared}` : "Reported";
  statements.list(
    heading,
    stories.map((item: StoryItem) => {
      const why = shared === null ? reasonFor(item, record) : "";
      return { text: `${storyWords(item)}.${why}`, sources: citedAs(shownOf(item)) };
    }),
  );
}

function sayRecord(statements: Statements, title: string, items: readonly RecordItem[]): void {
  statements.list(title, items);
}

function sayFailing(statements: Statements, { failing }: Collected, zone: string): void {
  const [first, ...others] = namedFeeds(failing).map(feedSourceId);
  if (first) statements.say(failingWords(failing, zone), [first, ...others], "paragraph");
}

function factsOf({ stories, changes, coming, onThisDay: past }: Collected): Composed["facts"] {
  const facts = [
    ...stories.flatMap(storyFacts),
    ...[...changes, ...coming, ...past].flatMap((item) => item.facts),
  ];
  return [...new Map(facts.map((fact) => [fact.key, fact])).values()];
}

const heldIn = ({ held }: Collected): Pick<Composed, "held"> => (held.length > 0 ? { held } : {});
