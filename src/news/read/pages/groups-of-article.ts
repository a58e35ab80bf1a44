import { GROUP_KINDS } from "#src/core/group-kinds.ts";
import { part, pattern } from "../../../pattern.ts";
import { MONTHS, WEEKDAYS } from "../../calendar.ts";
import type { LinkedLine, Named } from "../../link/index.ts";
import { groupsInHeadings, underHeadings } from "./under-headings.ts";

/** How groups are marked that only the article knows: no group of the record has such an id. */
const MARK = "of-the-article:";

const WORD = "(?<name>\\p{Lu}\\p{Ll}{3,})(?![\\p{L}’'-]| \\p{Lu})";
const KIND = `(?:${GROUP_KINDS}|company|firm|charity|consultancy|agency|forum)`;
/** "Ada Tarrow, the group’s candidate", "the union official": of a group, and none. */
const ITSELF = part`
  (?!
    [\p{L}’'-]
    | (?!
      (?:later|after|under|former|other|whether|never)\b
    )\p{Ll}{3,}(?:er|or|ist|ian|man|woman|ant)\b
    | (?:
      chief|official|boss|secretary|chair|head|president|rep|representative|delegate|figure|source
      |veteran
    )\b
  )
`;
/** What a group does for somebody; a turnout or a ballot does not. */
const DOES = "(?:supported|supports|backed|backs|endorsed|endorses|calls itself|describes itself)";
const POST = "(?:director|organiser|founder|co-founder|spokes(?:man|woman|person))";
/** How a text shows something to be a group, and what it has wherever it does: the text is looked through for it first, which costs little. */
interface Shown {
  readonly pattern: RegExp;
  readonly has: RegExp;
}
const shown = (pattern: string, has: string): Shown => ({
  pattern: new RegExp(`(?<![\\p{L}’'-])${pattern}`, "gu"),
  has: new RegExp(has, "u"),
});

/** How an article shows a word with a capital to be a group. */
const SHOWN: readonly Shown[] = [
  shown(`(?:backed|supported|endorsed) by ${WORD}`, "ed by "),
  shown(`(?:support|backing|endorsement) of ${WORD}`, "(?:support|backing|endorsement) of "),
  shown(`${POST} (?:of|for|at|with) ${WORD}`, POST),
  shown(`(?<name>\\p{Lu}\\p{Ll}{3,})[’']s? (?:\\p{Ll}+ ){0,2}${POST}\\b`, POST),
  shown(`(?<name>\\p{Lu}\\p{Ll}{3,}), (?:the|an?) (?:[\\p{Ll}-]+ ){0,3}${KIND}${ITSELF}`, KIND),
  shown(`(?<name>\\p{Lu}\\p{Ll}{3,}), which (?:had |has )?${DOES}\\b`, ", which "),
];

/** A name of several words: "Common Thread", "Members’ Compass", "Loom Makers for Change". */
const NAME =
  "(?<name>\\p{Lu}[\\p{L}’'-]+(?: (?:(?:of|for|and|the|&) ){0,2}\\p{Lu}[\\p{L}’'-]+){1,4})(?![\\p{L}’'-])";
/** A name that ends in what a group is: "the Lantern Group". */
const CALLED = part`
  (?<name>
    (?:\p{Lu}[\p{L}’'-]+ (?:(?:and|of|for|&) )?){1,3}(?:
      Group|Network|Alliance|Campaign|Forum|Federation|Association|League|Society|Guild|Movement
      |Coalition
    )
  )(?![\p{L}’'-]| \p{Lu})
`;
/** What only a group, or a firm, does of which is told between commas; a hall or a town does not. */
const ACTS = part`
  (?:
    supported|supports|backed|backs|endorsed|endorses|nominated|nominates|campaigned|campaigns
    |represents|represented|opposed|opposes|organised|organises|organized|speaks|calls itself
    |describes itself|says|said
  )
`;
/** "Thornaby Vale council": what is called with a small letter, by what it says or does. */
const SMALL = part`
  (?<name>
    (?!(?:Labour|Tory|Conservative|Liberal|Green|The|An?|This|That|His|Her|Its|Their|Our|My|Your|Each|Every|One|Another|Neither|No|Local|Any|Some) )(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:(?:city|county|borough|district|town|parish|community) )?(?:
      council|union|branch|constituency party
    )
  )
`;
const SPEAKS = part`
  (?:(?:has|had|also|later|since|yesterday|itself|\p{Ll}+ly) ){0,2}(?:
    said|says|confirmed|denied|announced|declined|refused|told|insisted|wrote|added|replied
    |apologised|tweeted|posted|warned|argued|claimed|complained|responded|stated|urged|welcomed
  )
`;
/** "Loom Vale and Weft Constituency Labour Party", "Loom Vale CLP": a local party, by its place. */
const LOCAL_PARTY = part`
  (?<name>
    (?!(?:The|An?|This|That|His|Her|Its|Their|Our|My|Your|Each|Every|One|Another|Neither|No|Local|Any|Some|In|At|From|Of|For|By|Members|Officers|Supporters|Delegates|Leaders) )(?:(?:City|Isle|Vale|Forest) of )?(?:
      (?!CLP|Labour|Party)\p{Lu}[\p{L}-]+ (?:(?:and|the|upon|&) ){0,2}
    ){1,5}(?:Constituency Labour Party|CLP)
  )
`;
const CHARGES = part`
  (?:(?:has|had|also|later|since|itself) ){0,2}(?:
    accused|accuses|criticised|condemned|urged|argued|argues|warned|claimed|claims|called|voted
    |wants|wanted|protested
  )
`;
/** How an article shows several words with capitals to be a group. */
const SHOWN_WHOLE: readonly Shown[] = [
  shown(`${NAME}, which (?:(?:had|has|have|also|once|later|itself) )*${ACTS}\\b`, ", which "),
  shown(`(?:[Tt]he|[Aa]n?) (?:[\\p{L}-]+ ){0,2}${KIND} ${NAME}`, KIND),
  shown(
    `(?:[Tt]he|[Aa]n?) (?:[\\p{Ll}-]+ ){0,2}${KIND}(?: (?:that|which) [^,.;:“”"]{3,60})?, ${NAME},`,
    KIND,
  ),
  shown(`${NAME}, (?:the|an?) (?:[\\p{Ll}-]+ ){0,3}${KIND}${ITSELF}`, KIND),
  shown(`[Tt]he ${CALLED}`, "[Tt]he \\p{Lu}"),
  shown(`${SMALL} ${SPEAKS}\\b`, "council|union|branch|constituency party"),
  shown(`${LOCAL_PARTY},? (?:${SPEAKS}|${CHARGES})\\b`, "Constituency Labour Party|CLP"),
];

/** "The Federation of Dyers (FOD)": initials that the article itself gives to a body. */
const INITIALS =
  /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]{1,40}(?: (?:(?:of|for|and|the|&) ){0,2}\p{Lu}[\p{L}’'-]{1,40}){1,8} \((?<name>\p{Lu}{3,8})\)/gu;

const NEVER = pattern()`
  ^(?:
    Parliament|Conference|Westminster|Whitehall|NEC|NPF|PLP|CLP|OMOV|BBC|ITV|UK|EU|Britain|England
    |Scotland|Wales|Ireland|London|Europe|Labour|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday
    |Sunday|January|February|March|April|June|July|August|September|October|November|December
  )$
`;

const OPENS = pattern()`
  ^(?:
    But|And|When|While|If|As|Although|Though|In|On|For|By|With|At|Nor|Then|Yet|So|Because|Since
    |After|Before|Neither|Only|Even|Both|Meanwhile|Last|Yesterday
  )$
`;

/** Whether a word is part of a longer name somewhere, or somebody’s: "Ms Quarrell", "Ysolde Quarrell", "Quarrell, 31,". */
function isPartOfName(name: string, lines: readonly LinkedLine[]): boolean {
  const after = new RegExp(`(?<before>\\p{Lu}[\\p{L}’'-]*)\\.? ${name}(?![\\p{L}-])`, "gu");
  const before = new RegExp(`(?<![\\p{L}-])${name}(?: \\p{Lu}|, \\d\\d\\b)`, "u");
  return lines.some(
    ({ text, names }) =>
      before.test(text) ||
      [...text.matchAll(after)].some(({ groups }) => !OPENS.test(groups?.before ?? "")) ||
      names.some(({ from, to }) =>
        text
          .slice(from, to)
          .split(/[\s’'-]/)
          .includes(name),
      ),
  );
}

const isDay = (word: string) => WEEKDAYS.includes(word) || MONTHS.includes(word);

/** A name without the word that only begins its sentence: "But Common Thread". */
function withoutOpening(name: string): string {
  const [first = "", ...rest] = name.split(" ");
  return rest.length > 0 && (OPENS.test(first) || isDay(first.toLowerCase()))
    ? withoutOpening(rest.join(" "))
    : name;
}

/** The groups of several words that an article shows to be groups, each as it stands there. */
function longGroups(lines: readonly LinkedLine[]): readonly string[] {
  const found = new Set<string>();
  for (const { text, names } of lines)
    for (const { pattern, has } of SHOWN_WHOLE)
      for (const match of has.test(text) ? text.matchAll(pattern) : []) {
        const name = withoutOpening(match.groups?.name ?? "").replace(/[’']s?$/, "");
        const from = match.index + match[0].indexOf(name);
        const taken = names.some((other) => other.from < from + name.length && from < other.to);
        if (name.includes(" ") && !taken) found.add(name);
      }
  return [...found];
}

/** The groups of one word that an article itself shows to be groups: "backed by Lantern", "Lantern, a network of members". */
function oneWordGroups(lines: readonly LinkedLine[]): readonly string[] {
  const found = new Set<string>();
  for (const { text } of lines)
    for (const { pattern, has } of SHOWN)
      for (const { groups } of has.test(text) ? text.matchAll(pattern) : []) {
        const name = groups?.name ?? "";
        if (!NEVER.test(name)) found.add(name);
      }
  return [...found].filter((name) => !isPartOfName(name, lines));
}

/** Two words may be somebody's name. */
const OF_A_BODY = / (?:of|for|and|the|&) |^(?:\p{Lu}\S* ){3,}\(/u;
const IN_BRACKETS = /\(\p{Lu}{3,8}$/u;

/** The initials by which the article itself calls bodies. */
const initialsIn = (lines: readonly LinkedLine[]): readonly string[] =>
  lines.flatMap(({ text }) =>
    [...text.matchAll(INITIALS)].flatMap(({ 0: whole, groups }) => {
      const name = groups?.name ?? "";
      return NEVER.test(name) || !OF_A_BODY.test(whole) ? [] : [name];
    }),
  );

/** Lines with the groups that only the article knows linked wherever they stand. */
export function withGroups(lines: readonly LinkedLine[]): readonly LinkedLine[] {
  const headed = groupsInHeadings(lines);
  const whole = headed.filter((name) => name.includes(" ") || !isPartOfName(name, lines));
  const groups = [
    ...new Set([...longGroups(lines), ...oneWordGroups(lines), ...initialsIn(lines), ...whole]),
  ].sort((a, b) => b.length - a.length);
  return underHeadings(withNames(lines, groups));
}

function withNames(lines: readonly LinkedLine[], groups: readonly string[]): readonly LinkedLine[] {
  if (groups.length === 0) return lines;
  const pattern = new RegExp(`(?<![\\p{L}’'-])(?:${groups.join("|")})(?![\\p{L}-])`, "gu");
  return lines.map((line) => {
    const more = [...line.text.matchAll(pattern)].flatMap(({ 0: name, index }): Named[] => {
      const to = index + name.length;
      const taken = line.names.some((other) => other.from < to && index < other.to);
      // "The Federation of Dyers (FOD)": one body, by its name.
      const beside = IN_BRACKETS.test(line.text.slice(0, to));
      return taken || beside
        ? []
        : [{ from: index, to, subject: { kind: "organisation", id: MARK + name } }];
    });
    const names = [...line.names, ...more].sort((a, b) => a.from - b.from);
    return more.length === 0 ? line : { ...line, names };
  });
}

/** The name of a group that only the article knows; null of any other subject. */
export const groupOfArticle = (subject: Named["subject"]): string | null =>
  subject.kind === "organisation" && subject.id.startsWith(MARK)
    ? subject.id.slice(MARK.length)
    : null;
