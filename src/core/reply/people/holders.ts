import type { NecRecord } from "#src/record/record.ts";
import { count, list, sentenceCase, when } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { type Post, postsOf } from "../../posts.ts";
import type { QueryOf } from "../../query.ts";
import { Statements } from "../../statements.ts";
import type { ReplyContext } from "../context.ts";
import { personName } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import { personAsk } from "../words/contest-words.ts";
import { bounds, covers, sortKey } from "../words/interval.ts";
import { notInRecord } from "../words/missing.ts";
import { withNote } from "../words/with-note.ts";
import { datesOf, telling } from "./held.ts";
import { sayBetween } from "./holders-between.ts";
import { allSources, isSome, named } from "./holding-words.ts";
import { sayHolders } from "./office-kinds.ts";

/** Who held a post: the latest or the first, on a date, or next to another of its holders; always with all whom the record has. */
export function replyHolders(query: QueryOf<"holders">, { record }: ReplyContext): Answer {
  const post = postsOf(record).get(query.post);
  const [first, ...rest] = post?.holdings ?? [];
  if (!post || !first) return notInRecord("post", query.post);
  const statements = new Statements(record.sources, sentenceCase(post.words));
  for (const id of [...new Set(post.holdings.map(({ person }) => person))].slice(-2))
    statements.suggest(personName(record, id), personAsk(record, id));
  const known =
    query.from || query.to
      ? sayBetween(statements, record, post, query)
      : query.on
        ? sayOn(statements, record, post, query.on)
        : query.before || query.after
          ? sayBeside(statements, record, post, query)
          : sayEnd(statements, record, post, query.lead ?? "latest");
  if (rest.length > 0 || !known) sayHolders(statements, record, post.words, post.holdings);
  if (!query.on) statements.asOf(record.checked);
  return known ? statements.answered() : statements.unknown();
}

/** How many holders are named before the list of all. */
const NAMED = 6;

function sayEnd(
  statements: Statements,
  record: NecRecord,
  post: Post,
  end: "first" | "latest",
): boolean {
  const holding = post.holdings.at(end === "first" ? 0 : -1);
  if (!holding) return false;
  const dates = withNote(
    datesOf(holding),
    holding.from || holding.to ? telling(holding.note) : undefined,
  ).replace(/\.$/, "");
  const people = [...new Set(post.holdings.map(({ person }) => personName(record, person)))];
  statements.say(
    post.holdings.length === 1
      ? `${personName(record, holding.person)} is the ${post.words} that the record has: ${dates}.`
      : `The ${end} ${post.words} in the record is ${personName(record, holding.person)}: ${dates}.`,
    holding.sources,
  );
  if (people.length > 1 && people.length <= NAMED)
    statements.say(
      `The record has ${count(people.length)} people as ${post.words}, in this order: ${list(people)}.`,
      together(holding.sources, ...post.holdings.map(({ sources }) => sources)),
    );
  return true;
}

/** Whether somebody is known to have been in a post on a day of the time asked about, by when it had begun. */
function beganBy(from: string | null, on: string): boolean {
  if (from === null) return false;
  const [start, end] = bounds(on);
  const known = bounds(from)[1];
  return known >= start && known <= end;
}

function sayOn(statements: Statements, record: NecRecord, post: Post, on: string): boolean {
  const sure = post.holdings.filter(
    ({ from, to }) => covers(from, to, on) === "yes" || beganBy(from, on),
  );
  const [earliest] = sure;
  // One person holds a post at a time: who came later ends an open time before, and who is known to come later still
  // ends the doubt.
  const since = earliest ? post.holdings.slice(post.holdings.indexOf(earliest) + 1) : post.holdings;
  const later = since.findIndex(({ from }) => from !== null && bounds(from)[0] > bounds(on)[1]);
  const settled = sure.some(({ from, to }) => {
    const [start, end] = bounds(on);
    return from !== null && to !== null && bounds(from)[1] <= start && bounds(to)[0] >= end;
  });
  const open = (settled ? [] : since)
    .slice(0, later < 0 ? undefined : later)
    .filter(({ from, to }) => covers(from, to, on) === "open");
  if (isSome(sure)) {
    statements.say(
      `${sentenceCase(when(on))} the ${post.words} was ${list(sure.map((each) => named(record, each)))}.`,
      allSources(sure),
    );
    if (isSome(open))
      statements.say(
        `The dates leave open whether it was also ${list(
          open.map((each) => named(record, each)),
          "or",
        )}.`,
        allSources(open),
      );
    return true;
  }
  const begun = open.filter(({ from }) => from !== null && sortKey(from) <= on);
  const likely = isSome(begun) ? begun.slice(-1) : open;
  if (isSome(likely)) {
    const next = isSome(begun) ? post.holdings[post.holdings.indexOf(likely[0]) + 1] : undefined;
    const said = list(
      likely.map((each) =>
        withNote(named(record, each), isSome(begun) ? telling(each.note) : undefined).replace(
          /\.$/,
          "",
        ),
      ),
      "or",
    );
    statements.say(
      `The record does not settle who was ${post.words} ${when(on)}. ${isSome(begun) ? "The latest known to have taken the post by then" : "It may have been"}: ${said}${next ? `; the next in the record: ${named(record, next)}` : ""}.`,
      together(allSources(likely), next?.sources),
    );
    return true;
  }
  const [first] = post.holdings;
  if (first)
    statements.say(
      `The record does not have the ${post.words} ${when(on)}; it has others.`,
      first.sources,
    );
  return false;
}

function sayBeside(
  statements: Statements,
  record: NecRecord,
  post: Post,
  { before, after }: QueryOf<"holders">,
): boolean {
  const id = before ?? after ?? "";
  const name = personName(record, id);
  const side = before ? "before" : "after";
  const theirs = post.holdings.filter(({ person }) => person === id);
  const [first] = post.holdings;
  if (!isSome(theirs)) {
    if (first) statements.say(`The record does not have ${name} as ${post.words}.`, first.sources);
    return false;
  }
  const pairs = theirs.flatMap((time) => {
    const beside = post.holdings[post.holdings.indexOf(time) + (before ? -1 : 1)];
    return beside && beside.person !== id ? [{ time, beside }] : [];
  });
  for (const { time, beside } of pairs)
    statements.say(
      `The ${before ? "one" : "next"} in the record ${side} ${named(record, time)} as ${post.words} is ${named(record, beside)}.`,
      together(beside.sources, time.sources),
    );
  if (pairs.length === 0)
    statements.say(`The record has no ${post.words} ${side} ${name}.`, allSources(theirs));
  return pairs.length > 0;
}
