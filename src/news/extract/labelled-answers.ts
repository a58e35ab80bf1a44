import { isGivenName } from "#src/core/given-names.ts";
import { pattern } from "../../pattern.ts";
import { inMarks } from "./in-marks.ts";
import { inPersonFrom, isSpeech, OURS, OWN, SENTENCE, withoutQuoted } from "./speech.ts";

/** "Ada Tarrow:", "Ada Tarrow, candidate for clerk:", "Ada Tarrow MP (Loom Alliance):" */
const LABEL = pattern("u")`
  ^(?<name>
    (?<given>\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}’'.-]+){1,2}?
  )(?: MP| MSP| MS)?(?: \([^()]{2,50}\))?(?:(?:,| [–—|-]) [^.!?:“”"]{2,80})?:$
`;
const QUESTION = /^[^“"‘].*\?$/u;
/** How the one who asks goes on between two answers. */
const ASKS = pattern("u")`
  \b(?:I|[Ww]e) (?:\p{Ll}+ )?(?:asked|put|wanted to|turned|spoke|talked|moved on)\b
  |\b(?:both|all|each) (?:of )?(?:the )?(?:candidates|them)\b|\bquestion\b
`;
const FEWEST = 2;
const MOST_LINES = 8;

/** A label with where it stands. */
interface Label {
  readonly name: string;
  readonly at: number;
}

/**
 * Lines in which answers that stand under somebody's name and a colon are put as that one's words: where a question
 * stands before the first, each is in a first person, and goes to the next label or question. Where the page speaks in a first person itself,
 * or nothing follows that ends an answer, only its first paragraph is.
 */
export function withLabelledAnswers(lines: readonly string[]): readonly string[] {
  const labels = labelsIn(lines);
  const [first] = labels;
  if (!first || labels.length < FEWEST || !QUESTION.test(lines[first.at - 1] ?? "")) return lines;
  const isOwn = lines.slice(0, first.at).some((line) => OWN.test(withoutQuoted(line)));
  const names = [...new Set(labels.map(({ name }) => name.split(" ").at(-1) ?? name))];
  const isAnswer = (line: string) =>
    isSpeech(line) && !ASKS.test(line) && !names.some((name) => line.includes(name));
  const answers = labels.map(({ at }, index) => {
    const ends = labels[index + 1]?.at ?? lines.length;
    const near = lines.slice(at + 1, Math.min(ends, at + 1 + MOST_LINES));
    const stop = near.findIndex((line) => QUESTION.test(line) || !isAnswer(line));
    const all = stop < 0 ? near : near.slice(0, stop);
    const last = index === labels.length - 1;
    return last || isOwn ? all.slice(0, 1) : inPersonFrom(all, OWN);
  });
  // "Who is standing?" may have under each name what is told of that one.
  const inPerson = ([text = ""]: readonly string[]) => OWN.test(text) || OURS.test(text);
  if (!answers.every(inPerson)) return lines;
  const done = lines.slice(0, first.at);
  for (const [index, { name, at }] of labels.entries()) {
    const [words = "", ...rest] = inMarks(answers[index] ?? []);
    const after = lines.slice(at + 2 + rest.length, labels[index + 1]?.at ?? lines.length);
    done.push(`${name} said: ${words}`, ...rest, ...after);
  }
  return done;
}

/** Names before a colon on lines of their own; none where one of them leads to no sentence. */
function labelsIn(lines: readonly string[]): readonly Label[] {
  const labels = lines.flatMap((line, at): readonly Label[] => {
    const { name = "", given = "" } = LABEL.exec(line)?.groups ?? {};
    return name !== "" && isGivenName(given) ? [{ name, at }] : [];
  });
  return labels.every(({ at }) => SENTENCE.test(lines[at + 1] ?? "")) ? labels : [];
}
