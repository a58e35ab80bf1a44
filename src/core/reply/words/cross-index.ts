import type { Contest, NecRecord } from "#src/record/record.ts";
import { oncePer } from "../../once-per.ts";
import { sortKey } from "./interval.ts";

type Officer = NecRecord["officers"][number];
type Vacancy = NecRecord["vacancies"][number];
type Decision = NecRecord["body"]["decisions"][number];
type Rule = NecRecord["body"]["rules"][number];
type Gap = NecRecord["gaps"][number];
type Withdrawal = NonNullable<Contest["withdrawn"]>[number];
type Slate = NonNullable<Contest["slates"]>[number];

/** Ways into the record that several replies need: built once a record, so that no question walks all of it. */
export interface CrossIndex {
  readonly officers: ReadonlyMap<string, readonly Officer[]>;
  /** By whoever left or came. */
  readonly vacancies: ReadonlyMap<string, readonly Vacancy[]>;
  readonly decisions: ReadonlyMap<string, readonly Decision[]>;
  readonly withdrawals: ReadonlyMap<
    string,
    readonly { readonly contest: Contest; readonly withdrawal: Withdrawal }[]
  >;
  readonly slates: ReadonlyMap<
    string,
    readonly { readonly contest: Contest; readonly slate: Slate }[]
  >;
  /** By person. */
  readonly gaps: ReadonlyMap<string, readonly Gap[]>;
  /** By year, such as "2018". */
  readonly years: ReadonlyMap<string, Year>;
}

/** What the record dates to one year. */
interface Year {
  readonly contests: Contest[];
  readonly officers: Officer[];
  readonly rules: Rule[];
  readonly vacancies: Vacancy[];
  readonly decisions: Decision[];
}

/** The cross index of a record. */
export const crossIndex = oncePer(build);

function build(record: NecRecord): CrossIndex {
  const officers = new Map<string, Officer[]>();
  const vacancies = new Map<string, Vacancy[]>();
  const decisions = new Map<string, Decision[]>();
  const withdrawals = new Map<string, { contest: Contest; withdrawal: Withdrawal }[]>();
  const slates = new Map<string, { contest: Contest; slate: Slate }[]>();
  const gaps = new Map<string, Gap[]>();
  const years = new Map<string, Year>();
  for (const officer of record.officers) {
    add(officers, officer.person, officer);
    for (const year of yearsOf(officer.from, officer.to))
      yearIn(years, year).officers.push(officer);
  }
  for (const vacancy of record.vacancies) {
    for (const person of new Set([...vacancy.left, ...vacancy.came]))
      add(vacancies, person, vacancy);
    for (const year of yearsOf(vacancy.date)) yearIn(years, year).vacancies.push(vacancy);
  }
  for (const decision of record.body.decisions) {
    for (const person of new Set(decision.people)) add(decisions, person, decision);
    for (const year of yearsOf(decision.date)) yearIn(years, year).decisions.push(decision);
  }
  for (const rule of record.body.rules) {
    for (const year of yearsOf(rule.date)) yearIn(years, year).rules.push(rule);
  }
  for (const gap of record.gaps) for (const person of new Set(gap.people)) add(gaps, person, gap);
  for (const contest of record.contests.values()) {
    for (const withdrawal of contest.withdrawn ?? [])
      add(withdrawals, withdrawal.person, { contest, withdrawal });
    for (const slate of contest.slates ?? []) {
      if (slate.organisation) add(slates, slate.organisation, { contest, slate });
    }
    for (const year of yearsOf(contest.declared)) yearIn(years, year).contests.push(contest);
  }
  return { officers, vacancies, decisions, withdrawals, slates, gaps, years };
}

function yearsOf(...dates: readonly (string | null)[]): ReadonlySet<string> {
  return new Set(dates.filter((date) => date !== null).map((date) => sortKey(date).slice(0, 4)));
}

function yearIn(years: Map<string, Year>, year: string): Year {
  const known = years.get(year);
  if (known) return known;
  const fresh: Year = { contests: [], officers: [], rules: [], vacancies: [], decisions: [] };
  years.set(year, fresh);
  return fresh;
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}
