import { ACCUSING } from "#src/words-of-accusation.ts";
import { pattern } from "../pattern.ts";
import { CHARGES } from "./claim-vocabulary.ts";

/** What the press calls an accusation beside its name: how it is looked into, and what comes of it. */
const PRESS = pattern("i")`
  \b(
    scandals?|(?<!in a )rows?|slurs?|slurred|prob(?:e|es|ed|ing)|investigat\w+|inquir(?:y|ies)
    |complaints?|disciplin\w+|disqualif\w+|sack(?:ed|s|ing)?|purg(?:e|es|ed|ing)|denie[sd]
    |deny(?:ing)?|apologi[sz]\w+|outrage|hypocri\w+|abus(?:e|es|ed|ive|ing)|threat(?:s|en\w*)?
    |lied|lying|liars?|cheat\w*|rigg(?:ed|ing)|fiddl(?:e|ed|ing)|plot(?:s|ted|ting)?
    |leak(?:s|ed|ing)?|arrest\w*|charged|convict\w*|guilty|lawsuits?|libel\w*|defam\w+|hatred
    |extremis[mt]\w*|terroris[mt]\w*|holocaust|offensive|shame\w*|disgrace\w*|caught|under fire
    |scrutin\w+|questions? (?:is|are|was|were|being|raised)[^.]{0,20}(?:raised|about)
    |(?:video|recording|footage|tape|messages?|screenshots?) (?:has |have )?(?:emerged|surfaced)
  )\b
`;

const CHARGED = new RegExp(
  `\\b(?:${Object.entries(CHARGES)
    .flatMap(([charge, others]) => [charge, ...others.split(",")])
    .map((words) => words.trim().replace(/\s+/g, "[\\s-]"))
    .join("|")})\\b`,
  "i",
);

/** Whether a text has a word of accusation: a headline with one that names somebody is held from digests. */
export function accuses(text: string): boolean {
  return ACCUSING.test(text) || CHARGED.test(text) || PRESS.test(text);
}
