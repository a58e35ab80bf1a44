import type { NecRecord, Organisation, Person } from "#src/record/record.ts";
import { stemsIn } from "../articles/words/alike.ts";
import { oncePer } from "../once-per.ts";
import type { Query } from "../query.ts";
import type { Mark } from "./mark.ts";
import { noiseIn } from "./noise.ts";
import type { Token } from "./read.ts";
import { indexesOf } from "./run.ts";
import type { Asking } from "./steps.ts";
import { wordSet } from "./word-set.ts";

/** What only asks for what somebody is or did, and of which kind of thing. */
const ASKS = wordSet(`
  ever when dates date years year until since long active involved person member people somebody someone
  group groups organisation organisations campaign campaigns body union unions trade university college company paper role roles post job
  become became held hold served serve worked work called known one`);
/** How many words tell of whom one asks, where nobody is named. */
const FEWEST_OF_NOBODY = 2;
/** By which one asks for an organisation, and not for a person. */
const GROUPS = wordSet("group groups organisation organisations campaign campaigns body company");
/** What somebody is in is told with who they are, whatever it is. */
const TAKES_PART = wordSet("active involved");

/** Whether one of the committee's own people is asked for: "which NEC member". */
const isOfCommittee = (words: readonly string[]) =>
  words.includes("nec") && words.some((word) => word === "member" || word === "members");

/** The stems of what the record says of who somebody or something is. */
const profiles = oncePer((record: NecRecord) => {
  const stems = ({ name, about }: Person | Organisation) => stemsIn(`${name} ${about?.text ?? ""}`);
  const all = (of: Iterable<Person | Organisation>) =>
    new Map([...of].map((each) => [each.id, stems(each)] as const));
  return { people: all(record.people.values()), organisations: all(record.organisations.values()) };
});

/** The only one of some profiles that has every one of some words; undefined where none has, or several. */
function onlyWith(
  all: ReadonlyMap<string, ReadonlySet<string>>,
  words: readonly string[],
): string | undefined {
  const wanted = words.flatMap((word) => [...stemsIn(word)]);
  const [only, ...more] = [...all].filter(([, stems]) => wanted.every((stem) => stems.has(stem)));
  return more.length === 0 ? only?.[0] : undefined;
}

/**
 * Whoever a question asks about by what the record says of who they are, in whatever words it is asked: every word that
 * only asks left out, all others are there. "Was Ada Lintott ever rector of the university?" is answered by who she is,
 * "which campaign did she found" by the only organisation that is told to be hers. Null where a word is missing, or where
 * several fit.
 */
export function byProfile(
  tokens: readonly Token[],
  marks: readonly Mark[],
  { record }: Asking,
): Query | null {
  const words = tokens.map(({ text }) => text);
  const people = marks.flatMap((mark) => (mark.kind === "person" ? [mark] : []));
  const [one, ...others] = people;
  if (others.length > 0 || (one && (one.ids.length > 1 || one.how === "slip"))) return null;
  const named = indexesOf(marks.filter(({ kind }) => kind === "person" || kind === "pronoun"));
  const noise = noiseIn(words).at;
  const said = words.filter((word, at) => !named.has(at) && !noise.has(at) && !ASKS.has(word));
  const { people: persons, organisations } = profiles(record);
  const [id = ""] = one?.ids ?? [];
  const person = one && record.people.get(id);
  if (words[0] === "how" || said.length < (person ? 1 : FEWEST_OF_NOBODY)) {
    const takesPart = person && said.length === 0 && words.some((word) => TAKES_PART.has(word));
    return takesPart ? { kind: "person", person: id } : null;
  }
  if (words.some((word) => GROUPS.has(word))) {
    const group = person && onlyWith(organisations, [person.name, ...said]);
    return group ? { kind: "organisation", organisation: group } : null;
  }
  // "Who is the prime minister?" asks for nobody of the record, whatever it says of somebody who was deputy to one.
  if (!person && !isOfCommittee(words)) return null;
  const own = persons.get(id);
  const found = onlyWith(own ? new Map([[id, own]]) : persons, said);
  return found ? { kind: "person", person: found } : null;
}
