import { contestOfFact } from "../fact-kinds.ts";
import { type Folder, fileOf, singleFile } from "../layout.ts";
import type { Finding, Path } from "../problem.ts";
import type { Check } from "./check.ts";
import { eachSources, everyFile, listed } from "./every.ts";
import { organisationMentions, personMentions } from "./mentions.ts";

/** Every source that is cited stands in data/sources. */
export const citedSourcesExist: Check = (files, unread) => {
  const findings: Finding[] = [];
  for (const { file, value } of everyFile(files)) {
    eachSources(value, (sources, path) => {
      for (const [i, id] of sources.entries()) {
        const slash = id.indexOf("/");
        const publisher = id.slice(0, slash);
        if (Object.hasOwn(files.publishers.get(publisher)?.sources ?? {}, id.slice(slash + 1)))
          continue;
        if (unread.has("sources") || unread.has(fileOf("sources", publisher))) continue;
        findings.push({ file, path: [...path, i], message: `no source "${id}" in data/sources` });
      }
    });
  }
  return findings;
};

/** Every person who is named by id has a file. */
export const namedPeopleExist: Check = function* (files, unread) {
  for (const { file, path, value } of personMentions(files)) {
    yield* missing("people", "person", files.people, unread, file, path, value);
  }
};

/** Every organisation that is named by id has a file. */
export const namedOrganisationsExist: Check = function* (files, unread) {
  for (const { file, path, value } of organisationMentions(files)) {
    yield* missing("organisations", "organisation", files.organisations, unread, file, path, value);
  }
};

/** Every contest that a claim or a gap names has a file. */
export const namedContestsExist: Check = function* (files, unread) {
  for (const { file, path, value } of listed(singleFile("claims"), files.claims)) {
    if (value.contest === undefined) continue;
    yield* missing(
      "elections",
      "contest",
      files.contests,
      unread,
      file,
      [...path, "contest"],
      value.contest,
    );
  }
  for (const { file, path, value } of listed(singleFile("gaps"), files.gaps)) {
    for (const [i, id] of (value.contests ?? []).entries()) {
      yield* missing(
        "elections",
        "contest",
        files.contests,
        unread,
        file,
        [...path, "contests", i],
        id,
      );
    }
  }
};

/** Every contest of which a change lists facts has a file. */
export const changedContestsExist: Check = function* (files, unread) {
  for (const { file, path, value } of listed(singleFile("changes"), files.changes)) {
    for (const [i, key] of (value.facts ?? []).entries()) {
      const contest = contestOfFact(key);
      if (contest === null) continue;
      const at = [...path, "facts", i];
      yield* missing("elections", "contest", files.contests, unread, file, at, contest);
    }
  }
};

/** Every contest is of a section in sections.yaml, and so is every section that a rule touches. */
export const sectionsExist: Check = function* (files, unread) {
  if (unread.has(singleFile("sections"))) return;
  const sections = new Set(files.sections.map(({ id }) => id));
  for (const [id, { section }] of files.contests) {
    if (sections.has(section)) continue;
    yield {
      file: fileOf("elections", id),
      path: ["section"],
      message: `no section "${section}" in data/sections.yaml`,
    };
  }
  const file = singleFile("body");
  for (const { path, value } of listed(file, files.body.rules, ["rules"])) {
    for (const [i, section] of (value.sections ?? []).entries()) {
      if (sections.has(section)) continue;
      const message = `no section "${section}" in data/sections.yaml`;
      yield { file, path: [...path, "sections", i], message };
    }
  }
};

function* missing(
  folder: Folder,
  kind: string,
  entries: ReadonlyMap<string, unknown>,
  unread: ReadonlySet<string>,
  file: string,
  path: Path,
  id: string,
): Iterable<Finding> {
  if (entries.has(id) || unread.has(folder) || unread.has(fileOf(folder, id))) return;
  yield { file, path, message: `no ${kind} "${id}" in data/${folder}` };
}
