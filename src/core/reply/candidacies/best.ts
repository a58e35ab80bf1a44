import type { Candidacy, Person, Sources } from "#src/record/record.ts";
import { list, number, ordinal } from "#src/words.ts";
import { figureCell, placeWords, possessive } from "../words/candidate-words.ts";
import { together } from "../words/citing.ts";
import { figuresOf } from "../words/contest-words.ts";
import { SYSTEM_WORDS } from "../words/system-words.ts";
import { contests } from "./tally.ts";

interface Item {
  readonly text: string;
  readonly sources: Sources;
}

type Measured = "votes" | "first_preferences" | "share";

/** Words for one end of a person's results. */
const ENDS = {
  best: { place: "best place", share: "Highest share", most: "Most" },
  worst: { place: "lowest place", share: "Lowest share", most: "Fewest" },
} as const;

/**
 * A person's best or worst place, and figure on each base: votes and shares of different systems are never set against
 * each other.
 */
export function bestItems(
  person: Person,
  candidacies: readonly Candidacy[],
  end: keyof typeof ENDS = "best",
): readonly Item[] {
  const items: Item[] = [];
  const words = ENDS[end];
  const placed = candidacies.filter(({ candidate }) => candidate.place !== undefined);
  const places = placed.flatMap(({ candidate }) => candidate.place ?? []);
  const top = end === "best" ? Math.min(...places) : Math.max(...places);
  const tops = placed.filter(({ candidate }) => candidate.place === top);
  const [first, ...rest] = tops;
  if (first) {
    const where = tops.map((candidacy) => {
      const { contest, candidate } = candidacy;
      const figure = figuresOf(contest, candidate) ? figureCell(candidacy) : null;
      const beside = [placeWords(candidacy), figure].filter((words) => words !== null);
      return `${contest.label} (${beside.join("; ")})`;
    });
    items.push({
      text: `${possessive(person.name)} ${words.place} in the record is ${ordinal(top)}: ${list(where)}; of the ${contests(placed.length)} with a place known.`,
      sources: together(first.candidate.sources, ...rest.map(({ candidate }) => candidate.sources)),
    });
  }
  for (const measured of ["votes", "first_preferences", "share"] as const) {
    for (const group of onOneBase(candidacies, measured)) {
      const further = (a: number, b: number) => (end === "best" ? b > a : b < a);
      const best = group.reduce((a, b) =>
        further(value(a, measured), value(b, measured)) ? b : a,
      );
      const what =
        measured === "share"
          ? words.share
          : `${words.most} ${measured === "votes" ? "votes" : "first preferences"}`;
      items.push({
        text: `${what} (${base(best, measured)}): ${figureCell(best)}, ${best.contest.label}; of the ${contests(group.length)} with ${measured === "share" ? "it" : "them"} known.`,
        sources: best.candidate.sources,
      });
    }
  }
  return items;
}

/** Votes added up over contests of one system and one kind of vote; other sums would mean nothing. */
export function totalItems(person: Person, candidacies: readonly Candidacy[]): readonly Item[] {
  return (["votes", "first_preferences"] as const).flatMap((measured) =>
    onOneBase(candidacies, measured).map((group) => {
      const [first, ...rest] = group;
      const sum = group.reduce((total, candidacy) => total + value(candidacy, measured), 0);
      const what =
        measured === "votes" ? (first.contest.votes_are ?? "votes") : "first preferences";
      return {
        text: `${person.name}: ${number(sum)} ${what} in ${contests(group.length)} (${base(first, measured)})${workedOut(group, measured)}.`,
        sources: together(
          first.candidate.sources,
          ...rest.map(({ candidate }) => candidate.sources),
        ),
      };
    }),
  );
}

/** Candidacies with a figure, grouped where the figures mean the same: one system, one kind of vote. */
function onOneBase(
  candidacies: readonly Candidacy[],
  measured: Measured,
): readonly [Candidacy, ...Candidacy[]][] {
  const groups = new Map<string, [Candidacy, ...Candidacy[]]>();
  for (const candidacy of candidacies) {
    if (candidacy.candidate[measured] === undefined) continue;
    const key = base(candidacy, measured);
    const group = groups.get(key);
    if (group) group.push(candidacy);
    else groups.set(key, [candidacy]);
  }
  return [...groups.values()];
}

function workedOut(group: readonly Candidacy[], measured: Measured): string {
  const caution = group.some(({ candidate }) => candidate.caveat)
    ? "; with a caution, given below"
    : "";
  const sum =
    group.length > 1
      ? `, worked out from ${list(group.map((one) => number(value(one, measured))))}`
      : "";
  return `${sum}${caution}`;
}

function base({ contest }: Candidacy, measured: Measured): string {
  const system = contest.system ? SYSTEM_WORDS[contest.system.kind] : "system not recorded";
  return measured !== "first_preferences" && contest.votes_are
    ? `${system}, ${contest.votes_are}`
    : system;
}

function value({ candidate }: Candidacy, measured: Measured): number {
  return candidate[measured] ?? 0;
}
