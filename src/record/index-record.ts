import { contestLabels, contestTime } from "./contest-date.ts";
import type { RecordFiles } from "./files.ts";
import { deepFreeze } from "./freeze.ts";
import type { Candidacy, Claim, Contest, NecRecord, Source } from "./record.ts";

/**
 * The record of files that passed every check: ordered, labelled, indexed and frozen.
 * A contest whose section is unknown is a bug here, since the checks refuse it.
 */
export function indexRecord(files: RecordFiles): NecRecord {
  const sections = new Map(files.sections.map((section) => [section.id, section]));
  const contests = contestsInOrder(files);
  const candidacies = new Map<string, Candidacy[]>();
  const bySection = new Map<string, Contest[]>();
  const backed = new Map<string, Candidacy[]>();
  for (const contest of contests.values()) {
    push(bySection, contest.section, contest);
    for (const candidate of contest.candidates) {
      const candidacy = { contest, candidate };
      push(candidacies, candidate.person, candidacy);
      const organisations = (candidate.backed_by ?? []).map(({ organisation }) => organisation);
      for (const organisation of new Set(organisations)) push(backed, organisation, candidacy);
    }
  }
  return deepFreeze({
    sources: sourcesOf(files),
    sections,
    contests,
    people: withIds(files.people),
    organisations: withIds(files.organisations),
    claims: files.claims,
    body: files.body,
    officers: files.officers,
    vacancies: files.vacancies,
    glossary: files.glossary,
    gaps: files.gaps,
    changes: files.changes,
    candidacies,
    bySection,
    backed,
    claimsAbout: claimsAbout(files.claims),
    checked: lastChecked(files),
  });
}

function contestsInOrder(files: RecordFiles): Map<string, Contest> {
  const sections = new Map(files.sections.map((section) => [section.id, section]));
  const found = [...files.contests].map(([id, contest]) => {
    const of = sections.get(contest.section);
    if (!of) throw new Error(`contest ${id} is of the unknown section ${contest.section}`);
    return { id, contest, of, section: of.name, time: contestTime(id, contest) };
  });
  found.sort((a, b) => compare(a.time, b.time) || compare(a.id, b.id));
  const labels = contestLabels(found);
  return new Map(
    found.map(({ id, contest, of, time }) => [
      id,
      { ...contest, id, of, time, label: labels.get(id) ?? id },
    ]),
  );
}

function sourcesOf(files: RecordFiles): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const [file, publisher] of files.publishers) {
    for (const [key, source] of Object.entries(publisher.sources)) {
      const id = `${file}/${key}`;
      sources.set(id, {
        id,
        publisher: source.believed
          ? `${publisher.name} (believed to be ${source.believed})`
          : publisher.name,
        title: source.title,
        date: source.date,
        url: source.url ?? null,
        standing: source.standing ?? publisher.standing ?? null,
      });
    }
  }
  return sources;
}

function claimsAbout(claims: readonly Claim[]): Map<string, Claim[]> {
  const about = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const id of new Set([...claim.people, ...claim.organisations])) push(about, id, claim);
  }
  return about;
}

function lastChecked(files: RecordFiles): string {
  const { compositions, memberships, rules, decisions } = files.body;
  const checked = [
    ...files.contests.values(),
    ...files.people.values(),
    ...files.organisations.values(),
    ...files.claims,
    ...files.officers,
    ...files.vacancies,
    ...compositions,
    ...memberships,
    ...rules,
    ...decisions,
  ].map((entry) => entry.checked);
  return checked.reduce((last, day) => (day > last ? day : last), "");
}

function withIds<T>(entries: ReadonlyMap<string, T>): Map<string, T & { readonly id: string }> {
  return new Map([...entries].map(([id, entry]) => [id, { ...entry, id }]));
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
