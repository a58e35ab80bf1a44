import { postWords } from "#src/core/reply/body/officer-words.ts";
import { personName } from "#src/core/reply/words/candidate-words.ts";
import type { FactKind } from "#src/record/fact-kinds.ts";
import type { NecRecord } from "#src/record/record.ts";
import { date, list } from "#src/words.ts";
import { GONE } from "./changed-facts.ts";
import { readKey } from "./fact-keys.ts";
import { idsIn, postOf } from "./fact-value.ts";

const STEP: Readonly<Partial<Record<FactKind, string>>> = {
  "contest-nominations-opened": "the first day of nominations",
  "contest-nominations-closed": "the last day of nominations",
  "contest-polls-opened": "the first day of the ballot",
  "contest-polls-closed": "the last day of the ballot",
  "contest-declared": "the day the result was declared",
  "contest-elected": "who was elected",
  "contest-first": "who came first",
};

/** What a fact is about: "CLP section, September 2018, the day the result was declared". */
export function factSubject(key: string, record: NecRecord): string {
  const read = readKey(key);
  if (!read) return key;
  const { kind, id } = read;
  const [first = id, second = ""] = id.split(".");
  const label = record.contests.get(first)?.label ?? first;
  switch (kind) {
    case "candidate-elected":
      return `${label}, whether ${personName(record, second)} was elected`;
    case "officer-from":
      return `The day ${personName(record, second)} became ${postNamed(first, record)}`;
    case "rule":
      return "A change of the rules";
    case "change":
      return "A correction of the record";
    default:
      return `${label}, ${STEP[kind] ?? kind}`;
  }
}

/** A post by what stands for it in a key: "chair of the NEC". */
function postNamed(slug: string, record: NecRecord): string {
  const officer = record.officers.find((each) => postOf(each) === slug);
  return officer ? postWords(officer) : slug.replaceAll("-", " ");
}

/** A fact's value in words: a date, names in full, a rule. */
export function factValueWords(key: string, value: string | null, record: NecRecord): string {
  const kind = readKey(key)?.kind;
  if (value === null || value === GONE) return "nothing";
  switch (kind) {
    case "contest-elected":
    case "contest-first":
      return list(idsIn(value).map((id) => personName(record, id)));
    case "candidate-elected":
      return value === "yes" ? "elected" : "not elected";
    case "rule": {
      const [, day = "", text = value] = /^([^:]+): (.+)$/s.exec(value) ?? [];
      return day === "" ? text : `${text.replace(/\.$/, "")} (${date(day)})`;
    }
    case "change":
      return value;
    default:
      return date(value);
  }
}
