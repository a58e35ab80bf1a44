import type { NecRecord } from "#src/record/record.ts";
import { readTopics } from "../content/read-topics.ts";
import { topicNames } from "../content/topic-names.ts";
import { topicKey } from "../content/topic-words.ts";
import type { Subscription, Topic } from "../model.ts";
import { daysWords } from "../when/rhythm-words.ts";
import type { Fields } from "./fields.ts";

/**
 * A digest as somebody would fill in its form: `fromFields` reads it back as the same. Null for an alert, which has
 * nothing that the form asks for.
 */
export function formOf(
  { kind, topics, rhythm, most, saysNothing }: Subscription,
  record: NecRecord,
): Fields | null {
  if (kind === "alert") return null;
  return {
    topics: topicsSaid(topics, record),
    days: daysWords(rhythm.days),
    time: rhythm.time,
    zone: rhythm.zone,
    most: String(most),
    nothing: saysNothing ? "say-so" : "keep-quiet",
  };
}

/** By name where the names are read back as the same; else by id, whoever else has a name. */
function topicsSaid(topics: readonly Topic[], record: NecRecord): string {
  const named = topics.map((topic) => nameOf(topic, record)).join(", ");
  const read = readTopics(named, record);
  const isSame = read.ok && keysOf(read.topics) === keysOf(topics);
  return isSame ? named : topics.map(idOf).join("; ");
}

const keysOf = (topics: readonly Topic[]) => topics.map(topicKey).join("\n");
const idOf = (topic: Topic) => ("id" in topic ? topic.id : nameless(topic));
const nameOf = (topic: Topic, record: NecRecord) =>
  "id" in topic ? (topicNames(topic, record)[0] ?? topic.id) : nameless(topic);
const nameless = (topic: Exclude<Topic, { readonly id: string }>) =>
  topic.kind === "words" ? `"${topic.words}"` : "everything";
