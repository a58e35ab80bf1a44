import { lastWordOf } from "#src/words.ts";
import { part } from "../../../pattern.ts";
import { hasAlike, stemsIn } from "../words/alike.ts";
import type { Term } from "../words/terms.ts";

/** The hint by which it is asked who sent something, and to whom. */
export const SENDER = "sender";

export const SENT = part`
  (?:
    sent|forwarded|e-?mailed|circulated|handed(?: in| over)?|leaked|passed(?: on)?|submitted
    |delivered|addressed|posted|written|wrote|signed|lodged|reported|referred
  )
`;
const WRITES =
  "(?:tells|told|warns|warned|asks|asked|urges|urged|informs|informed|accuses|accused|(?:writes|wrote|complains|complained|says|said) to)";
/** What somebody does in a letter. */
const DOES = part`
  (?:
    writes|wrote|says|said|tells|told|calls|called|asks|asked|accuses|accused|complains|complained
    |pleads|pleaded|warns|warned|urges|urged|demands|demanded|argues|argued|claims|claimed|insists
    |insisted|apologises|apologised|denies|denied|offers|offered|resigns|resigned|threatens
    |threatened|begs|begged|appeals|appealed
  )
`;
/** "on Monday", "yesterday": when something was sent. */
const WHEN = "(?:(?:on \\p{Lu}\\p{Ll}+|yesterday|later|last \\p{Ll}+|then|also|\\p{Ll}+ly) )?";
export const NAME = "\\p{Lu}[\\p{L}’'-]+";
/** Words that lead to a name, "the panel’s chair, ", and not to another matter. */
const SOMEBODY = "(?:(?!about|over|on|against)[\\p{L}’'-]+,? ){0,6}?";
/** What is sent, wherever it stands in a line. */
const IT = "§";

/** How a line has a thing sent: "the § was sent on Sunday to Tarrow", "Tarrow sent the §", "an § in which Tarrow tells Vane", "Tarrow’s § to Vane". */
const SENDING: readonly RegExp[] = [
  new RegExp(
    `${IT}(?:,? [^.;:“”"]{0,60}?,?)? (?:was|were|been) (?:(?!about|of|on|over|for|with)\\p{Ll}+ ){0,2}${SENT}\\b[^.;“”"]{0,60}\\b(?:to|by) `,
    "u",
  ),
  // "Tarrow was sent the very same § on 2 May by Vane"
  new RegExp(
    `${NAME}[^.;“”"]{0,120}? (?:was|were|been) ${SENT} (?:an?|the|this|his|her|their) (?:(?!about|of|on|over)[\\p{Ll}-]+ ){0,3}?${IT}[^.;“”"]{0,60}\\bby `,
    "u",
  ),
  // "The §, sent to her by Tarrow"
  new RegExp(
    `${IT}, (?:\\p{Ll}+ ){0,2}${SENT} (?:on \\p{Lu}\\p{Ll}+ )?(?:to [^.;“”"]{1,60}? )?by `,
    "u",
  ),
  // "The secretaries of 41 branches sent Tarrow a §"
  new RegExp(
    `\\b(?:(?:the|some|several|all|\\d+) (?:[\\p{Ll}-]+ )?\\p{Ll}+s(?: (?:of|from|in) [^.;,“”"]{1,40})?|\\d+ [^.;,“”"]{1,30}) ${SENT} (?:on \\p{Lu}\\p{Ll}+ )?(?:(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr) )?${NAME} )?(?:an?|the|this|their) (?:[\\p{Ll}-]+ ){0,3}?${IT}`,
    "u",
  ),
  new RegExp(
    `(?:${NAME}|\\b(?:who|he|she|they|has|have|had))[ ,](?:\\p{Ll}+ ){0,2}?${SENT} (?:on \\p{Lu}\\p{Ll}+ )?(?:(?:${NAME}|him|her|them) )?(?:an?|the|this|that|his|her|their)?(?: ?[\\p{L}-]+){0,3} ?${IT}`,
    "u",
  ),
  // "Tarrow, who chairs it, sent an §", "an § that she sent on Monday to Vane", "in an § seen by the Star, Tarrow told Vane".
  new RegExp(
    `${NAME}, [^.;“”"]{3,80}, ${WHEN}${SENT} (?:an?|the|this|his|her|their) (?:[\\p{Ll}-]+ ){0,3}?${IT}`,
    "u",
  ),
  new RegExp(
    `${IT}(?: [^.;“”"]{0,60},)? (?:that|which) (?:the (?:[\\p{L}’'-]+,? ){1,8}?)?(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr) )?(?:${NAME}(?: ${NAME})*(?:, [^.;“”"]{3,80},|,)?|he|she|they)(?: had| has)? ${SENT}\\b[^.;“”"]{0,90}\\bto \\p{L}`,
    "u",
  ),
  new RegExp(
    `^In an? (?:\\p{Ll}+ ){0,2}?${IT} [^.;“”"]{0,40}, ${NAME}[^.;“”"]{0,140}? ${WRITES} `,
    "u",
  ),
  // "In an § to the clerk, Vane, shared with the Star, she writes", "In a § to Vane, 11 organisers said"
  new RegExp(
    `[Ii]n an? (?:\\p{Ll}+ ){0,2}?${IT} to ${SOMEBODY}${NAME}[^;“”"]{0,80}, (?:(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Sir|Dame) )?${NAME}|he|she|they|(?:\\d+|\\p{L}+) (?:[\\p{L}-]+ ){0,3}\\p{Ll}+s)(?: ${NAME})* (?:then |also |now )?${DOES}\\b`,
    "u",
  ),
  // "In an § seen by the Star, the chair of the panel tells him"
  new RegExp(
    `[Ii]n an? (?:\\p{Ll}+ ){0,2}?${IT}[^.;:“”"]{0,60}, the (?:[\\p{L}’'-]+ ){1,8}?(?:tells|told|warns|warned|informs|informed|asks|asked) (?:him|her|them|${NAME})`,
    "u",
  ),
  // "Ada Tarrow, who sits for Loom, made the warning in a § to the clerk"
  new RegExp(
    `(?:${NAME}|\\b(?:[Hh]e|[Ss]he|[Tt]hey))[^.;:“”"]{0,120}? (?:made|issued|set out|explained|raised|says|said|writes|wrote|complained|warned|argued|claimed|demanded|urged|resigned|quit|announced)\\b[^.;]{0,90}? in an? (?:\\p{Ll}+ ){0,2}?${IT} (?:${SENT} )?to `,
    "u",
  ),
  // "She was one of six who put their names to a § sent to the clerk"
  new RegExp(
    `\\b(?:put (?:his|her|their) names? to|signed|were behind) an? (?:[\\p{Ll}-]+ ){0,2}?${IT} (?:${SENT} )?to `,
    "u",
  ),
  // "Among those who put their names to the §, Ada Tarrow and Colin Vane"
  new RegExp(
    `\\b(?:[Tt]hose|[\\p{Ll}-]+s) who (?:put their names to|(?:co-)?signed) (?:the|this|that) (?:[\\p{Ll}-]+ ){0,2}?${IT}[^.;“”"]{0,60}?\\b${NAME}`,
    "u",
  ),
  // "In a § to the party, members and some of the candidates insist"
  new RegExp(
    `[Ii]n an? (?:\\p{Ll}+ ){0,2}?${IT} to the \\p{Ll}+, (?:[\\p{L}’'-]+ ){1,12}?(?:insist|say|ask|call|demand|argue|urge|warn|complain|claim|want)\\b`,
    "u",
  ),
  // "Ada Tarrow was told off for sending a § of names to the clerk"
  new RegExp(
    `${NAME}[^.;“”"]{0,160}? (?:sending|forwarding|passing|handing|leaking|e-?mailing) (?:an?|the|this|his|her|their) (?:[\\p{Ll}-]+ ){0,3}?${IT}[^.;“”"]{0,80} to `,
    "u",
  ),
  new RegExp(`${IT} in which (?:\\p{Ll}+ )*${NAME}[^.;“”"]{0,120}? ${WRITES} `, "u"),
  // "An § from the clerk, Tarrow, to its secretary, Vane", "a § from Tarrow, who asks for", "a § sent on Friday to the clerk by Tarrow".
  new RegExp(`${IT} (?:from|by) ${SOMEBODY}${NAME}[^.;“”"]{0,80} to ${SOMEBODY}${NAME}`, "u"),
  new RegExp(`${IT} (?:from|by) ${SOMEBODY}${NAME}[^.;“”"]{0,60}(?:\\bwho asks|, asking) `, "u"),
  new RegExp(`${IT} ${SENT}\\b(?:(?!about|over)[^.;“”"]){0,120}\\bby ${SOMEBODY}${NAME}`, "u"),
  new RegExp(
    `^In an? (?:\\p{Ll}+ ){0,2}?${IT} ${SENT} [^.;“”"]{0,160}, ${SOMEBODY}${NAME}[^.;“”"]{0,80}? (?:asks|asked|says|said|demands|demanded|calls|called|claims|claimed) `,
    "u",
  ),
  new RegExp(`${IT} that ${SOMEBODY}${NAME}(?: ${NAME})*, ${SENT} to `, "u"),
  new RegExp(`${IT} to (?:\\p{Ll}+ )*${NAME}[^.;“”"]{0,80} (?:from|by) (?:\\p{Ll}+ )*${NAME}`, "u"),
  new RegExp(`${NAME}[’']s (?:\\p{Ll}+ ){0,2}${IT} to (?:\\p{Ll}+ )*${NAME}`, "u"),
];

/** "She e-mailed it to the others", "it was sent to Tarrow": of the thing told of before. */
export const IT_IS_SENT = new RegExp(
  `(?:${NAME}|\\b(?:who|he|she|they|has|have|had)) ${SENT} (?:it|them) ${WHEN}to |\\b(?:[Ii]t|[Tt]hey) (?:was|were|had been) (?:\\p{Ll}+ ){0,2}${SENT}\\b[^.;“”"]{0,60}\\b(?:to|by) `,
  "u",
);

/** A complaint that is made is sent; a statement or a recording that is made is not. */
const MADE = /\b(?:made|brought|raised)(?= )/g;

const RECEIVED = new RegExp(
  `${IT},? (?:(?!of|about|on|for|with)\\p{Ll}+ ){0,2}?${SENT}\\b[^.;“”"]{0,60} to ${SOMEBODY}${NAME}`,
  "u",
);

/** "A § sent to the clerk, Ada Tarrow, on Monday": whether a line tells to whom a thing went, whoever sent it. */
export const tellsReceiver = (text: string, term: Term): boolean =>
  RECEIVED.test(marked(text, term));

/** Whether a line has somebody send the very thing that is asked about, and not only speak of it. */
export const tellsOfSending = (text: string, term: Term): boolean =>
  SENDING.some((each) => each.test(marked(text, term)));

/** A text with a mark wherever it has the thing that is asked about. */
function marked(text: string, { alike, word: thing }: Term): string {
  const complains = thing.startsWith("complain");
  return (complains ? text.replace(MADE, "sent") : text)
    .replace(/\b([Ee])-mail/g, "$1mail")
    .replace(/\p{L}+/gu, (word) => (hasAlike(stemsIn(word), alike) && !isSent(word) ? IT : word));
}

const PARTY = new RegExp(
  `\\b(?:by|from|to) (?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Sir|Dame) )?((?:${NAME} ?)+)`,
  "gu",
);

/** The last names of those by whom and to whom a line has something sent. */
export const partiesIn = (text: string): readonly string[] =>
  [...text.matchAll(PARTY)].flatMap(([, name = ""]) => lastWordOf(name.trim()));

const isSent = (word: string) => new RegExp(`^${SENT}$`).test(word);
