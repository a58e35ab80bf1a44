import type { NecRecord } from "#src/record/record.ts";
import { isNewsQuery } from "../../news-query.ts";
import type { Query } from "../../query.ts";
import type { Token } from "../read.ts";
import type { Steps } from "../steps.ts";
import { withoutAsides } from "./asides.ts";
import { withoutConference } from "./conference.ts";
import { withoutDescription } from "./described.ts";
import { askedDirectly } from "./indirect.ts";
import { ofInquiry } from "./inquiry.ts";
import { isOtherwise, premiseOf } from "./not-so.ts";
import { withoutOccasion } from "./occasion.ts";
import { droppedFromSlate } from "./off-slate.ts";
import { plainlyPut } from "./patterns.ts";
import { inPlainWords } from "./plain-words.ts";
import { withItsContest, withoutPremise } from "./premise.ts";
import { isOfRivals, withoutRival } from "./rival.ts";
import { ofOneName } from "./same-person.ts";
import { isOfWon, withoutWinner } from "./won-by.ts";
import { withYearAfter } from "./year-after.ts";

/** Queries whose answers say how somebody did, whatever the question took for known. */
const SAYS_OUTCOME: ReadonlySet<Query["kind"]> = new Set(["candidacy", "candidacies", "across"]);

/** Queries whose answers are of the person named, whatever else that one is. */
const OF_PERSON: ReadonlySet<Query["kind"]> = new Set([
  ...SAYS_OUTCOME,
  "person",
  "backing",
  "compare-people",
]);

/** Whether a query asks of somebody and of no post that the words for who somebody is may name. */
const isOfPerson = (query: Query) =>
  OF_PERSON.has(query.kind) || (query.kind === "offices" && query.of === "nec");

const isOfRecord = (query: Query) => !isNewsQuery(query);

/** Another way to put a question, with the queries that are trusted of it. */
export type Way = readonly [words: readonly Token[], isTrusted: (query: Query) => boolean];

/** A question that is not understood as it stands, put otherwise. */
export function* otherWays(
  said: readonly Token[],
  { tokens, marks }: Steps,
  record: NecRecord,
): Generator<Way> {
  const described = withoutDescription(tokens, marks, record);
  if (described) yield [described, isOfPerson];
  const aside = withoutAsides(said);
  if (aside.length < said.length) yield [aside, isOfRecord];
  const occasion = withoutOccasion(tokens, marks);
  if (occasion) yield [occasion, () => true];
  const won = withoutWinner(tokens, marks);
  if (won) yield [won.tokens, (query) => isOfWon(query, won, record)];
  const rivalled = withoutRival(tokens, marks);
  if (rivalled) yield [rivalled.tokens, (query) => isOfRivals(query, rivalled, record)];
  const same = ofOneName(tokens, marks);
  if (same) yield [same, (query) => query.kind === "person" && query.alone === true];
  const dropped = droppedFromSlate(tokens);
  if (dropped) yield [dropped, ({ kind }) => kind === "claims"];
  const inquiry = ofInquiry(tokens, record);
  if (inquiry) yield [inquiry, ({ kind }) => kind === "claims"];
  const after = withYearAfter(tokens);
  if (after) yield [after, isOfRecord];
  const put = plainlyPut(tokens);
  if (put) yield [put, isOfRecord];
  const plain = inPlainWords(tokens, marks);
  if (plain !== tokens) yield [plain, isOfRecord];
  const anywhere = withoutConference(tokens);
  // Of what was said at a conference it says more than the year.
  if (anywhere) yield [anywhere, (query) => isOfRecord(query) && query.kind !== "claims"];
  const direct = askedDirectly(tokens, marks);
  if (direct) yield [direct, isOfRecord];
}

/** What a question takes for known of somebody's being elected, asked by itself, where the record has it otherwise. */
export function* notSo({ tokens, marks }: Steps, record: NecRecord): Generator<Way> {
  const premise = premiseOf(tokens, marks);
  if (premise) yield [premise.asked, (query) => isOtherwise(query, premise, record)];
}

/** A question after a clause that takes something for known, or that names the contest, without that clause. */
export function* afterClause({ tokens, marks }: Steps): Generator<Way> {
  const premised = withoutPremise(tokens, marks);
  if (premised) yield [premised, ({ kind }) => SAYS_OUTCOME.has(kind)];
  const placed = withItsContest(tokens, marks);
  if (placed) yield [placed, ({ kind }) => kind === "result"];
}
