import type { Candidacy, NecRecord, Person, Sources } from "#src/record/record.ts";
import { count, date, list, when } from "#src/words.ts";
import { candidacyAtEnd } from "../../candidacy-at-end.ts";
import type { QueryOf } from "../../query.ts";
import type { Statements } from "../../statements.ts";
import { officesOf } from "../people/held.ts";
import { electedWords, figureCell, placeWords } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import { figuresOf } from "../words/contest-words.ts";
import { bounds, sortKey } from "../words/interval.ts";
import { contests, tally } from "./tally.ts";

type Asked = QueryOf<"candidacies">;

/** " of the CLP section, from 2000 to 2004": which of a person's contests are meant; "" for all. */
export function scopeWords(record: NecRecord, { section, from, to }: Asked): string {
  const name = section ? record.sections.get(section)?.name : undefined;
  const of = name ? ` for ${/section$/.test(name) ? "the " : ""}${name}` : "";
  if (from && from === to) return `${of} ${when(from)}`;
  if (from && to) return `${of} from ${date(from)} to ${date(to)}`;
  return `${of}${from ? ` since ${date(from)}` : ""}${to ? ` up to ${date(to)}` : ""}`;
}

/** "CLP section, 2010 (eighth of 20; 33,000 votes)". */
function described(candidacy: Candidacy): string {
  const { contest, candidate } = candidacy;
  const figure = figuresOf(contest, candidate) ? figureCell(candidacy) : null;
  const beside = [placeWords(candidacy), figure].filter((words) => words !== null);
  return beside.length > 0 ? `${contest.label} (${beside.join("; ")})` : contest.label;
}

function sourcesOf([first, ...rest]: readonly [Candidacy, ...Candidacy[]]): Sources {
  return together(first.candidate.sources, ...rest.map(({ candidate }) => candidate.sources));
}

const isSome = (chosen: readonly Candidacy[]): chosen is readonly [Candidacy, ...Candidacy[]] =>
  chosen.length > 0;

/** The first contest somebody stood in, or the latest; one that is still to be declared is said beside the latest declared. */
export function sayEnd(
  statements: Statements,
  person: Person,
  chosen: readonly [Candidacy, ...Candidacy[]],
  end: "first" | "last",
  scope: string,
): void {
  const [first] = chosen;
  const last = chosen.at(-1) ?? first;
  const asked = end === "first" ? first : last;
  const details = (candidacy: Candidacy) =>
    `${described(candidacy)}, ${electedWords(candidacy)}${candidacy.contest.declared ? `; declared ${when(candidacy.contest.declared)}` : ""}`;
  statements.say(
    `The ${end === "first" ? "first" : "latest"} contest${scope} in which the record has ${person.name} as a candidate: ${details(asked)}.`,
    asked.candidate.sources,
  );
  const declared = chosen.findLast(({ contest }) => contest.status === "declared");
  if (end === "last" && declared && declared !== asked)
    statements.say(
      `The latest already declared: ${details(declared)}.`,
      declared.candidate.sources,
    );
}

/** The first, or the latest, of the contests that somebody won or lost, where that is asked for. */
export function sayOutcomeAtEnd(
  statements: Statements,
  record: NecRecord,
  { name }: Person,
  query: Asked,
): void {
  const asked = candidacyAtEnd(record, query);
  if (!asked) return;
  const which = query.end === "first" ? "first" : "latest";
  const verb = query.lead === "lost" ? "not elected" : "elected";
  const { contest, candidate } = asked;
  const declared = contest.declared ? `, declared ${when(contest.declared)}` : "";
  statements.say(
    `The ${which} contest in which the record has ${name} as ${verb}: ${described(asked)}${declared}.`,
    candidate.sources,
  );
}

/** That somebody sat on the NEC before the first contest that the record has of them. */
export function saySatBefore(
  statements: Statements,
  record: NecRecord,
  person: Person,
  { contest }: Candidacy,
): void {
  const seats = officesOf(record, person).filter(({ kind, from }) => kind === "nec" && from);
  const earliest = seats.toSorted((a, b) =>
    sortKey(a.from ?? "").localeCompare(sortKey(b.from ?? "")),
  )[0];
  if (!earliest?.from || bounds(earliest.from)[1] >= bounds(contest.time)[0]) return;
  statements.say(
    `Before that the record has ${person.name} on the NEC from ${date(earliest.from)}: ${earliest.role}.`,
    earliest.sources,
  );
}

/** Which contests somebody won, or lost, and how many; what the record does not say is neither. */
export function sayOutcomes(
  statements: Statements,
  person: Person,
  chosen: readonly [Candidacy, ...Candidacy[]],
  outcome: "elected" | "lost",
  scope: string,
): void {
  const { name } = person;
  const theirs = chosen.filter(({ candidate }) => candidate.elected === (outcome === "elected"));
  const { stood, unknown, pending } = tally(chosen);
  const where = scope || " of the record";
  const verb = outcome === "elected" ? "elected" : "not elected";
  const inferred = theirs.some(({ candidate }) => candidate.inferred)
    ? "; where it is inferred, that is said below"
    : "";
  if (!isSome(theirs)) {
    const [only] = chosen;
    statements.say(
      outcome === "lost"
        ? `The record has no contest${scope} in which ${name} stood and was not elected (${stood === 1 ? only.contest.label : `of ${contests(stood)}`}).`
        : unknown + pending > 0
          ? `The record has no contest${scope} in which ${name} was elected (of ${contests(stood)}).`
          : stood === 1
            ? `${name} stood in one contest${where} (${only.contest.label}) and was not elected.`
            : `${name} was not elected in any of the ${contests(stood)}${where} that ${name} stood in: ${chosen.map(described).join("; ")}.`,
      sourcesOf(chosen),
    );
  } else {
    const labels = theirs.map(described).join("; ");
    statements.say(
      stood === 1
        ? `${name} stood in one contest${where} and was ${verb}: ${labels}${inferred}.`
        : theirs.length === stood
          ? `${name} was ${verb} in ${stood === 2 ? "both contests" : `all ${contests(stood)}`}${where} that ${name} stood in: ${labels}${inferred}.`
          : `${name} was ${verb} in ${count(theirs.length)} of ${contests(stood)}${where}: ${labels}${inferred}.`,
      sourcesOf(theirs),
    );
  }
  const doubts = [
    unknown > 0
      ? `for ${count(unknown)} the record does not say whether ${name} was elected`
      : null,
    pending > 0 ? `${count(pending)} ${pending === 1 ? "is" : "are"} still to be declared` : null,
  ].filter((doubt) => doubt !== null);
  if (doubts.length > 0) statements.say(`Of these contests, ${list(doubts)}.`, sourcesOf(chosen));
}
