import type { Answer } from "../answer.ts";
import type { RecordQuery, SingleQuery } from "../query.ts";
import { contestsNamed } from "../subjects.ts";
import { replyBody } from "./body/body.ts";
import { replyDecisions } from "./body/decisions.ts";
import { replyOfficers } from "./body/officers.ts";
import { replyRules } from "./body/rules.ts";
import { replyTimeline } from "./body/timeline.ts";
import { replyVacancies } from "./body/vacancies.ts";
import { together } from "./both.ts";
import { replyAcross } from "./candidacies/across.ts";
import { replyCandidacies } from "./candidacies/candidacies.ts";
import { replyCandidacy } from "./candidacies/candidacy.ts";
import { replyComparePeople } from "./candidacies/compare-people.ts";
import { replyCompareContests } from "./contests/compare-contests.ts";
import { replyElections } from "./contests/elections.ts";
import { replyExtreme } from "./contests/extreme.ts";
import { replyFigures } from "./contests/figures.ts";
import { replyHaving } from "./contests/having.ts";
import { replyResult } from "./contests/result.ts";
import type { ReplyContext } from "./context.ts";
import { replyAbout } from "./desk/about.ts";
import { replyChanges } from "./desk/changes.ts";
import { replyCoverage } from "./desk/coverage.ts";
import { replyGlossary } from "./desk/glossary.ts";
import { replyHelp } from "./desk/help.ts";
import { replySources } from "./desk/sources.ts";
import { replyBacking } from "./organisations/backing.ts";
import { replyCompareOrganisations } from "./organisations/compare-organisations.ts";
import { replyOrganisation } from "./organisations/organisation.ts";
import { replyPublisher } from "./organisations/publisher.ts";
import { replySlate } from "./organisations/slate.ts";
import { replySlates } from "./organisations/slates.ts";
import { replyClaims } from "./people/claims.ts";
import { replyHolders } from "./people/holders.ts";
import { replyOffices } from "./people/offices.ts";
import { replyPerson } from "./people/person.ts";
import { electionOf } from "./words/contest-words.ts";

/** The answer to a query: a pure function of it, the record, the previous answer and `now`. */
export function reply(query: RecordQuery, context: ReplyContext): Answer {
  switch (query.kind) {
    case "both": {
      const [one, other] = query.queries;
      return together(reply(one, context), reply(other, context), contestOf(one, other, context));
    }
    case "result":
      return replyResult(query, context);
    case "elections":
      return replyElections(query, context);
    case "figures":
      return replyFigures(query, context);
    case "person":
      return replyPerson(query, context);
    case "candidacies":
      return replyCandidacies(query, context);
    case "candidacy":
      return replyCandidacy(query, context);
    case "offices":
      return replyOffices(query, context);
    case "holders":
      return replyHolders(query, context);
    case "backing":
      return replyBacking(query, context);
    case "organisation":
      return replyOrganisation(query, context);
    case "publisher":
      return replyPublisher(query, context);
    case "slates":
      return replySlates(query, context);
    case "compare-organisations":
      return replyCompareOrganisations(query, context);
    case "slate":
      return replySlate(query, context);
    case "compare-contests":
      return replyCompareContests(query, context);
    case "compare-people":
      return replyComparePeople(query, context);
    case "across":
      return replyAcross(query, context);
    case "having":
      return replyHaving(query, context);
    case "extreme":
      return replyExtreme(query, context);
    case "body":
      return replyBody(query, context);
    case "officers":
      return replyOfficers(query, context);
    case "rules":
      return replyRules(query, context);
    case "vacancies":
      return replyVacancies(query, context);
    case "timeline":
      return replyTimeline(query, context);
    case "decisions":
      return replyDecisions(query, context);
    case "glossary":
      return replyGlossary(query, context);
    case "claims":
      return replyClaims(query, context);
    case "sources":
      return replySources(query, context);
    case "coverage":
      return replyCoverage(query, context);
    case "changes":
      return replyChanges(query, context);
    case "about":
      return replyAbout(query, context);
    case "help":
      return replyHelp(query, context);
  }
}

/** How the contest is called that both queries are of; undefined where they are of several. */
function contestOf(
  one: SingleQuery,
  other: SingleQuery,
  { record }: ReplyContext,
): string | undefined {
  const [id, ...more] = contestsNamed(one);
  const same = contestsNamed(other);
  const contest =
    more.length === 0 && same.length === 1 && same[0] === id && record.contests.get(id ?? "");
  return contest ? electionOf(contest) : undefined;
}
