/** What an item of a list begins with. */
const MARK = /^(?:[•▪‣◦·*–—-]|\d{1,2}[.)])\s+/u;
/** A line that leads to a list ends so, or as no sentence does. */
const LEADS = /(?::|[\p{L}\p{N}”"’)])$/u;

/** A line of an article. */
interface Line {
  readonly text: string;
}

/** Whether a line is an item of a list. */
export const isItem = ({ text }: Line): boolean => MARK.test(text);

/** What an item says, without the mark before it. */
export const withoutMark = (text: string): string => text.replace(MARK, "");

/** The places of the items of the list that a line leads to, "A new vote is to be held, on these conditions:"; empty where it leads to none. */
export function itemsAfter(lines: readonly Line[], at: number): readonly number[] {
  const line = lines[at];
  if (!line || isItem(line) || !LEADS.test(line.text)) return [];
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((each) => !isItem(each));
  return rest.slice(0, end < 0 ? rest.length : end).map((_, index) => at + 1 + index);
}
