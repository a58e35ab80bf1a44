import { count, list } from "#src/words.ts";
import type { Subscription } from "../model.ts";
import type { Collected } from "./collected.ts";
import { dayWords } from "./local-day.ts";
import { topicKey, topicWords } from "./topic-words.ts";

/** How many topics the title of an alert names. */
const MOST_TOPICS = 3;

/** "Digest 41, Thursday 3 September 2026"; "Alert 7: Ann Black". */
export function titleOf(
  collected: Collected,
  { kind, topics }: Pick<Subscription, "kind" | "topics">,
  number: number,
): string {
  const { day, stories, record } = collected;
  if (kind === "digest") return `Digest ${number}, ${dayWords(day)}`;
  const about = new Set(stories.flatMap((item) => item.topics.map(topicKey)));
  const told = topics.filter((topic) => about.has(topicKey(topic)));
  const named = (told.length > 0 ? told : topics).filter((topic) => topic.kind !== "everything");
  const words = named.slice(0, MOST_TOPICS).map((topic) => topicWords(topic, record));
  const more = named.length - words.length;
  const names = list(more > 0 ? [...words, `${count(more)} more`] : words);
  return names === "" ? `Alert ${number}, ${dayWords(day)}` : `Alert ${number}: ${names}`;
}
