import type { Accepts, Option, Value } from "../command.ts";
import { settleContest } from "./contests.ts";
import { lexiconOf, type NameKind } from "./lexicon.ts";
import { type Mark, mark, type NameMark } from "./mark.ts";
import { NOISE } from "./noise.ts";
import type { Token } from "./read.ts";
import type { Time } from "./times/time.ts";
import type { Asking } from "./understand.ts";

/** In an option every word is a name's, so a slip in a short one is forgiven too. */
const SHORTEST_NAME = 4;

const NONE: ReadonlySet<string> = new Set();

function explains(marks: readonly Mark[], tokens: readonly Token[]): boolean {
  return tokens.every(
    ({ text }, at) => NOISE.has(text) || marks.some(({ from, to }) => at >= from && at < to),
  );
}

function dateOf({ year, month, day }: Time): string | null {
  if (!year) return null;
  return [year, month, month && day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

function names(kind: NameKind, marks: readonly Mark[], tokens: readonly Token[]): readonly Value[] {
  const found = marks.filter((each): each is NameMark => each.kind === kind);
  const [only] = found;
  if (!only || found.length > 1 || !explains([only], tokens)) return [];
  if (kind === "place" || kind === "claim" || kind === "publisher") return [];
  return only.ids.map((value) => ({ kind, value }));
}

function contests(
  marks: readonly Mark[],
  tokens: readonly Token[],
  { record, conversation }: Asking,
): readonly Value[] {
  const parts = marks.filter(
    ({ kind }) => kind === "contest" || kind === "section" || kind === "place" || kind === "time",
  );
  if (!explains(parts, tokens)) return [];
  if (parts.filter(({ kind }) => kind === "time").length > 1) return [];
  const ids = (kind: NameKind) =>
    parts.flatMap((part) => (part.kind === kind && "ids" in part ? part.ids : []));
  const times = parts.flatMap((part) => (part.kind === "time" ? [part.time] : []));
  const before = record.contests.get(conversation?.contests[0] ?? "") ?? null;
  const constraint = {
    contests: ids("contest"),
    sections: ids("section"),
    places: ids("place"),
    times,
  };
  const settled = settleContest(record, constraint, { before });
  if (settled.kind === "one") return [{ kind: "contest", value: settled.contest.id }];
  return settled.kind === "several"
    ? settled.contests.map(({ id }) => ({ kind: "contest", value: id }))
    : [];
}

/** The record whose id is written out, hyphens and all: it is meant, whoever else has the same name. */
function idOf(tokens: readonly Token[], { accepts }: Option, { record }: Asking): Value | null {
  if (!tokens.slice(1).every(({ tied }) => tied)) return null;
  const value = tokens.map(({ text }) => text).join("-");
  const ids: Partial<Record<Accepts, { has(id: string): boolean }>> = {
    person: record.people,
    organisation: record.organisations,
    contest: record.contests,
  };
  const kind = accepts.find((each) => ids[each]?.has(value));
  return kind ? { kind, value } : null;
}

/**
 * All that some words can be for an option; empty where they are nothing it accepts. Every word that carries
 * content must belong to the name, so that "John Black" is not taken for another Black.
 */
export function valuesOf(
  tokens: readonly Token[],
  option: Option,
  asking: Asking,
): readonly Value[] {
  const text = tokens.map((token) => token.text).join(" ");
  if (text === "") return [];
  const known = idOf(tokens, option, asking);
  if (known) return [known];
  let marks: readonly Mark[] | null = null;
  for (const accepts of option.accepts) {
    if (accepts === "text") return [{ kind: "text", value: text }];
    if (accepts === "choice") {
      const choice = option.choices?.find(
        (each) => each.replaceAll("-", " ") === text.replaceAll("-", " "),
      );
      if (choice) return [{ kind: "choice", value: choice }];
      continue;
    }
    if (accepts === "number" && /^\d+$/.test(text)) return [{ kind: "number", value: text }];
    if (accepts === "number" || accepts === "subscription") continue;
    marks ??= mark(tokens, lexiconOf(asking.record), NONE, asking.now, SHORTEST_NAME);
    if (accepts === "date") {
      const [time] = marks.flatMap((each) =>
        each.kind === "time" && explains([each], tokens) ? [each.time] : [],
      );
      const value = time && dateOf(time);
      if (value) return [{ kind: "date", value }];
    } else {
      const found =
        accepts === "contest" ? contests(marks, tokens, asking) : names(accepts, marks, tokens);
      if (found.length > 0) return found;
    }
  }
  return [];
}
