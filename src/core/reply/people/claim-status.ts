import { count, date, list } from "#src/words.ts";
import {
  type About,
  type Fitting,
  fitting,
  type Lead,
  notRecorded,
  statementOf,
} from "./claim-sentences.ts";

const STATUS = {
  suspension: { pattern: /\bsuspen(?:ded|sion)/i, stated: /\bsuspended\b/i },
  expulsion: { pattern: /\bexp(?:elled|ulsion)/i, stated: /\bexpelled\b/i },
  return: { pattern: /\b(?:reinstated|readmitted|restored)\b/i, stated: /\breinstated\b/i },
} as const;

/** Whether and when somebody was suspended or expelled, and over what. */
export function status(
  aspect: keyof typeof STATUS,
  about: About,
  year: string | undefined,
): Lead[] {
  const { pattern, stated } = STATUS[aspect];
  const found = [
    ...fitting(about, pattern, ["outcome"]),
    ...fitting(about, stated, ["statement"]).filter(({ claim }) => pattern.test(claim.title)),
  ].toSorted((a, b) => b.score - a.score);
  const inTime = year
    ? found.filter(
        ({ text, claim }) =>
          text.includes(date(year)) || (!/\d{4}/.test(text) && (claim.date ?? "").includes(year)),
      )
    : found;
  const best = inTime[0] ?? found[0];
  const when = year && inTime.length === 0 ? ` in ${date(year)}` : "";
  const what = `${aspect} of ${about.name}${aspect === "return" ? " to the party" : ""}${when}`;
  if (!best) {
    const last =
      aspect === "return" ? fitting(about, /\b(?:suspended|expelled)\b/i, ["outcome"]) : [];
    return [notRecorded(about, what), ...last.toSorted((a, b) => rank(b) - rank(a)).slice(0, 1)];
  }
  const why = statementOf(about.record, best.claim);
  const told = why.text.includes(best.text) ? [why] : [best, why];
  const names = best.claim.people.flatMap((id) => about.record.people.get(id)?.name ?? []);
  const one = about.record.people.has(about.id);
  const text = one
    ? `${about.name} is one of the ${count(names.length)} people whom this report is about.`
    : `This report is about ${list(names)}.`;
  const unsaid = names.length > 0 && (!one || names.length > 1) && !best.text.includes(about.short);
  const whose = unsaid ? [{ text, sources: best.claim.sources }] : [];
  return [
    ...(when ? [notRecorded(about, what)] : []),
    ...whose,
    ...told.slice(0, aspect === "return" ? 1 : 2),
  ];
}

const rank = ({ text, score }: Fitting) => score + (/expelled/i.test(text) ? 4 : 0);
