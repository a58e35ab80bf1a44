import type { Reading, ReadLine } from "../article.ts";
import type { Who } from "../scene/who.ts";

/** Whom the name over a paragraph is of, where its first sentence calls somebody only by what that one is: "Ada Tarrow", and under it "The deputy leader said". */
export function nameOver({ lines }: Reading, line: ReadLine): Who | null {
  const over = lines[lines.indexOf(line) - 1];
  const [only, ...others] = over?.cast.heads ? over.cast.people : [];
  const isNew = line.cast.people.every(({ key }) => key === only?.key);
  return only && others.length === 0 && isNew ? only : null;
}
