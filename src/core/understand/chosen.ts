import type { NecRecord, Person } from "#src/record/record.ts";
import type { Conversation } from "../conversation.ts";
import type { Query } from "../query.ts";
import { subjectsOf } from "../subjects.ts";
import { noiseIn } from "./noise.ts";
import { ordinalOf } from "./places-said.ts";
import { nameWords, type Token } from "./read.ts";

const CHOOSING = new Set(
  "one option number former latter guy person chap woman man lady bloke mean meant meaning for definitely choice pick go please the who".split(
    " ",
  ),
);
/** Words that say nothing of who is meant, beside what they were. */
const LINKING = new Set(
  "who was is that which used be were been held holds had has as a an the at of in on from by being became or his her she he they ex old then former still still now really".split(
    " ",
  ),
);
/** A question that begins so is a new one, unless it begins with an article or a name. */
const ASKING = new Set(
  "who what which when where why how did was is has does do are were tell show list name give can could".split(
    " ",
  ),
);

/** Words that take the only reading offered. */
const AGREED = new Set(
  "yes yeah yep yup aye ok okay sure please do go on ahead then that one correct right exactly it".split(
    " ",
  ),
);

type Offered = Conversation["offered"][number];

/** The words by which people are told apart, the surest first: posts and seats, elections, what is said about them. */
function factsOf(person: Person, record: NecRecord): readonly ReadonlySet<string>[] {
  const offices = person.offices.flatMap(({ role, organisation, at }) => {
    const where = record.organisations.get(organisation ?? "");
    return [role, at ?? "", where?.name ?? "", where?.short ?? "", ...(where?.aliases ?? [])];
  });
  const posts = record.officers
    .filter((officer) => officer.person === person.id)
    .flatMap(({ post, role }) => [role ?? post.replace("-", " ")]);
  const sections = (record.candidacies.get(person.id) ?? []).flatMap(({ contest }) => {
    const section = record.sections.get(contest.section);
    return [contest.label, section?.name ?? "", ...(section?.aliases ?? [])];
  });
  const bag = (texts: readonly string[]) => new Set(texts.flatMap(nameWords));
  const held = bag([...offices, ...posts]);
  const stood = new Set([...held, ...bag(sections)]);
  return [held, stood, new Set([...stood, ...bag([person.about?.text ?? ""])])];
}

const WHOLE: Readonly<Record<string, string>> = {
  mps: "mp",
  parliamentarian: "mp",
  politician: "mp",
  union: "union",
  representative: "representative",
  rep: "representative",
};

function fits(words: readonly string[], known: ReadonlySet<string>): boolean {
  return words.every((word) => known.has(word) || known.has(WHOLE[word] ?? word));
}

const isEnd = (word: string | undefined) =>
  word === "last" || (word !== undefined && ordinalOf(word) !== null);

const only = (offered: readonly Offered[]): Query | null =>
  offered.length === 1 ? (offered[0]?.query ?? null) : null;

/** Of somebody across contests the one contest that the choice names: "2012". */
function narrowed(
  query: Query | null,
  content: readonly string[],
  record: NecRecord,
): Query | null {
  if (query?.kind !== "across") return query;
  const [contest, ...more] = query.contests.filter((id) =>
    fits(content, new Set(nameWords(record.contests.get(id)?.label ?? ""))),
  );
  return contest && more.length === 0
    ? { kind: "candidacy", person: query.person, contest, aspect: "all" }
    : query;
}

/**
 * The reading that an answer to "which one?" chooses: by its place, by words that only one of them has, or by what only
 * one of the people has been: "the one who was an MP".
 */
export function offeredBy(
  tokens: readonly Token[],
  conversation: Conversation | null,
  record: NecRecord,
): Query | null {
  const offered = conversation?.offered ?? [];
  if (offered.length === 0) return null;
  const all = tokens.map((token) => token.text);
  if (offered.length === 1 && all.length > 0 && all.every((word) => AGREED.has(word)))
    return only(offered);
  const noise = noiseIn(all).at;
  const words = all.filter((_, at) => !noise.has(at));
  const said = all.join(" ");
  if (words.length === 0 && !/\b(one|former|latter)\b/.test(said)) return null;
  const content = words.filter((word) => !CHOOSING.has(word));
  // "And last?" asks for another place, and chooses none of those offered.
  if (all[0] === "and" && content.length === 1 && isEnd(content[0])) return null;
  if (words.includes("latter") || (content.length === 1 && content[0] === "last"))
    return offered.at(-1)?.query ?? null;
  if (words.includes("former") && content.length === 0) return offered[0]?.query ?? null;
  const [first] = content;
  const place =
    content.length === 1 && first
      ? (ordinalOf(first) ?? (/^\d$/.test(first) ? Number(first) : null))
      : null;
  // "Who was third?" is a new question, and chooses nothing.
  if (place !== null && ASKING.has(all[0] ?? "")) return null;
  if (place !== null) return offered[place - 1]?.query ?? null;
  if (content.length === 0) return null;
  // "And in 2014?" asks about another time, and chooses nobody who stood then.
  if (all[0] === "and" && content.every((word) => /^(?:19|20)\d\d$/.test(word))) return null;
  const named = offered.filter(({ label }) => fits(content, new Set(nameWords(label))));
  if (named.length === 1) return narrowed(only(named), content, record);
  return byFacts(all, content, offered, record);
}

function byFacts(
  all: readonly string[],
  content: readonly string[],
  offered: readonly Offered[],
  record: NecRecord,
): Query | null {
  if (ASKING.has(all[0] ?? "")) return null;
  const words = content.filter((word) => !LINKING.has(word));
  if (words.length === 0) return null;
  const known = offered.map(({ label, query }) => {
    const [id] = subjectsOf(query, record).people;
    const person = record.people.get(id ?? "");
    const name = nameWords(label);
    return person ? factsOf(person, record).map((facts) => new Set([...facts, ...name])) : [];
  });
  for (const tier of [0, 1, 2]) {
    const fitting = offered.filter((_, at) => {
      const facts = known[at]?.[tier];
      return facts !== undefined && fits(words, facts);
    });
    if (fitting.length > 0) return only(fitting);
  }
  return null;
}
