import { lastWordOf } from "#src/words.ts";
import { part, pattern } from "../../../pattern.ts";
import { escaped } from "../../escaped.ts";

/** Those who are on somebody's side, by what a question calls them: "ally of tarrow". */
const SIDE =
  /^(?:all(?:y|ies)|supporters?|backers?|friends?|defenders?|aides?|sources?|colleagues?|camp|team) of (?<whose>.+)$/;

const THOSE = part`
  (?:people|those|figures|sources?|friends|allies|supporters|backers|defenders|aides|colleagues
  |insiders)
`;
const HIS = part`
  (?:allies|supporters|defenders|backers|friends|team|camp|aides|colleagues|people|side)
`;
const FEW = "(?:(?:but|and|some|several|many|most|two|three|one|a) )*";
const NAMED = "\\p{L}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,2}?";

/** "People close to him", "His defenders", "Friends of Ada Tarrow": how a line begins whose side speaks in it; its first letter is small. */
const OF_ONE = pattern("u")`
  ^${FEW}(?:
    ${THOSE} (?:\p{L}+ )?(?:close to|around|of|near|loyal to|behind|sympathetic to) (?<one>him|her|them|${NAMED})(?! \p{Lu})
    |(?<own>his|her|their|${NAMED}[’']s?) (?:\p{L}+ ){0,2}?${HIS}
  )(?![\p{L}’'])
`;
const TITLE = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|baroness|cllr) /i;
const PRONOUN = /^(?:him|her|them|his|their)$/i;

/** Whose side speaks in a line, where it begins with those of somebody's side: "one", by a pronoun, or by whose name; null where it does not. */
function sideIn(text: string): string | null {
  const { one, own } = OF_ONE.exec(text.charAt(0).toLowerCase() + text.slice(1))?.groups ?? {};
  return one ?? own ?? null;
}

/** The last name of the one whose side a question asks for; null where it asks for nobody's. */
export const whoseSide = (named: string): string | null => {
  const { whose } = SIDE.exec(named)?.groups ?? {};
  return whose === undefined ? null : lastWordOf(whose);
};

/** Whether a line has another given name than the one that a question has: “friends of Colin Tarrow”, of Ada Tarrow. */
function isNamesake(side: string, named: string): boolean {
  const asked = named.toLowerCase().split(" ");
  const given = side.replace(TITLE, "").toLowerCase().split(" ").slice(0, -1);
  const isWhole = asked.indexOf("of") < asked.length - 2;
  return isWhole && given.some((word) => !asked.includes(word));
}

/**
 * Whether a line begins with those who are on the side of somebody whom a question asks for so, "Tarrow's allies":
 * "named" where it has the name, "meant" where it has a pronoun for it; null where neither, or another is asked for.
 */
export function sideOf(text: string, named: string): "named" | "meant" | null {
  const last = whoseSide(named);
  const side = last === null ? null : sideIn(text);
  if (last === null || side === null) return null;
  if (PRONOUN.test(side)) return "meant";
  const isIn = new RegExp(`(?<!\\p{L})${escaped(last)}(?!\\p{L})`, "iu").test(side);
  return isIn && !isNamesake(side, named) ? "named" : null;
}
