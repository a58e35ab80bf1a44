import type { Contest, SystemKind } from "#src/record/record.ts";
import { type Cues, phrases, type Words } from "./hearing.ts";
import type { Token } from "./read.ts";
import { Sayings } from "./sayings.ts";

/** What a question says of how votes were counted: "the first STV election", "the last one before STV came in". */
export interface SystemSaid {
  readonly kind: SystemKind;
  readonly when: "under" | "before";
}

interface Found {
  readonly system: SystemSaid;
  /** How many tokens it takes. */
  readonly length: number;
}

const sayings = (cues: Cues) => new Sayings(phrases(cues).map((words) => [words.join(" "), words]));

/** What each system is called. */
export const SYSTEM_NAMES: readonly (readonly [SystemKind, Cues])[] = [
  [
    "single-transferable-vote",
    "stv, single transferable vote, the single transferable vote, transferable vote, the transferable vote",
  ],
  [
    "block-vote",
    "block vote, the block vote, block voting, first past the post, fptp, the old system",
  ],
  ["electoral-college", "electoral college, the electoral college, an electoral college"],
];

const SYSTEMS = SYSTEM_NAMES.map(([kind, names]) => [kind, sayings(names)] as const);
const UNDER = sayings(`
  under, run under, held under, fought under, contested under, conducted under, using, used, by,
  run by, held by, held using,
  run using, to use, to be held under, to be run under, to be held by, to be fought under,
  conducted by, decided by, with`);
const BEFORE = sayings(`
  before, prior to, pre, ahead of, before the switch to, before the move to, before the change to,
  before the introduction of, before the adoption of, before the arrival of, before the advent of,
  before they brought in,
  before they switched to, before they moved to, before labour switched to, before labour moved to,
  before labour adopted, before labour introduced, before the nec switched to,
  before the nec moved to, prior to the introduction of`);
const CAME_IN = sayings(`
  came in, came into force, came into use, came along, came, was introduced, was brought in,
  was adopted, was used, arrived,
  began, started, took over, took effect, being introduced, was in use, was in place, took hold,
  kicked in, replaced it`);
const CONTEST = sayings(
  "election, elections, contest, ballot, vote, race, one, poll, count, result",
);

/** How many tokens the longest of some phrases takes from a place on; 0 where none stands there. */
function lengthAt(tokens: readonly Token[], at: number, of: Sayings<Words>): number {
  return of.among(tokens, at)?.length ?? 0;
}

/** What is said of a system from a token on; null where nothing is. The name of a system alone says nothing of a contest. */
export function systemAt(tokens: readonly Token[], at: number): Found | null {
  const [before, under] = [lengthAt(tokens, at, BEFORE), lengthAt(tokens, at, UNDER)];
  const lead = before || under;
  for (const [kind, names] of SYSTEMS) {
    const named = lengthAt(tokens, at + lead, names);
    if (named === 0) continue;
    const end = at + lead + named;
    if (before > 0)
      return {
        system: { kind, when: "before" },
        length: end + lengthAt(tokens, end, CAME_IN) - at,
      };
    if (under > 0 || lengthAt(tokens, end, CONTEST) > 0)
      return { system: { kind, when: "under" }, length: end - at };
  }
  return null;
}

/** The contests that fit what is said of a system, among those of their section. */
export function bySystem(
  contests: readonly Contest[],
  said: readonly SystemSaid[],
): readonly Contest[] {
  return said.reduce<readonly Contest[]>((left, { kind, when }) => {
    const is = (contest: Contest) => contest.system?.kind === kind;
    if (when === "under") return left.filter(is);
    const start = new Map<string, number>();
    for (const [at, { section }] of left.entries()) {
      const one = left[at];
      if (one && is(one) && !start.has(section)) start.set(section, at);
    }
    return left.filter(({ section }, at) => at < (start.get(section) ?? -1));
  }, contests);
}
