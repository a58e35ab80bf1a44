import type { NecRecord } from "#src/record/record.ts";
import { namesAsked } from "../../articles/ways/by-name.ts";
import { RESPONSE } from "../../articles/ways/replied.ts";
import { claimsHaveAny, claimsOf } from "../../claims-of.ts";
import {
  isNewsQuery,
  MOST_SUBJECTS,
  MOST_WORDS,
  type NewsQuery,
  type NewsQueryOf,
} from "../../news-query.ts";
import type { Query, QueryOf, SingleQuery } from "../../query.ts";
import { subjectsOf } from "../../subjects.ts";
import { singles } from "../of-record.ts";
import type { Token } from "../read.ts";
import type { Asking, Steps } from "../steps.ts";
import type { Understood } from "../understood.ts";
import { aboutOf } from "./about.ts";
import { withoutAnswerAsked } from "./and-answer.ts";
import { askedWhich, asksForSender, asksWhomBacked } from "./hints.ts";
import { wordsIn } from "./last.ts";
import type { NewsReading } from "./news-reading.ts";
import { isOneOfMany } from "./speaker.ts";
import { asksVoteOf } from "./votes.ts";

/** What the record has of what was said and decided. */
const OF_WORDS: ReadonlySet<Query["kind"]> = new Set([
  "claims",
  "decisions",
  "rules",
  "both",
  "about",
  "help",
  "sources",
]);

/** What a question about the record asks of articles, where it names a publisher. */
const FACET: Partial<Record<SingleQuery["kind"], NewsQueryOf<"reported">["facet"]>> = {
  backing: "backing",
  slate: "backing",
  slates: "backing",
  result: "result",
  candidacy: "result",
  candidacies: "result",
  claims: "claims",
};

/** "What do they stand for": what they want, and not who stands. */
const STANDS_FOR = /^what\b.* stands? for$/;
const asksAims = (tokens: readonly Token[]): boolean =>
  STANDS_FOR.test(tokens.map(({ text }) => text).join(" "));

/** What no word of the record tells: what somebody said, and who is credited with bringing something out. */
const isOfArticles = (query: NewsQuery | undefined): boolean =>
  query?.kind === "said" ||
  (query?.kind === "reported" && query.hints?.includes("credited") === true);

/** A question about what was published; one about the record that names a publisher is what that publisher reported. */
export function ofPublished(news: NewsReading | null, asking: Asking): Understood | null {
  if (!news) return null;
  const [query, ...others] = news.queries;
  const { rest } = news;
  const [asked, ...more] = rest ? singles(rest.tokens, asking) : [];
  const facet = asked && FACET[asked.kind];
  const alike = more.every(({ kind }) => FACET[kind] === facet);
  if (rest && asked && facet && alike && !isOfArticles(query) && !asksAims(rest.tokens)) {
    const all = [asked, ...more].map((each) => subjectsOf(each, asking.record));
    const shared = (of: (each: (typeof all)[number]) => readonly string[]) =>
      [...new Set(all.flatMap(of))].filter((id) => all.every((each) => of(each).includes(id)));
    const subjects = [
      ...shared(({ people }) => people).map((id) => ({ kind: "person" as const, id })),
      ...shared(({ organisations }) => organisations).map((id) => ({
        kind: "organisation" as const,
        id,
      })),
      ...shared(({ contests }) => contests).map((id) => ({ kind: "contest" as const, id })),
    ].slice(0, MOST_SUBJECTS);
    const whom = facet === "backing" && asksWhomBacked(rest.tokens) ? ["whom"] : [];
    const text = rest.tokens.map((token) => token.text).join(" ");
    const names = facet === "backing" && whom.length === 0 ? namesAsked(text) : [];
    const hints = [...new Set([...whom, ...names, ...wordsIn(rest.tokens, asking)])].slice(
      0,
      MOST_WORDS,
    );
    const hinted = hints.length > 0 && { hints };
    if (subjects.length > 0)
      return { query: { kind: "reported", facet, ...hinted, subjects, publisher: rest.publisher } };
  }
  return query ? { query, others } : null;
}

/** Topics of claims that are words of any matter: "the new rules" are no new complaint. */
const TELLS_NOTHING: ReadonlySet<string> = new Set(["new", "latest", "recent", "first", "last"]);

/** Whether a query asks for what somebody said, and not a body. */
const isByPerson = (asked: Query, record: NecRecord): boolean =>
  asked.kind === "said" &&
  asked.speaker !== undefined &&
  !("id" in asked.speaker && record.organisations.has(asked.speaker.id));

/**
 * Whether the record has what was said or decided, where articles are asked for what somebody said: of claims on a topic
 * only where it has such, and where the topic tells something; a decision of the NEC tells what no person said of it.
 */
export function knowsWords(query: Query, asked: Query, { record }: Asking): boolean {
  if (query.kind === "decisions") return !isByPerson(asked, record);
  if (query.kind === "claims" && query.topic)
    return !TELLS_NOTHING.has(query.topic) && claimsOf(record, query).length > 0;
  return OF_WORDS.has(query.kind);
}

/** What somebody said is asked of articles first, and then of the record, where it knows the reason that was given. */
export function besideRecord(
  published: Understood,
  [query, ...more]: readonly Query[],
): Understood {
  if (!query || more.length > 0 || query.kind !== "vacancies" || !("query" in published))
    return published;
  return isNewsQuery(published.query)
    ? { query, instead: { query: published.query, publisher: "" } }
    : published;
}

/**
 * The record's report of the very thing that is asked of articles: where a summary is asked for and no article has it, and
 * before articles where it is what somebody is reported to have said.
 */
export function besideReport(published: Understood, report: Query | null): Understood {
  const asked = "query" in published && published.query;
  if (!report || !asked || !isNewsQuery(asked)) return published;
  if (asked.kind === "summary") return { query: report, instead: { query: asked, publisher: "" } };
  const { speaker } = asked.kind === "said" ? asked : {};
  const own = report.kind === "claims" && speaker && "id" in speaker && speaker.id === report.about;
  return own ? { query: report, beside: asked } : published;
}

/** Why somebody did something, where the record's claims are about somebody else. */
function whyOfAnother(
  about: string,
  { tokens, marks }: Pick<Steps, "tokens" | "marks">,
  asking: Asking,
): NewsQuery | null {
  if (tokens[0]?.text !== "why") return null;
  const people = marks.flatMap((mark) => (mark.kind === "person" ? [mark.ids] : []));
  const [[id, ...others] = [], ...more] = people;
  if (!id || id === about || others.length + more.length > 0) return null;
  const { words } = aboutOf(tokens, marks, { from: 1, to: tokens.length }, asking, true) ?? {};
  if (!words) return null;
  return { kind: "reported", subjects: [{ kind: "person", id }], words, hints: ["why"] };
}

const WHETHER_SAID =
  /^(?:and |but |so )?(?:has|have|had|did) .+ (?:(?:say|said) (?:anything|something)|comment|commented|spoken|broken)\b/;

/** Whether somebody has said anything on what the record has claims about, none of them with that one's reply. */
function asksWhetherSaid(
  claims: QueryOf<"claims">,
  news: NewsReading | null,
  { tokens }: Pick<Steps, "tokens">,
  { record }: Asking,
): NewsQuery | null {
  if (!WHETHER_SAID.test(tokens.map(({ text }) => text).join(" "))) return null;
  const replied = claimsOf(record, claims).some(({ reply }) => reply !== "none");
  const said = news?.queries.find((each) => each.kind === "said" && each.speaker !== undefined);
  return replied ? null : (said ?? null);
}

/**
 * What is asked of articles before the record's claims about somebody whom the question names: who sent what, and whether
 * that one has said anything where no claim has a reply.
 */
export const beforeClaims = (
  claims: QueryOf<"claims">,
  news: NewsReading | null,
  found: Pick<Steps, "tokens">,
  asking: Asking,
): NewsQuery | null =>
  (asksForSender(found.tokens) &&
    news?.queries.find((each) => each.kind === "said" && !each.speaker)) ||
  asksWhetherSaid(claims, news, found, asking);

/** Who sent what is told by the record's claims only where it names whom they are about, and what somebody accused others of by none about that one: else by what was published. */
export function insteadOfClaims(
  claims: QueryOf<"claims">,
  news: NewsReading | null,
  { tokens, marks }: Pick<Steps, "tokens" | "marks">,
  { record }: Asking,
): NewsQuery | null {
  const { about } = claims;
  const named = marks.filter(
    (each) => (each.kind === "person" || each.kind === "organisation") && each.ids.includes(about),
  );
  // How many of something somebody spoke of is told by no claim that has no number of it.
  const spoken = news?.queries.find((each) => each.kind === "said" && each.speaker !== undefined);
  if (/^how (?:many|much) /.test(tokens.map(({ text }) => text).join(" ")) && spoken) return spoken;
  // How somebody voted is told by no claim in which that one speaks, "on the disputes panel" or elsewhere.
  if (asksVoteOf(tokens)) return news?.queries[0] ?? null;
  const accuses = tokens.findIndex(({ text }) => /^accuse[ds]?$/.test(text));
  // What somebody accused others of is no claim about the accuser.
  if (tokens[0]?.text === "what" && accuses > 0 && named.some(({ to }) => to <= accuses))
    return news?.queries.find((each) => each.kind === "said" && each.speaker) ?? null;
  // What "a party official" said of a matter is no claim about somebody of the record.
  const stranger = news?.queries.find(
    (each) =>
      each.kind === "said" &&
      each.speaker !== undefined &&
      "named" in each.speaker &&
      isOneOfMany(each.speaker.named),
  );
  if (named.length === 0 && stranger && tokens[0]?.text === "what") return stranger;
  // Which papers had something is told by no claim about somebody else that has no word of it.
  const [outlets] = news?.queries ?? [];
  const isOfOutlets = named.length === 0 && outlets?.kind === "outlets";
  if (isOfOutlets && !claimsHaveAny(record, claims, outlets.words ?? [])) return outlets;
  const ofAnother = named.length === 0 ? onAnotherMatter(claims, news, record) : null;
  if (ofAnother) return ofAnother;
  if (named.length > 0 || !asksForSender(tokens)) return null;
  return news?.queries.find((each) => each.kind === "said" && !each.speaker) ?? null;
}

/** What somebody who is not in the record is asked to have said, where no claim that has that one speak has a word of the matter. */
function onAnotherMatter(
  query: QueryOf<"claims">,
  news: NewsReading | null,
  record: NecRecord,
): NewsQuery | null {
  const [said] = news?.queries ?? [];
  if (said?.kind !== "said" || !said.speaker || !("named" in said.speaker)) return null;
  return claimsHaveAny(record, query, said.words ?? []) ? null : said;
}

/** How many of something there were: claims in which it is spoken of tell no number. */
function howMany(tokens: Steps["tokens"], marks: Steps["marks"], asking: Asking): NewsQuery | null {
  if (tokens[0]?.text !== "how" || tokens[1]?.text !== "many") return null;
  const of = aboutOf(tokens, marks, { from: 2, to: tokens.length }, asking, true);
  const { words, subjects = [] } = of ?? {};
  if (!words || subjects.length > 0) return null;
  const things = askedWhich(tokens).filter((word) => words.includes(word));
  return { kind: "reported", words, hints: ["many", ...things].slice(0, MOST_WORDS) };
}

/** What articles are asked beside the record's reported claims: what was said, or what is reported in the same words. */
export function besideClaims(
  { about }: QueryOf<"claims">,
  news: NewsReading | null,
  { tokens, marks }: Pick<Steps, "tokens" | "marks">,
  asking: Asking,
): NewsQuery | null {
  const queries = news?.queries ?? [];
  const count = howMany(tokens, marks, asking);
  if (count) return count;
  const why = whyOfAnother(about, { tokens, marks }, asking);
  if (why) return why;
  // What happened to whom the claims are about, its article tells of, and what is said of it need not.
  const reacts = queries.find(
    (each) =>
      each.kind === "said" && each.speaker && each.hints?.includes(RESPONSE) && each.occasion,
  );
  // Who is behind a claim is no question of who says something like it.
  const asked = queries.find((query) => query.kind !== "said" || query.speaker !== undefined);
  const said = reacts ?? asked;
  if (said && (said.kind !== "reported" || said.words)) return said;
  const answered = withoutAnswerAsked(tokens);
  const first = { from: 0, to: (answered?.tokens ?? tokens).length };
  const { words } = aboutOf(tokens, marks, first, asking) ?? {};
  const surname = asking.record.people.get(about)?.name.toLowerCase().split(" ") ?? [];
  const telling = words?.filter((word) => !surname.includes(word)) ?? [];
  const kind = asking.record.people.has(about) ? "person" : "organisation";
  if (telling.length === 0 || asking.record.contests.has(about)) return null;
  const answers = answered && { answers: answered.by };
  return { kind: "reported", subjects: [{ kind, id: about }], words: telling, ...answers };
}
