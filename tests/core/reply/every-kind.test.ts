import { expect, test } from "vitest";
import { Query, type RecordQuery } from "#src/core/query.ts";
import { reply } from "#src/core/reply/index.ts";
import { madeUpRecord as record } from "../../support/record.ts";

const context = { record, now: "2021-06-10T09:00:00Z", previous: null };
const person = "ada-lintott";
const contest = "clp-2015-03";

/** One of each kind; the type refuses a kind that is missing. */
const samples: { readonly [K in RecordQuery["kind"]]: Extract<RecordQuery, { kind: K }> } = {
  result: { kind: "result", contest, aspect: "table" },
  elections: { kind: "elections" },
  figures: { kind: "figures", figure: "seats" },
  person: { kind: "person", person },
  candidacies: { kind: "candidacies", person, lead: "count" },
  candidacy: { kind: "candidacy", person, contest, aspect: "votes" },
  offices: { kind: "offices", person },
  holders: { kind: "holders", post: "chair" },
  backing: { kind: "backing", person },
  organisation: { kind: "organisation", organisation: "lantern" },
  slate: { kind: "slate", organisation: "lantern", aspect: "backed" },
  publisher: { kind: "publisher", publisher: "gazette" },
  slates: { kind: "slates", contest, aspect: "all" },
  "compare-organisations": {
    kind: "compare-organisations",
    organisations: ["lantern", "weavers"],
  },
  "compare-contests": { kind: "compare-contests", contests: [contest, "clp-2015-10"] },
  "compare-people": { kind: "compare-people", people: [person, "zoe-bellerose"] },
  across: { kind: "across", person, contests: [] },
  extreme: { kind: "extreme", measure: "most-votes" },
  having: { kind: "having", figure: "votes", value: 8817 },
  body: { kind: "body", aspect: "make-up" },
  officers: { kind: "officers", post: "chair" },
  rules: { kind: "rules", topic: "all" },
  vacancies: { kind: "vacancies" },
  timeline: { kind: "timeline", person },
  decisions: { kind: "decisions" },
  glossary: { kind: "glossary" },
  claims: { kind: "claims", about: "mabel-stokewell" },
  both: {
    kind: "both",
    queries: [
      { kind: "result", contest, aspect: "winners" },
      { kind: "result", contest, aspect: "margin" },
    ],
  },
  sources: { kind: "sources" },
  coverage: { kind: "coverage" },
  changes: { kind: "changes" },
  about: { kind: "about" },
  help: { kind: "help" },
};

test.each(Object.entries(samples))("%s is a query that has an answer", (kind, query) => {
  expect(Query.parse(query)).toEqual(query);
  const { status } = reply(query, context);
  const stated =
    kind === "sources" ? "unknown" : kind === "about" || kind === "help" ? "help" : "answered";
  expect(status).toBe(stated);
});

test("the same query on the same record gives the same answer", () => {
  for (const query of Object.values(samples)) {
    expect(reply(query, context)).toEqual(reply(query, context));
  }
});
