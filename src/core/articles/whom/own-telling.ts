import { lastWordOf } from "#src/words.ts";
import { part } from "../../../pattern.ts";
import { escaped } from "../../escaped.ts";
import type { ReadArticle } from "../../news.ts";
import { quotationsOut } from "../words/unquoted.ts";
import { isAnothers } from "./anothers.ts";
import { nameAsked } from "./asked-name.ts";
import type { Asked } from "./speaker.ts";

/** The hint by which something is asked of somebody in no verb of saying: what that one did may answer it. */
export const DEED = "deed";

/** Verbs by which somebody tells something, or says what is wanted: what one says in them is that one's. */
const TELLS = part`
  (?:
    sa(?:id|ys?)|t(?:old|ells?)|wr(?:ote|ites?|itten)|ask(?:s|ed)?|call(?:s|ed)|urg(?:es?|ed)
    |warn(?:s|ed)?|propos(?:es?|ed)|second(?:s|ed)|moved|promis(?:es?|ed)|pledg(?:es?|ed)
    |vow(?:s|ed)|press(?:es|ed)? for|demand(?:s|ed)?|suggest(?:s|ed)?|argu(?:es?|ed)
    |claim(?:s|ed)?|complain(?:s|ed)?|den(?:y|ies|ied)|reject(?:s|ed)?|refus(?:es?|ed)
    |declin(?:es?|ed)|repl(?:y|ies|ied)|respond(?:s|ed)?|answer(?:s|ed)?|describ(?:es?|ed)
    |post(?:s|ed)|e-?mail(?:s|ed)|tweet(?:s|ed)?|announc(?:es?|ed)|admit(?:s|ted)?
    |conced(?:es?|ed)|accept(?:s|ed)?|insist(?:s|ed)?|hop(?:es?|ed)|want(?:s|ed)?|wish(?:es|ed)?
    |welcom(?:es?|ed)|prais(?:es?|ed)|thank(?:s|ed)?|blam(?:es?|ed)|apologis(?:es?|ed)
    |congratulat(?:es?|ed)|criticis(?:es?|ed)|condemn(?:s|ed)?|attack(?:s|ed)|accus(?:es?|ed)
    |mention(?:s|ed)?|reveal(?:s|ed)?|plan(?:s|ned)|comment(?:s|ed)?|remember(?:s|ed)?
    |recall(?:s|ed)?|reckon(?:s|ed)?|add(?:s|ed)?|th(?:inks?|ought)|feels?|felt|prefer(?:s|red)?
    |fear(?:s|ed)?|doubt(?:s|ed)?|believ(?:es?|ed)|oppos(?:es?|ed)|support(?:s|ed)|back(?:s|ed)
    |object(?:s|ed)?|threaten(?:s|ed)?|rul(?:es|ed) (?:it |this |that )?out|stat(?:es?|ed)
    |explain(?:s|ed)?|dismiss(?:es|ed)?|confirm(?:s|ed)?|declar(?:es?|ed)|disput(?:es?|ed)
    |report(?:s|ed)?|agre(?:es?|ed)|disagre(?:es?|ed)|spoke|speaks|publish(?:es|ed)
    |appeal(?:s|ed)?|defend(?:s|ed)?|joke[ds]?|regret(?:s|ted)?
    |(?:is|was|were|are) (?:
      calling|asking|pressing|demanding|hoping|sorry|glad|pleased|proud|delighted|disappointed
      |worried|angry|against|opposed|in favour
    )
  )
`;

/** Those that tell no more than that something is said or written. */
const SAYS =
  "(?:sa(?:id|ys?)|t(?:old|ells?)|wr(?:ote|ites?|itten)|warn(?:s|ed)|ask(?:s|ed)|argu(?:es?|ed)|claim(?:s|ed)|complain(?:s|ed))";

/** Words between whom it is about and what that one does: "has also", "would not", ", who chairs it,". */
const BETWEEN = part`
  (?: (?:of|for|from)(?: [\p{L}’-]+){1,5}?)?(?:
    , [^,]{1,120},|,? \([^)]{1,60}\)
  )?(?: (?:
    has|have|had|did|does|do|would|will|could|can|not|never|also|later|then|yesterday|today|once
    |has since|since|long|already|publicly|privately|again|still|only|merely|both|all|\p{Ll}+ly
    |on \p{Lu}\p{Ll}+|last \p{Ll}+|at \p{L}+(?: \p{L}+){0,3}
  ),?){0,4}
`;

const THING =
  "(?:statement|letter|e-?mail|message|tweet|post|reply|response|answer|speech|blog|column|leaflet|memo|note|interview|manifesto|report|article)";

/** What somebody tells beside what is done: "walked out, calling it a farce". */
const DOING = part`
  (?:
    calling|saying|warning|arguing|insisting|claiming|complaining|demanding|asking|urging|telling
    |describing|accusing|promising|adding|writing|tweeting
  )
`;

/** What stands before a name after what that one says: "…, said Tarrow". */
const ENDS =
  "(?:said|says|added|adds|wrote|writes|insist(?:s|ed)|replie[ds]|argue[ds]|claim(?:s|ed)|explain(?:s|ed)|recall(?:s|ed)|admit(?:s|ted))";

/** "Welcomed it", "accused him": what it is stands in the line before. */
const POINTS_BEFORE = new RegExp(
  `\\b${TELLS} (?:with |to |for |against |about |on |of |at )?(?:it|that|this|those|these|them|him|her)\\b(?! \\p{L}+s?\\b(?<!\\b(?:but|and|of|for|in|on|at|to|as|by|when|while|because)))`,
  "iu",
);

/** Whether what somebody tells in a line is what the line before is about. */
export const pointsBefore = (text: string): boolean => POINTS_BEFORE.test(quotationsOut(text));

/** By what names somebody who is asked for stands in a line. */
const namesOf = (asked: Asked): readonly string[] =>
  "id" in asked
    ? asked.names.flatMap((name) => (asked.group ? [name] : [lastWordOf(name)]))
    : [lastWordOf(asked.named), ...asked.named.split(" of ").slice(0, 1)];

/** That a name is not only whom others are told of by: "those who voted for Tarrow said". */
function notOf(asked: Asked): string {
  const given = nameAsked(asked);
  const first = given.includes(" ") ? `(?:${escaped(given.split(" ", 1)[0] ?? "")} )?` : "";
  return `(?<!\\b(?:for|with|to|by|against|behind|about|on|from|than|near) (?:the )?(?:mr |mrs |ms |miss |dr |cllr )?${first})`;
}

/** Whether a text has the office of somebody else, where one's office is asked for. */
function isOfAnother(text: string, asked: Asked): boolean {
  const [role = "", whose] = "named" in asked ? asked.named.split(" of ") : [];
  return whose !== undefined && isAnothers(text, role, whose.split(" "));
}

/**
 * Whether a line that is nobody's statement has somebody say, write, ask, refuse, promise or want something itself, as
 * whom it is about: "Tarrow wants a recount"; not "Tarrow stood in the car park".
 */
export function tellsItself({ lines }: ReadArticle, at: number, asked: Asked): boolean {
  const text = quotationsOut(lines[at]?.text ?? "");
  if (isOfAnother(text, asked)) return false;
  const names = namesOf(asked).map(escaped).join("|");
  const many = ("id" in asked && asked.group) || !("id" in asked) ? "|they|it" : "";
  const subject = `(?:${notOf(asked)}(?<!\\p{L})(?:${names})(?![\\p{L}’']|-\\p{L})|\\b(?:he|she${many})\\b|^the(?: \\p{Ll}+){1,3})`;
  return [
    `${subject}${BETWEEN} ${TELLS}\\b`,
    `${subject}[^.;]{1,160}? (?:and|but)(?: (?:has|had|also|would|will|then|later|\\p{Ll}+ly)){0,2} ${TELLS}\\b`,
    `${subject}[^.;]{1,160}?, (?:\\p{Ll}+ly )?${DOING}\\b`,
    `(?<!\\p{L})(?:${names}|his|her|their|its)(?:[’']s?)? (?:\\p{Ll}+ ){0,2}${THING}\\b`,
    `${THING}\\b[^.;]{0,40} (?:by|from|of) (?:\\p{L}+ )?(?:${names})(?!\\p{L})`,
    `(?:^|,) ?${ENDS} (?:\\p{L}+ )?(?:${names})(?!\\p{L})`,
  ].some((each) => new RegExp(each, "iu").test(text.trim()));
}

/** Whether a line, whoever it begins with, has somebody by name say or write something: "a letter in which Tarrow tells Vane". */
export function tellsByName({ lines }: ReadArticle, at: number, asked: Asked): boolean {
  const text = quotationsOut(lines[at]?.text ?? "");
  if (isOfAnother(text, asked)) return false;
  const name = `${notOf(asked)}(?<!\\p{L})(?:${namesOf(asked).map(escaped).join("|")})`;
  return [
    `${name}(?![\\p{L}’']|-\\p{L})${BETWEEN} ${SAYS}\\b`,
    `${name}, who (?:[^,.;]{1,60} and who )?${SAYS}\\b`,
  ].some((each) => new RegExp(each, "iu").test(text));
}
