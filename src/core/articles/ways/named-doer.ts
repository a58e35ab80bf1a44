import { lastWordOf } from "#src/words.ts";
import { pattern } from "../../../pattern.ts";
import type { ReadArticle } from "../../news.ts";
import { oneNamedBefore } from "../whom/named-before.ts";
import { type Alike, hasAlike, stemsIn } from "../words/alike.ts";
import { capitalsIn } from "./by-name.ts";
import type { Line } from "./doer.ts";

const WORD = /[\p{L}\p{N}’'-]+/gu;
/** What parts a clause from the one before it. */
const CLAUSES = pattern()`
  [.;:?!“”"]
  |\b(?:that|which|whether|if|but|while|because|after|before|when|as)\b
`;
const IS_DONE = /\b(?:is|are|was|were|be|been|being)(?: \w+ly| not| also)? $/;
/** "By the Dyers, whose …": how far what was done stands from whom it was done by, in letters. */
const BY = /^[^.;:?!]{0,90}?\bby ([^.;:?!,]{3,80})/;
/** "Her replacement is Ada Tarrow" */
const IS = /^(?: \p{L}+){0,3} (?:is|was|will be) (?=(?:the )?\p{Lu})([^.;:?!,]{3,80})/u;
const PRONOUN = /^\P{L}*(?:(?:But|And|Then) )?(?:he|she)\b/iu;

/** The parts of a text in which whoever did something is named where it tells that one did it: before what was done, after its "by", or after what that one "is". */
function placesOfDoer(text: string, deed: Alike): readonly string[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    if (!hasAlike(stemsIn(word), deed)) return [];
    const after = text.slice(index + word.length);
    const before = text.slice(0, index);
    const active = IS_DONE.test(before) ? [] : [before.split(CLAUSES).at(-1) ?? ""];
    return [...active, ...[BY, IS].flatMap((told) => told.exec(after)?.[1] ?? [])];
  });
}

/** Whether a part of a line has the name of somebody, or of a body, who is not asked about. */
function hasAnother(
  part: string,
  { strangers, lines }: ReadArticle,
  at: number,
  asked: ReadonlySet<string>,
): boolean {
  const known = (lines[at]?.mentions ?? []).filter(({ kind }) => kind !== "contest");
  const ids = known.flatMap(({ id }) =>
    asked.has(id) ? [] : [lastWordOf(id.replaceAll("-", " "))],
  );
  const names = [...strangers.map((name) => lastWordOf(name).toLowerCase()), ...ids];
  const said = part.toLowerCase().split(/[^\p{L}-]+/u);
  return (
    names.some((name) => !asked.has(name) && said.includes(name)) ||
    capitalsIn(part).some((name) => !asked.has(name))
  );
}

/**
 * Whether a line has the name of whoever did something, where whoever did it is named: "Ada Tarrow moved it", "it was moved
 * by Ada Tarrow", "She moved it" after a line that names her alone. Those in `asked` are who the question names.
 */
export function namesDoer({ read, at }: Line, deed: Alike, asked: ReadonlySet<string>): boolean {
  return placesOfDoer(read.lines[at]?.text ?? "", deed).some((part) => {
    if (hasAnother(part, read, at, asked)) return true;
    const before = PRONOUN.test(part) ? oneNamedBefore(read, at) : null;
    return before !== null && !asked.has(before);
  });
}
