import type { RecordFiles } from "../files.ts";
import { fileOf, singleFile } from "../layout.ts";
import type { Path } from "../problem.ts";
import type { Placed } from "./check.ts";
import { listed } from "./every.ts";

/** Every place where a person is named by id. A gap or a namesake is not what makes them part of the record. */
export function* personMentions(files: RecordFiles): Iterable<Placed<string>> {
  yield* rolesOfPeople(files);
  for (const { file, path, value } of listed(singleFile("gaps"), files.gaps)) {
    yield* listed(file, value.people ?? [], [...path, "people"]);
  }
  for (const [id, { namesakes }] of files.people) {
    yield* listed(fileOf("people", id), namesakes ?? [], ["namesakes"]);
  }
}

/** Every place that makes somebody part of the record: a contest, slate, claim, post, vacancy, seat or decision. */
export function* rolesOfPeople(files: RecordFiles): Iterable<Placed<string>> {
  for (const [id, contest] of files.contests) {
    const file = fileOf("elections", id);
    for (const [i, { person }] of contest.candidates.entries()) {
      yield { file, path: ["candidates", i, "person"], value: person };
    }
    for (const [i, { person }] of (contest.withdrawn ?? []).entries()) {
      yield { file, path: ["withdrawn", i, "person"], value: person };
    }
    for (const [i, { candidates }] of (contest.slates ?? []).entries()) {
      yield* listed(file, candidates ?? [], ["slates", i, "candidates"]);
    }
  }
  for (const { file, path, value } of listed(singleFile("claims"), files.claims)) {
    yield* listed(file, value.people, [...path, "people"]);
  }
  for (const { file, path, value } of listed(singleFile("officers"), files.officers)) {
    yield { file, path: [...path, "person"], value: value.person };
  }
  for (const { file, path, value } of listed(singleFile("vacancies"), files.vacancies)) {
    yield* listed(file, value.left, [...path, "left"]);
    yield* listed(file, value.came, [...path, "came"]);
  }
  const body = singleFile("body");
  for (const { path, value } of listed(body, files.body.memberships, ["memberships"])) {
    for (const [i, { people }] of value.sections.entries()) {
      yield* listed(body, people, [...path, "sections", i, "people"]);
    }
  }
  for (const { path, value } of listed(body, files.body.decisions, ["decisions"])) {
    yield* listed(body, value.people, [...path, "people"]);
  }
}

/** Every place where an organisation is named by id. */
export function* organisationMentions(files: RecordFiles): Iterable<Placed<string>> {
  for (const [id, contest] of files.contests) {
    const file = fileOf("elections", id);
    for (const [i, { backed_by }] of contest.candidates.entries()) {
      yield* organisationsIn(file, backed_by ?? [], ["candidates", i, "backed_by"]);
    }
    yield* organisationsIn(file, contest.slates ?? [], ["slates"]);
  }
  for (const [id, person] of files.people) {
    yield* organisationsIn(fileOf("people", id), person.offices, ["offices"]);
  }
  for (const { file, path, value } of listed(singleFile("claims"), files.claims)) {
    yield* listed(file, value.organisations, [...path, "organisations"]);
  }
}

function* organisationsIn(
  file: string,
  list: readonly { readonly organisation?: string | undefined }[],
  above: Path,
): Iterable<Placed<string>> {
  for (const [i, { organisation }] of list.entries()) {
    if (organisation !== undefined)
      yield { file, path: [...above, i, "organisation"], value: organisation };
  }
}
