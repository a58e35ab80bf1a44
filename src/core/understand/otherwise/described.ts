import type { NecRecord, Person } from "#src/record/record.ts";
import { oncePer } from "../../once-per.ts";
import type { Mark } from "../mark.ts";
import { nameWords, type Token } from "../read.ts";
import type { Run } from "../run.ts";
import { wordSet } from "../word-set.ts";

/** Words that stand between those that say who somebody is. */
const BETWEEN = wordSet(
  "the a an of for from at in and former ex then current one time onetime labour party nec british",
);

/** What somebody did: in the record's words about people, and no word that says who they are. */
const DEEDS = wordSet(
  "elected stood won lost chosen appointed joined left served resigned ran came backed",
);

/** The most words that are taken for who somebody is. */
const MOST = 8;

/** The words in which the record says who somebody is: what it has about the person, and the offices held. */
const wordsAbout = oncePer((record: NecRecord) =>
  oncePer((person: Person): ReadonlySet<string> => {
    const offices = person.offices.flatMap(({ role, organisation, at }) => {
      const { name, short } = record.organisations.get(organisation ?? "") ?? {};
      return [role, name ?? "", short ?? "", at ?? ""];
    });
    const words = nameWords([person.about?.text ?? "", ...offices].join(" "));
    return new Set(words.filter((word) => !BETWEEN.has(word) && !DEEDS.has(word)));
  }),
);

/** The words right before a name that say who it is: "Momentum founder Jon Lansman"; null where there are none. */
function before(name: Run, tokens: readonly Token[], about: ReadonlySet<string>): Run | null {
  let { from } = name;
  for (let at = name.from - 1; at >= 0 && name.from - at <= MOST; at--) {
    const text = tokens[at]?.text ?? "";
    if (tokens[at + 1]?.apart || !(about.has(text) || BETWEEN.has(text))) break;
    if (about.has(text) || from < name.from) from = at;
  }
  return from < name.from ? { from, to: name.from } : null;
}

/** The words after a name that say who it is, set apart from it and from what follows: "Peter Willsman, CLPD secretary, …". */
function after(name: Run, tokens: readonly Token[], about: ReadonlySet<string>): Run | null {
  const { to: from } = name;
  if (!tokens[from]?.apart) return null;
  const rest = tokens.slice(from + 1).findIndex(({ apart }) => apart);
  const to = rest < 0 ? tokens.length : from + 1 + rest;
  const said = tokens.slice(from, to).map(({ text }) => text);
  const known = said.some((word) => about.has(word));
  const all = said.every((word) => about.has(word) || BETWEEN.has(word));
  return known && all && said.length <= MOST ? { from, to } : null;
}

/**
 * A question without the words that say who somebody named is, where the record says the same of that person: "the actor
 * Tony Robinson". Null where there are none; a description that the record does not have stays unexplained.
 */
export function withoutDescription(
  tokens: readonly Token[],
  marks: readonly Mark[],
  record: NecRecord,
): readonly Token[] | null {
  const said = marks.flatMap((mark): Run[] => {
    const person = mark.kind === "person" && mark.ids.length === 1 && mark.ids[0];
    const found = person && record.people.get(person);
    if (!found) return [];
    const about = wordsAbout(record)(found);
    return [before(mark, tokens, about), after(mark, tokens, about)].filter((run) => run !== null);
  });
  if (said.length === 0) return null;
  return tokens.filter((_, at) => !said.some(({ from, to }) => at >= from && at < to));
}
