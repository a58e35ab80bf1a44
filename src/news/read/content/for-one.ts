import { endOf, isOf, pastTitles, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import { DETERMINERS } from "../words/word-kinds.ts";
import type { According } from "./according.ts";
import { frontOf, isOthers } from "./for-whom.ts";

/** What something does only in somebody's eyes. */
const JUDGES =
  /^(?:shows?|showed|proves?|proved|demonstrates?|demonstrated|confirms?|confirmed|symbolises?|symbolised|vindicates?|vindicated)$/;
/** "was a sign of", "is proof that": what something is only in somebody's eyes. */
const IS_A =
  /^(?:is|was) (?:an? |the |further |clear )*(?:sign|proof|evidence|vindication|triumph|betrayal|disgrace|outrage|mistake|disaster|farce|scandal|reminder|lesson|shame)$/;
/** Such a verb stands within so many words of what it is said of. */
const NEAR = 8;
const FEWEST = 3;
const IT = /^(?:it|this|that)$/;

/** Whether what stands at a place says what something is for somebody: "was a clear sign", "was “a really important step”". */
const isJudgement = (tokens: readonly Token[], at: number): boolean =>
  (/^(?:is|was)$/.test(tokens[at]?.text ?? "") && tokens[at + 1]?.kind === "quote") ||
  [3, 4, 5].some((long) =>
    IS_A.test(
      tokens
        .slice(at, at + long)
        .map(({ text }) => text)
        .join(" "),
    ),
  );

/** "For Ada Tarrow, the outcome shows how far it has come.": what is so for somebody by what the rest judges; null where it judges nothing. */
export function forOne(
  tokens: readonly Token[],
  pastAside: (tokens: readonly Token[], comma: number) => number,
): According | null {
  const front = frontOf(tokens);
  const name = front?.name ?? tokens[pastTitles(tokens, 1)];
  if (tokens[0]?.text !== "for" || name?.kind !== "name" || name.possessive) return null;
  if (name.named?.subject.kind === "organisation") return null;
  // "For Ada Tarrow it was “a step”" has no comma.
  const from = front ? pastAside(tokens, front.next - 1) + 1 : tokens.indexOf(name) + 1;
  if (!front && !IT.test(tokens[from]?.text ?? "")) return null;
  const to = endOf(tokens);
  const judged = tokens.slice(from, from + NEAR);
  const said = tokens.slice(from);
  const own = said.every(({ kind, text }) => kind !== "word" || !SAYINGS.has(text));
  const judges =
    judged.some(({ kind, text }) => kind === "word" && JUDGES.test(text)) ||
    (judged.some((_, index) => isJudgement(judged, index)) && !said.some(isOthers));
  const thing = isOf(tokens[from], DETERMINERS) || IT.test(tokens[from]?.text ?? "");
  if (!own || !judges || !thing || to - from < FEWEST) return null;
  return { subject: { kind: "name", token: name, from: 1, after: "start" }, from, to, tokens };
}
