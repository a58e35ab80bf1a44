import { lastWordOf } from "#src/words.ts";
import { part } from "../../../../pattern.ts";
import { escaped } from "../../../escaped.ts";

/** That it is over for somebody, as what was done with that one. */
const DONE = "(?:cleared|exonerated|acquitted|expelled|reinstated|readmitted|let back in)";
const DOES = "(?:clears?|exonerates?|acquits?|expels?|reinstates?|readmits?)";
const SINCE = String.raw`(?:later|since|then|now|\p{Ll}+ly)`;
const WAS = part`(?:was|were|is|(?:has|have|had)(?: ${SINCE})? been)(?: ${SINCE})?`;
/** What may be open against somebody, and how it ends. */
const MATTER =
  "(?:complaints?|allegations?|accusations?|charges?|cases?|investigations?|inquiry|inquiries)";
const OVER = "(?:dismissed|dropped|upheld|closed|withdrawn|rejected|thrown out|lifted|overturned)";
/** Nobody's deed yet: "called on the party to expel". */
const UNDONE = "(?<!\\b(?:to|not|would|could|should|must|may|might|will) )";

/** By what it is told how a matter ended for somebody. */
export interface Ends {
  readonly inLine: RegExp;
  /** A headline leaves out its "was". */
  readonly inHeadline: RegExp;
}

/**
 * What tells how a matter ended for somebody, by the first name or the last: "Mr Tarrow has been readmitted", "the party cleared Ada Tarrow", "the
 * complaint against Tarrow was dismissed", "found no breach by Tarrow"; not what others ended or somebody calls for.
 */
export function endsFor(name: string): Ends {
  const [first = name] = name.split(" ");
  const names = [first, lastWordOf(name)].map(escaped).join("|");
  const who = String.raw`(?:\p{Lu}[\p{L}’'.-]+ ){0,3}(?:${names})(?![\p{L}-])`;
  const told = [
    part`${who}(?:, [^,.;]{2,60},)? ${WAS} (?:${DONE}|found (?:guilty|not guilty|to have))\b`,
    part`${UNDONE}\b(?:${DONE}|${DOES}) ${who}`,
    part`${MATTER}(?: \p{Ll}+){0,2} (?:against|into) ${who}[^.;]{0,60} ${WAS} ${OVER}\b`,
    part`\bfound (?:that )?(?:no [^.;]{1,60} (?:by|against) ${who}|${who} (?:had|did|was|has)\b)`,
    part`\b[Nn]o (?:further )?action (?:would be|will be|was|has been) taken against ${who}`,
    part`${who}[’']s (?:\p{Ll}+ )?(?:suspension|expulsion) ${WAS} ${OVER}\b`,
  ];
  const headed = [...told, part`${who} (?:${DONE}|found (?:guilty|not guilty))\b`];
  const oneOf = (texts: readonly string[]) => new RegExp(texts.join("|"), "u");
  return { inLine: oneOf(told), inHeadline: oneOf(headed) };
}
