import { list, when } from "#src/words.ts";
import { sectionMatcher } from "../../section-match.ts";
import type { Statements } from "../../statements.ts";
import { personName } from "../words/candidate-words.ts";
import { sortKey } from "../words/interval.ts";
import type { Subject } from "./candidacy-leads.ts";

/**
 * Says that somebody who was not elected came in before the section's next contest, for whoever left: "not elected" alone
 * would be taken for "was not on it".
 */
export function sayCameLater(
  statements: Statements,
  { record, contest, candidate, short }: Subject,
): void {
  if (candidate.elected !== false || !contest.declared) return;
  const declared = sortKey(contest.declared);
  const next = (record.bySection.get(contest.section) ?? [])
    .flatMap((each) => (each.declared && !each.occasion ? [sortKey(each.declared)] : []))
    .filter((day) => day > declared)
    .sort()[0];
  const matches = sectionMatcher(record, contest.section);
  for (const { section, date, came, left, sources } of record.vacancies) {
    const day = sortKey(date);
    if (!came.includes(candidate.person) || !matches(section)) continue;
    if (day < declared.slice(0, day.length) || (next && day >= next.slice(0, day.length))) continue;
    const whom =
      left.length > 0 ? `, in the place of ${list(left.map((id) => personName(record, id)))}` : "";
    statements.say(`${short} came onto the NEC afterwards, ${when(date)}${whom}.`, sources);
  }
}
