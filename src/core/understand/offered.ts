import type { NecRecord } from "#src/record/record.ts";
import { count, date, sentenceCase } from "#src/words.ts";
import type { Conversation } from "../conversation.ts";
import type { Query } from "../query.ts";
import { notice } from "../statements.ts";
import { subjectsOf } from "../subjects.ts";
import { ordinalOf } from "./mark.ts";
import { NOISE } from "./noise.ts";
import { nameWords, read } from "./read.ts";
import { say } from "./said.ts";
import type { Understood } from "./understand.ts";

const CHOOSING = new Set(["one", "option", "number", "former", "latter"]);

/** The reading that an answer to "which one?" chooses: by its place, or by words that only one of them has. */
export function offeredBy(text: string, conversation: Conversation | null): Query | null {
  const offered = conversation?.offered ?? [];
  if (offered.length === 0) return null;
  const words = read(text)
    .map((token) => token.text)
    .filter((word) => !NOISE.has(word));
  if (words.length === 0) return null;
  const content = words.filter((word) => !CHOOSING.has(word));
  if (words.includes("latter") || (content.length === 1 && content[0] === "last"))
    return offered.at(-1)?.query ?? null;
  if (words.includes("former")) return offered[0]?.query ?? null;
  const [only] = content;
  const place =
    content.length === 1 && only
      ? (ordinalOf(only) ?? (/^\d$/.test(only) ? Number(only) : null))
      : null;
  if (place !== null) return offered[place - 1]?.query ?? null;
  const fitting = offered.filter(({ label }) => {
    const has = new Set(nameWords(label));
    return content.length > 0 && content.every((word) => has.has(word));
  });
  return fitting.length === 1 ? (fitting[0]?.query ?? null) : null;
}

/** What tells people of one name apart: the contests and years they are known by. */
function knownAs(id: string | undefined, record: NecRecord): string {
  const person = record.people.get(id ?? "");
  if (!person) return "";
  const contests = (record.candidacies.get(person.id) ?? []).map(({ contest }) => contest.label);
  const offices = person.offices.map(({ role, from }) => (from ? `${role}, ${date(from)}` : role));
  const [first, ...rest] = contests.length > 0 ? contests : offices;
  if (!first) return "";
  const last = rest.at(-1);
  return last ? ` (${first}; ${last})` : ` (${first})`;
}

/** How many readings are put to choice. */
const MOST_OFFERED = 8;

/** "Three readings fit. Which one is meant?", with each reading in words; of very many, the latest. */
export function offer(all: readonly Query[], record: NecRecord): Understood {
  const queries = all.length > MOST_OFFERED ? all.slice(-MOST_OFFERED).reverse() : all;
  const people = queries.map((query) => subjectsOf(query, record).people[0]);
  const unlike = new Set(people).size === queries.length;
  const offered = queries.map((query, at) => {
    const hint = unlike ? knownAs(people[at], record) : "";
    return { label: `${say(query, record)}${hint}`, query };
  });
  const many = count(all.length);
  const fit = `${sentenceCase(many)} readings fit.`;
  const lead =
    all.length > MOST_OFFERED
      ? `${fit} Say a year or a section, or choose one of these:`
      : `${fit} Which one is meant?`;
  const answer = notice("clarify", "Which one?", [lead], {
    items: offered.map(({ label }) => label),
    suggestions: offered.map(({ label }) => ({ label, ask: label })),
  });
  return { answer, offered };
}
