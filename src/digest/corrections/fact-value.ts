import { createHash } from "node:crypto";
import { resultSources } from "#src/core/reply/words/contest-words.ts";
import type { FactKind } from "#src/record/fact-kinds.ts";
import type { Contest, NecRecord, Sources } from "#src/record/record.ts";
import type { UsedFact } from "../model.ts";
import { daysApart } from "./days-apart.ts";
import { readKey, recordKey } from "./fact-keys.ts";

/** What the record has for a key: its value as data, not as words, so that a change of wording is no change of fact. */
export interface Fact {
  readonly value: string;
  readonly sources: Sources;
}

type Officer = NecRecord["officers"][number];
type Rule = NecRecord["body"]["rules"][number];
type Change = NecRecord["changes"][number];

/** Between the parts of an id; ids of the record have none. */
const DOT = ".";
const BETWEEN_IDS = ",";

/** The key of the day on which somebody began in a post; null where the record gives none. */
export function officerKey(officer: Officer): string | null {
  const { person, from } = officer;
  return from === null
    ? null
    : recordKey("officer-from", [postOf(officer), person, from].join(DOT));
}

/** A post as it stands in a key: "chair"; by its role where it is another, "chair-of-the-disputes-panel". */
export function postOf({ post, role }: Officer): string {
  return (role ?? post).toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

/** The key of a rule: of when, on what, and its text, so that one of the three may change. */
export function ruleKey({ date, topic, text }: Rule): string {
  return recordKey("rule", [date, topic, digestOf(text)].join(DOT));
}

/** The key of an entry of the change log: its place among those of its day, to whose end new ones are added. */
export function changeKey(change: Change, record: NecRecord): string {
  const at = record.changes.filter(({ date }) => date === change.date).indexOf(change);
  return recordKey("change", [change.date, at + 1].join(DOT));
}

const digestOf = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 8);

/** The value as it is kept of a contest's people: their ids, in no order of the file's. */
const idsOf = (ids: readonly string[]) => [...ids].sort().join(BETWEEN_IDS);

/** The ids in such a value. */
export const idsIn = (value: string): readonly string[] => value.split(BETWEEN_IDS);

type Read = (record: NecRecord, id: string) => Fact | null;

function ofContest(
  read: (contest: Contest) => string | null | undefined,
  sourcesOf = ({ sources }: Contest): Sources => sources,
): Read {
  return (record, id) => {
    const contest = record.contests.get(id);
    const value = contest && read(contest);
    return contest && value ? { value, sources: sourcesOf(contest) } : null;
  };
}

function peopleOf(chosen: (candidate: Contest["candidates"][number]) => boolean): Read {
  return ofContest(
    ({ candidates }) => idsOf(candidates.filter(chosen).map(({ person }) => person)),
    resultSources,
  );
}

const READ: Readonly<Record<FactKind, Read>> = {
  "contest-nominations-opened": ofContest(({ nominations }) => nominations?.opened),
  "contest-nominations-closed": ofContest(({ nominations }) => nominations?.closed),
  "contest-polls-opened": ofContest(({ polls }) => polls?.opened),
  "contest-polls-closed": ofContest(({ polls }) => polls?.closed),
  "contest-declared": ofContest(({ declared }) => declared, resultSources),
  "contest-elected": peopleOf(({ elected }) => elected === true),
  "contest-first": peopleOf(({ place }) => place === 1),
  "candidate-elected": (record, id) => {
    const [contest = "", person] = id.split(DOT);
    const candidate = record.contests
      .get(contest)
      ?.candidates.find((each) => each.person === person);
    if (!candidate || candidate.elected === null) return null;
    return { value: candidate.elected ? "yes" : "no", sources: candidate.sources };
  },
  "officer-from": (record, id) => {
    const [post, person, from = ""] = id.split(DOT);
    const spells = record.officers.flatMap((each) =>
      postOf(each) === post && each.person === person && each.from !== null
        ? [{ value: each.from, sources: each.sources }]
        : [],
    );
    // A date that was put right is the spell nearest to the one that was told.
    return (
      spells.toSorted((a, b) => daysApart(a.value, from) - daysApart(b.value, from))[0] ?? null
    );
  },
  rule: (record, id) => {
    const [date, topic, digest] = id.split(DOT);
    const { rules } = record.body;
    const moved = rules.filter(({ text }) => digestOf(text) === digest);
    const same = rules.filter((each) => each.date === date && each.topic === topic);
    const rule =
      moved.find((each) => each.date === date) ??
      moved[0] ??
      (same.length === 1 ? same[0] : undefined);
    return rule ? { value: `${rule.date}: ${rule.text}`, sources: rule.sources } : null;
  },
  change: (record, id) => {
    const [date, place] = id.split(DOT);
    const change = record.changes.filter((each) => each.date === date)[Number(place) - 1];
    return change?.sources ? { value: change.what, sources: change.sources } : null;
  },
};

/** What the record has for a key now; null where it has nothing, or the key is none of its. */
export function factNow(record: NecRecord, key: string): Fact | null {
  const read = readKey(key);
  return read && READ[read.kind](record, read.id);
}

/**
 * The value of a fact of the record, as it is kept with a post and as it is compared later; null where the record has
 * none. Dates are as the record writes them, people are their ids.
 */
export function factValue(record: NecRecord, key: string): string | null {
  return factNow(record, key)?.value ?? null;
}

/** The facts behind some keys, as they are kept with a post; what the record does not have is left out. */
export function usedFacts(record: NecRecord, keys: readonly string[]): readonly UsedFact[] {
  return keys.flatMap((key) => {
    const value = factValue(record, key);
    return value === null ? [] : [{ key, value }];
  });
}
