import type { Option, Value } from "#src/core/command.ts";
import { completeOption } from "#src/core/complete-option.ts";
import { read } from "#src/core/understand/read.ts";
import { valuesOf } from "#src/core/understand/value.ts";
import type { NecRecord } from "#src/record/record.ts";
import { list } from "#src/words.ts";
import { topicKey, topicWords } from "../content/topic-words.ts";
import type { Topic } from "../model.ts";
import { plainly, quoted, type Said } from "../when/said.ts";

/** How many topics one subscription has at most: more than anybody can name in a sentence. */
export const MOST_TOPICS = 20;
/** How long words to follow are, in characters: one letter is in everything. */
const WORDS = { least: 3, most: 60 };
/** How many of several that fit are named. */
const OFFERED = 4;

const EVERYTHING = /^(everything|all|anything|every ?one|the (whole )?nec|nec)$/;
const QUOTED = /^["“”'‘’](?<words>.*)["“”'‘’]$/su;
const TOPIC: Option = {
  name: "topic",
  summary: "Whom or what",
  accepts: ["person", "organisation", "contest", "section"],
  required: true,
};

/**
 * What somebody wrote of what to hear of: "everything", a person, an organisation, a section or a contest by any name
 * that commands take, or words in quotation marks. A name that nobody in the record has is refused, not searched for as
 * words: a slip would follow nothing for ever.
 *
 * @param now an instant: what "the last contest" is
 */
export function readTopic(said: string, record: NecRecord, now: string): Said<Topic> {
  const text = said.trim();
  if (EVERYTHING.test(plainly(text))) return { ok: true, value: { kind: "everything" } };
  const words = QUOTED.exec(text)?.groups?.words?.trim();
  if (words !== undefined) return readWords(words);
  const found = valuesOf(read(text), TOPIC, { record, now, conversation: null });
  const topics = found.flatMap(topicOf);
  const [only, ...more] = topics;
  if (only && more.length === 0) return { ok: true, value: only };
  if (only) return wrong(`${quoted(text)} can be ${oneOf(topics, record)}. Write which one.`);
  const near = completeOption(record, TOPIC, text, OFFERED).map(({ label }) => label);
  const advice =
    near.length > 0
      ? `Did you mean ${list(near, "or")}?`
      : "Write a person, an organisation, a section or a contest by name.";
  return wrong(
    `${quoted(text)} is nobody and nothing that the record knows. ${advice} To follow words, put them in quotation marks.`,
  );
}

/** Several topics, divided by commas, semicolons or lines; each once. Everything takes in all others. */
export function readTopics(
  said: string,
  record: NecRecord,
  now: string,
): Said<readonly [Topic, ...Topic[]]> {
  const pieces = divided(said);
  if (pieces.length > MOST_TOPICS)
    return wrong(
      `${pieces.length} topics are too many for one digest; it takes ${MOST_TOPICS}. Leave some out, or make a second one.`,
    );
  const topics = new Map<string, Topic>();
  for (const piece of pieces) {
    const topic = readTopic(piece, record, now);
    if (!topic.ok) return topic;
    topics.set(topicKey(topic.value), topic.value);
  }
  const [first, ...rest] = [...topics.values()];
  if (!first || topics.has("everything")) return { ok: true, value: [{ kind: "everything" }] };
  return { ok: true, value: [first, ...rest] };
}

/** The pieces of a list; what is in quotation marks is one. */
export function divided(said: string): readonly string[] {
  const pieces = said.match(/(?:["“][^"”]*["”]|[^,;\n])+/g) ?? [];
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== "");
}

function readWords(words: string): Said<Topic> {
  const letters = words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters < WORDS.least)
    return wrong(`“${words}” is too short to follow; ${WORDS.least} letters are the least.`);
  if (words.length > WORDS.most)
    return wrong(
      `${quoted(words)} is too long to follow; ${WORDS.most} characters are the most. Write the words that matter.`,
    );
  return { ok: true, value: { kind: "words", words: words.replace(/\s+/g, " ") } };
}

function topicOf({ kind, value: id }: Value): Topic | readonly [] {
  return kind === "person" || kind === "organisation" || kind === "section" || kind === "contest"
    ? { kind, id }
    : [];
}

function oneOf(topics: readonly Topic[], record: NecRecord): string {
  const named = topics.slice(0, OFFERED).map((topic) => {
    const id = "id" in topic ? ` (${topic.id})` : "";
    return `${topicWords(topic, record)}${id}`;
  });
  return list(topics.length > OFFERED ? [...named, "others"] : named, "or");
}

const wrong = (problem: string) => ({ ok: false as const, problem });
