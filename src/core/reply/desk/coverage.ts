import type { Contest, NecRecord, Section, Sources } from "#src/record/record.ts";
import { date, list, number, plural } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { oncePer } from "../../once-per.ts";
import type { QueryOf } from "../../query.ts";
import { notice, Statements } from "../../statements.ts";
import { bodyName } from "../candidacies/tally.ts";
import { gapsOf } from "../contests/contest-gaps.ts";
import type { ReplyContext } from "../context.ts";
import { oneOfEach, together } from "../words/citing.ts";
import { resultAsk } from "../words/contest-words.ts";
import { sortKey } from "../words/interval.ts";
import { notInRecord } from "../words/missing.ts";
import { gapWords, isAboutClaims } from "./gap-words.ts";

type Cited = { readonly text: string; readonly sources: Sources };

/** What the record covers, where its gaps are and when it was last checked; or the same of one contest or section. */
export function replyCoverage(query: QueryOf<"coverage">, { record }: ReplyContext): Answer {
  if (query.contest !== undefined) {
    const contest = record.contests.get(query.contest);
    return contest ? ofContest(record, contest) : notInRecord("contest", query.contest);
  }
  if (query.section !== undefined) {
    const section = record.sections.get(query.section);
    return section ? ofSection(record, section) : notInRecord("section", query.section);
  }
  return ofRecord(record);
}

/** The answer about a whole record is the same each time, and the only one that walks all of it. */
const ofRecord = oncePer((record: NecRecord): Answer => {
  const contests = [...record.contests.values()];
  const [first] = contests.filter(({ declared }) => declared !== null);
  const last = contests.findLast(({ declared }) => declared !== null);
  if (!first || !last) {
    return notice("unknown", "What the record covers", ["The record has no declared contest."]);
  }
  const statements = new Statements(record.sources, "What the record covers");
  const ends = oneOfEach([first, last], first.sources);
  const candidacies = contests.reduce((sum, { candidates }) => sum + candidates.length, 0);
  statements.say(
    `The record covers ${plural(contests.length, "contest")}, ${span(contests)}, with ${plural(candidacies, "candidacy", "candidacies")}, ${plural(record.people.size, "person", "people")}, ${plural(record.organisations.size, "organisation")}, ${plural(record.claims.length, "reported claim")} and ${plural(record.sources.size, "source")}.`,
    ends,
  );
  statements.say(`It was last checked on ${date(record.checked)}.`, last.sources);
  statements.table({
    caption: "Contests by section",
    columns: [
      { label: "Section", align: "left", narrow: "keep" },
      { label: "Body", align: "left", narrow: "under" },
      { label: "Contests", align: "right", narrow: "keep" },
      { label: "Years", align: "left", narrow: "keep" },
      { label: "With figures", align: "right", narrow: "keep" },
    ],
    rows: [...record.sections.values()].flatMap(({ id, name, body }) => {
      const of = record.bySection.get(id) ?? [];
      const [one] = of;
      if (!one) return [];
      const cells = [
        name,
        bodyName(record, body).replace(/^the /, ""),
        of.length,
        years(of),
        of.filter(hasFigures).length,
      ];
      return [{ cells, sources: oneOfEach(of, one.sources) }];
    }),
    sources: ends,
  });
  const held = record.gaps.filter((gap) => isAboutClaims(record, gap));
  const open = record.gaps.filter((gap) => !isAboutClaims(record, gap));
  const gaps = open.map((gap) => ({
    text: gapWords(record, gap),
    sources: gapSources(record, gap) ?? ends,
  }));
  statements.list(`Gaps in the record (${record.gaps.length})`, gaps);
  if (held.length > 0) {
    const which =
      held.length === 1
        ? "One gap concerns somebody with reported claims and is"
        : `${number(held.length)} gaps concern people with reported claims and are`;
    statements.say(
      `${which} given only when asked about them: /nec claims and a name.`,
      ends,
      "paragraph",
    );
  }
  return statements.asOf(record.checked).answered();
});

function ofContest(record: NecRecord, contest: Contest): Answer {
  const { candidates, sources, label } = contest;
  const statements = new Statements(record.sources, `What the record has of ${label}`);
  statements.say(
    `${label}: the record has ${candidatesHeld(contest)}. It was last checked on ${date(contest.checked)}.`,
    sources,
  );
  const gaps = gapsOfContest(record, contest);
  if (candidates.length === 0) {
    sayGaps(statements, gaps, sources);
    return statements.asOf(record.checked).answered();
  }
  const having = (key: "votes" | "first_preferences" | "share" | "place") =>
    `${number(candidates.filter((candidate) => candidate[key] !== undefined).length)} of ${number(candidates.length)}`;
  statements.facts("Known for its candidates", [
    {
      label: "Elected or not",
      value: `${number(candidates.filter(({ elected }) => elected !== null).length)} of ${number(candidates.length)}`,
      sources,
    },
    { label: "Votes", value: having("votes"), sources },
    { label: "First preferences", value: having("first_preferences"), sources },
    { label: "Share", value: having("share"), sources },
    { label: "Place", value: having("place"), sources },
  ]);
  sayGaps(statements, gaps, sources);
  return statements.suggest(`Result: ${label}`, resultAsk(contest)).asOf(record.checked).answered();
}

function candidatesHeld({ candidates, complete }: Contest): string {
  if (candidates.length === 0) return "none of its candidates";
  if (candidates.length === 1 && complete) return "the one candidate";
  if (candidates.length === 2 && complete) return "both candidates";
  const stood = plural(candidates.length, "candidate");
  return complete ? `all ${stood}` : `${stood}, which may not be all`;
}

function gapsOfContest(record: NecRecord, { id, sources }: Contest): readonly Cited[] {
  return gapsOf(record, id)
    .filter((gap) => !isAboutClaims(record, gap))
    .map((gap) => ({ text: gapWords(record, gap), sources }));
}

/** The gaps as a list, or that there is none. */
function sayGaps(statements: Statements, gaps: readonly Cited[], sources: Sources): void {
  if (gaps.length === 0) statements.say("The record lists no gap for it.", sources, "paragraph");
  statements.list("Gaps", gaps);
}

/** The contests of a section, those without figures, and its gaps. */
function ofSection(record: NecRecord, section: Section): Answer {
  const contests = record.bySection.get(section.id) ?? [];
  const [first] = contests;
  const title = `What the record has of the ${section.name}`;
  if (!first)
    return notice("unknown", title, [`The record has no contest of the ${section.name}.`]);
  const statements = new Statements(record.sources, title);
  const bare = contests.filter((contest) => !hasFigures(contest));
  const which =
    bare.length === 0
      ? "each with figures"
      : `${number(contests.length - bare.length)} with figures; without any: ${list(bare.map(({ label }) => label))}`;
  statements.say(
    `${section.name}: the record has ${plural(contests.length, "contest")}, ${contests.length > 1 ? span(contests) : year(first)}, ${which}.`,
    oneOfEach(contests, first.sources),
  );
  const known = new Set(contests.map(({ id }) => id));
  const gaps = record.gaps.filter(
    (gap) => !isAboutClaims(record, gap) && (gap.contests ?? []).some((id) => known.has(id)),
  );
  sayGaps(
    statements,
    gaps.map((gap) => ({
      text: gapWords(record, gap),
      sources: gapSources(record, gap) ?? first.sources,
    })),
    first.sources,
  );
  return statements.asOf(record.checked).answered();
}

function gapSources(record: NecRecord, gap: NecRecord["gaps"][number]): Sources | null {
  const entries = [
    ...(gap.contests ?? []).map((id) => record.contests.get(id)),
    ...(gap.people ?? []).map((id) => record.people.get(id)),
  ].flatMap((entry) => entry ?? []);
  const [first, ...rest] = entries;
  return first ? together([first.sources[0]], ...rest.map(({ sources }) => [sources[0]])) : null;
}

function hasFigures({ candidates }: Contest): boolean {
  return candidates.some(
    ({ votes, first_preferences, share }) => (votes ?? first_preferences ?? share) !== undefined,
  );
}

function span(contests: readonly Contest[]): string {
  const all = contests
    .map(year)
    .filter((one) => one !== "")
    .toSorted();
  return `from ${all[0]} to ${all.at(-1)}`;
}

function years(contests: readonly Contest[]): string {
  const all = contests.map(year).filter((one) => one !== "");
  const [first] = all;
  const last = all.at(-1);
  return first === undefined || first === last ? (first ?? "not known") : `${first} to ${last}`;
}

function year(contest: Contest): string {
  const known =
    contest.declared ??
    contest.polls?.closed ??
    contest.polls?.opened ??
    contest.nominations?.closed;
  return known ? sortKey(known).slice(0, 4) : (/\b(?:19|20)\d\d\b/.exec(contest.label)?.[0] ?? "");
}
