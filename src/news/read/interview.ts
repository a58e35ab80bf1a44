import type { Statement, Subject } from "#src/core/news.ts";
import type { LinkedLine } from "../link/index.ts";

const QUESTION = /^Q(?:uestion)?\s?[:.–—]\s*/;
const ANSWER = /^A(?:nswer)?\s?[:.–—]\s*/;

/** Fewer questions than these with answers are no interview. */
const FEWEST = 2;

/** The only person whom the lines before the first question name of the record; null where there is none, or several. */
function interviewed(lines: readonly LinkedLine[]): Subject | null {
  const people = lines.flatMap(({ names }) =>
    names.flatMap(({ subject }) => (subject.kind === "person" ? [subject] : [])),
  );
  const [id, ...others] = new Set(people.map((each) => each.id));
  return id && others.length === 0 ? { kind: "person", id } : null;
}

const subjectsIn = (lines: readonly LinkedLine[]): readonly Subject[] =>
  lines.flatMap(({ names }) =>
    names.flatMap(({ subject }) => (subject.kind === "stranger" ? [] : [subject])),
  );

/**
 * What the one who is interviewed says, where an article is printed as questions and answers ("Q: …", "A: …"): each
 * sentence of an answer, with the question before it. Only where the lines before the first question name one person.
 */
export function interviewIn(
  lines: readonly LinkedLine[],
  nameOf: (subject: Subject) => string,
): readonly Statement[] {
  const paragraphs = [...Map.groupBy(lines, ({ paragraph }) => paragraph).values()];
  const first = paragraphs.findIndex(([line]) => line && QUESTION.test(line.text));
  if (first < 0) return [];
  const who = interviewed(paragraphs.slice(0, first).flat());
  const answers = paragraphs.flatMap((answer, at) => {
    const question = paragraphs[at - 1] ?? [];
    const asked = question[0] && QUESTION.test(question[0].text);
    return asked && answer[0] && ANSWER.test(answer[0].text) ? [{ question, answer }] : [];
  });
  if (!who || answers.length < FEWEST) return [];
  const speaker = { kind: "person", id: who.id, name: nameOf(who) } as const;
  return answers.flatMap(({ question, answer }) =>
    answer.map((line, at): Statement => {
      const near = [...question, ...answer.slice(0, at + 1)];
      return {
        speaker,
        verb: "said",
        form: "quoted",
        words: line.text.replace(ANSWER, ""),
        to: null,
        on: null,
        through: null,
        mentions: subjectsIn([...question, line]).filter(({ id }) => id !== who.id),
        context: near.map(({ text }) => text).join(" "),
      };
    }),
  );
}
