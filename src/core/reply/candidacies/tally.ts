import type { Candidacy, NecRecord } from "#src/record/record.ts";
import { count, list } from "#src/words.ts";
import { homeBody } from "../../home.ts";
import { organisationName } from "../words/candidate-words.ts";

/** How often somebody stood and what the record says came of it. */
export interface Tally {
  readonly stood: number;
  readonly elected: number;
  /** Declared, but the record does not say. */
  readonly unknown: number;
  readonly pending: number;
  readonly inferred: number;
}

/** Counts candidacies by what the record states of each; nothing is worked out from votes. */
export function tally(candidacies: readonly Candidacy[]): Tally {
  const elected = candidacies.filter(({ candidate }) => candidate.elected === true);
  const silent = candidacies.filter(({ candidate }) => candidate.elected === null);
  return {
    stood: candidacies.length,
    elected: elected.length,
    unknown: silent.filter(({ contest }) => contest.status !== "pending").length,
    pending: silent.filter(({ contest }) => contest.status === "pending").length,
    inferred: candidacies.filter(
      ({ candidate }) => candidate.elected !== null && candidate.inferred,
    ).length,
  };
}

/**
 * "stood in nine contests of the record and was elected in three, worked out from the candidacies below". `scope` says
 * which contests, where it is not all: " of the CLP section".
 */
export function tallyWords(name: string, candidacies: readonly Candidacy[], scope = ""): string {
  const { stood, elected, unknown, pending, inferred } = tally(candidacies);
  const [only] = candidacies;
  if (only && stood === 1) {
    const { label } = only.contest;
    if (pending)
      return `${name} is a candidate in one contest${scope || " of the record"} (${label}), whose result is still to come.`;
    const outcome =
      only.candidate.elected === null
        ? "the record does not say with what result"
        : `and was ${only.candidate.elected ? "" : "not "}elected${inferred ? ", as inferred below" : ""}`;
    return `${name} stood in one contest${scope || " of the record"} (${label})${outcome.startsWith("and") ? " " : "; "}${outcome}.`;
  }
  const doubts = [
    unknown > 0 ? `for ${count(unknown)} the record does not say` : null,
    pending > 0 ? `${count(pending)} ${pending === 1 ? "is" : "are"} still to be declared` : null,
    inferred > 0 ? `for ${count(inferred)} it is inferred` : null,
  ].filter((doubt) => doubt !== null);
  const how = doubts.length > 0 ? `; ${list(doubts)}` : "";
  return `${name} stood in ${contests(stood)}${scope || " of the record"} and was elected in ${times(elected)}, worked out from the candidacies below${how}.`;
}

/** Where somebody stood for more than one body: "Of these, seven were for the NEC (elected in two) and …"; null otherwise. */
export function byBodyWords(record: NecRecord, candidacies: readonly Candidacy[]): string | null {
  const bodies = Map.groupBy(candidacies, ({ contest }) => contest.of.body);
  const [first] = bodies;
  if (!first || (bodies.size === 1 && first[0] === homeBody(record))) return null;
  const necFirst = [...bodies].toSorted(
    ([a], [b]) => Number(b === homeBody(record)) - Number(a === homeBody(record)),
  );
  const parts = necFirst.map(([body, of]) => {
    const { elected } = tally(of);
    return `${count(of.length)} for ${bodyName(record, body)} (elected in ${times(elected)})`;
  });
  return bodies.size === 1
    ? `${first[1].length === 1 ? "It was" : "They were all"} for ${bodyName(record, first[0])}, not for the NEC.`
    : `Of these, ${list(parts)}.`;
}

/** "the NEC", "the Conference Arrangements Committee". */
export function bodyName(record: NecRecord, body: string): string {
  return body === homeBody(record)
    ? "the NEC"
    : withArticle(organisationName(record, body).replace(/^the /i, ""));
}

const withArticle = (name: string) =>
  /(committee|forum|party|council|conference|board)$/i.test(name) ? `the ${name}` : name;

/** "one contest", "nine contests". */
export function contests(n: number): string {
  return `${count(n)} ${n === 1 ? "contest" : "contests"}`;
}

/** "none", "three", "12". */
export function times(n: number): string {
  return n === 0 ? "none" : count(n);
}
