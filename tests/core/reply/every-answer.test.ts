import { describe, expect, test } from "vitest";
import type { Answer } from "#src/core/answer.ts";
import { RuleTopic } from "#src/core/aspects.ts";
import { replyBody } from "#src/core/reply/body/body.ts";
import { replyOfficers } from "#src/core/reply/body/officers.ts";
import { replyRules } from "#src/core/reply/body/rules.ts";
import { replyTimeline } from "#src/core/reply/body/timeline.ts";
import { replyVacancies } from "#src/core/reply/body/vacancies.ts";
import { replyCandidacies } from "#src/core/reply/candidacies/candidacies.ts";
import { replyAbout } from "#src/core/reply/desk/about.ts";
import { replyChanges } from "#src/core/reply/desk/changes.ts";
import { replyCoverage } from "#src/core/reply/desk/coverage.ts";
import { replyGlossary } from "#src/core/reply/desk/glossary.ts";
import { replyBacking } from "#src/core/reply/organisations/backing.ts";
import { replyOrganisation } from "#src/core/reply/organisations/organisation.ts";
import { replySlate } from "#src/core/reply/organisations/slate.ts";
import { replyClaims } from "#src/core/reply/people/claims.ts";
import { replyOffices } from "#src/core/reply/people/offices.ts";
import { replyPerson } from "#src/core/reply/people/person.ts";
import { answerFaults } from "../../contracts/answer.ts";
import { madeUpRecord as record } from "../../support/record.ts";

const context = { record, now: "2021-06-10T09:00:00Z", previous: null };
const people = [...record.people.keys()];
const contests = [...record.contests.keys()];
const organisations = [...record.organisations.keys()];
const dates = ["1999", "2014", "2015-09", "2020-03-01"];

const answers: readonly (readonly [string, () => Answer])[] = [
  ...people.flatMap((person) => [
    [`person ${person}`, () => replyPerson({ kind: "person", person }, context)] as const,
    ...(["list", "count", "best", "total"] as const).flatMap((lead) =>
      [undefined, ...record.sections.keys()].map(
        (section) =>
          [
            `candidacies ${person} ${lead} ${section ?? ""}`,
            () =>
              replyCandidacies(
                { kind: "candidacies", person, lead, ...(section && { section }) },
                context,
              ),
          ] as const,
      ),
    ),
    ...[undefined, ...dates].map(
      (on) =>
        [
          `offices ${person} ${on ?? ""}`,
          () => replyOffices({ kind: "offices", person, ...(on && { on }) }, context),
        ] as const,
    ),
    ...[undefined, ...contests].map(
      (contest) =>
        [
          `backing ${person} ${contest ?? ""}`,
          () => replyBacking({ kind: "backing", person, ...(contest && { contest }) }, context),
        ] as const,
    ),
    [`claims ${person}`, () => replyClaims({ kind: "claims", about: person }, context)] as const,
    [`timeline ${person}`, () => replyTimeline({ kind: "timeline", person }, context)] as const,
    [`vacancies ${person}`, () => replyVacancies({ kind: "vacancies", person }, context)] as const,
  ]),
  ...organisations.flatMap((organisation) => [
    [
      `organisation ${organisation}`,
      () => replyOrganisation({ kind: "organisation", organisation }, context),
    ] as const,
    [
      `claims ${organisation}`,
      () => replyClaims({ kind: "claims", about: organisation }, context),
    ] as const,
    ...[undefined, ...contests].flatMap((contest) =>
      (["backed", "winners"] as const).map(
        (aspect) =>
          [
            `slate ${organisation} ${contest ?? ""} ${aspect}`,
            () =>
              replySlate(
                { kind: "slate", organisation, aspect, ...(contest && { contest }) },
                context,
              ),
          ] as const,
      ),
    ),
  ]),
  ...contests.flatMap((contest) => [
    [`timeline ${contest}`, () => replyTimeline({ kind: "timeline", contest }, context)] as const,
    [`coverage ${contest}`, () => replyCoverage({ kind: "coverage", contest }, context)] as const,
  ]),
  ...[undefined, ...dates].flatMap((on) => [
    ...(["make-up", "members", "size"] as const).flatMap((aspect) =>
      [undefined, "clp", "unions", "Trade Unions"].map(
        (section) =>
          [
            `body ${aspect} ${on ?? ""} ${section ?? ""}`,
            () =>
              replyBody(
                { kind: "body", aspect, ...(on && { on }), ...(section && { section }) },
                context,
              ),
          ] as const,
      ),
    ),
    ...(["chair", "vice-chair", "all"] as const).map(
      (post) =>
        [
          `officers ${post} ${on ?? ""}`,
          () => replyOfficers({ kind: "officers", post, ...(on && { on }) }, context),
        ] as const,
    ),
    [
      `vacancies ${on ?? ""}`,
      () => replyVacancies({ kind: "vacancies", ...(on && { year: on }) }, context),
    ] as const,
    [
      `timeline ${on ?? ""}`,
      () => replyTimeline({ kind: "timeline", ...(on && { year: on }) }, context),
    ] as const,
  ]),
  ...RuleTopic.options.map(
    (topic) => [`rules ${topic}`, () => replyRules({ kind: "rules", topic }, context)] as const,
  ),
  ...[undefined, ...record.glossary.map(({ id }) => id), "nothing"].map(
    (term) =>
      [
        `glossary ${term ?? ""}`,
        () => replyGlossary({ kind: "glossary", ...(term && { term }) }, context),
      ] as const,
  ),
  ["coverage", () => replyCoverage({ kind: "coverage" }, context)],
  ["changes", () => replyChanges({ kind: "changes" }, context)],
  ["about", () => replyAbout({ kind: "about" }, context)],
];

const kinds = Map.groupBy(answers, ([what]) => what.split(" ")[0] ?? what);

describe("every answer about people, organisations, the body and the record", () => {
  test.each([...kinds])("%s: whole, cited and free of programmers' words", (_kind, each) => {
    expect(each.flatMap(([what, ask]) => answerFaults(what, ask()))).toEqual([]);
  });

  test("an id that is not in the record is an ordinary answer that states nothing", () => {
    const nobody = "nobody-of-that-name";
    for (const answer of [
      replyPerson({ kind: "person", person: nobody }, context),
      replyCandidacies({ kind: "candidacies", person: nobody, lead: "list" }, context),
      replyOffices({ kind: "offices", person: nobody }, context),
      replyBacking({ kind: "backing", person: nobody }, context),
      replyBacking({ kind: "backing", person: "ada-lintott", contest: nobody }, context),
      replyOrganisation({ kind: "organisation", organisation: nobody }, context),
      replySlate({ kind: "slate", organisation: nobody, aspect: "backed" }, context),
      replySlate(
        { kind: "slate", organisation: "lantern", contest: nobody, aspect: "backed" },
        context,
      ),
      replyClaims({ kind: "claims", about: nobody }, context),
      replyVacancies({ kind: "vacancies", person: nobody }, context),
      replyTimeline({ kind: "timeline", person: nobody }, context),
      replyTimeline({ kind: "timeline", contest: nobody }, context),
      replyCoverage({ kind: "coverage", contest: nobody }, context),
      replyGlossary({ kind: "glossary", term: nobody }, context),
    ]) {
      expect(answer.status).toBe("unknown");
      expect(answer.citations).toEqual([]);
    }
  });
});
