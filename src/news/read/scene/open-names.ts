import { givenNameBeginning } from "#src/core/begins-with-given-name.ts";
import { isGivenName } from "#src/core/given-names.ts";
import { pattern } from "../../../pattern.ts";
import type { LinkedLine } from "../../link/index.ts";
import { isGiven } from "../../link/vocabulary.ts";

const TITLED = /\b(?:Mr|Mrs|Ms|Miss|Cllr|Dr|Sir|Dame|Lord|Lady|Baroness)\.? (?=\p{Lu}\p{L})/gu;

/** Where the names stand that have a title before them. */
const titledIn = (text: string): readonly number[] =>
  [...text.matchAll(TITLED)].map(({ 0: title, index }) => index + title.length);

const TOLD_OF = pattern("gu")`
  (?<=\p{Ll},? )
  (?<!\b(?:M[EPS]*P|[Cc]andidate|[Cc]ouncillor|[Mm]ayor|[Mm]ember) (?:for|of) (?:\p{Lu}\p{Ll}+ ){0,3})
  \p{Lu}\p{Ll}[\p{L}’'-]+ (?=
    \p{Lu}\p{Ll}[\p{L}’'-]+(?: (?:of|from|for) (?:the )?\p{Lu}[^,.;“”"]{1,40})?, (?:who|\d\d,)
  )
`;

/** Where what can only be somebody's name stands, given or not, and no constituency: "was Ally Marsh of the Weavers, who", "Ally Marsh, 31,". */
const toldOfIn = (text: string): readonly number[] =>
  [...text.matchAll(TOLD_OF)].map(({ index }) => index);

/** The first word of a sentence that is no part of a longer name. */
const OPENS_WITH = /^(?<name>\p{Lu}\p{Ll}+)(?![’'-]|\s\p{Lu})/gu;
/** "I met Ada at the mill.": whom the writer met by the first name alone. */
const MET = pattern("u")`
  ^(?:[^“"]* )?(?:I|[Ww]e) (?:\p{Ll}+ ){0,2}?(?:
    rang|phoned|asked|met|called|visited|texted|messaged|interviewed|(?:spoke|wrote|talked) to
  ) (?<name>\p{Lu}\p{Ll}+)(?![’'-]|\s\p{Lu})
`;

/**
 * Whether a line has the surname of somebody whom the article names and does not say whose it is there: of two Lintotts
 * "Ms Lintott" may be either, and so may a pronoun after it.
 */
export function openNames(lines: readonly LinkedLine[]): (line: LinkedLine) => boolean {
  const firsts = new Set(
    lines.flatMap(({ text, names }) =>
      names.flatMap(({ from, to, subject }) => {
        const [first = "", ...rest] = text.slice(from, to).split(" ");
        const isPerson = subject.kind === "person" || subject.kind === "stranger";
        return rest.length > 0 && isPerson && isGivenName(first) ? [first] : [];
      }),
    ),
  );
  const surnames = new Set(
    lines.flatMap(({ text, names }) =>
      names.flatMap(({ from, to, subject }) => {
        const last = text.slice(from, to).split(" ").at(-1) ?? "";
        const isPerson = subject.kind === "person" || subject.kind === "stranger";
        return isPerson && !firsts.has(text.slice(from, to)) ? [last] : [];
      }),
    ),
  );
  return ({ text, names }) => {
    // By character, as a line may have any number of names.
    const linked = new Uint8Array(text.length);
    for (const { from, to } of names) linked.fill(1, from, to);
    const isOpen = (at: number) => linked[at] !== 1;
    const met = MET.exec(text);
    const isMet = met !== null && firsts.has(met.groups?.name ?? "") && isOpen(met[0].length - 1);
    return (
      isMet ||
      [...text.matchAll(OPENS_WITH)].some(
        ({ groups: { name = "" } = {} }) =>
          firsts.has(name) &&
          (isGiven(name.toLowerCase()) || givenNameBeginning(text) === name) &&
          isOpen(0),
      ) ||
      [...titledIn(text), ...toldOfIn(text)].some(isOpen) ||
      [...text.matchAll(/\p{Lu}[\p{L}’'-]+/gu)].some(
        ({ 0: word, index }) => surnames.has(word.replace(/[’']s?$/, "")) && isOpen(index),
      )
    );
  };
}
