import { escaped } from "#src/core/escaped.ts";
import { isGivenName } from "#src/core/given-names.ts";
import { pattern } from "../pattern.ts";

const NAME =
  "\\p{Lu}[\\p{L}’'-]+(?: (?:van|der|de|von|al|ap))*(?: (?!MP\\b|MSP\\b|MS\\b)\\p{Lu}[\\p{L}’'.-]+){1,3}";
const TITLE =
  "(?:(?:Cllr|Coun|Councillor|Sir|Dame|Lord|Lady|Baroness|Dr|Prof|Professor|Rev|Mr|Mrs|Ms|Miss)\\.? )?";
const HEADING = new RegExp(
  `^(?:Name: |Candidate: )?${TITLE}(?<name>${NAME})(?: MP| MSP| MS)?(?: \\([^()]{1,60}\\))?(?:(?:,| [–—|-]|:) (?!who\\b|which\\b|and\\b)[^.!?“”"]{1,120})?$`,
  "u",
);
const NUMBER = /^\d{1,2}[.)] /;
/** Nobody is called so. */
const NO_NAME = pattern("u")`
  \b(?:
    Party|Labour|Committee|Conference|Council|Group|Union|Network|Workers|Momentum|Section|Seats?
    |Elections?|Results?|Votes?|Nominations|Candidates?|Voting|Board|Panel|Campaign|Read|More|News
    |Related
  )\b
`;

const MOST_CHARACTERS = 250;

/** A heading without its number. */
export const withoutNumber = (line: string): string => line.replace(NUMBER, "");

/** The person whose name is a heading: "Ada Tarrow", "Ada Tarrow, 38, Loomford", "1. Ada Tarrow (Loom Forward)", "Ada Tarrow – 12 nominations"; null where a line is none. */
export function nameInHeading(line: string): string | null {
  if (line.length > MOST_CHARACTERS) return null;
  const { name = null } = HEADING.exec(withoutNumber(line))?.groups ?? {};
  return name !== null && !NO_NAME.test(name) ? name : null;
}

/** What stands before a surname that is another's, or no name: "the Tarrow", "Ben Tarrow". */
const OF_ANOTHER = /(?:\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat)|\p{Lu}[\p{L}’'-]+)$/u;
const TITLED =
  /\b(?:Mr|Mrs|Ms|Miss|Cllr|Councillor|Sir|Dame|Lord|Lady|Baroness|Dr|Prof|Professor|MP)\.?$/u;

/** Whether a sentence calls somebody by the surname, or opens with a pronoun and the first of the names is a given name. */
export function tellsOf(name: string, text: string): boolean {
  const [given = "", ...others] = name.split(" ");
  if (isGivenName(given) && /^(?:She|He)\b/.test(text)) return true;
  const surname = new RegExp(
    `(?<![\\p{L}’'-])${escaped(others.at(-1) ?? given)}(?![\\p{L}-])`,
    "gu",
  );
  return [...text.matchAll(surname)].some(({ index }) => {
    const before = text.slice(0, index).trimEnd();
    return TITLED.test(before) || before.endsWith(given) || !OF_ANOTHER.test(before);
  });
}

/** "Asked by the BBC, the Labour leader said", "On Newsnight the Barking MP called": one person who is told of without a name. */
const DESCRIBED = pattern("u")`
  ^(?:(?:Asked|Speaking|Writing|Talking|On|In|At|After|Before) [^.;:“”"]{2,60}?[, ])?[Tt]he (?:[\p{L}’'-]+ ){0,4}?(?:
    leader|secretary|chair|chairman|chairwoman|president|director|minister|mayor|treasurer|MP|MSP
    |MEP|peer|baroness|councillor|general secretary|founder|candidate|spokes(?:man|woman|person)
    |activist|whip
  ) \p{Ll}
`;
/** Two words with capitals that are a name: whoever is described is told of after it. */
const NAMED =
  /(?<!\b[Tt]he (?:\p{L}+ )?)\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?= (?:MP\b|said|told|was|is|has|,))/u;

/** Whether a sentence tells of one person by what that one is: “The deputy leader said”. */
export function isOfOneDescribed(sentence: string): boolean {
  const [described = ""] = DESCRIBED.exec(sentence) ?? [];
  return described !== "" && !NAMED.test(described);
}
