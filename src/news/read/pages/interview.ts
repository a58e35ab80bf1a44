import type { Speaker, Statement, Subject } from "#src/core/news.ts";
import type { LinkedLine } from "../../link/index.ts";
import { quotationsIn } from "../words/quotations.ts";
import {
  type Answered,
  interviewed,
  keyOfPerson,
  type Paragraphs,
  type Person,
  personOf,
} from "./interviewed.ts";
import { plainly } from "./plain-interview.ts";
import { answersOf, shortlyLabelled, type Turn } from "./short-labels.ts";

const QUESTION = /^Q(?:uestion)?\s?[:.–—]\s*/;
const ANSWER = /^A(?:nswer)?\s?[:.–—]\s*/;

/** Fewer questions than these with answers are no interview. */
const FEWEST = 2;

const subjectsIn = (lines: readonly LinkedLine[]): readonly Subject[] =>
  lines.flatMap(({ names }) =>
    names.flatMap(({ subject }) => (subject.kind === "stranger" ? [] : [subject])),
  );

/** All of an answer's words but what stands before a character of its first line. */
const allFrom =
  (from: number): Answered["wordsOf"] =>
  ({ text }, at) => [at === 0 ? text.slice(from) : text];

/** "Q: …", "A: …": the one whom the lines before the first question name answers. */
function lettered(paragraphs: Paragraphs): readonly Answered[] {
  const first = paragraphs.findIndex(([line]) => line && QUESTION.test(line.text));
  const who = first < 0 ? null : interviewed(paragraphs.slice(0, first).flat());
  if (!who) return [];
  const turns = paragraphs.flatMap((lines, at): readonly Turn[] => {
    const text = lines[0]?.text ?? "";
    const [answer] = ANSWER.exec(text) ?? [];
    const asks = QUESTION.test(text);
    return asks || answer !== undefined
      ? [{ at, label: asks ? "Q" : "A", from: answer?.length ?? 0, asks }]
      : [];
  });
  return answersOf(paragraphs, turns, new Map([["A", who]]));
}

/** Who asks, at the head of a question: "Courier: What surprised you?" */
const ASKER = /^\p{Lu}[^:“”"?!]{0,40}:\s/u;

/** "Courier: …?", "Tarrow: …": whoever of the record stands at the head of an answer gives it. */
function labelled(paragraphs: Paragraphs): readonly Answered[] {
  let question: readonly LinkedLine[] = [];
  return paragraphs.flatMap((answer) => {
    const [line] = answer;
    const name = line?.names.find(({ from }) => from === 0);
    const who = name ? personOf(name.subject) : null;
    const heads = line && name && who && line.text[name.to] === ":";
    const asks = ASKER.test(line?.text ?? "") && answer.at(-1)?.text.endsWith("?");
    const asked = question;
    // Of several asked at once each answers the same question; anything else ends the answers to it.
    if (!heads || asks) question = asks ? answer : [];
    if (!heads || asks || asked.length === 0) return [];
    const from = name.to + 1 + (/^\s*/.exec(line.text.slice(name.to + 1))?.[0].length ?? 0);
    return [{ who, question: asked, answer, wordsOf: allFrom(from) }];
  });
}

const isQuoted = ({ text }: LinkedLine) => /^[“"]/.test(text);
const isOnlyQuoted = ({ text }: LinkedLine) => /^[“"][^“”"]*[”"]?$/.test(text);
const isAsked = (lines: readonly LinkedLine[]) =>
  lines.every((line) => !isQuoted(line)) && lines.at(-1)?.text.endsWith("?") === true;

/** Whether a line names anybody outside its quotations: an answer that does may be another's. */
const isNamed = (line: LinkedLine, who: Person) =>
  line.names.some(({ from, subject }) => {
    const other = personOf(subject);
    return (
      other &&
      keyOfPerson(other) !== keyOfPerson(who) &&
      !quotationsIn(line.text).some((quote) => quote.from < from && from < quote.to)
    );
  });

/** Questions as they are, each answer in quotation marks: of the one whom the lines before the first question name. */
function quoted(paragraphs: Paragraphs): readonly Answered[] {
  const first = paragraphs.findIndex(
    (lines, at) => isAsked(lines) && paragraphs[at + 1]?.every(isQuoted),
  );
  const who = first < 0 ? null : interviewed(paragraphs.slice(0, first).flat());
  if (!who) return [];
  let asked: readonly LinkedLine[] | null = null;
  let goesOn = false;
  const answers = paragraphs.flatMap((answer): readonly Answered[] => {
    const question = asked;
    const isAnswer = answer.every(goesOn ? isOnlyQuoted : isQuoted);
    goesOn = isAnswer;
    if (!isAnswer) asked = isAsked(answer) ? answer : null;
    const wordsOf = ({ text }: LinkedLine) => quotationsIn(text).map(({ words }) => bare(words));
    return question && isAnswer ? [{ who, question, answer, wordsOf }] : [];
  });
  const others = answers.some(({ answer }) => answer.some((line) => isNamed(line, who)));
  // What goes on after one question may be anybody's: "How can it be defended?" is asked by whoever speaks.
  const questions = new Set(answers.map(({ question }) => question)).size;
  return others || answers.length <= FEWEST || questions < FEWEST ? [] : answers;
}

/** "Q: Are you well? A: I am.": a paragraph that has both is two. */
function parted(lines: readonly LinkedLine[]): Paragraphs {
  const answer = lines.findIndex(({ text }) => ANSWER.test(text));
  const both = answer > 0 && QUESTION.test(lines[0]?.text ?? "");
  return both ? [lines.slice(0, answer), lines.slice(answer)] : [lines];
}

const bare = (words: string) => words.replace(/[,\s]+$/, "");

/**
 * What those who are interviewed say, where an article is printed as questions and answers, with letters or with names
 * at their heads: each sentence of an answer, with the question before it.
 */
export function interviewIn(
  lines: readonly LinkedLine[],
  nameOf: (subject: Subject) => string,
): readonly Statement[] {
  const paragraphs = [...Map.groupBy(lines, ({ paragraph }) => paragraph).values()].flatMap(parted);
  const shortly = (all: Paragraphs) => shortlyLabelled(all, nameOf);
  const answers = [lettered, shortly, labelled, quoted, plainly]
    .map((way) => way(paragraphs))
    .find((each) => each.length >= FEWEST);
  return (answers ?? []).flatMap(({ who, question, answer, wordsOf }) => {
    const speaker: Speaker =
      who.kind === "person"
        ? { kind: "person", id: who.id, name: nameOf(who) }
        : { kind: "named", name: who.name };
    return answer.flatMap((line, at) => {
      const near = [...question, ...answer.slice(0, at + 1)];
      return wordsOf(line, at).map(
        (words): Statement => ({
          speaker,
          verb: "said",
          form: "quoted",
          words,
          to: null,
          on: null,
          through: null,
          mentions: subjectsIn([...question, line]).filter(
            ({ id }) => who.kind !== "person" || id !== who.id,
          ),
          context: near.map(({ text }) => text).join(" "),
        }),
      );
    });
  });
}
