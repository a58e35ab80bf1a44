import { pattern } from "../../pattern.ts";
import { type Lead, leadOf, namedIn } from "./block-leads.ts";
import { inMarks } from "./in-marks.ts";
import { type Letter, letterAt } from "./letters.ts";
import { isToldOf, signerOf } from "./signer.ts";
import {
  BLOCK,
  inPersonFrom,
  isAllQuoted,
  isSpeech,
  OPENS_MARKED,
  OURS,
  OWN,
  SENTENCE,
  withoutQuoted,
} from "./speech.ts";

const MOST_LINES = 40;
/** "— Ada Tarrow (@ada) June 9": whose a post is. */
const OF_POST = /^[—–-] ?.{2,80}\(@\w+\)/u;

/** A block of words among lines: its paragraphs, and where the lines after it begin. */
interface Block {
  readonly texts: readonly string[];
  /** Whose they are, where the page says so itself and not by the line before. */
  readonly by?: string;
  readonly to: number;
}

/** Lines with what is known of them beside: without what marks them as set apart, and how many are in a first person up to each. */
interface Page {
  readonly lines: readonly string[];
  readonly isBlock: readonly boolean[];
  readonly inPerson: ReadonlyMap<RegExp, readonly number[]>;
}

/** The lines after one, where that one brings them in: a letter, or the first paragraph of somebody's words. */
function shownAt(lines: readonly string[], at: number): readonly number[] {
  if (!lines[at]?.endsWith(":")) return [];
  const length = (letterAt(lines, at + 1)?.to ?? 0) - at - 1;
  if (length > 0) return Array.from({ length }, (_, next) => at + 1 + next);
  return leadOf(lines[at] ?? "") === null ? [] : [at + 1];
}

function pageOf(written: readonly string[]): Page {
  const lines = written.map((line) => line.replace(BLOCK, ""));
  const shown = new Set(lines.flatMap((_, at) => shownAt(lines, at)));
  const own = lines.map((line, at) => (shown.has(at) ? "" : withoutQuoted(line)));
  const upTo = (person: RegExp) => {
    let count = 0;
    return [0, ...own.map((line) => (count += person.test(line) ? 1 : 0))];
  };
  const inPerson = new Map([OWN, OURS].map((person) => [person, upTo(person)]));
  return { lines, isBlock: written.map((line) => BLOCK.test(line)), inPerson };
}

/**
 * Lines in which what a colon leads to stands in quotation marks and in the paragraph of what leads to it: "Tarrow told
 * the Courier:", and then her words in paragraphs without marks. What may be the article's own stays as it is.
 */
export function withBlockQuotations(written: readonly string[]): readonly string[] {
  const page = pageOf(written);
  const done: string[] = [];
  let at = 0;
  while (at < page.lines.length) {
    const line = page.lines[at] ?? "";
    const leads = line.endsWith(":") && !page.isBlock[at] && at + 1 < page.lines.length;
    const block = leads ? blockAfter(page, at) : null;
    const [first, ...rest] = block?.texts ?? [];
    if (block?.by !== undefined) done.push(line, `${block.by} wrote: ${first}`, ...rest);
    else done.push(first === undefined ? line : `${line} ${first}`, ...rest);
    at = block?.to ?? at + 1;
  }
  return done;
}

function blockAfter(page: Page, at: number): Block | null {
  const { lines } = page;
  const letter = letterAt(lines, at + 1);
  if (letter) return letterBlock(lines, at + 1, letter);
  const lead = leadOf(lines[at] ?? "");
  const next = lines[at + 1] ?? "";
  if (lead === null) return null;
  if (OPENS_MARKED.test(next)) return isAllQuoted(next) ? { texts: [next], to: at + 2 } : null;
  if (page.isBlock[at + 1]) return setApart(page, at);
  return lead === "posted" ? null : spoken(page, at, lead);
}

const MOST_BEFORE = 60;

/** Of a letter only what is signed by somebody of whom the article has told before. */
function letterBlock(lines: readonly string[], from: number, letter: Letter): Block | null {
  const before = lines.slice(Math.max(0, from - MOST_BEFORE), from).join(" ");
  if (!isToldOf(letter.signed, before)) return null;
  const [greeting = "", first = "", ...rest] = lines.slice(from, letter.textTo);
  const texts = inMarks([`${greeting} ${first}`, ...rest]);
  const name = signerOf(letter.signed, before);
  const lead = lines[from - 1] ?? "";
  const isLed =
    name === null ||
    lead.includes(`by ${name}`) ||
    namedIn(lead).some((word) => name.includes(word));
  return { texts, to: letter.to, ...(!isLed && { by: name }) };
}

/** What the page itself sets apart; a post only of whom the line before names. */
function setApart({ lines, isBlock }: Page, at: number): Block | null {
  const length = isBlock.slice(at + 1, at + 1 + MOST_LINES).indexOf(false);
  const to = length < 0 ? Math.min(lines.length, at + 1 + MOST_LINES) : at + 1 + length;
  const all = lines.slice(at + 1, to);
  const posts = all.filter((line) => OF_POST.test(line));
  const names = namedIn(lines[at] ?? "");
  if (posts.some((post) => !names.some((name) => post.includes(name)))) return null;
  const texts = all.filter((line) => SENTENCE.test(line) && !OF_POST.test(line));
  return texts.length > 0 && posts.length <= 1 ? { texts: inMarks(texts), to } : null;
}

/** The paragraph after the colon, and those in the same first person after it where the article itself has none. */
function spoken(page: Page, at: number, lead: Lead): Block | null {
  const { lines, isBlock, inPerson } = page;
  const first = lines[at + 1] ?? "";
  const person = OWN.test(first) ? OWN : OURS.test(first) ? OURS : null;
  const names = namedIn(lines[at] ?? "");
  const isOfSpeaker = (line: string) => names.some((name) => line.includes(name));
  if (!isSpeech(first) || isOfSpeaker(first)) return null;
  if (person !== OWN && SHOWN.test(lines[at] ?? "")) return null;
  if (person === null) {
    const plain = lead === "said" && !isTelling(lines, at + 1);
    return plain ? { texts: inMarks([first]), to: at + 2 } : null;
  }
  const near = lines.slice(at + 1, at + 1 + MOST_LINES);
  const ends = near.findIndex(
    (line, next) => !isSpeech(line) || isOfSpeaker(line) || isBlock[at + 1 + next],
  );
  const own = ends < 0 ? near : near.slice(0, ends);
  const texts = isStatementPage(lines, at) ? inPersonTo(own, person) : inPersonFrom(own, person);
  const counted = inPerson.get(person) ?? [];
  const within = (counted[at + 1 + texts.length] ?? 0) - (counted[at + 1] ?? 0);
  const all = (counted.at(-1) ?? 0) > within ? texts.slice(0, 1) : texts;
  return { texts: inMarks(all), to: at + 1 + all.length };
}

const CALLED_STATEMENT = /\bstatement\b[^.!?]*$/iu;
/** "We asked the group for its view": what only the page itself does. */
const PAGE_DOES = /\b[Ww]e (?:have )?(?:asked|contacted|approached|invited|understand)\b/u;

/** Whether a page is called a statement and begins with whoever says it. */
const isStatementPage = (lines: readonly string[], at: number): boolean => {
  const head = lines.slice(0, at);
  return (
    head.some((line) => CALLED_STATEMENT.test(line)) && !head.some((line) => SENTENCE.test(line))
  );
};

/** All of a statement, to the last paragraph in its first person. */
function inPersonTo(own: readonly string[], person: RegExp): readonly string[] {
  const ends = own.findIndex((line) => PAGE_DOES.test(line));
  const all = ends < 0 ? own : own.slice(0, ends);
  return all.slice(0, all.findLastIndex((line) => person.test(line)) + 1);
}

/** Where what somebody said may have been a clip that the text has lost. */
const SHOWN = pattern("iu")`
  \b(?:
    video|clip|footage|speaking|interview(?:ed)?|thread|post|BBC|ITV|Sky|LBC|GB News|Channel 4
    |Radio|TV|podcast|X|Twitter|Facebook
  )\b[^.!?]*:$
`;
/** How an article goes on with what happened. */
const NARRATES = pattern("u")`
  ^(?:Meanwhile|However|But|Earlier|Yesterday|Last|Later|Since|After|Following)\b
  |\b(?:Mr|Ms|Mrs|Miss|Cllr) \p{Lu}|\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b
`;

/** "[Tarrow] has to act": what only somebody who quotes puts into words. */
const PUT_IN = /\[[^\]]*\]/g;

/** Whether a paragraph without a first person tells of events, or of somebody by the surname alone whom the lines near name in full. */
function isTelling(lines: readonly string[], at: number): boolean {
  const line = (lines[at] ?? "").replace(PUT_IN, "");
  const near = lines.slice(Math.max(0, at - MOST_LINES), at).join(" ");
  const surnames = [...near.matchAll(/\p{Lu}\p{Ll}+ (?<surname>\p{Lu}\p{L}{2,})/gu)];
  const named = new Set(surnames.map(({ groups }) => groups?.surname));
  const words = line.split(/[^\p{L}]+/u);
  return NARRATES.test(line) || words.some((word) => named.has(word) && word !== "Party");
}
