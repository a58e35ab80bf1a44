import { MONTHS } from "#src/words.ts";
import { pattern } from "../../../pattern.ts";
import { pronounOf as pronounFor } from "../../given-names.ts";
import type { ReadArticle, Statement } from "../../news.ts";
import { Recent } from "../../recent.ts";
import { byDescription } from "../whom/by-description.ts";
import { peopleIn, pronounOf } from "../whom/named-before.ts";
import { byGivenNameAlone, namedOtherwise } from "../whom/otherwise-named.ts";
import { isOnProfiled, profiledIn } from "../whom/profiled.ts";
import { speakerKey } from "../whom/speaker-key.ts";
import { stemsIn } from "../words/alike.ts";
import { quotationsOut } from "../words/unquoted.ts";
import { headingsOf } from "./headings.ts";

export interface IndexedLine {
  readonly text: string;
  /** In which paragraph it stands, from 0. */
  readonly paragraph: number;
  readonly stems: ReadonlySet<string>;
  /** The stems of the heading over it; of a heading itself none. */
  readonly heading: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  /** Whom a pronoun within its quotation marks means, where only one can be meant; else whose own page it stands on. */
  readonly meant: string | null;
  /** The stems of a name that is not in the record, of whom a pronoun outside its quotation marks means. */
  readonly names: ReadonlySet<string>;
  /** What people say in it. */
  readonly statements: readonly Statement[];
  /** Who says something in it; somebody who cannot be told has a key of their own. */
  readonly speakers: ReadonlySet<string>;
}

/** An article made ready for comparing its lines. */
export interface Indexed {
  readonly lines: readonly IndexedLine[];
  readonly about: ReadonlySet<string>;
  /** The stems of what its headline only tells to have come before: "Tarrow wins after a recount". */
  readonly beforehand: ReadonlySet<string>;
  /** The given name and the last of each whom it names that is not in the record, in small letters. */
  readonly strangers: readonly (readonly [given: string, last: string])[];
  /** Whom its headline accuses, in whatever words. */
  readonly accused: ReadonlySet<string>;
  /** Whether it tells how an election came out; whether its headline or its first lines do; and each of its lines. */
  readonly outcome: boolean;
  readonly outcomeOpens: boolean;
  readonly outcomes: readonly boolean[];
  /** Whether it tells of an election at all. */
  readonly elects: boolean;
}

const ELECTION = /\b(?:by-?)?elect(?:s|ed|ions?)\b|\bballots?\b|\bvotes?\b/i;

const BEGINNING = 40;
const BEFOREHAND = /\b(?:after|following) (.+)$/i;

/** Whether a statement stands in a line or begins in it. */
const standsIn = ({ words }: Statement, text: string) =>
  text.includes(words.length > BEGINNING ? words.slice(0, BEGINNING) : words);

/** What an article takes back stands in it as what it was. */
export const TAKEN_BACK =
  /^(?:correction|clarification|editor[’']s note)\b|\bearlier version of this\b/i;
/** Who asks is nobody that the answer is about: "Asked by Tarrow whether it was late, Orrery said". */
const ASKED_BY =
  /^(?:Asked|Pressed|Challenged|Questioned) by (?:\p{L}[\p{L}’'.-]* ){1,4}(?=whether|if|about|why|how|what|when|who|on)/u;
/** Whoever wrote the page, in its own words. */
const FIRST_PERSON = /(?<![\p{L}’'])(?:I|me|[Mm]y|myself)(?![\p{L}’'-])/u;
const QUOTED = /[“"].{12,}[”"]/;

/** Whose column an article is. */
const writersOf = (statements: readonly Statement[]) => [
  ...new Set(statements.filter((each) => !isSpoken(each)).map(({ speaker }) => speaker.name)),
];

const QUOTATION = /[“"]([^“”"]*)(?:[”"]|$)/g;
const ANOTHER = /\b(?:he|she|him|her|his|hers)(?:[’']\w+)?\b/i;
/** "Vane called him “patient”": of whom it is said. */
const OF_HIM = /^(?:him|her)(?![’'\p{L}])/u;
const HE = /\b(?:he|him|his)\b/i;
const SHE = /\b(?:she|her|hers)\b/i;

/** Whether a pronoun of somebody's words can be nobody's who says them: "he" of Ada Tarrow's. */
function isOfOther(words: string, name: string): boolean {
  const own = pronounFor(name);
  return (own === "she" && HE.test(words)) || (own === "he" && SHE.test(words));
}

/** What a line has in quotation marks. */
const quotedIn = (text: string): readonly string[] =>
  [...text.matchAll(QUOTATION)].map(([, words = ""]) => words);

/** Within how many lines before one whom it speaks of is named. */
const FAR = 4;

/** The only one of those whom some line has, from one back to some before it, the first that has any; null where none does, or it has several. */
function onlyBefore(at: number, whoAt: (line: number) => readonly string[]): string | null {
  for (let before = at; before >= Math.max(0, at - FAR); before--) {
    const [one, ...others] = new Set(whoAt(before));
    if (one !== undefined) return others.length === 0 ? one : null;
  }
  return null;
}

/** Whom "she" means in words that somebody says of another: the only one named right before beside who speaks. */
function meantIn(
  lines: ReadArticle["lines"],
  at: number,
  statements: readonly Statement[],
): string | null {
  const line = lines[at];
  const quoted = statements.flatMap(({ form, words, speaker }) =>
    form === "quoted" || OF_HIM.test(words) || isOfOther(words, speaker.name) ? [words] : [],
  );
  const said = [...quotedIn(line?.text ?? ""), ...quoted].join(" ");
  if (!line || !ANOTHER.test(said)) return null;
  const speakers = new Set(
    statements.flatMap(({ speaker }) => ("id" in speaker ? [speaker.id] : [])),
  );
  return onlyBefore(at, (before) =>
    (lines[before]?.mentions ?? []).flatMap(({ kind, id }) =>
      kind === "person" && !speakers.has(id) ? [id] : [],
    ),
  );
}

/** The same of somebody who is not in the record, by name; "" where nobody is settled. */
function strangerMeantIn(read: ReadArticle, at: number, statements: readonly Statement[]): string {
  const [speaker, ...others] = new Set(statements.map(({ speaker }) => speaker.name));
  const said = quotedIn(read.lines[at]?.text ?? "").join(" ");
  if (speaker === undefined || others.length > 0 || !ANOTHER.test(said)) return "";
  const own = new Set(
    statements.flatMap((each) => [speaker, ...("id" in each.speaker ? [each.speaker.id] : [])]),
  );
  const one = onlyBefore(at, (before) => peopleIn(read, before).filter((name) => !own.has(name)));
  return one !== null && read.strangers.includes(one) ? one : "";
}

const OUTCOME = pattern("iu")`
  \b(?:results?|won(?![’'])|wins|victory|re-elected|beat|beats|declared)\b
  |\b(?:was|were|been|is|are|got|duly|newly) elected\b
  |\belected\b(?! (?:
    people|members?|reps?|representatives?|councillors?|officials?|politicians?|mayors?|position
    |posts?|bod(?:y|ies)|government|leaders?
  )\b)
  |(?<!\b(?:
    motion|amendment|resolution|proposal
  )s?\b[^.,;]{0,80}\b(?:carried|passed|agreed|rejected|defeated|lost|approved|fell)\b[^.]{0,30})\bby [\d,]+ votes\b
  |\b(?:took|takes) (?:the |[\d,]+ votes)
  |\b(?:took|takes|taken) (?:\p{L}+ ){1,6}(?:seats?|places?)\b
  |\btop(?:s|ped) (?:the |a )?(?:poll|ballot)\b
  |\b(?:came|finished) (?:first|second|third|last|top|bottom)\b|\bmiss(?:es|ed) out\b
  |\bfail(?:s|ed) to (?:win|hold|keep)\b|\bswe(?:eps|pt)\b
`;
const YET_TO_COME = pattern("i")`
  \b(?:if|whether|unless|should|could|would|hopes?|hoping)\b
  |\b(?:results?|winners?)\b (?:(?:which|that) )?(?:will|is due|are due|is expected|are expected|to be)\b
  |day\b[^.]{0,30} [–—-] results? announced\b
`;

/** So many of its first lines tell what an article is about. */
const OUTCOME_OPENS = 3;

/** Whether a sentence tells how an election came out. */
export const tellsOutcome = (text: string): boolean =>
  OUTCOME.test(text) && !YET_TO_COME.test(text);

/** As many articles are kept ready: one question looks at the same ones several times, and so does the next in a thread. */
const KEPT = 120;
const kept = new Recent<{ readonly read: ReadArticle; readonly made: Indexed }>(KEPT);

const isSame = (one: ReadArticle, other: ReadArticle) =>
  one.lines.length === other.lines.length &&
  one.statements.length === other.statements.length &&
  one.article.title === other.article.title &&
  one.lines.every(
    ({ text, opens }, at) => text === other.lines[at]?.text && opens === other.lines[at]?.opens,
  );

/** An article made ready; the same again where it was ready before and has not changed since. */
export function indexed(read: ReadArticle): Indexed {
  const { id } = read.article;
  const before = kept.get(id);
  if (before && isSame(before.read, read)) return before.made;
  const made = indexedAnew(read);
  kept.set(id, { read, made });
  return made;
}

/** The stems, the names and the statements of each line of an article; the stems of what it is called, by whom it is and of when. */
function indexedAnew(read: ReadArticle): Indexed {
  const { article, lines, statements, accused } = read;
  const named = (at: number) => {
    const name = pronounOf(read, at);
    return name !== null && read.strangers.includes(name) ? name : "";
  };
  const profiled = profiledIn(read);
  const described = byDescription(read);
  const byGivenName = byGivenNameAlone(read);
  const writer = writerOf(statements);
  let paragraph = -1;
  const headings = headingsOf(lines);
  const texts = [article.title, ...lines.map(({ text }) => text)];
  const told = texts.map(tellsOutcome);
  return {
    accused: new Set(accused),
    outcome: told.includes(true),
    outcomeOpens: told.slice(0, 1 + OUTCOME_OPENS).includes(true),
    outcomes: told.slice(1),
    elects: texts.some((text) => ELECTION.test(text)),
    strangers: read.strangers.flatMap((name) => {
      const [given, ...rest] = name.toLowerCase().split(" ");
      const last = rest.at(-1);
      return given && last ? [[given, last] as const] : [];
    }),
    lines: lines.map(({ text, mentions, opens }, at) => {
      if (opens) paragraph++;
      const isHeading = headings[at] === text;
      const all = statements.filter((each) => standsIn(each, text));
      const by = all.map(({ speaker }) => speaker.name);
      const others = profiled && isOnProfiled(read, at, profiled, by) ? [profiled] : [];
      const ofWriter = read.writer && FIRST_PERSON.test(quotationsOut(text)) ? [read.writer] : [];
      const untold = all.length === 0 && QUOTED.test(text) ? [text] : [];
      return {
        text,
        paragraph,
        stems: TAKEN_BACK.test(text) || isHeading ? new Set() : stemsIn(text.replace(ASKED_BY, "")),
        heading: stemsIn(isHeading ? "" : (headings[at] ?? "")),
        ids: new Set([...mentions.map(({ id }) => id), ...byGivenName(at)]),
        meant: meantIn(lines, at, all) ?? writer,
        names: stemsIn(
          [
            named(at),
            strangerMeantIn(read, at, all),
            ...namedOtherwise(read, at),
            ...described(at),
            ...others,
            ...ofWriter,
          ]
            .join(" ")
            .replaceAll("-", " "),
        ),
        statements: all,
        // Who asks is answered by the next, and who writes it all tells of what another says: it is no other matter.
        speakers: new Set([
          ...all.filter((each) => each.verb !== "asked" && isSpoken(each)).map(speakerKey),
          ...untold,
        ]),
      };
    }),
    beforehand: stemsIn(BEFOREHAND.exec(article.title)?.[1] ?? ""),
    about: stemsIn(
      [
        headlineOf(read),
        article.publisher,
        article.published?.slice(0, 4),
        ...monthsOf(article.published),
        ...writersOf(statements),
      ].join(" "),
    ),
  };
}

/** By what names an article may call the time that it is of: the month it was published in, and the one before. */
function monthsOf(published: string | null): readonly string[] {
  const month = Number(published?.slice(5, 7) || 0);
  return month === 0 ? MONTHS : [month - 1, (month + 10) % 12].flatMap((at) => MONTHS[at] ?? []);
}

/** A page without a headline is called by the beginning of its first sentence, which then tells what it is about. */
function headlineOf({ article: { title }, lines: [first] }: ReadArticle): string {
  const begun = /^(.{20,})…$/.exec(title)?.[1];
  return begun && first?.text.startsWith(begun) ? first.text : title;
}

/** The one of the record whose own page an article is; null where it is nobody's, or several have written there. */
function writerOf(statements: readonly Statement[]): string | null {
  const ids = statements.flatMap((each) =>
    each.speaker.kind === "person" && !isSpoken(each) ? [each.speaker.id] : [],
  );
  const [only, ...others] = new Set(ids);
  return only !== undefined && others.length === 0 ? only : null;
}

const OPENS = /[“"‘']$/;

/** Whether words of a statement stand in quotation marks in its article. */
const isMarked = ({ words, context }: Statement) =>
  OPENS.test(context.slice(0, Math.max(0, context.indexOf(words))));

/** Whether somebody is told to have said it: what a column's own writer says is the article's. */
export const isSpoken = (statement: Statement): boolean => {
  const { verb, on, to, through, form } = statement;
  const plain = verb === "wrote" && form === "quoted" && on === null;
  return !(plain && to === null && through === null && !isMarked(statement));
};
