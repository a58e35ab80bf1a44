import { pattern } from "../../../pattern.ts";
import type { ReadLine } from "../article.ts";
import type { Who } from "../scene/who.ts";
import type { Token } from "../words/tokens.ts";
import { isFree } from "./bodies.ts";

/** What the name of a paper, a blog or a broadcaster ends in. */
const OUTLET = pattern()`
  ^(?:
    watch|news|post|times|wire|star|mail|gazette|gazetteer|herald|chronicle|courier|echo|express
    |press|online|ledger|sentinel|sheet|record|recorder|register|review|magazine|notes|politics
    |notebook|mercury|mirror|guardian|telegraph|observer|independent|tribune|journal|standard
    |argus|advertiser|examiner|dispatch|weekly|bulletin|courant
  )$
`;

/** Whether a word is what the name of an outlet ends in: "Courier". */
export const isOutletWord = (word: string): boolean => OUTLET.test(word);

/** Whether somebody is an outlet: words in quotation marks in what it has are another's. */
export const isOutlet = ({ kind, speaker }: Who): boolean =>
  kind === "organisation" &&
  speaker.kind === "named" &&
  isOutletWord(speaker.name.toLowerCase().split(" ").at(-1) ?? "");

const PAPER = /^(?:paper|newspaper)$/;
/** What may begin a sentence before an outlet's name, and is no part of it. */
const OPENS = /^(?:in|on|by|at|for|but|and|when|while|if|as|yesterday|today|last|this)$/i;
const IN_FULL = /(?<![\p{L}’'-])(?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Lu}\p{Ll}+/gu;
/** Papers that are written for a meeting, and no newspapers. */
const OTHER_PAPER =
  /\b(?:an?|this|that|her|his|their|working|ballot|green|white) paper\b|\bpapers\b/i;

/** "the Chronicle", "the paper": the last token, where it is an outlet told of again that ends before a token; null where none does. */
export function outletBefore(tokens: readonly Token[], end: number): number | null {
  const token = tokens[end - 1];
  if (token?.kind !== "word" || tokens[end - 2]?.text !== "the") return null;
  const called = (token.capital && isOutletWord(token.text)) || PAPER.test(token.text);
  return called && isFree(tokens, end - 2) ? end - 1 : null;
}

/** The name in full of the outlet that is told of again so, "Chronicle" or "paper"; null where it may be more than one. */
export function outletNamed(lines: readonly ReadLine[], noun: string): string | null {
  const paper = PAPER.test(noun);
  if (paper && lines.some(({ text }) => OTHER_PAPER.test(text))) return null;
  const names = lines.flatMap(({ text }) =>
    [...text.matchAll(IN_FULL)].flatMap(([name]) => {
      const words = name.split(" ");
      const last = words.at(-1)?.toLowerCase() ?? "";
      const own = words.slice(OPENS.test(words[0] ?? "") ? 1 : 0).filter((word) => word !== "The");
      const fits = isOutletWord(last) && (paper || last === noun);
      return fits && own.length > 1 && !/[’']s?$/.test(words.at(-2) ?? "") ? [own.join(" ")] : [];
    }),
  );
  const [one, ...others] = new Set(names);
  return one && others.length === 0 ? one : null;
}
