import type { NecRecord } from "#src/record/record.ts";
import type { Topic } from "../model.ts";
import { readTopic, type TopicRead } from "./read-topic.ts";
import { topicKey } from "./topic-words.ts";

/** How many topics one subscription has at most. */
export const MOST_TOPICS = 20;

export type TopicsRead =
  | { readonly ok: true; readonly topics: readonly Topic[]; readonly warnings: readonly string[] }
  | {
      readonly ok: false;
      /** All that is wrong, as sentences. */
      readonly problem: string;
      /** What the first unclear one can be, to be offered. */
      readonly offered: readonly Topic[];
    };

/** Commas, or semicolons and ends of lines, that stand in no quotation marks. */
const COMMA = /,(?=(?:[^"“”]*["“”][^"“”]*["“”])*[^"“”]*$)/;
const SURELY_BETWEEN = /[;\n](?=(?:[^"“”]*["“”][^"“”]*["“”])*[^"“”]*$)/;

/**
 * Reads topics in one line: "Ann Black, momentum; “open selections”". A comma inside a name is part of it, a semicolon
 * never is. Each comes once.
 */
export function readTopics(text: string, record: NecRecord): TopicsRead {
  const read = text.split(SURELY_BETWEEN).flatMap((part) => {
    const pieces = part.split(COMMA).map((piece) => piece.trim());
    return joined(
      pieces.filter((piece) => piece !== ""),
      record,
    );
  });
  const all = read.length > 0 ? read : [readTopic("", record)];
  const problems = all.flatMap((each) =>
    each.kind === "topic" ? [] : [each.kind === "several" ? each.question : each.problem],
  );
  const topics = new Map(
    all.flatMap((each) => (each.kind === "topic" ? [[topicKey(each.topic), each.topic]] : [])),
  );
  if (topics.size > MOST_TOPICS)
    problems.push(
      `That is ${topics.size} topics; a subscription has ${MOST_TOPICS} at most. Follow a section or an organisation instead, or make a second one.`,
    );
  if (problems.length > 0) {
    const unclear = all.find((each) => each.kind === "several");
    const offered = unclear?.kind === "several" ? unclear.topics : [];
    return { ok: false, problem: problems.join(" "), offered };
  }
  const warnings = all.flatMap((each) => (each.kind === "topic" ? (each.warning ?? []) : []));
  return { ok: true, topics: [...topics.values()], warnings };
}

/** Reads pieces one after another, two that name one contest together: "CLP section, September 2018". */
function joined(pieces: readonly string[], record: NecRecord): readonly TopicRead[] {
  const read: TopicRead[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const [piece = "", next] = pieces.slice(at, at + 2);
    const both = next === undefined ? null : readTopic(`${piece}, ${next}`, record);
    const isOne = both?.kind === "topic" && both.topic.kind === "contest";
    read.push(isOne ? both : readTopic(piece, record));
    if (isOne) at += 1;
  }
  return read;
}
