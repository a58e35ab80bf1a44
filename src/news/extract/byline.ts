import { isGivenName } from "#src/core/given-names.ts";
import { ordinary } from "#src/core/understand/ordinary.ts";
import { lastWordOf } from "#src/words.ts";
import { part } from "../../pattern.ts";
import { isTimeLine } from "./labels.ts";

/** What begins a heading, and nobody's name: "The Members' Voice", "Why Looms Matter". */
const NO_GIVEN_NAME = part`
  (?!
    (?:
      The|An?|My|Our|Your|Their|His|Her|This|That|These|Those|In|On|At|For|From|With|To|Why|What
      |How|When|Where|Who|Another|More|New|Some|All|No|Not|And|Is|Are
    )\b
  )
`;
/** Given name, surname, and what may stand between: "Ada van der Tarrow". */
const NAME = `${NO_GIVEN_NAME}\\p{Lu}[\\p{L}’'.-]+(?: (?:van|der|de|von|al|O[’'])+)*(?: \\p{Lu}[\\p{L}’'.-]+){1,3}`;
const BY = new RegExp(
  `^(?:[Bb]y|[Ww]ords by|[Oo]pinion by|[Cc]omment by|[Aa]uthor:|[Ww]ritten by) (?<name>${NAME})(?:[,|–—-].{0,60}| in \\p{Lu}.{0,40})?$`,
  "u",
);
const ROLE = part`
  (?:(?:[Dd]eputy|[Cc]hief|[Ss]enior|[Aa]ssociate|[Aa]ssistant|[Ll]ocal|[Nn]ational|UK|[Rr]egional|[Ww]hitehall|[Ww]estminster|[Pp]olitical|[Pp]olitics|[Dd]emocracy|[Nn]ews|[Cc]ommunity|[Ii]nvestigations?|[Hh]ome|[Dd]igital|[Oo]nline) )*(?:
    [Ee]ditor|[Cc]orrespondent|[Rr]eporter|[Jj]ournalist|[Ww]riter|[Cc]olumnist
  )
`;
/** "Nell Loom Political editor": the name ends where the post begins. */
const WITH_ROLE = new RegExp(`^(?:By )?(?<name>${NAME}?),? ${ROLE}$`, "u");
const DATE = "(?:[^\\d.!?]{0,15} )?\\d{1,2}[^.!?]{2,30}?";
/** "3 May 2021", "May 3, 2021" */
const DAY =
  "(?:\\d{1,2}(?:st|nd|rd|th)? \\p{Lu}\\p{Ll}{2,8}|\\p{Lu}\\p{Ll}{2,8} \\d{1,2}),? \\d{4}";
/** "Posted on 3 May 2021 by Ada Tarrow", "by Ada Tarrow on 02.10.18", "3 May 2021 | by Ada Tarrow | 12 comments" */
const POSTED = new RegExp(
  `^(?:(?:[Pp]osted|[Pp]ublished|[Ww]ritten|Added|Filed|A report|Report)(?: on ${DATE})? by (?<name>${NAME})(?: (?:on|at|in) .{1,40}|[,|–—-].{0,60})?|by (?<early>${NAME}) (?:on|at) \\d.{0,40}|${DAY}(?:(?: ?[|/·–—-] ?[^.?!|/·]{1,25})* ?[|/·,–—-])? by (?<dated>${NAME})(?: ?[|/·–—-].{0,40})?)$`,
  "u",
);
/** Whose pictures a caption says they are. */
const CREDIT =
  "(?:GETTY|PA|REUTERS|AFP|EPA|ALAMY|REX|WENN|SWNS|PIC|Getty|Reuters|Alamy|Shutterstock|Images|Pictures|Photos?)";
/** Who stands alone with a title is in a picture rather, or with whose picture it is, and what has a word of the party's business is a heading. */
const ALONE = new RegExp(
  `^(?!.*\\b(?:Elections?|Results?|Nominations?|Committee|NEC|Labour|Party|Meeting|Final|FINAL|Edition|${CREDIT})\\b)(?!(?:Cllr|Coun|Councillor|Sir|Dame|Lord|Lady|Baroness|Mr|Mrs|Ms|Miss) )(?<name>${NAME})$`,
  "u",
);
/** "Ada Tarrow writes: I came to the meeting late.", "Ada Tarrow, who sits on it for us, writes:" */
const WRITES = new RegExp(`^(?<name>${NAME})(?:, [^.:,“”"]{3,80},)? writes:(?: |$)`, "u");
/** "Ada Tarrow, who sits on it for members, writes about the meeting of 24 May." */
const WRITES_ABOUT = new RegExp(
  `^(?<name>${NAME})(?:, [^.:“”"]{3,160},)? (?:writes|reports) (?:about|on|from|back) [^.:?!“”"]{3,100}\\.?$`,
  "u",
);
const PIECE = "(?:account|report|notes|diary|letter|piece|article|thoughts|reflections)";
/** "What follows is Ada Tarrow’s account of the meeting.", "Below is the report of Ada Tarrow, who sits on it." */
const FOLLOWS = new RegExp(
  `(?:^|[.!?] )(?:What follows is|Below is|Here is|This is) (?:(?<name>${NAME}?)[’']s (?:\\p{Ll}+ ){0,2}${PIECE}\\b|the (?:\\p{Ll}+ ){0,2}${PIECE} (?:of|by|from) (?<early>${NAME}))`,
  "u",
);
/** A byline stands so near to the headline, and one that says when it was posted may stand under more. */
const NEAR = 3;
const NEAR_POSTED = 6;

/** "By Ada Tarrow, Ben Orrery and Hetty Vane": what several wrote is no one’s. */
const SEVERAL = new RegExp(
  `^(?<by>[Bb]y |[Ww]ritten by )?(?<names>${NAME}(?:, ${NAME})*,? and ${NAME})$`,
  "u",
);

/** Whether a line under the headline says that several wrote an article; names without "By" are given ones: "Disputes Panel and Appeals Board" is a heading. */
export const isOfSeveral = (lines: readonly string[]): boolean =>
  lines.slice(0, NEAR_POSTED).some((line) => {
    const { by, names } = SEVERAL.exec(line)?.groups ?? {};
    const each = names?.split(/,? and |, /) ?? [];
    return (
      names !== undefined &&
      (by !== undefined || each.every((name) => isGivenName(name.split(" ", 1)[0] ?? "")))
    );
  });

/** Who wrote an article, by the line under its headline that says so: "By Ada Tarrow, in Saltby", a name alone; null where none does. */
export function bylineOf(lines: readonly string[]): string | null {
  for (const line of lines.slice(0, NEAR)) {
    const name = (BY.exec(line) ?? WITH_ROLE.exec(line))?.groups?.name ?? nameAlone(line, lines);
    if (name) return name;
  }
  for (const line of lines.slice(0, NEAR_POSTED)) {
    const found =
      BY.exec(line) ??
      POSTED.exec(line) ??
      WRITES.exec(line) ??
      WRITES_ABOUT.exec(line) ??
      FOLLOWS.exec(line);
    const { name, early, dated } = found?.groups ?? {};
    if (name ?? early ?? dated) return name ?? early ?? dated ?? null;
  }
  return null;
}

/** How far from the end of a page it may be told who its writer is. */
const FOOT = 6;
const SENTENCE = /[.!?][”"’')\]]*$/;

/** Who stands alone on a line; null where it may be a heading, "Vote Checker", or who is in a picture, of whom the text itself tells. */
function nameAlone(line: string, page: readonly string[]): string | null {
  const { name = null } = ALONE.exec(line)?.groups ?? {};
  if (name === null || !isGivenName(name.split(" ", 1)[0] ?? "")) return null;
  const text = page.slice(0, -FOOT);
  const plain = name.replace(/ (?:MP|MSP|MS|AM|MEP)$/, "");
  return text.some((each) => SENTENCE.test(each) && each.includes(plain)) ? null : name;
}

/** When an article was published: "26 October 2023, 1.35pm". */
const DATED = /^\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,8},? \d{4}(?:$|[ ,|])/u;

/** "Ada Tarrow  |  26 October 2023", and as a page that has lost the space has it: "Ada Tarrow26 October 2023" */
const BEFORE_DATE = new RegExp(
  `^(?<name>${NAME}?) ?(?:[|·•,–—-] ?)?(?<date>\\p{L}*,? ?\\d.*)$`,
  "u",
);

/** Who stands alone near the head of a page, over the line that says when it was published or before it on the same one, whatever the given name: "Loom Transformed" is nobody; null where nobody does. */
export function writerOverDate(lines: readonly string[]): string | null {
  const head = lines.slice(0, NEAR_POSTED);
  for (const [at, line] of head.entries()) {
    const { name = line, date = head[at + 1] ?? "" } = BEFORE_DATE.exec(line)?.groups ?? {};
    const isName = ALONE.test(name) && !ordinary.has(lastWordOf(name).toLowerCase());
    if (isName && (DATED.test(date) || isTimeLine(date))) return name;
  }
  return null;
}

const IN_HEADLINE = new RegExp(
  `(?:[:,|–—-] |^)(?:[Aa]n? )?(?:(?:personal|full|short|brief|first) )?(?:[Tt]hread|[Pp]ost|report|account|diary|column|notes|view|reflections|blog|comment) (?:by|from) (?<name>${NAME})$`,
  "u",
);

/** "Ada Tarrow: Notes from the NEC", "Ada Tarrow’s NEC report" */
const AT_HEAD = new RegExp(
  `^(?<name>${NAME}?)(?:: (?:[Mm]y |[Aa] |[Ff]ull |[Ss]hort )?(?:NEC )?(?:[Nn]otes|[Rr]eport(?: back)?|[Dd]iary|[Rr]eflections|[Uu]pdate) from |[’']s (?:NEC |full |own )*(?:[Nn]otes|[Rr]eport|[Dd]iary)(?: (?:from|of|on) |$))`,
  "u",
);

/** "Ada Tarrow NEC report – 3 May", "NEC member Ada Tarrow reports on the May meeting" */
const OF_MEMBER = new RegExp(
  `^(?<name>${NAME}) NEC (?:[Rr]eport|[Nn]otes|[Dd]iary|[Uu]pdate)(?: |$)|^(?:NEC (?:member|rep(?:resentative)?) )(?<member>${NAME}) (?:reports|writes)(?: |$)`,
  "u",
);

/** "Looms and rent – Ada Tarrow reports back from the NEC" */
const REPORTS_BACK = new RegExp(
  `(?:[,|–—-] |^)(?<name>${NAME}) reports back(?: (?:from|on|to) [^?]+)?$`,
  "u",
);

/** "Members matter – Ada Tarrow, NEC member": with the post of who writes, after a dash. */
const WITH_POST = new RegExp(
  `[|–—-] (?<name>${NAME}), (?:\\p{Lu}[\\p{L}’'-]+ ){0,2}NEC (?:[Mm]ember|[Rr]ep(?:resentative)?|[Cc]andidate)$`,
  "u",
);
/** "Report-back from the NEC – Ada Tarrow" */
const REPORT_BY = new RegExp(
  `^(?:[Rr]eport(?:[- ]?back)?|[Nn]otes|[Dd]iary|[Uu]pdate) (?:from|of|on) [^.?!–—]{3,100} [–—-] (?<name>${NAME})$`,
  "u",
);

/** "NEC report: January, from Ada Tarrow, constituency representative" */
const REPORT_FROM = new RegExp(
  `^(?:NEC )?(?:[Rr]eport|[Nn]otes|[Dd]iary|[Uu]pdate|[Ll]etter)\\b[^.?!]{0,60}?,? (?:from|by) (?<name>${NAME})(?:, [^.?!]{3,60})?$`,
  "u",
);

/** Who wrote an article, by its headline: "The March meeting: a report by Ada Tarrow", "Ada Tarrow: Notes from the NEC"; null where it names nobody. */
export const writerInHeadline = (title: string): string | null =>
  nameOf(
    IN_HEADLINE.exec(title) ??
      AT_HEAD.exec(title) ??
      OF_MEMBER.exec(title) ??
      REPORT_FROM.exec(title) ??
      REPORT_BY.exec(title) ??
      REPORTS_BACK.exec(title) ??
      WITH_POST.exec(title),
  );

/** "The mill can win – Ada Tarrow on the lessons of the count" */
const ON_MATTER = new RegExp(` [–—|-] (?<name>${NAME}?) on \\p{L}[^?!]*$`, "u");

/** Who wrote an article that has a name and a matter at the end of its headline, and no word of that one itself: else it tells what somebody else says. Null where none is. */
export function writerOnMatter(title: string, lines: readonly string[]): string | null {
  const name = nameOf(ON_MATTER.exec(title));
  return name !== null && !lines.some((line) => line.includes(lastWordOf(name))) ? name : null;
}

const OVER = new RegExp(`^(?<name>${NAME}): `, "u");

/** Who wrote an article that is headed by a name, "Ada Tarrow: Why I want to be clerk", which stands alone under it too; null where none is. */
export function writerOverHeadline(title: string, lines: readonly string[]): string | null {
  const name = OVER.exec(title)?.groups?.name ?? null;
  return lines.slice(0, NEAR).some((line) => line === name) ? name : null;
}

const AT_FOOT = new RegExp(
  `^(?<name>${NAME}) (?:(?:is|was|chairs|sits on|represents) (?:an?|the|one of|on|chair|co-chair|secretary|general secretary|leader|deputy|currently|also)|has (?:been writing|written)|writes|blogs)\\b`,
  "u",
);

/** Who wrote an article, by the line at its foot that says what that one is, "Ada Tarrow is a member of the NEC", where the article itself names nobody so; null where none does. */
export function writerAtFoot(lines: readonly string[]): string | null {
  for (const [at, line] of lines.entries()) {
    if (at < lines.length - FOOT) continue;
    const name = nameOf(AT_FOOT.exec(line));
    const last = name?.split(" ").at(-1) ?? "";
    const others = lines.filter((_, other) => other !== at && other >= NEAR);
    if (name && !others.some((other) => other.includes(last))) return name;
  }
  return null;
}

const nameOf = (found: RegExpExecArray | null): string | null =>
  found?.groups?.name ?? found?.groups?.member ?? null;
