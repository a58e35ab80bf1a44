import type { Organisation } from "#src/record/record.ts";
import { lastWordOf } from "#src/words.ts";
import { pattern } from "../../../pattern.ts";
import type { Answer } from "../../answer.ts";
import { isSaidOfEarlier } from "../../articles/lines/earlier.ts";
import { asksOfResult, MATTER_HINT, TELLING_HINT } from "../../articles/lines/enough.ts";
import { isSpoken, tellsOutcome } from "../../articles/lines/indexed.ts";
import { isBareSilence } from "../../articles/lines/silence.ts";
import { asksForResponse } from "../../articles/ways/replied.ts";
import { SENDER } from "../../articles/ways/sending.ts";
import { isOnSubjects } from "../../articles/whom/on-subjects.ts";
import { isOfOneAsked, isOneOfTheirs, wasOnce } from "../../articles/whom/speaker.ts";
import { speakerKey } from "../../articles/whom/speaker-key.ts";
import { isInManner } from "../../articles/words/manner.ts";
import { isLight } from "../../articles/words/terms.ts";
import { quotationsOut } from "../../articles/words/unquoted.ts";
import { kindsIn, toldBy } from "../../articles/words/wanted.ts";
import { escaped } from "../../escaped.ts";
import type { News, Reported, Statement, StatementSearch } from "../../news.ts";
import type { NewsQueryOf } from "../../news-query.ts";
import { notice } from "../../statements.ts";
import { isByVerb, withBeside } from "./beside.ts";
import type { NewsContext } from "./context.ts";
import { nothing } from "./nothing.ts";
import { onElection } from "./on-election.ts";
import { replyQuoted } from "./quote/quoted-in.ts";
import { replyVeryWords } from "./quote/very-words.ts";
import { shown } from "./say-statements.ts";
import { searchOf } from "./search.ts";
import { stemsOf } from "./stems.ts";

/** How many statements are looked at. */
const MOST_FOUND = 30;
const MOST_SPEAKERS = 6;

/** What asks for a figure, and is answered by nothing without one. */
const AMOUNT =
  /^(?:many|much|long|far|often|old|quickly|soon|fast|broadcasters?|sum of money|length of time)$/;
/** An amount of one thing, which no other figure gives. */
const OF_ONE_THING = /^(?:sum of money|length of time)$/;
const FEW = 2;
const CALLS_FOR =
  /\b(?:should|ought|must|needs?|my (?:\w+ )?(?:proposal|view|advice|hope|answer)|better|would be|deserves?)\b/i;

/** What somebody said: each statement with its speaker, its outlet, its date. */
export async function replySaid(query: NewsQueryOf<"said">, context: NewsContext): Promise<Answer> {
  const { speaker, listener, phrase, verb } = query;
  if (!speaker && !listener && !query.words && !phrase) return replyQuoted(query, context);
  const exact =
    query.quoted && !speaker ? await replyVeryWords(query, query.quoted, context) : null;
  if (exact) return exact;
  const words = [...(query.words ?? []), ...(query.occasion ?? [])];
  const search: StatementSearch = {
    ...searchOf(query, MOST_FOUND),
    ...(words.length > 0 && { words }),
    ...(speaker && { speaker }),
    ...(listener && { listener }),
    ...(phrase && { phrase }),
  };
  // Who sent what to whom is told by lines that say so, and by nobody's words on it.
  if (query.hints?.includes(SENDER) && !speaker) return nothing(query, context);
  const compounds = (query.words ?? []).filter((word) => word.includes("-"));
  const statements = (await foundOn(search, query, context)).filter(
    ({ statement }) =>
      isInManner(statement, query) &&
      compounds.every((word) => hasCompound(`${statement.words} ${statement.context}`, word)),
  );
  const isReaction = asksForResponse(query);
  const fitting = statements.filter(
    (each) =>
      !isByAsker(each, words) &&
      !isBesideSpeaker(each, speaker) &&
      !isOfOneAsked(each.statement, query) &&
      isOnSubjects(each.statement, query) &&
      (isReaction || !isOccasionQuoted(each.statement, query)) &&
      !(isReaction && isSaidOfEarlier(each.statement, words)),
  );
  const all = fitting.length > 0 || !query.comment ? fitting : await silence(search, context);
  const amounts = kindsIn([...(query.words ?? []), ...(query.hints ?? [])]).filter((kind) =>
    AMOUNT.test(kind),
  );
  const exactly = amounts.filter((kind) => OF_ONE_THING.test(kind));
  const strict = exactly.length > 0 ? exactly : amounts;
  const told = ({ statement: { words: said } }: Reported) => toldBy(said, strict) > 0;
  const some = amounts.length > 0 ? all.filter(told) : all;
  const ahead = query.hints?.includes("will") ? some.filter(isAhead) : some;
  const given =
    words.length === 0 || (speaker && words.every(isLight))
      ? ahead.filter(
          (each) =>
            givesHints(each, query.hints ?? [], words.length > 0) &&
            (!speaker || isOnResult(each, query.hints ?? [])),
        )
      : phrase && !speaker && query.words
        ? ahead.filter((each) => hasMost(each, query.words ?? []))
        : ahead;
  const found =
    words.length === 0 ? await onElection(given, query.hints ?? [], context.news) : given;
  const speakers = new Map(
    found.map((each) => [speakerKey(each.statement), each.statement.speaker.name]),
  );
  if (found.length === 0) return nothing(query, context);
  // What a column has of something goes on in the lines after.
  const column = found.every(({ statement }) => !isSpoken(statement));
  if (column && words.length > 0 && found.length <= FEW) return nothing(query, context);
  const meant = (each: Reported) => {
    const { form, verb: said, words } = each.statement;
    return (
      Number((query.comment && form === "no-comment") || isByVerb(each, verb)) +
      hinted(words) / 4 +
      // Of a column what its writer calls for comes before what is told there.
      Number(said === "wrote" && CALLS_FOR.test(words)) / 2
    );
  };
  const soft = new Set((query.hints ?? []).flatMap(stemsOf));
  const hinted = (said: string) => stemsOf(said).filter((stem) => soft.has(stem)).length;
  // "After the declaration": the sentence, or the one before it, may say so.
  // What somebody would not say comes after what that one said.
  const silent = ({ statement: { form } }: Reported) =>
    Number(form === "no-comment" && !query.comment) / 8;
  const near = (each: Reported) => meant(each) + hinted(each.statement.context) / 8 - silent(each);
  const sorted = found.toSorted((a, b) => near(b) - near(a));
  // A tweet is a thing of its own: what was said elsewhere is none.
  if (verb?.startsWith("tweet") && !sorted.some(meant)) return nothing(query, context);
  if (speaker && "named" in speaker && speakers.size > 1)
    return whichSpeaker(speaker.named, [...speakers.values()]);
  return shown(
    query,
    words.length > 0
      ? (await withBeside(sorted, context.news, verb)).filter(
          (each) => sorted.includes(each) || isInManner(each.statement, query),
        )
      : sorted,
    context,
  );
}

/** Whether a text has a word that a hyphen joins, in whatever way it writes it: "two-thirds", "by-election". */
const hasCompound = (text: string, word: string): boolean =>
  new RegExp(`\\b${word.split("-").map(escaped).join("[- ]?")}`, "iu").test(text);

/** Whether a word for the occasion on which something was said is one of the very words that were said: "the hall" in "“nobody owns a hall”, he said". */
function isOccasionQuoted(
  { context, words: said }: Statement,
  { words, occasion = [] }: NewsQueryOf<"said">,
): boolean {
  if (words !== undefined) return false;
  const told = new Set(stemsOf(quotationsOut(context)));
  const quoted = new Set(stemsOf(said));
  return occasion
    .flatMap((word) => stemsOf(word))
    .some((stem) => quoted.has(stem) && !told.has(stem));
}

const KIND_HINT = /^(?:wants?|against)$/;

/** Whether what somebody said stands where it is told how an election came out, if that is asked about. */
const isOnResult = (
  { statement: { words, context }, articles }: Reported,
  hints: readonly string[],
): boolean =>
  !asksOfResult(hints) ||
  [words, context, ...articles.map(({ title }) => title)].some(tellsOutcome);

/** Whether a statement has what a question asks by general words alone: what somebody wants, something about votes. */
function givesHints(each: Reported, hints: readonly string[], ofMatter: boolean) {
  const { verb, words, context } = each.statement;
  const kinds = hints.filter((hint) => KIND_HINT.test(hint));
  const telling = ofMatter ? MATTER_HINT : TELLING_HINT;
  const general = hints.filter((hint) => telling.test(hint)).flatMap(stemsOf);
  const stems = new Set(stemsOf(`${words} ${context}`));
  const has = general.length === 0 || general.some((stem) => stems.has(stem));
  return has && (kinds.length === 0 || toldBy(`${verb} ${words}`, kinds) > 0);
}

const BESIDE = /[’']s \p{Ll}|\b(?:of|for|close to) /u;

/** Whether somebody who is asked for by name is only whose office or friend says it. */
function isBesideSpeaker(
  { statement: { speaker: by } }: Reported,
  speaker: NewsQueryOf<"said">["speaker"],
): boolean {
  if (!speaker || !("named" in speaker) || by.kind !== "named") return false;
  const { named } = speaker;
  const asked = named.split(" ").every((word) => !/^(?:of|for|s|to)$/.test(word));
  if (isOneOfTheirs(by.name, named)) return true;
  const beside = BESIDE.exec(by.name);
  const owner = beside ? by.name.slice(0, beside.index).toLowerCase() : "";
  const after = beside ? by.name.slice(beside.index + beside[0].length).toLowerCase() : "";
  const last = lastWordOf(named);
  return asked && beside !== null && (owner.endsWith(last) || after.endsWith(last));
}

/** Whether a statement has some words only in the name of who asked: "Asked by Tarrow whether it was late, Orrery said". */
function isByAsker({ statement: { context, words: said } }: Reported, words: readonly string[]) {
  const asker =
    /\b(?:Asked|Pressed|Challenged|Questioned) by ((?:\p{Lu}[\p{L}’'.-]* ?){1,4})/u.exec(context);
  if (!asker) return false;
  const rest = new Set(stemsOf(`${said} ${context.replace(asker[0], " ")}`));
  const names = new Set(stemsOf(asker[1] ?? ""));
  const asked = words.flatMap(stemsOf).filter((stem) => names.has(stem));
  return asked.length > 0 && asked.every((stem) => !rest.has(stem));
}

/** Whether a statement has most of some words itself: who said so is not whoever spoke next. */
function hasMost({ statement: { words } }: Reported, asked: readonly string[]): boolean {
  const stems = new Set(stemsOf(words));
  const own = asked.filter((word) => stemsOf(word).some((stem) => stems.has(stem))).length;
  return own >= (asked.length < FEW_ASKED ? asked.length : Math.ceil(asked.length / 2));
}
const FEW_ASKED = 3;

/** Whether somebody says what is to be done. */
const isAhead = ({ statement: { verb, words } }: Reported) =>
  toldBy(`${verb} ${words}`, ["will"]) > 0;

/** What somebody is asked about having said it in; an article may not say it there, and what was said is still meant. */
const WHERE: ReadonlySet<string> = new Set(
  `recording tape interview speech email emails letter radio television tv post posts tweet tweets message messages
  statement response reply reaction claim claims allegation allegations accusation accusations issue question matter
  topic subject row campaign station programme show newspaper paper channel twitter facebook online`.split(
    /\s+/,
  ),
);

/** Statements that fit; of what nobody is asked for by name also those that lack what only says on what occasion it was said. */
async function foundOn(
  search: StatementSearch,
  { words = [], occasion, speaker }: NewsQueryOf<"said">,
  context: NewsContext,
): Promise<readonly Reported[]> {
  const found = await foundBy(search, context);
  const telling = words.filter((word) => !isLight(word));
  if (found.length > 0 || !occasion || speaker || telling.length < FEW) return found;
  return foundBy({ ...search, words }, context);
}

/** Statements that fit; where none has every word, those that have all but the words for where it was said. */
async function foundBy(
  search: StatementSearch,
  { news, record }: NewsContext,
): Promise<readonly Reported[]> {
  const { words: all = [], ...others } = search;
  const words = all.filter((word) => !WHERE.has(word));
  const fewer: StatementSearch = { ...others, ...(words.length > 0 && { words }) };
  const { speaker } = search;
  const organisation =
    speaker && "id" in speaker ? record.organisations.get(speaker.id) : undefined;
  const theirs = () => (organisation ? byItsPeople(organisation, search, news) : []);
  const found = await news.statements(search);
  if (found.length > 0) return withPeople(found, await theirs());
  // Who said it is asked by all that is left; of somebody who is named one word may be enough.
  const least = speaker ? 1 : 2;
  const telling = words.filter((word) => !isLight(word));
  const again =
    telling.length >= least && words.length < all.length ? await news.statements(fewer) : [];
  if (again.length > 0) return again;
  return theirs();
}

/** Where somebody did not comment, the article says to what and the sentence need not. */
async function silence(
  { words = [], subjects: __, ...search }: StatementSearch,
  { news }: NewsContext,
): Promise<readonly Reported[]> {
  const all = await news.statements(search);
  const silent = all.filter(
    ({ statement: { form, words: said } }) => form === "no-comment" || NOT_SAID.test(said),
  );
  const telling = words.filter((word) => !WHERE.has(word) && !isLight(word));
  if (telling.length === 0) return silent;
  // Of what somebody would not speak is told with it, or the article has it: of two matters a silence is on its own.
  const about = await news.articles({ words: telling, limit: MOST_FOUND });
  const ids = new Set(about.map(({ article }) => article.id));
  const stems = new Set(telling.flatMap(stemsOf));
  return silent.filter(
    ({ statement: { words: said, form }, articles }) =>
      stemsOf(said).some((stem) => stems.has(stem)) ||
      ((form !== "no-comment" || isBareSilence(said)) && articles.some(({ id }) => ids.has(id))),
  );
}

/** "That it would be improper to comment": by what somebody says that there is nothing to say. */
const NOT_SAID = pattern("i")`
  \b(?:
    (?:
      not|n[’']t|never|cannot|improper|inappropriate|wrong|unable|unwilling
    )\b[^.]{0,40}\b(?:comment|discuss|be drawn)
    |(?:make|making|made) no (?:further )?comment|no further comment
    |(?:would|had|have|has|ha[ds]) (?:say )?nothing (?:more |further )?(?:to (?:say|add)|until)
    |bound by confidentiality|(?:was|were|is|are) (?:private|confidential)
  )\b
`;

/** How many of an organisation's own statements come before those of its people. */
const OWN = 3;

/** What an organisation said, with what its people said among the first. */
const withPeople = (own: readonly Reported[], people: readonly Reported[]) => [
  ...own.slice(0, OWN),
  ...people,
  ...own.slice(OWN),
];

/** What people of an organisation said, by how an article introduces them: "…, the deputy director of Progress, …". */
async function byItsPeople(
  { id, name, short, aliases }: Organisation,
  { speaker: _, ...search }: StatementSearch,
  news: News,
): Promise<readonly Reported[]> {
  const names = [name, short ?? name, ...aliases].map(escaped).join("|");
  const subjects = [{ kind: "organisation" as const, id }];
  const near = await news.statements({ subjects, limit: MOST_FOUND });
  const own = new RegExp(`\\b(?:${names})\\b`);
  const people = near.flatMap(({ statement: { speaker } }) =>
    speaker.kind === "named" && speaker.role && own.test(speaker.role) && !wasOnce(speaker.role)
      ? [speaker.name]
      : [],
  );
  const all = await Promise.all(
    [...new Set(people)].map((named) => news.statements({ ...search, speaker: { named } })),
  );
  return all.flat();
}

/** Two people of one surname are never guessed between. */
function whichSpeaker(name: string, all: readonly string[]): Answer {
  const names = all.slice(0, MOST_SPEAKERS);
  return notice(
    "clarify",
    "Which one?",
    [`Articles quote several people called “${name}”. Who is meant?`],
    {
      items: names,
      suggestions: names.map((each) => ({ label: each, ask: `what did ${each} say` })),
    },
  );
}
