import type { Mark } from "../mark.ts";
import type { Token } from "../read.ts";
import type { Run } from "../run.ts";

/** "The leader of the", "boss of". */
const POST_OF =
  /^(?:the |an? )?(?<post>leader|boss|chief|head|general secretary|president|chair(?:man|woman|person)?|director|founder) (?:of|at)(?: the)?$/;

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
