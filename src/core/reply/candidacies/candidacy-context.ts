import type { Candidate, Contest, NecRecord, Sources } from "#src/record/record.ts";
import { date, list, number } from "#src/words.ts";
import type { Statements } from "../../statements.ts";
import { nominationWords } from "../contests/result-setting.ts";
import { accountsOf, sayAccounts } from "../words/accounts.ts";
import { sayDoubts } from "../words/candidate-doubts.ts";
import { organisationName, personName } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import { personAsk, resultAsk } from "../words/contest-words.ts";

/** What else the record has of a candidate in a contest: doubts first, then how they stood, who backed and nominated them. */
export function sayContext(
  statements: Statements,
  record: NecRecord,
  contest: Contest,
  candidate: Candidate,
  led: "backing" | "other",
): void {
  sayDoubts(statements, record, contest, [candidate]);
  const person = record.people.get(candidate.person);
  if (person) sayAccounts(statements, record, accountsOf(contest.accounts, person));
  const { label, note, backed_by, nominations, sources, post, stage, incumbent } = candidate;
  const facts: { label: string; value: string; sources: Sources }[] = [];
  if (label)
    facts.push({ label: "How the candidate stood", value: label.text, sources: label.sources });
  if (post) facts.push({ label: "Post", value: post, sources });
  if (incumbent) facts.push({ label: "Sitting member", value: "yes", sources });
  if (candidate.elected && stage !== undefined) {
    facts.push({ label: "Elected at stage", value: number(stage), sources });
  }
  const backing = backingWords(record, backed_by ?? []);
  if (backing && led !== "backing")
    facts.push({ label: "Backed by", value: backing.words, sources: backing.sources });
  for (const { by, count, as_of, sources: own } of nominations ?? []) {
    const until = as_of ? `, counted up to ${date(as_of)}` : "";
    facts.push({
      label: "Nominations",
      value: `${nominationWords(by, count)}${until}`,
      sources: own,
    });
  }
  const noted = note ? [{ label: "Note", value: note, sources }] : [];
  if (isAgainstPlace(contest, candidate)) facts.unshift(...noted);
  else facts.push(...noted);
  statements.facts(null, facts);
  statements.list("Cautions about this result", contest.caveats ?? []);
}

/** Whether somebody was elected, or not, against their place: what is noted of it says why. */
export const isAgainstPlace = ({ seats }: Contest, { place, elected }: Candidate): boolean =>
  place !== undefined && typeof seats === "number" && place > seats === elected;

/** Organisations in full, with their notes: "Momentum and Unite the Union (as reported)"; null for none. */
export function backingWords(
  record: NecRecord,
  backing: NonNullable<Candidate["backed_by"]>,
): { words: string; sources: Sources } | null {
  const [first, ...rest] = backing;
  if (!first) return null;
  const names = backing.map(
    ({ organisation, note }) =>
      organisationName(record, organisation) + (note ? ` (${note.replace(/\.$/, "")})` : ""),
  );
  return {
    words: list(names),
    sources: together(first.sources, ...rest.map(({ sources }) => sources)),
  };
}

/** Offers the contest's result and the people an answer was about. */
export function suggestAround(
  statements: Statements,
  record: NecRecord,
  contest: Contest,
  people: readonly string[],
): void {
  statements.suggest(`Result: ${contest.label}`, resultAsk(contest));
  for (const person of people)
    statements.suggest(personName(record, person), personAsk(record, person));
}
