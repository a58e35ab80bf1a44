import type { Option } from "#src/core/command.ts";
import { completeOption } from "#src/core/complete-option.ts";
import { plainText } from "#src/core/plain-text.ts";
import { thingsNamed } from "#src/core/things-named.ts";
import type { NecRecord } from "#src/record/record.ts";
import { list } from "#src/words.ts";
import type { Topic } from "../model.ts";
import { fitTopics } from "./hold.ts";
import { breadthOf } from "./too-broad.ts";
import { topicKey, topicWords } from "./topic-words.ts";

/** What somebody wrote of what to follow. */
export type TopicRead =
  | {
      readonly kind: "topic";
      readonly topic: Topic;
      /** A sentence for whoever follows it, where it is in nearly everything; else null. */
      readonly warning: string | null;
    }
  /** Several things are called that; the sentence asks which. */
  | { readonly kind: "several"; readonly topics: readonly Topic[]; readonly question: string }
  /** Nothing to follow; the sentence says what to write instead. */
  | { readonly kind: "unknown"; readonly problem: string };

/** How many characters a topic has at most, and how many are offered where several fit. */
const LONGEST = 100;
const MOST_OFFERED = 10;
/** Letters of words to follow, at least, and characters, at most: one letter is in everything. */
const FEWEST_LETTERS = 3;
const LONGEST_WORDS = 60;
/** How many names near one that nobody has are named. */
const MOST_NEAR = 4;

/** What of the record can be followed, as an option that names it. */
export const TOPIC: Option = {
  name: "topic",
  summary: "Whom or what",
  accepts: ["person", "organisation", "contest", "section"],
  required: true,
};

const EVERYTHING =
  /^(?:everything|all|all (?:of it|news|topics)|anything|any|every topic|the lot|\*)$/i;
const QUOTED = /^["“”„«'‘’](.+)["“”»'‘’]$/su;
const ADVICE =
  "Write a person, an organisation, a section, a contest, “everything”, or words in quotation marks.";

/**
 * Reads what somebody wants to follow: a name of the record in any of its forms, "everything", or words in quotation
 * marks.
 */
export function readTopic(text: string, record: NecRecord): TopicRead {
  const said = plainText(text).replace(/\s+/g, " ");
  if (said === "") return unknown(`Nothing was written to follow. ${ADVICE}`);
  if (said.length > LONGEST)
    return unknown(
      `That is ${said.length} characters long; a topic has ${LONGEST} at most. ${ADVICE}`,
    );
  if (EVERYTHING.test(said)) return { kind: "topic", topic: { kind: "everything" }, warning: null };
  const [, words] = QUOTED.exec(said) ?? [];
  return words === undefined ? named(said, record) : quotedWords(words.trim(), record);
}

function named(said: string, record: NecRecord): TopicRead {
  const topics = thingsNamed(said, record).flatMap(({ kind, value: id }): Topic[] =>
    kind === "person" || kind === "organisation" || kind === "section" || kind === "contest"
      ? [{ kind, id }]
      : [],
  );
  const [only, ...more] = [...new Map(topics.map((topic) => [topicKey(topic), topic])).values()];
  if (!only) return unknown(notNamed(said, record));
  if (more.length === 0)
    return { kind: "topic", topic: only, warning: breadthOf(only, record)?.warning ?? null };
  const offered = [only, ...more].slice(0, MOST_OFFERED);
  const words = offered.map((topic) => topicWords(topic, record));
  const told = offered.map((topic, at) => {
    const name = words[at] ?? "";
    // An id is read as the one that it is of.
    const alike = words.filter((each) => each === name).length > 1;
    return alike && "id" in topic ? `${name} (${topic.id})` : name;
  });
  return {
    kind: "several",
    topics: offered,
    question: `“${said}” can be ${list(told, "or")}. Which one?`,
  };
}

function notNamed(said: string, record: NecRecord): string {
  const bare = said.replace(/["“”]/g, "").trim();
  const broad = breadthOf({ kind: "words", words: bare }, record);
  if (broad) return broad.hopeless ? `${broad.warning} ${ADVICE}` : broad.warning;
  const near = completeOption(record, TOPIC, bare, MOST_NEAR).map(({ label }) => label);
  const meant = near.length > 0 ? ` Did you mean ${list(near, "or")}?` : "";
  return `Nobody and nothing in the record is called “${bare}”.${meant} To follow the words in the news, put them in quotation marks: "${bare}".`;
}

function quotedWords(words: string, record: NecRecord): TopicRead {
  const topic: Topic = { kind: "words", words: words.replace(/["“”]/g, "").trim() };
  if (fitTopics([topic], record).length === 0)
    return unknown(
      `Stories of what people are accused of are never sent by themselves, so “${topic.words}” cannot be followed. Ask for them: /nec claims.`,
    );
  const breadth = breadthOf(topic, record);
  if (breadth?.hopeless) return unknown(`${breadth.warning} ${ADVICE}`);
  if ((topic.words.match(/[\p{L}\p{N}]/gu) ?? []).length < FEWEST_LETTERS)
    return unknown(
      `“${topic.words}” is too short to follow; ${FEWEST_LETTERS} letters are the least.`,
    );
  if (topic.words.length > LONGEST_WORDS)
    return unknown(
      `“${topic.words}” is too long to follow; ${LONGEST_WORDS} characters are the most. Write the words that matter.`,
    );
  return { kind: "topic", topic, warning: breadth?.warning ?? null };
}

const unknown = (problem: string): TopicRead => ({ kind: "unknown", problem });
