import type { NecRecord } from "#src/record/record.ts";
import type { QueryOf } from "../../../query.ts";
import type { Frame } from "../../frame.ts";
import { LAST_YEAR, type Time } from "../../times/time.ts";
import { withOrWithoutSection, yearIn } from "./when.ts";

export type Topic = QueryOf<"rules">["topic"];

const WHY = `
    why, how come, what was the reason, what were the reasons, for what reason, reason, reasons,
    reasoning, rationale, what for, what prompted, what led, what made, what persuaded`;

const AROUND = `
  when, why, how, what, which, who, labour, labour party, year, date, did, was, were, is, are, has,
  have, been, the number of, number, rule, rules, under, under the rule of, under the rules of,
  under the rule, under the rules, rulebook, rule book, constitution, party,
  decided, decide, agreed, agree, approved, vote, voted, conference, annual conference, by whom,
  in place, scrap, scrapped, axe, axed, drop, dropped, end, ended, remove, removed, lift, lifted,
  get rid of, got rid of, do away with, did away with, exactly, back, then, about, over, there, any,
  say, says, said, state, currently, at present,
  officially, formally, they, their, them, committee, executive, was it, elections, election,
  since when, how come, reason, reasons, for, reasoning, rationale, prompted, led, to, it to, nec,
  in the first place, do, does, section, sections`;

interface Said {
  readonly also: string;
  readonly examples: readonly string[];
  /** Questions that name a section. */
  readonly ofSection: readonly string[];
  /** Questions for the reason, without a section and with one; none where nobody asks for it. */
  readonly why?: readonly [plain: readonly string[], ofSection: readonly string[]];
  readonly unless?: string;
  readonly weight?: number;
  readonly ask?: "first" | "before";
}

/**
 * What a question that says "since" is about: the year of the rule that came in then, or all that have changed from
 * then on; null where none has, or another time is said.
 */
function sinceChange(
  topic: Topic,
  times: readonly Time[],
  record: NecRecord,
): { readonly year: string } | { readonly from: string } | null {
  const [time, ...more] = times;
  if (time?.years?.[1] !== LAST_YEAR || more.length > 0) return null;
  const from = String(time.years[0]);
  const days = record.body.rules.flatMap((each) =>
    each.topic === topic && each.date.slice(0, from.length) >= from ? [each.date] : [],
  );
  if (days.length > 1) return { from };
  return days[0]?.startsWith(from) ? { year: from } : null;
}

/** The first of two years in each of which a rule changed, all since which tell both; null where other times are said. */
function ofTwoYears(
  topic: Topic,
  times: readonly Time[],
  record: NecRecord,
): { readonly from: string } | null {
  const years = times.map(({ year, order }) => (order ? undefined : year)).sort();
  const [first, second, ...more] = years;
  const changed = (year: number) =>
    record.body.rules.some(
      (each) => each.topic === topic && each.date.replace(/^\D+/, "").startsWith(String(year)),
    );
  if (!first || !second || more.length > 0) return null;
  return changed(first) && changed(second) ? { from: String(first) } : null;
}

/** The kinds of question about one rule: without a section and with one; and where it is asked, for the reason. */
export function rule(
  topic: Topic,
  name: string,
  cues: Frame["cues"],
  said: Said,
): readonly Frame[] {
  const frame = (why: boolean): Omit<Frame, "takes"> => ({
    name: `rules: ${name}${why ? ", why" : ""}`,
    cues: why ? [...cues, WHY] : cues,
    also: `${AROUND}, ${said.also}`,
    unless: `${said.unless ?? "chair"}${why ? "" : `, ${WHY}`}`,
    weight: said.weight ?? 0,
    examples: why ? (said.why?.[0] ?? []) : said.examples,
    outcome: ({ section, times, record }) => {
      const both = ofTwoYears(topic, times, record);
      const since = sinceChange(topic, times, record) ?? both;
      if (times.some(({ order, years }) => (years && !since) || (order && order !== "now")))
        return null;
      const season = times.find(({ year, months }) => year && months);
      const named = both ? null : (yearIn(times) ?? (season ? String(season.year) : null));
      const year = named ?? (since && "year" in since ? since.year : null);
      // Seats were added to the CLP section often: the latest change is meant there.
      const first = section === "clp" && topic === "seats" ? undefined : said.ask;
      const ask = why ? "why" : year ? undefined : first;
      return {
        query: {
          kind: "rules",
          topic,
          ...(section && { section }),
          ...(year && { year }),
          ...(since && "from" in since && since),
          ...(ask && { ask }),
        },
      };
    },
  });
  return [
    ...withOrWithoutSection(frame(false), said.ofSection),
    ...(said.why ? withOrWithoutSection(frame(true), said.why[1]) : []),
  ];
}
