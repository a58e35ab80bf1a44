import type { NecRecord } from "#src/record/record.ts";
import type { Topic } from "../model.ts";

/** A topic as it stands in a sentence: "Ann Black", "the CLP section", "“open selections”", "everything". */
export function topicWords(topic: Topic, record: NecRecord): string {
  switch (topic.kind) {
    case "everything":
      return "everything";
    case "words":
      return `“${topic.words}”`;
    case "person":
      return record.people.get(topic.id)?.name ?? topic.id;
    case "organisation":
      return withArticle(record.organisations.get(topic.id)?.name ?? topic.id);
    case "contest":
      return record.contests.get(topic.id)?.label ?? topic.id;
    case "section": {
      const name = record.sections.get(topic.id)?.name;
      return name ? `the ${name.replace(/^the /i, "")}` : topic.id;
    }
  }
}

/** Names of bodies take an article in a sentence, names of groups and unions as they call themselves do not. */
function withArticle(name: string): string {
  return /^(?!the ).*(?:Party|Committee|Council|Congress|Forum|Alliance)$/i.test(name)
    ? `the ${name}`
    : name;
}

/** A text that only this topic has. */
export function topicKey(topic: Topic): string {
  if (topic.kind === "everything") return "everything";
  return `${topic.kind} ${topic.kind === "words" ? topic.words.toLowerCase() : topic.id}`;
}
