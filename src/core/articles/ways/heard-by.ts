import { pattern } from "../../../pattern.ts";
import type { ReadArticle, Statement } from "../../news.ts";
import type { NewsQuery } from "../../news-query.ts";
import { fold } from "../../understand/read.ts";
import { quotationsOut } from "../words/unquoted.ts";

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The committee, as a question has it and as reports of its meetings do. */
const COMMITTEE =
  /^(?:the )?(?:nec|national executive(?: committee)?|executive|committee|ruling body)$/;
/** Whether somebody is asked to have spoken to the committee: a report of its meeting need not say so. */
export const isCommittee = (listener: string): boolean => COMMITTEE.test(listener);
const AT_ITS_MEETING = /\b(?:nec|committee|executive|meeting|members|colleagues)\b/;
/** A gathering, as a question has it and as reports of it do: "told the meeting", "told delegates". */
const GATHERING =
  /^(?:the )?(?:(?:city|town|labour|party|annual|union) )?(?:council|conference|meeting|rally|hustings|congress|chamber|protest|demonstration|demo|march|vigil|picket)$/;
const AT_GATHERING =
  /\b(?:meeting|conference|congress|council|delegates|chamber|hall|audience|rally|crowd|hustings|members)\b/;

/** Who may be anybody: "both campaigns" are not the committee, and "them" may be. */
const OPEN = /^(?:him|her|them|us|me|you|it)$/;
/** What an article calls an outlet that it has named. */
const THE_PAPER =
  /^(?:the|this|our) (?:newspaper|paper|title|web ?site|site|magazine|weekly|blog|agency|station|programme)$/;
/** "Warned the new representative": one person, whoever that is. */
const DESCRIBED = pattern("u")`
  ^(?:the|his|her|their|its) (?:\p{L}+ ){0,2}(?:
    representative|chair|chairman|chairwoman|leader|secretary|candidate|winner|councillor|mayor
    |minister|mp|rival|opponent|colleague|treasurer|successor|predecessor
  )$
`;

/** Listeners whom a sentence tells of by no name. */
const CROWD =
  /^(?:the |its |their |his |her )?(?:members|supporters|activists|followers|delegates|colleagues|comrades)$/;

/** "Tarrow, of the Weavers, warned members": those of a body that the line has may be meant. */
const isCrowdOf = (heard: string, line: string, listener: string): boolean =>
  CROWD.test(heard) && line.toLowerCase().includes(listener);

/** How many statements before one may tell to whom it goes on. */
const NEAR = 2;

/** To whom something is said: where it is not told, to whom the same one spoke right before in the article. */
function listenerOf(statement: Statement, all: readonly Statement[]): string | null {
  const at = all.findIndex(
    ({ speaker, words }) => words === statement.words && speaker.name === statement.speaker.name,
  );
  const before = all
    .slice(Math.max(0, at - NEAR), Math.max(0, at))
    .filter(({ speaker }) => speaker.name === statement.speaker.name);
  // Who keeps silent does so to whoever asked.
  if (statement.form === "no-comment") return statement.to;
  return statement.to ?? before.findLast(({ to }) => to !== null)?.to ?? null;
}

const OF_MEETING =
  /\b(?:meeting|met|agenda|items?|motion|amendment|moved|seconded|chaired|minutes)\b/;
const REPORTS_MEETING = pattern("i")`
  \b(?:
    meeting|away[ -]?day|minutes?|report of|reports?[ -](?:back|from)|notes from
    |(?:NEC|executive|committee) report|at (?:the |\S+day[’']s |today[’']s )?(?:NEC|executive)
  )\b
`;
/** So many lines before one tell at what occasion something is said. */
const BESIDE = 3;

/** Whether something is said in a report of a meeting, or where a meeting is told of right before. */
function isAtMeeting({ words, context }: Statement, article: ReadArticle): boolean {
  const at = article.lines.findIndex(({ text }) => text.includes(words));
  return isOfMeeting(article, at) || OF_MEETING.test(quotationsOut(context));
}

/** Whether a line stands in a report of a meeting, or where a meeting is told of right before. */
function isOfMeeting({ article, lines }: ReadArticle, at: number): boolean {
  if (REPORTS_MEETING.test(article.title)) return true;
  const near = lines.slice(Math.max(0, at - BESIDE), at + 1).map(({ text }) => text);
  return OF_MEETING.test(quotationsOut(near.join(" ")));
}

const WRITTEN_TO = pattern("giu")`
  \b(?:
    (?:letter|e-?mail|message|note|memo|text|statement|reply|complaint)s?
    |(?:wrote|written|writes)(?: again| back| \p{Ll}+ly)?
  ) to ([^“”":;]{2,80}?)(?=,|$| (?:that|which|on|in|about|to)\b)
`;

/** "In an e-mail to local secretaries, Tarrow wrote", "Tarrow and Orrery wrote jointly to the committee to say": to whom the sentence itself has it written. */
function isWrittenTo({ context }: Statement, listener: string): boolean {
  const words = wordsOf(listener);
  return [...quotationsOut(context).matchAll(WRITTEN_TO)].some(([, to = ""]) => {
    const heard = wordsOf(to);
    return words.every((word) => heard.includes(word));
  });
}

/** Whether what somebody said in an article was said to whom a question names, or to nobody who is named: not where it was to another. */
export function mayBeHeardBy(
  statement: Statement,
  query: NewsQuery,
  article: ReadArticle,
): boolean {
  const listener = query.kind === "said" ? query.listener : undefined;
  const to = listener ? listenerOf(statement, article.statements) : null;
  if (!listener) return true;
  if (tellsOfTelling(statement.words, listener) || isWrittenTo(statement, listener)) return true;
  if (to === null && isCommittee(listener)) return isAtMeeting(statement, article);
  if (to === null) return !asksOfMeeting(query) || isNamedBeside(statement, listener, article);
  const heard = wordsOf(to).join(" ");
  if (OPEN.test(heard) || DESCRIBED.test(heard) || THE_PAPER.test(heard)) return true;
  if (isCommittee(listener)) return AT_ITS_MEETING.test(heard);
  if (GATHERING.test(listener) && AT_GATHERING.test(heard)) return true;
  if (isCrowdOf(heard, statement.context, listener)) return true;
  return isSameHearer(listener, heard.split(" "));
}

const PARTY = /^(?:the )?(?:labour party|labour|party)$/;

/** Whether those who are told have a word of a listener; the party is "Labour" or "the party". */
const isSameHearer = (listener: string, heard: readonly string[]): boolean =>
  (PARTY.test(listener) ? ["labour", "party"] : wordsOf(listener)).some((word) =>
    heard.includes(word),
  );

/** Whether a question asks no more than what was said to somebody on some occasion: "to Vane at the meeting". */
const asksOfMeeting = (query: NewsQuery): boolean =>
  query.kind === "said" && query.occasion !== undefined && !query.words && !query.subjects;

/** Whether whom something was said to is named where it is said, or is the outlet that has it. */
function isNamedBeside(
  { words }: Statement,
  listener: string,
  { article, lines }: ReadArticle,
): boolean {
  const last = wordsOf(listener).at(-1) ?? "";
  const line = lines.find(({ text }) => text.includes(words))?.text ?? words;
  return wordsOf(`${line} ${article.publisher}`).includes(last);
}

/** "That he warned Ms Tarrow that it was late", said to an outlet: told to both. */
const tellsOfTelling = (words: string, listener: string): boolean => {
  const [, to = ""] = TOLD_TO.exec(words) ?? [];
  return wordsOf(to).includes(wordsOf(listener).at(-1) ?? "");
};

const TOLD_TO = pattern("u")`
  \b(?:
    t(?:old|ells?)|warn(?:s|ed)|urg(?:es?|ed)|ask(?:s|ed)
  ) (?:the |his |her )?([\p{L}’ -]{2,40}?)(?= that\b| to\b| of\b|[,:“]|$)
`;

/** The same of a line that tells it of somebody: not where it has it said to others. */
export function isLineHeardBy(article: ReadArticle, at: number, query: NewsQuery): boolean {
  const listener = query.kind === "said" ? query.listener : undefined;
  const { text = "" } = article.lines[at] ?? {};
  const [, to] = TOLD_TO.exec(text) ?? [];
  if (!listener) return true;
  const toldAnybody = to === undefined || OPEN.test(to) || isCrowdOf(to, text, listener);
  if (isCommittee(listener))
    return toldAnybody ? isOfMeeting(article, at) : AT_ITS_MEETING.test(to.toLowerCase());
  return toldAnybody || isSameHearer(listener, wordsOf(to));
}
