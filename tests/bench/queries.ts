import { CandidacyAspect, Measure, ResultAspect } from "#src/core/aspects.ts";
import type { Query } from "#src/core/query.ts";
import type { NecRecord } from "#src/record/record.ts";

const EACH = 60;

/** So many of the entries, spread evenly over them. */
function spread<T>(entries: Iterable<T>, many = EACH): T[] {
  const all = [...entries];
  const step = Math.max(1, Math.floor(all.length / many));
  return all.filter((_, i) => i % step === 0).slice(0, many);
}

/** Queries of every kind over the whole of a record, each about as often as the others: at most so many of a kind. */
export function mixedQueries(record: NecRecord, each = EACH): readonly Query[] {
  const contests = spread(record.contests.keys(), each);
  const people = spread(record.candidacies.keys(), each);
  const organisations = spread(record.backed.keys(), each);
  const candidacies = spread([...record.candidacies.values()].flat(), each);
  const sections = spread(record.bySection.keys(), 12);
  const pairs = <T>(ids: readonly T[]) =>
    ids.flatMap((one, i): [T, T][] => {
      const other = ids[(i + 1) % ids.length];
      return other === undefined ? [] : [[one, other]];
    });
  return [
    ...contests.flatMap((contest, i): Query[] => [
      { kind: "result", contest, aspect: "table" },
      {
        kind: "result",
        contest,
        aspect: ResultAspect.options[i % ResultAspect.options.length] ?? "table",
        place: 1,
      },
      { kind: "timeline", contest },
      { kind: "coverage", contest },
    ]),
    ...people.flatMap((person): Query[] => [
      { kind: "person", person },
      { kind: "candidacies", person, lead: "list" },
      { kind: "offices", person },
      { kind: "backing", person },
      { kind: "across", person, contests: [] },
      { kind: "timeline", person },
      { kind: "claims", about: person },
    ]),
    ...candidacies.map(({ contest, candidate }, i): Query => {
      const aspect = CandidacyAspect.options[i % CandidacyAspect.options.length] ?? "all";
      return { kind: "candidacy", person: candidate.person, contest: contest.id, aspect };
    }),
    ...organisations.flatMap((organisation): Query[] => [
      { kind: "organisation", organisation },
      { kind: "slate", organisation, aspect: "backed" },
      { kind: "claims", about: organisation },
    ]),
    ...pairs(contests).map((both): Query => ({ kind: "compare-contests", contests: both })),
    ...pairs(people).map((both): Query => ({ kind: "compare-people", people: both })),
    ...sections.map((section): Query => ({ kind: "elections", section })),
    ...Measure.options.map((measure): Query => ({ kind: "extreme", measure })),
    ...(["make-up", "members", "size"] as const).map((aspect): Query => ({ kind: "body", aspect })),
    { kind: "elections" },
    { kind: "officers", post: "all" },
    { kind: "rules", topic: "all" },
    { kind: "vacancies" },
    { kind: "timeline", year: "2018" },
    { kind: "glossary" },
    { kind: "sources" },
    { kind: "coverage" },
    { kind: "changes" },
    { kind: "about" },
    { kind: "help" },
  ];
}
