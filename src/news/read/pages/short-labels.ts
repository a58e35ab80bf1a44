import type { Subject } from "#src/core/news.ts";
import type { LinkedLine } from "../../link/index.ts";
import { quotationsIn } from "../words/quotations.ts";
import {
  type Answered,
  keyOfPerson,
  type Paragraphs,
  type Person,
  personOf,
} from "./interviewed.ts";

/** "JW: ", "Ada: ", "Loom Watch – ": who speaks, at the head of a paragraph. */
const LABEL =
  /^(?<label>(?:The )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3})\s?(?::|\s[–—])\s+(?=\S)/u;
/** Fewer turns than these are no interview. */
const FEWEST = 2;
/** How an article tells of whoever is interviewed, between two answers. */
const TELLS =
  /\b(?:he|she) (?:\p{L}+ )?(?:says?|said|tells?|told|laughs|smiles|pauses|is|was|has)\b/iu;

/** A paragraph with a label: which of all it is, and where its words begin. */
export interface Turn {
  readonly at: number;
  readonly label: string;
  readonly from: number;
  readonly asks: boolean;
}

function turnsIn(paragraphs: Paragraphs): readonly Turn[] {
  return paragraphs.flatMap((lines, at) => {
    const [head = "", label = ""] = LABEL.exec(lines[0]?.text ?? "") ?? [];
    const asks = lines.at(-1)?.text.endsWith("?") === true;
    return label === "" || (lines[0]?.paragraph ?? -1) < 0
      ? []
      : [{ at, label, from: head.length, asks }];
  });
}

/** What somebody may be called in a label: the initials, the first name, the surname, or all of the name. */
function labelsOf(name: string): readonly string[] {
  const parts = name.split(" ");
  const initials = parts.map((part) => part[0] ?? "").join("");
  const ofAll = name.split(/[ -]/).map((part) => part[0] ?? "");
  return [initials, ofAll.join(""), ofAll.join("."), `${ofAll.join(".")}.`]
    .concat(parts[0] ?? "", parts.at(-1) ?? "", name)
    .filter((label) => label.length > 1);
}

/** The only one of the people whom some lines name who may be called so; null where none or two may. */
function calledSo(label: string, people: ReadonlyMap<string, readonly [Person, string]>) {
  const [one, ...others] = [...people.values()].filter(([, name]) =>
    labelsOf(name).includes(label),
  );
  return one && others.length === 0 ? one[0] : null;
}

/**
 * "JW: You began late. Why?", "BK: Ask them.": short labels, each that of one person whom the article names in full
 * before the first. Who mostly asks is whoever interviews; what has no label is the answer's only where the article
 * tells of nobody between.
 */
export function shortlyLabelled(
  paragraphs: Paragraphs,
  nameOf: (subject: Subject) => string,
): readonly Answered[] {
  const turns = turnsIn(paragraphs);
  const byLabel = Map.groupBy(turns, ({ label }) => label);
  const [first] = turns;
  if (!first || byLabel.size < FEWEST) return [];
  const people = peopleIn(paragraphs.flat(), nameOf);
  const before = peopleIn(paragraphs.slice(0, first.at).flat(), nameOf);
  const answering = new Map<string, Person>();
  const asking = new Set<string>();
  for (const [label, own] of byLabel) {
    const asked = own.filter(({ asks }) => asks).length;
    if (asked * 2 > own.length) asking.add(label);
    const who = calledSo(label, people);
    if (who && before.has(keyOfPerson(who)) && asked * 2 < own.length) answering.set(label, who);
  }
  if (
    asking.size !== 1 ||
    [...byLabel.keys()].some((each) => !asking.has(each) && !answering.has(each))
  )
    return [];
  return answersOf(paragraphs, turns, answering);
}

/** The answers among turns, from the first to the last, by the labels of those who answer; with what goes on without a label where the article tells nothing between. */
export function answersOf(
  paragraphs: Paragraphs,
  turns: readonly Turn[],
  answering: ReadonlyMap<string, Person>,
): readonly Answered[] {
  const [from, last] = [turns[0]?.at ?? 0, turns.at(-1)?.at ?? 0];
  const byPlace = new Map(turns.map((turn) => [turn.at, turn]));
  const isTold = (lines: readonly LinkedLine[]) =>
    lines.some(({ text }) => TELLS.test(text) || quotationsIn(text).length > 0);
  const broken = paragraphs
    .slice(from, last)
    .some((lines, at) => !byPlace.has(from + at) && isTold(lines));
  let question: readonly LinkedLine[] = [];
  let who: Person | null = null;
  return paragraphs.slice(from, last + 1).flatMap((lines, next): readonly Answered[] => {
    const turn = byPlace.get(from + next);
    if (turn) who = answering.get(turn.label) ?? null;
    if (turn && !who) question = lines;
    if (!who || question.length === 0 || (!turn && broken)) return [];
    const start = turn?.from ?? 0;
    const wordsOf = ({ text }: LinkedLine, at: number) => [at === 0 ? text.slice(start) : text];
    return [{ who, question, answer: lines, wordsOf }];
  });
}

/** The people whom lines name, each with the whole name. */
function peopleIn(
  lines: readonly LinkedLine[],
  nameOf: (subject: Subject) => string,
): ReadonlyMap<string, readonly [Person, string]> {
  return new Map(
    lines.flatMap(({ names }) =>
      names.flatMap(({ subject }) => {
        const who = personOf(subject);
        if (!who) return [];
        const name = who.kind === "person" ? nameOf(who) : who.name;
        return [[keyOfPerson(who), [who, name]] as const];
      }),
    ),
  );
}

/** The only one who answers with a short label all through an article; null where none does, or two do. */
export function onlyAnswering(
  lines: readonly LinkedLine[],
  nameOf: (subject: Subject) => string,
): Person | null {
  const paragraphs = [...Map.groupBy(lines, ({ paragraph }) => paragraph).values()];
  const answers = shortlyLabelled(paragraphs, nameOf);
  const [one, ...others] = new Map(answers.map(({ who }) => [keyOfPerson(who), who])).values();
  return one && others.length === 0 ? one : null;
}
