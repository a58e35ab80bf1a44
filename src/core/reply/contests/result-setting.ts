import type { Candidate, Contest, NecRecord } from "#src/record/record.ts";
import { count, date, list, ordinal, sentenceCase } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { Statements } from "../../statements.ts";
import { sayAccounts } from "../words/accounts.ts";
import { ended } from "../words/candidate-doubts.ts";
import { personName } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import { electionOf, resultSources } from "../words/contest-words.ts";
import { SYSTEM_WORDS } from "../words/system-words.ts";
import { butKnown } from "./contest-gaps.ts";
import { accountsAbout } from "./result-margin.ts";
import { suggestFor } from "./result-suggestions.ts";
import { standingsOf } from "./standings.ts";

/** How votes became seats. */
export function system(record: NecRecord, contest: Contest): Answer {
  const statements = new Statements(record.sources, `Voting system: ${contest.label}`);
  const election = electionOf(contest);
  if (!contest.system) {
    statements.say(`The record has no voting system for ${election}.`, resultSources(contest));
    return butKnown(statements, record, contest);
  }
  const { kind, text, sources } = contest.system;
  statements.say(
    `${sentenceCase(election)} ${contest.status === "pending" ? "is" : "was"} by ${SYSTEM_WORDS[kind]}. ${ended(sentenceCase(text))}`,
    sources,
  );
  if (contest.votes_are)
    statements.say(`A figure here counts ${contest.votes_are}.`, resultSources(contest));
  sayAccounts(statements, record, accountsAbout(contest, /system|voting|rule/i));
  suggestFor(statements, record, contest, "other");
  return statements.answered();
}

/** How many seats there were, and who took them. */
export function seats(record: NecRecord, contest: Contest): Answer {
  const statements = new Statements(record.sources, `Seats: ${contest.label}`);
  const n = contest.seats;
  const verb = contest.status === "pending" ? ["is", "are"] : ["was", "were"];
  const were = n === 1 ? `seat ${verb[0]}` : `seats ${verb[1]}`;
  statements.say(
    `${sentenceCase(count(n))} ${were} up for election in ${electionOf(contest, "uncounted")}.`,
    resultSources(contest),
  );
  const { elected } = standingsOf(contest);
  statements.list(
    "Elected",
    elected.map(({ candidate }) => ({
      text: personName(record, candidate.person),
      sources: candidate.sources,
    })),
  );
  sayAccounts(statements, record, accountsAbout(contest, /seats/i));
  suggestFor(statements, record, contest, "other");
  return statements.answered();
}

/** Who was nominated by how many, with who had the most or the fewest, and what it took to stand. */
export function nominations(record: NecRecord, contest: Contest, end: "most" | "fewest"): Answer {
  const statements = new Statements(record.sources, `Nominations: ${contest.label}`);
  const election = electionOf(contest);
  const { threshold } = contest.nominations ?? {};
  const nominated = standingsOf(contest).rows.flatMap(({ candidate }) =>
    (candidate.nominations ?? []).map((counted) => ({ candidate, counted })),
  );
  const noted = (contest.notes ?? []).filter(({ text }) => /\bnominations?\b/i.test(text));
  if (nominated.length === 0 && !threshold && noted.length === 0) {
    statements.say(`The record has no nominations for ${election}.`, resultSources(contest));
    return butKnown(statements, record, contest);
  }
  const [first, ...rest] = nominated;
  if (first) {
    const people = new Set(nominated.map(({ candidate }) => candidate.person)).size;
    const sources = together(first.counted.sources, ...rest.map(({ counted }) => counted.sources));
    const of = people === 1 ? personName(record, first.candidate.person) : `${people} candidates`;
    const most = people > 1 ? atEnd(record, contest, nominated, end) : null;
    statements.say(
      most
        ? `${most} in ${election}, of the ${of} whose nominations the record has.`
        : `The record has nominations of ${of} in ${election}.`,
      sources,
    );
  }
  for (const { text, sources } of noted) statements.say(text, sources);
  if (threshold)
    statements.say(`To stand in ${election}: ${ended(threshold)}`, resultSources(contest));
  statements.list(
    null,
    nominated
      .toSorted((a, b) => (end === "most" ? 1 : -1) * (b.counted.count - a.counted.count))
      .map(({ candidate, counted: { by, count: n, as_of, sources } }) => ({
        text: `${personName(record, candidate.person)}: ${nominationWords(by, n)}${as_of ? `, counted up to ${date(as_of)}` : ""}`,
        sources,
      })),
  );
  sayAccounts(statements, record, accountsAbout(contest, /nominat/i));
  suggestFor(statements, record, contest, "other");
  return statements.answered();
}

interface Nominated {
  readonly candidate: Candidate;
  readonly counted: NonNullable<Candidate["nominations"]>[number];
}

/**
 * "Ann Black had the most, 301 CLP nominations, and came first,": where all are counted of one kind, each at the last
 * count; else null.
 */
function atEnd(
  record: NecRecord,
  contest: Contest,
  nominated: readonly Nominated[],
  end: "most" | "fewest",
): string | null {
  const [first, ...others] = new Set(nominated.map(({ counted }) => counted.by));
  if (!first || others.length > 0) return null;
  const counts = standingsOf(contest).rows.flatMap(({ candidate }) => {
    const all = (candidate.nominations ?? []).map(({ count: n }) => n);
    return all.length > 0 ? [{ candidate, n: Math.max(...all) }] : [];
  });
  const ns = counts.map(({ n }) => n);
  const sought = end === "most" ? Math.max(...ns) : Math.min(...ns);
  const there = counts.filter(({ n }) => n === sought).map(({ candidate }) => candidate);
  const place =
    there.length === 1 && there[0]?.place ? `, and came ${ordinal(there[0].place)}` : "";
  const names = list(there.map(({ person }) => personName(record, person)));
  return `${names} had the ${end}, ${nominationWords(first, sought)}${place},`;
}

/** "61 CLP nominations". */
export function nominationWords(by: string, n: number): string {
  return `${n} ${by} ${n === 1 ? "nomination" : "nominations"}`;
}

/** The accounts of a contest that differ, side by side. */
export function accounts(record: NecRecord, contest: Contest): Answer {
  const statements = new Statements(record.sources, `Accounts that differ: ${contest.label}`);
  const known = contest.accounts ?? [];
  if (known.length === 0) {
    statements.say(
      `The record has no accounts that differ about ${electionOf(contest)}.`,
      resultSources(contest),
    );
    return butKnown(statements, record, contest);
  }
  const topics = known.map(({ about }) => about).join("; ");
  statements.say(`Reports of ${electionOf(contest)} differ on: ${topics}.`, resultSources(contest));
  sayAccounts(statements, record, known);
  suggestFor(statements, record, contest, "other");
  return statements.answered();
}
