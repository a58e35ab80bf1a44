import type { NecRecord } from "#src/record/record.ts";
import { lastWordOf } from "#src/words.ts";
import { pattern } from "../../../../pattern.ts";
import { indexed } from "../../../articles/lines/indexed.ts";
import { ANSWERS } from "../../../articles/ways/replied.ts";
import { speaksForParty } from "../../../articles/whom/party-speakers.ts";
import { speakerKey } from "../../../articles/whom/speaker-key.ts";
import type { Article, News, ReadArticle, Reported, Statement } from "../../../news.ts";
import type { NewsQueryOf } from "../../../news-query.ts";
import { ANYBODY } from "../../../understand/news/and-answer.ts";
import type { Placed } from "../gives.ts";
import { unbroken } from "../quote/broken.ts";
import { withoutParts } from "../quote/without-parts.ts";
import { type Accused, accusedIn, saidByAccused } from "./accused-side.ts";
import { IN_ANOTHERS_PLACE } from "./in-anothers-place.ts";
import {
  answersAfter,
  CALLED_FALSE,
  CHARGE,
  FAR,
  isByAnswer,
  MOST_SHOWN,
  placeOf,
  rejects,
} from "./replied-there.ts";
import { type UnreadAnswer, unreadAnswer } from "./unread-answer.ts";

/** "Mainstream hit back at the claim.": said of what somebody says in the sentence after. */
const ANSWERING = pattern("iu")`
  \b(?:
    (?:hit|hits|shot|fired|struck) back|respond(?:s|ed) to|repl(?:ies|ied) to|reject(?:s|ed)|den(?:ies|ied)
    |dismiss(?:es|ed)|disput(?:es|ed)
  )\b (?:[^,;]* )?(?:${CHARGE}|that|this|it|them)\.$
`;
/** "Corbyn's office", "his side": that somebody else speaks for one, and who may. */
const ASKED_FOR =
  /^(?:spokes\w+|side|camp|team|people|office|all(?:y|ies)|supporters?|friends|source)$/;
const FOR = pattern("i")`\b(?:${IN_ANOTHERS_PLACE}|campaign|sources?)\b`;
/** The party, as a question asks for it. */
const PARTY = /^(?:labour|party)$/;

/** "Corbyn's office", "party": whether somebody is the one who is asked to have answered. */
function isBySomebody({ speaker }: Statement, asked: string): boolean {
  const role = speaker.kind === "named" ? (speaker.role ?? "") : "";
  const called = `${speaker.name} ${role}`.toLowerCase();
  return asked.split(" ").some((word) => {
    if (PARTY.test(word)) return [speaker.name, role].some(speaksForParty);
    return ASKED_FOR.test(word) ? FOR.test(called) : called.includes(word);
  });
}

/** Whether somebody's words are told to be an answer; of one who is not asked for a silence is none. */
const isToldToAnswer = (statement: Statement): boolean =>
  statement.form !== "no-comment" &&
  (isByAnswer(statement) || statement.context.includes(`${statement.verb} back`));

/** Whether the sentence before somebody's words, in one paragraph with them, tells that they answer. */
function isAfterAnswering(read: ReadArticle, { words }: Statement): boolean {
  const { lines } = indexed(read);
  const at = read.lines.findIndex(({ text }) => text.includes(words));
  const isOneParagraph = lines[at - 1]?.paragraph === lines[at]?.paragraph;
  return isOneParagraph && ANSWERING.test(read.lines[at - 1]?.text ?? "");
}

type Line = Pick<Placed, "read" | "at">;

const textOf = ({ read, at }: Line): string => read.lines[at]?.text ?? "";

/** The first of what is said in an article, each whole and once. */
function firstOf(said: readonly Statement[], { article }: ReadArticle): readonly Reported[] {
  const articles = [article] as const;
  return withoutParts(unbroken(said.map((statement) => ({ statement, articles })))).slice(
    0,
    MOST_SHOWN,
  );
}

/** What an article has right after a line in answer to it: by one who is `asked` for, or rejects it; where anybody may, also by one who is told to reply. */
export function answeredAfter(
  read: ReadArticle,
  at: number,
  asked: string,
  isMeant: (statement: Statement) => boolean = () => false,
): readonly Reported[] {
  const accusing = read.lines[at]?.text ?? "";
  // Who denies something that is told there denies that, and answers no other charge but one against that very one.
  const isOnAnother = (each: Statement) =>
    each.form === "denied" && !rejects(each) && !accusing.includes(lastWordOf(each.speaker.name));
  const isAnswer = (each: Statement) =>
    isMeant(each) ||
    isBySomebody(each, asked) ||
    (asked === ANYBODY && isToldToAnswer(each) && !isOnAnother(each)) ||
    rejects(each) ||
    isAfterAnswering(read, each);
  const said = answersAfter(read, at, isAnswer);
  return firstOf(said, read);
}

/** Whether a sentence has somebody speak. */
const SPEAKS = /[“"‘]|\b(?:said|says|added|told)\b/;

/** What stands in one paragraph right after words that reject something and say no more, where the article leaves open whose it is: "“It is a committee,” said one." */
function afterRejection(read: ReadArticle, { words, speaker }: Statement): string | null {
  const { lines } = indexed(read);
  const at = read.lines.findIndex(({ text }) => text.includes(words) && text.endsWith(`${words}.`));
  const { text = "" } = (at < 0 ? undefined : read.lines[at + 1]) ?? {};
  const isNext = lines[at]?.paragraph === lines[at + 1]?.paragraph && SPEAKS.test(text);
  // "One of the allies of Tarrow", whose words these are, goes on for the allies.
  const own = `one of the ${speaker.name}`.toLowerCase();
  const isTold = read.statements.some(
    (each) => text.includes(each.words) && each.speaker.name.toLowerCase() !== own,
  );
  return isNext && !isTold ? text : null;
}

/** What was answered to something, and what those who are asked to have answered say elsewhere in its article. */
export interface Answered {
  readonly answers: readonly Reported[];
  /** What stands right after the last of them, where that only rejects something. */
  readonly next: string | null;
  /** Where nothing is told to be an answer, what another says right after it all the same. */
  readonly after: readonly Reported[];
  /** Where nobody is read to say anything, what the article tells of an answer all the same. */
  readonly unread: UnreadAnswer | null;
  readonly elsewhere: readonly Reported[];
}

/** "Tarrow called it a stitch-up. A source blamed the printer": what another says in the very next line of a paragraph, which the article need not call an answer. */
function saidNext(read: ReadArticle, at: number): readonly Reported[] {
  const { lines } = indexed(read);
  const isOneParagraph = lines[at]?.paragraph === lines[at + 1]?.paragraph;
  const accusers = lines[at]?.speakers ?? new Set();
  const others = (lines[at + 1]?.statements ?? []).filter(
    (each) => !accusers.has(speakerKey(each)),
  );
  return isOneParagraph ? firstOf(others, read) : [];
}

/** What the one who is asked to have answered says anywhere in an article; where it is not said who, what the side of the accused says after the line. */
function saidElsewhere(
  { read, at }: Line,
  asked: string,
  accused: readonly Accused[],
): readonly Reported[] {
  const isNamed = asked.split(" ").some((word) => !ASKED_FOR.test(word) && word !== ANYBODY);
  const theirs = isNamed
    ? read.statements.filter((each) => isBySomebody(each, asked))
    : saidByAccused(read, at, accused);
  // What they reject comes before what else they say.
  const said = theirs.toSorted((a, b) => Number(rejects(b)) - Number(rejects(a)));
  return firstOf(said, read);
}

/** What was answered in an article, with what stands right after a bare rejection. */
function withNext(
  read: ReadArticle,
  at: number,
  all: Pick<Answered, "answers" | "elsewhere">,
): Answered {
  const isAnswered = all.answers.length > 0;
  const after = isAnswered ? [] : saidNext(read, at);
  const unread = isAnswered || after.length > 0 ? null : unreadAnswer(read, at);
  const last = (all.answers.length > 0 ? all.answers : all.elsewhere.slice(0, 1)).at(-1)?.statement;
  return { ...all, after, unread, next: last && rejects(last) ? afterRejection(read, last) : null };
}

/** What an article has in answer to somebody's words, also by one who names that one. */
export async function answeredThere(
  { statement, articles }: Reported,
  asked: string,
  { accused, news }: { readonly accused: readonly Accused[]; readonly news: News },
): Promise<Answered> {
  const { speaker, words, context } = statement;
  const place = await placeOf({ text: `${words} ${context}`, articles, people: [] }, null, news);
  if (!place) return { answers: [], after: [], elsewhere: [], next: null, unread: null };
  const last = lastWordOf(speaker.name);
  const names = (each: Statement) => each.words.includes(last);
  return withNext(place.read, place.at, {
    answers: answeredAfter(place.read, place.at, asked, names),
    elsewhere: saidElsewhere(place, asked, accused),
  });
}

/** Whether lines that are shown have an answer themselves: one says so, or another speaks in one right after the first where anybody may answer. */
function haveAnswer(shown: readonly Line[], asked: string): boolean {
  const [first] = shown;
  const speakersOf = ({ read, at }: Line) =>
    (indexed(read).lines[at]?.statements ?? []).map(speakerKey);
  const accusers = new Set(first && speakersOf(first));
  const speaks = (each: Line) => speakersOf(each).some((speaker) => !accusers.has(speaker));
  const isNext = ({ read, at }: Line) =>
    first?.read === read && at > first.at && at <= first.at + FAR && speaks({ read, at });
  const isOwn = (each: Line) => speakersOf(each).length > 0 && !speaks(each);
  const isTold = (each: Line) =>
    !isOwn(each) && (CALLED_FALSE.test(textOf(each)) || ANSWERS.test(textOf(each)));
  const isTheirs = ({ read, at }: Line) =>
    read.statements.some(
      (each) => textOf({ read, at }).includes(each.words) && isBySomebody(each, asked),
    );
  return shown.some(
    (each) => isTold(each) || isTheirs(each) || (asked === ANYBODY && isNext(each)),
  );
}

/** What articles have in answer to lines of theirs that are shown; null where those have it themselves. */
export function answeredBeside(
  shown: readonly Line[],
  query: NewsQueryOf<"said" | "reported">,
  record: NecRecord,
): (Answered & { readonly article: Article }) | null {
  const { answers: asked } = query;
  if (asked === undefined) return null;
  const isShown = ({ statement: { words } }: Reported) =>
    shown.some((each) => textOf(each).includes(words));
  const found = shown.map((each) => ({
    ...each,
    answers: answeredAfter(each.read, each.at, asked),
  }));
  const fresh = found.find(({ answers }) => answers.length > 0 && !answers.every(isShown));
  const [place] = fresh ? [fresh] : shown;
  if (!place) return null;
  const isThere = found.some(({ answers }) => answers.length > 0);
  if (!fresh && (isThere || haveAnswer(shown, asked))) return null;
  const { read } = place;
  const answers = fresh ? fresh.answers.filter((each) => !isShown(each)) : [];
  const accused = accusedIn(query, read.lines[place.at]?.mentions ?? [], record);
  const elsewhere = saidElsewhere(place, asked, accused).filter((each) => !isShown(each));
  const { after, ...rest } = withNext(read, place.at, { answers, elsewhere });
  return { article: read.article, ...rest, after: after.filter((each) => !isShown(each)) };
}
