import type { NecRecord } from "#src/record/record.ts";
import { lastWordOf, sentenceCase } from "#src/words.ts";
import { accuses } from "../../accusation.ts";
import type { Answer } from "../../answer.ts";
import { asksOfResult } from "../../articles/lines/enough.ts";
import { headingsOf } from "../../articles/lines/headings.ts";
import { TAKEN_BACK, tellsOutcome } from "../../articles/lines/indexed.ts";
import { withoutMark } from "../../articles/lines/items.ts";
import { BY_NAME, isNoWord, thatMayTellWho } from "../../articles/ways/by-name.ts";
import { DOER } from "../../articles/ways/doer.ts";
import { partiesIn, SENDER } from "../../articles/ways/sending.ts";
import { alikeOf } from "../../articles/words/alike.ts";
import { kindsIn, toldBy, WAY_CHOSEN } from "../../articles/words/wanted.ts";
import type { ReadArticle } from "../../news.ts";
import type { NewsQuery, NewsQueryOf } from "../../news-query.ts";
import { Statements } from "../../statements.ts";
import { answeredBeside } from "./answered/answered-there.ts";
import { articlesOf, asksOfAccusation, repliesTo, sayReplies } from "./answered/guard.ts";
import { sayAnswers } from "./answered/say-answers.ts";
import { asksForWho, tellsWho, withoutThose } from "./asked-who.ts";
import {
  isAboutNamedBefore,
  isBacked,
  isCandidacy,
  isDescribedAgain,
  isKindOfBacker,
  namesAsked,
  partNames,
  partOn,
  supportedIn,
  tellsBacking,
  tellsBackingOf,
  wordsOfBacking,
  wordsOfLine,
} from "./backing.ts";
import type { NewsContext } from "./context.ts";
import {
  givesKind,
  isChoosing,
  onlyTelling,
  type Placed,
  thatSayWhich,
  withAmount,
  withVote,
} from "./gives.ts";
import { nothing } from "./nothing.ts";
import { asksOnlyWhere } from "./only-where.ts";
import { onlyNames } from "./quote/only-names.ts";
import { quotation } from "./quote/quote.ts";
import { nameIn, publishedIn } from "./quote/told.ts";
import { withWhatItSays } from "./quote/what-it-says.ts";
import { withAnswers } from "./quote/with-answers.ts";
import { withBackerNamed } from "./quote/with-backer-named.ts";
import { withDenials } from "./quote/with-denials.ts";
import { withItems } from "./quote/with-items.ts";
import { withNamesAfter, withNext } from "./quote/with-next.ts";
import { withRest } from "./quote/with-rest.ts";
import { searchOf } from "./search.ts";
import { stemsOf } from "./stems.ts";
import { citedAs, sourcesWith } from "./stories/article-sources.ts";
import { whoseIs } from "./whose.ts";
import { withoutOthers } from "./without-others.ts";

const MOST_ARTICLES = 10;

/** How much is quoted, and what part of the words asked for a sentence has at least, where its article has all. */
interface Measure {
  readonly lines: number;
  readonly share: number;
}

const ALONE: Measure = { lines: 4, share: 0.5 };
/** Where a sentence is to have it all. */
const WHOLE: Measure = { lines: 3, share: 1 };
/** Beside what the record has: only what is about all that was asked. */
export const BESIDE: Measure = { lines: 2, share: 1 };

/** Words by which an article says what a facet asks for. */
const FACET: Readonly<Record<NonNullable<NewsQueryOf<"reported">["facet"]>, string>> = {
  backing:
    "backed backing backs support supported supports endorsed endorse slate candidates behind nominated nominates nominating",
  result:
    "vote votes won win elected beat beating defeated lost per cent majority result margin re-elected chosen chose choose picked returned",
  claims: "complaint accused alleged allegation suspended row investigation claims claimed smear",
};

interface Fitting extends Placed {
  readonly score: number;
}

/** What a sentence is looked for. */
interface Looking {
  /** Words without their endings. */
  readonly wanted: ReadonlySet<string>;
  readonly facet: ReadonlySet<string>;
  /** Whether it is asked who stands behind somebody. */
  readonly backing: boolean;
  readonly subjects: readonly string[];
  /** The last names of those who are asked about. */
  readonly names: readonly string[];
  readonly hints: readonly string[];
  readonly share: number;
  readonly whole: boolean;
}

/** A sentence that is somebody's words, and not what the article reports. */
const SPOKEN = /^[“"‘]|\b(?:said|added|wrote|tweeted)\b[^.]{0,20}:? ?[“"]/;

/** What is asked for as a figure, without its ending; the line that names it with one comes first. */
const QUANTITY = /^(?:turnout|margin|major|percentag|deficit|membership)/;
const QUANTITY_TOLD = 12;
const givesQuantity = (text: string, asked: readonly string[]): boolean => {
  const stems = new Set(stemsOf(text));
  const quantities = asked.filter((word) => QUANTITY.test(word)).flatMap(stemsOf);
  return /\d/.test(text) && quantities.some((stem) => stems.has(stem));
};

/** Where it is asked how somebody did, a line that tells it comes first. */
const OUTCOME_TOLD = 4;

const MAYBE = /^(?:could|might)$/;
const MAYBE_TOLD = 6;
/** Where it is asked whom somebody backs, a line that names people comes before one of “its candidates”. */
const NAMES_TOLD = 4;

/** Words for one outcome, without their endings. */
const OUTCOMES: readonly (readonly string[])[] = [
  "lost lose losing loser defeat defeated beaten unsuccessful failed",
  "won win winning winner victory victorious elected successful secured sweep",
].map((words) => words.split(" ").flatMap(stemsOf));

const sameWords = (hint: string): readonly string[] => {
  const [stem = ""] = stemsOf(hint);
  const { own, others } = alikeOf(hint);
  return OUTCOMES.find((words) => words.includes(stem)) ?? [...own, ...others];
};

const namesPeople = ({ lines, strangers }: ReadArticle, at: number): boolean =>
  lines[at]?.mentions.some(({ kind }) => kind === "person") === true ||
  strangers.some((name) => lines[at]?.text.includes(lastWordOf(name)));

/** What is worked out once of all lines of an article. */
interface Ready {
  readonly headings: ReturnType<typeof headingsOf>;
  /** The words, without their endings, of names that are not in the record. */
  readonly strange: ReadonlySet<string>;
}

/** A line of an article where it names everybody asked about and has what is asked; how well it does. */
function fitOf(
  read: ReadArticle,
  at: number,
  { headings, strange }: Ready,
  { wanted, facet, backing, subjects, names, hints, share, whole }: Looking,
): Fitting | null {
  const line = read.lines[at];
  if (!line || TAKEN_BACK.test(line.text)) return null;
  const whom = backing && hints.includes("whom");
  if (backing && !(tellsBackingOf(line.text, names) && isBacked(line.text, names, whom)))
    return null;
  // "She is backed by the actor Ada Tarrow, who tweeted: “…”": what stands before the words is the article's.
  const [own = ""] = line.text.split(/[“"]/, 1);
  const isTold = backing && tellsBacking(own);
  if ((facet.size > 0 || whole) && SPOKEN.test(line.text) && !isTold) return null;
  const over = headings[at] ?? "";
  // A heading tells nothing; what stands under it is about it.
  if (over === line.text) return null;
  const stems = new Set(
    backing ? wordsOfBacking(read, at) : [...wordsOfLine(read, at), ...stemsOf(over)],
  );
  const words = [...wanted].filter((word) => stems.has(word)).length;
  const isNamed = (id: string) => line.mentions.some((each) => each.id === id);
  const beside = (id: string) =>
    [at - 1, at - 2, at + 1].some((near) =>
      read.lines[near]?.mentions.some((each) => each.id === id),
    );
  const isWhole = !backing || supportedIn(line.text) === line.text;
  const named = isWhole ? subjects.filter(isNamed).length : 0;
  // "Such comments could break the rules": whose they are stands beside it.
  const besides = named === 0 ? subjects.filter(beside).length : 0;
  const hinted = hints.filter((hint) => sameWords(hint).some((word) => stems.has(word))).length;
  const faceted = [...facet].filter((word) => stems.has(word)).length;
  if (facet.size > 0 && faceted === 0 && hinted === 0) return null;
  const told = toldBy(line.text, hints);
  const gives = givesQuantity(line.text, [...wanted, ...hints]);
  const isOutcome = asksOfResult(hints) && tellsOutcome(line.text);
  const isNear =
    besides > 0 &&
    ((backing && (isAboutNamedBefore(line.text) || isDescribedAgain(read, at, subjects))) ||
      hinted > 1 ||
      isOutcome ||
      (told > 0 && hints.some((hint) => MAYBE.test(hint))));
  // "What does it report about Tarrow’s survey?": a line that only names her has nothing of it.
  const things = [...wanted].filter((word) => !strange.has(word));
  const isOnly = things.length === 0 || things.length === wanted.size;
  const onThing = isOnly || things.some((word) => stems.has(word));
  const enough =
    onThing &&
    words >= Math.ceil(wanted.size * share) &&
    (named > 0 || isNear || subjects.length === 0);
  const asked = wanted.size > 0 || facet.size > 0 || named > 0;
  return enough && asked
    ? {
        read,
        at,
        score:
          words * 2 +
          named * 2 +
          besides +
          faceted +
          hinted * 2 +
          line.mentions.length / 4 +
          2 * told +
          (gives ? QUANTITY_TOLD : 0) +
          (isOutcome ? OUTCOME_TOLD : 0) +
          (whom && namesPeople(read, at) ? NAMES_TOLD : 0) +
          (told > 0 && hints.some((hint) => MAYBE.test(hint)) ? MAYBE_TOLD : 0),
      }
    : null;
}

/** What articles say: sentences of theirs, quoted in short. */
export async function replyReported(
  query: NewsQueryOf<"reported">,
  context: NewsContext,
  measure: Measure = query.whole ? WHOLE : ALONE,
): Promise<Answer> {
  const backing = query.facet === "backing";
  const asksHow = query.hints?.includes(WAY_CHOSEN) === true;
  const tells = (word: string) =>
    !(backing && (isKindOfBacker(word) || isCandidacy(word))) && !(asksHow && isChoosing(word));
  const words = query.words?.filter(tells) ?? [];
  const { words: _, ...others } = query;
  const looked = { ...others, ...(words.length > 0 && { words }) };
  const found = await context.news.articles(searchOf(looked, MOST_ARTICLES));
  const wanted = new Set(asksOnlyWhere(query) ? [] : words.flatMap(stemsOf));
  const facet = new Set(query.facet ? stemsOf(FACET[query.facet]) : []);
  const subjects = (query.subjects ?? [])
    .filter(({ kind }) => kind !== "contest")
    .map(({ id }) => id);
  const names = namesAsked(looked, context.record);
  const looking: Looking = {
    ...{ wanted, facet, backing, subjects, names },
    hints: (query.hints ?? []).filter((hint) => !isNoWord(hint)),
    share: measure.share,
    whole: query.whole === true,
  };
  const fitting = found
    .flatMap((article) => {
      const ready: Ready = {
        headings: headingsOf(article.lines),
        strange: new Set([...article.strangers, ...onlyNames(article, words)].flatMap(stemsOf)),
      };
      return article.lines.flatMap((_, at) => fitOf(article, at, ready, looking) ?? []);
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, measure.lines);
  const asksWho = query.hints?.includes("who") === true;
  const which = thatSayWhich(fitting, query);
  const credits = query.hints?.includes("credited") === true;
  const tellers = credits
    ? which.filter(({ read, at }) => toldBy(read.lines[at]?.text ?? "", ["credited"]) > 0)
    : asksWho
      ? which.filter(({ read, at }) => tellsWho(withoutThose(read, words), at, subjects))
      : thatMayTellWho(which, query, context.record);
  const only = onlyTelling(found, tellers, query);
  if (only) return sayLines([only], query, context);
  const telling = withAmount(tellers, wanted, query);
  if (telling) return sayLines([telling, ...tellers], query, context);
  const [best] = tellers;
  const voted = withVote(tellers, query);
  if (best && voted) return sayLines([best, voted], query, context);
  if (tellers.length === 0 || !givesKind(tellers, query)) return nothing(query, context);
  return sayLines(withNext(withBackerNamed(withWhatItSays(tellers), query)), query, context);
}

/** The last names of those whom a line names. */
const lastNamesIn = ({ lines, strangers }: ReadArticle, at: number, record: NecRecord) => {
  const { text = "", mentions = [] } = lines[at] ?? {};
  const known = mentions.flatMap(({ kind, id }) => (kind === "person" ? [nameIn(record, id)] : []));
  const last = [...known, ...strangers].map(lastWordOf).filter((name) => text.includes(name));
  // "Halpern-Stone" is read as two words.
  return last.map((name) => name.split("-").at(-1) ?? name);
};

/**
 * Lines of articles as an answer, the first first, with the replies of those whom they accuse; all of them as one list
 * where that is `called` something.
 */
export async function sayLines(
  fitting: readonly Placed[],
  query: NewsQuery,
  context: NewsContext,
  called?: string,
): Promise<Answer> {
  const { record } = context;
  const own = () => withNamesAfter(withoutOthers(fitting, query, record), query);
  const lines = called === undefined ? withItems(withDenials(withAnswers(own()), query)) : fitting;
  const placed = lines.flatMap(({ read, at, namedAt }) => {
    const line = read.lines[at];
    if (!line) return [];
    const said = read.statements.filter(({ words }) => line.text.includes(words));
    const speakers = said.flatMap(({ speaker }) => (speaker.kind === "person" ? [speaker] : []));
    return [{ article: read.article, line, speakers, read, at, namedAt }];
  });
  const replies = await repliesTo(
    placed.map(({ article, line, speakers }, index) => ({
      text: line.text,
      articles: [article],
      // "She could be removed": whoever is asked about is meant by what names nobody.
      people: [...line.mentions, ...speakers, ...(query.subjects ?? [])]
        .map(({ id }) => id)
        .filter((id) => index === 0 || accuses(line.text) || isAskedOf(id, query)),
      isAccusing: asksOfAccusation(query),
    })),
    context,
  );
  const articles = [...placed.map(({ article }) => article), ...articlesOf(replies)];
  const publishers = [...new Set(placed.map(({ article }) => article.publisher))];
  const title = `Reported by ${publishers.join(", ")}`;
  const statements = new Statements(sourcesWith(articles, record), title);
  const named = (query.subjects ?? []).map(({ id }) => lastWordOf(nameIn(record, id)));
  const facet = query.kind === "reported" && query.facet ? FACET[query.facet].split(" ") : [];
  const hints = query.kind === "reported" ? (query.hints ?? []) : [];
  const kinds = kindsIn(query.kind === "said" ? (query.hints ?? []) : []);
  const asked = [...(query.words ?? []), ...hints, ...kinds, ...(hints.length > 0 ? [] : facet)];
  const asksWho = asksForWho(query);
  const ofName = (hint: string) => hint === BY_NAME || hint === DOER;
  const asksName = asksWho || (query.kind === "reported" && (query.hints ?? []).some(ofName));
  const asksDoer = query.kind === "reported" && query.hints?.includes(DOER) === true;
  const heard = query.kind === "said" ? (query.listener?.split(" ") ?? []) : [];
  const those = [...(query.words ?? []), ...heard];
  // Who sent a thing is told with those to whom it went.
  const sends = kinds.includes(SENDER);
  const isOfBacking = query.kind === "reported" && query.facet === "backing";
  // Whose words are asked for is told beside them.
  const speaker = query.kind === "said" ? query.speaker : undefined;
  const calledSo =
    speaker && "named" in speaker ? speaker.named.split(" ").map(sentenceCase).join(" ") : "";
  const about = (query.subjects ?? []).map(({ id }) => nameIn(record, id)).join(" ");
  const known = (publisher: string) => `${publisher} ${calledSo} ${about}`;
  const shownLines = placed.map(({ article, line, read, at, namedAt }) => {
    const parties = (
      sends ? [...partiesIn(line.text), ...lastNamesIn(read, at, record)] : []
    ).filter((name) => !asked.includes(name.toLowerCase()));
    const own = withoutMark(line.text);
    const part = isOfBacking ? partOn(own, partNames(query, record)) : own;
    const by = known(article.publisher);
    const whole = quotation(part, [...asked, ...parties], named, by, asksName);
    const shown = part === own ? whole.shown : whole.shown.replace(/^“(?:… )?/, "“… ");
    const others = asksWho && !sends ? withoutThose(read, those) : read;
    const whose = whoseIs(others, at, record, shown, asksWho || asksDoer, namedAt);
    const sources = citedAs([article]);
    const goesOn =
      whole.rest === null
        ? []
        : [
            {
              text: `${article.publisher} reported in the same sentence: ${whole.rest} (${publishedIn(article)}).`,
              sources,
            },
          ];
    return {
      text: `${article.publisher} reported: ${shown} (${publishedIn(article)}${whose}.`,
      sources,
      goesOn,
    };
  });
  const lead = called === undefined ? shownLines[0] : undefined;
  const rest = lead ? withRest(shownLines).slice(1) : shownLines;
  if (lead) statements.say(lead.text, lead.sources);
  statements.list(rest.length > 0 ? (called ?? "Also") : null, rest);
  sayReplies(statements, replies);
  const asksAnswer = query.kind === "reported" || query.kind === "said" ? query : undefined;
  const answered = asksAnswer && answeredBeside(placed, asksAnswer, record);
  if (answered && !(called && answered.answers.length === 0))
    sayAnswers(statements, answered, { to: [answered.article], replies });
  return statements.answered();
}

/** Whether a question names somebody of the record: of an accusation that it alone tells of, others are not meant by lines beside the first. */
const isAskedOf = (id: string, { subjects = [], words = [] }: NewsQuery): boolean =>
  subjects.some((each) => each.id === id) || words.includes(id.split("-").at(-1) ?? id);
