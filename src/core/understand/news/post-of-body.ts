import type { Mark } from "../mark.ts";
import type { Token } from "../read.ts";
import type { Run } from "../run.ts";

/** The posts by which people ask for whoever leads a body, as a part of a pattern. */
export const POSTS =
  "leader|boss|chief|head|general secretary|president|chair(?:man|woman|person)?|director|founder";
/** "The leader of the", "boss of". */
const POST_OF = new RegExp(`^(?:the |an? )?(?<post>${POSTS}) (?:of|at)(?: the)?$`);

/** "The leader of the Weavers" as "weavers leader", as "the Weavers’ leader" is read; null of any other words. */
export function postOfBody(
  tokens: readonly Token[],
  marks: readonly Mark[],
  { from, to }: Run,
): string | null {
  const body = marks.find(
    (each) => each.kind === "organisation" && each.from > from && each.to === to,
  );
  if (!body) return null;
  const textOf = (first: number, last: number) =>
    tokens
      .slice(first, last)
      .map(({ text }) => text)
      .join(" ");
  const { post } = POST_OF.exec(textOf(from, body.from))?.groups ?? {};
  return post === undefined ? null : `${textOf(body.from, to)} ${post}`;
}
