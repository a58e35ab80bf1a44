import type { Candidate, Contest, NecRecord, Sources } from "#src/record/record.ts";
import { count, list } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { HOME_SECTION, homeBody } from "../../home.ts";
import type { QueryOf } from "../../query.ts";
import { Statements } from "../../statements.ts";
import { inOrder } from "../contests/contest-span.ts";
import type { ReplyContext } from "../context.ts";
import { personName } from "../words/candidate-words.ts";
import { oneOfEach } from "../words/citing.ts";
import { electionOf, resultAsk, sourcesOf } from "../words/contest-words.ts";
import { notInRecord } from "../words/missing.ts";
import {
  backerNames,
  backersOf,
  backingSources,
  isIndependent,
  isUnion,
  nameWithLabel,
} from "./backers.ts";
import { countsOf, groupsIn, groupTable, sayGroups } from "./groups.ts";
import { contestsIn, isNarrowed, spanWords } from "./span-words.ts";

/** Who had whom behind them in a contest or in some: every group's candidates, those of unions, independents, those of nobody. */
export function replySlates(query: QueryOf<"slates">, { record }: ReplyContext): Answer {
  const statements = new Statements(record.sources, "Slates and backing");
  if (query.contest) {
    const contest = record.contests.get(query.contest);
    if (!contest) return notInRecord("contest", query.contest);
    statements.suggest(`Result: ${contest.label}`, resultAsk(contest));
    return inContest(statements, record, contest, query.aspect);
  }
  const every = inOrder(record).filter(
    ({ of, section }) => of.body === homeBody(record) || section === query.section,
  );
  const asked = contestsIn(every, query);
  const told = latestFirst(
    asked.filter((contest) => hasAny(record, contest, query.aspect)),
    query,
  );
  const [first] = told;
  if (!first) {
    const any = asked.at(-1) ?? every.at(-1);
    if (!any) return notInRecord("contest", query.from ?? query.section ?? "");
    const where = spanWords(record, isNarrowed(query) ? "any contest" : "its contests", query);
    statements.say(`The record has no such candidates in ${where}.`, any.sources);
    return statements.unknown();
  }
  for (const contest of told) sayShortly(statements, record, contest, query.aspect);
  for (const contest of told.slice(0, 3))
    statements.suggest(`Result: ${contest.label}`, resultAsk(contest));
  return statements.answered();
}

type Aspect = QueryOf<"slates">["aspect"];

/** Contests with the latest first; of those of one time, the members' own first, whose slates are mostly meant. */
function latestFirst(
  contests: readonly Contest[],
  { from, to }: QueryOf<"slates">,
): readonly Contest[] {
  const latest = contests.toReversed();
  if (from === undefined || from !== to) return latest;
  const isHome = ({ section }: Contest) => section === HOME_SECTION;
  return [...latest.filter(isHome), ...latest.filter((each) => !isHome(each))];
}

function chosen(record: NecRecord, { candidates }: Contest, aspect: Aspect): readonly Candidate[] {
  return candidates.filter((candidate) => {
    if (aspect === "independents") return isIndependent(candidate);
    if (aspect === "none") return (candidate.backed_by ?? []).length === 0;
    return backersOf(record, candidate, aspect).length > 0;
  });
}

function hasAny(record: NecRecord, contest: Contest, aspect: Aspect): boolean {
  // Where no backing at all is recorded, that a candidate has none tells nothing.
  const known = contest.candidates.some(({ backed_by }) => (backed_by ?? []).length > 0);
  if (aspect === "none" && !known) return false;
  return (
    chosen(record, contest, aspect).length > 0 ||
    (aspect === "all" && groupsIn(record, contest).length > 0)
  );
}

/** One sentence about one of several contests. */
function sayShortly(
  statements: Statements,
  record: NecRecord,
  contest: Contest,
  aspect: Aspect,
): void {
  const some = chosen(record, contest, aspect);
  const sources = sourcesOf(contest, some);
  const words =
    aspect === "unions"
      ? some
          .map(
            (one) =>
              `${personName(record, one.person)} by ${backerNames(record, backersOf(record, one, "unions"))}`,
          )
          .join("; ")
      : aspect === "independents"
        ? list(some.map((one) => nameWithLabel(record, one)))
        : aspect === "none"
          ? list(some.map(({ person }) => personName(record, person)))
          : groupsIn(record, contest)
              .map((group) => `${group.short} (${countsOf(group)})`)
              .join("; ");
  statements.say(
    `${contest.label}: ${words}.`,
    aspect === "unions"
      ? backingSources(
          some.flatMap((one) => backersOf(record, one, "unions")),
          sources,
        )
      : sources,
    "paragraph",
  );
}

function inContest(
  statements: Statements,
  record: NecRecord,
  contest: Contest,
  aspect: Aspect,
): Answer {
  const where = electionOf(contest);
  const some = chosen(record, contest, aspect);
  const [first] = some;
  const sources: Sources = sourcesOf(contest, some);
  const groups = groupsIn(record, contest);
  switch (aspect) {
    case "all":
      if (groups.length === 0) {
        statements.say(`The record has no slate and no backing in ${where}.`, contest.sources);
        return statements.unknown();
      }
      sayGroups(statements, record, contest, groups);
      break;
    case "independents":
      statements.say(
        first
          ? `In ${where}, sources put ${some.length === 1 ? "one candidate" : `${count(some.length)} candidates`} down as independent or as on no slate: ${list(some.map((one) => nameWithLabel(record, one)))}.`
          : `In ${where}, no source of the record puts a candidate down as an independent.`,
        first
          ? oneOfEach(
              some.flatMap(({ label }) => label ?? []),
              sources,
            )
          : contest.sources,
      );
      sayNobody(statements, record, contest);
      break;
    case "none":
      if (!hasAny(record, contest, "all")) {
        statements.say(
          `The record has nobody's backing in ${where}, so it cannot tell who had none.`,
          contest.sources,
        );
        return statements.unknown();
      }
      sayNobody(statements, record, contest);
      break;
    case "unions":
      sayUnionsIn(statements, record, contest, some);
  }
  groupTable(
    statements,
    record,
    contest,
    aspect === "unions" ? groups.filter(({ id }) => id && isUnion(record, id)) : groups,
  );
  return statements.answered();
}

/** Those with no recorded backing: not the same as having had none. */
function sayNobody(statements: Statements, record: NecRecord, contest: Contest): void {
  const some = chosen(record, contest, "none");
  const all = contest.candidates.length;
  statements.say(
    some.length === 0
      ? `The record has somebody's backing for each of the ${count(all)} candidates it has in ${electionOf(contest)}.`
      : `The record has no backing for ${count(some.length)} of the ${count(all)} candidates it has in ${electionOf(contest)}: ${list(some.map(({ person }) => personName(record, person)))}. That none is recorded does not show that there was none.`,
    sourcesOf(contest, some),
  );
}

function sayUnionsIn(
  statements: Statements,
  record: NecRecord,
  contest: Contest,
  some: readonly Candidate[],
): void {
  if (some.length === 0) {
    statements.say(
      `The record has no trade union's backing in ${electionOf(contest)}.`,
      contest.sources,
    );
    return;
  }
  const words = some.map((one) => {
    const backers = backersOf(record, one, "unions");
    const end = one.elected === null ? "" : one.elected ? ", elected" : ", not elected";
    return `${personName(record, one.person)} by ${backerNames(record, backers)}${end}`;
  });
  statements.say(
    `Trade unions' backing in ${electionOf(contest)}: ${words.join("; ")}.`,
    backingSources(
      some.flatMap((one) => backersOf(record, one, "unions")),
      sourcesOf(contest, some),
    ),
  );
}
