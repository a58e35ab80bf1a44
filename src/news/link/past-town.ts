import type { Run } from "./neighbours.ts";
import type { Token } from "./token.ts";
import { isGiven } from "./vocabulary.ts";

/** "Mayor of Umber Ally Marsh": where somebody's name begins after the town of a mayor; the start of the run where it names no town first. */
export function pastTown(tokens: readonly Token[], { from, to }: Run): number {
  const [mayor, of] = [tokens[from - 2], tokens[from - 1]];
  if (mayor?.word !== "mayor" || of?.word !== "of" || tokens[from]?.apart) return from;
  const given = tokens.findIndex((token, at) => at > from && at < to - 1 && isGiven(token.word));
  return given < 0 ? from : given;
}
