import type { Claim, NecRecord } from "#src/record/record.ts";
import { lastWordOf } from "#src/words.ts";
import { accuses } from "../../../accusation.ts";
import { claimsAbout } from "../../../claims-of.ts";
import type { Article, Reported } from "../../../news.ts";
import type { NewsQuery } from "../../../news-query.ts";
import type { Statements } from "../../../statements.ts";
import type { NewsContext } from "../context.ts";
import { quoted } from "../quote/quote.ts";
import { publishedIn, told } from "../quote/told.ts";
import { citedAs } from "../stories/article-sources.ts";
import { elsewhereOf, type Later } from "./outcomes.ts";
import { isOnlyRecipient } from "./recipient.ts";
import { repliedThere } from "./replied-there.ts";

/** What an answer shows of an article that may accuse somebody. */
export interface Shown {
  readonly text: string;
  readonly articles: readonly [Article, ...Article[]];
  /** Ids of the people it names. */
  readonly people: readonly string[];
  /** The one of them whose words it is, as far as that is one alone. */
  readonly speaker?: string | undefined;
  /** Whether it counts as accusing them whatever its words are. */
  readonly isAccusing?: boolean;
}

/** How many of those accused are answered for one by one; each claim is a question away. */
const MOST_PEOPLE = 3;
const MOST_CLAIMS = 2;
const MOST_STATEMENTS = 20;
const MOST_DENIALS = 2;

/** What somebody whom an answer shows accused has replied, by the articles and by the record, and what came of it. */
export interface Reply {
  readonly person: string;
  readonly name: string;
  readonly denials: readonly Reported[];
  /** What that one goes on to say where the accusation stands, where no reply is told there. */
  readonly ownWords: readonly Reported[];
  readonly claims: readonly Claim[];
  /** What a later article says came of it. */
  readonly later: Later | null;
  readonly articles: readonly [Article, ...Article[]];
}

/**
 * The people of the record whom what is shown names beside a word of accusation, each with their replies: an
 * accusation is never given without (`editorial.md`, rule 2).
 */
export async function repliesTo(
  shown: readonly Shown[],
  context: NewsContext,
): Promise<readonly Reply[]> {
  const { record, news } = context;
  const accusing = shown
    .filter(({ text, isAccusing }) => isAccusing || accuses(text))
    .map((each) => withoutRecipients(each, record));
  const people = [...new Set(accusing.flatMap((each) => each.people))]
    .filter((id) => record.people.has(id))
    .slice(0, MOST_PEOPLE);
  const replies = people.map(async (person): Promise<Reply | null> => {
    const about = accusing.filter((each) => each.people.includes(person));
    const [first, ...rest] = about.flatMap((each) => each.articles);
    if (!first) return null;
    const ids = new Set([first, ...rest].map(({ id }) => id));
    const said = await news.statements({ speaker: { id: person }, limit: MOST_STATEMENTS });
    const denials = said.filter(
      ({ statement, articles }) =>
        (statement.form === "denied" || statement.form === "no-comment") &&
        articles.some(({ id }) => ids.has(id)),
    );
    const name = record.people.get(person)?.name ?? person;
    const there = await repliedThere(about, { id: person, name }, { shown, news });
    const claims = claimsAbout(record, person).filter((each) =>
      mayBeReplied(each, [first, ...rest]),
    );
    const own = [...denials, ...there.answers.filter((each) => !isAmong(each, denials))];
    if (isAccuser(person, about) && own.length + claims.length === 0) return null;
    const elsewhere = await elsewhereOf({ id: person, name }, about, context);
    return {
      person,
      name,
      denials: own.length > 0 ? own : elsewhere.denials.slice(0, MOST_DENIALS),
      ownWords: own.length > 0 ? [] : there.ownWords,
      claims,
      later: elsewhere.later,
      articles: [first, ...rest],
    };
  });
  return (await Promise.all(replies)).filter((each) => each !== null);
}

/** What is shown, of which nobody is meant to whom a charge in it only went. */
const withoutRecipients = (each: Shown, { people }: NecRecord): Shown => ({
  ...each,
  people: each.people.filter((id) => {
    const name = people.get(id)?.name;
    return name === undefined || !isOnlyRecipient(each.text, lastWordOf(name));
  }),
});

/** Whether somebody is named only as the one who speaks of others. */
const isAccuser = (person: string, about: readonly Shown[]): boolean =>
  about.every(({ speaker }) => speaker === person) &&
  about.some(({ people }) => people.some((id) => id !== person));

const isAmong = ({ statement: { words } }: Reported, all: readonly Reported[]): boolean =>
  all.some(({ statement }) => statement.words === words);

const YEAR = /\b(?:19|20)\d\d\b/;

/** Whether the reply to a claim can be one to what some articles have: what was claimed later than in the year after them is another matter. */
function mayBeReplied({ date }: Claim, articles: readonly Article[]): boolean {
  const [claimed] = YEAR.exec(date ?? "") ?? [];
  return articles.some(({ published }) => {
    const [year] = YEAR.exec(published ?? "") ?? [];
    return !claimed || !year || Number(claimed) <= Number(year) + 1;
  });
}

/** The articles that replies are from, and those with what is replied to: all that saying them cites. */
export const articlesOf = (replies: readonly Reply[]): readonly Article[] =>
  replies.flatMap((each) => [
    ...each.articles,
    ...[...each.denials, ...each.ownWords].flatMap((one) => one.articles),
    ...(each.later ? [each.later.read.article] : []),
  ]);

/** Says the replies and outcomes under what was shown. */
export function sayReplies(statements: Statements, replies: readonly Reply[]): void {
  for (const { person, name, denials, ownWords, claims, later, articles } of replies) {
    const replied = denials.map((each) => ({ label: "Reply in the article", ...asFact(each) }));
    const said = ownWords.map((each) => ({ label: "Said in the article", ...asFact(each) }));
    const known = claims.slice(0, MOST_CLAIMS).flatMap(ofClaim);
    const none = {
      label: "Reply",
      value: "no reply and no outcome recorded in our sources",
      sources: citedAs(articles),
    };
    const ended = later ? [asOutcome(later)] : [];
    const facts = [...replied, ...said, ...ended, ...known];
    statements.facts(`Replies and outcomes, ${name}`, facts.length > 0 ? facts : [none]);
    if (claims.length > 0) statements.suggest(`Reported claims: ${name}`, `/nec claims ${person}`);
  }
}

function asFact(reported: Reported) {
  const { text, sources } = told(reported);
  return { value: text, sources };
}

function asOutcome({ read: { article }, text }: Later) {
  return {
    label: "Reported later",
    value: `${quoted(text)} (${publishedIn(article)})`,
    sources: citedAs([article]),
  };
}

/** A claim's reply and outcome, or that there is none. */
function ofClaim({ title, reply, outcome, sources }: Claim) {
  return [
    {
      label: `Reply, “${title}”`,
      ...(reply === "none"
        ? { value: "no reply recorded in our sources", sources }
        : { value: reply.text, sources: reply.sources }),
    },
    {
      label: `Outcome, “${title}”`,
      ...(outcome === "none"
        ? { value: "no outcome found in our sources", sources }
        : { value: outcome.text, sources: outcome.sources }),
    },
  ];
}

/** Whether a question speaks of an accusation, whatever the words of what answers it are. */
export const asksOfAccusation = (query: NewsQuery): boolean =>
  accuses([...(query.words ?? []), ...("hints" in query ? (query.hints ?? []) : [])].join(" "));

/** The people of the record among what a statement names, its speaker included. */
export function peopleOf({ statement }: Reported, record: NecRecord): readonly string[] {
  const { speaker, mentions } = statement;
  const all = [...(speaker.kind === "person" ? [speaker.id] : []), ...mentions.map(({ id }) => id)];
  return all.filter((id) => record.people.has(id));
}
