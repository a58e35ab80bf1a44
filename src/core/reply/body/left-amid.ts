import type { Claim, NecRecord, Person, Vacancy } from "#src/record/record.ts";
import { bounds } from "../words/interval.ts";

/** For how many days before somebody left a report can belong to it. */
const DAYS = 92;

const MILLISECONDS = 86_400_000;

/** Leaving the committee, as claims tell it in their titles and outcomes. */
const LEFT = /\b(?:resign\w*|left|leaving|quit\w*|gave up)\b/i;

/** Whether a claim is about somebody, or is what they said themselves. */
const concerns = (claim: Claim, { id, name }: Person) =>
  claim.people.includes(id) || claim.made_by === name || claim.title.includes(name);

/**
 * What was reported in the three months until somebody left a seat, where the report itself tells of the leaving: whoever asks why
 * somebody went is given it whole, with its reply and its outcome.
 */
export function reportedAt(record: NecRecord, person: Person, { date }: Vacancy): readonly Claim[] {
  const [, left] = bounds(date);
  return record.claims.filter((claim) => {
    if (!concerns(claim, person) || !claim.date) return false;
    const told = `${claim.title} ${claim.outcome === "none" ? "" : claim.outcome.text}`;
    const [said] = bounds(claim.date);
    const days = (Date.parse(left) - Date.parse(said)) / MILLISECONDS;
    return LEFT.test(told) && /\bNEC\b/.test(told) && days >= 0 && days <= DAYS;
  });
}
