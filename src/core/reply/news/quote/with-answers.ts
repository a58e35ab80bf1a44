import type { Placed } from "../gives.ts";

const textOf = ({ read, at }: Placed): string => read.lines[at]?.text ?? "";
const isQuestion = (text: string): boolean => /[^”"’]\?$/.test(text);

/** The lines of an article that answer, where the first is a question of the article's own with what stands right after it first: "Why did she not stand? Most put it down to a pledge." */
export function withAnswers(lines: readonly Placed[]): readonly Placed[] {
  const [first, ...rest] = lines;
  if (!first || !isQuestion(textOf(first))) return lines;
  const next: Placed = { read: first.read, at: first.at + 1 };
  const answer = textOf(next);
  if (answer === "" || isQuestion(answer)) return lines;
  const others = rest.filter(({ read, at }) => read !== next.read || at !== next.at);
  return [next, first, ...others];
}
