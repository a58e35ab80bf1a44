import type { Moment } from "#src/core/news.ts";
import type { Contest, NecRecord } from "#src/record/record.ts";
import { pattern } from "../../pattern.ts";
import type { Words } from "./line.ts";
import { NameTree } from "./name-tree.ts";
import { contestSpan, daysBetween, spanOf } from "./span.ts";

const NEAR = 60;
const FEWEST = 2;
/** How many days nearer weighs as much as one candidate more. */
const DAYS_A_CANDIDATE = 10;
const ELECTION = pattern("i")`
  \b(?:re-?)?elect(?:ed|ion|ions)?\b
  |\b(?:ballot|vote|votes|contest|race|candidates?|nominations?|nominated|shortlist|by-election)\b
`;
/** Only such a name of a section can be nothing else: "local party" is no contest. */
const SEAT =
  /\b(?:reps?|representatives?|section|seats?|places|election|contest|race|treasurer)\b/i;
const LEADING_PARAGRAPHS = 3;

/** Which contests an article is about. */
export type FindContests = (given: {
  readonly people: ReadonlySet<string>;
  readonly published: Moment | null;
  readonly lines: readonly Words[];
}) => readonly Contest[];

/**
 * Finds the contests an article is about: those near its date of which it names two candidates, or one and the
 * section with a word of an election. Of two with the same candidates the nearest wins; without a date, none does.
 */
export function contestFinder(record: NecRecord): FindContests {
  const sections = sectionNames(record);
  const dated = [...record.contests.values()].flatMap((contest) => {
    const span = contestSpan(contest);
    return span ? [{ contest, span, people: contest.candidates.map(({ person }) => person) }] : [];
  });
  return ({ people, published, lines }) => {
    const day = spanOf(published);
    if (!day) return [];
    const near = dated
      .map(({ contest, span, people: all }) => ({
        contest,
        days: daysBetween(day, span),
        named: all.filter((id) => people.has(id)),
      }))
      .filter(({ days, named }) => days <= NEAR && named.length > 0);
    near.sort((a, b) => scoreOf(b) - scoreOf(a));
    const explained = new Set<string>();
    const about: Contest[] = [];
    for (const { contest, named } of near) {
      if (named.filter((id) => !explained.has(id)).length < FEWEST) continue;
      about.push(contest);
      for (const id of named) explained.add(id);
    }
    const named = near.filter(({ named }) => !named.every((id) => explained.has(id)));
    if (about.length > 0 || named.length === 0) return about;
    const said = sectionsSaid(sections, lines);
    const [closest] = named
      .filter(({ contest }) => said.has(contest.section))
      .sort((a, b) => a.days - b.days);
    return closest ? [closest.contest] : [];
  };
}

const scoreOf = ({ named, days }: { named: readonly string[]; days: number }) =>
  named.length * DAYS_A_CANDIDATE - days;

function sectionNames(record: NecRecord): NameTree<string> {
  const tree = new NameTree<string>();
  for (const { id, name, aliases } of record.sections.values()) {
    for (const each of [name, ...aliases]) if (SEAT.test(each)) tree.add(each, id);
  }
  return tree;
}

function sectionsSaid(tree: NameTree<string>, lines: readonly Words[]): ReadonlySet<string> {
  const said = new Set<string>();
  for (const { text, tokens, paragraph } of lines) {
    if (paragraph >= LEADING_PARAGRAPHS || !ELECTION.test(text)) continue;
    for (let at = 0; at < tokens.length; at++) {
      const [hit] = tree.at(tokens, at);
      if (hit) said.add(hit.value);
    }
  }
  return said;
}
