import type { SystemKind } from "#src/record/record.ts";
import { HOME_SECTION } from "../../../home.ts";
import type { Cues, Frame } from "../../frame.ts";
import { SYSTEM_NAMES } from "../../system-said.ts";

const USED = `
  used, use, uses, using, elected by, elect, elected, chosen, chosen by, filled by, fought under,
  held under, run under, decided by, picked by, contested under, election, contest, ballot, vote,
  time`;
const SAID = `
  the, to, was, were, is, did, does, by, in, at, under, for, of, it, on, we, they, labour, nec,
  members, reps, rep, representatives, seats, places, section, it was, true, any, choose, time, its,
  old, when, that, this, a`;
const UNLESS = `
    why, who, how, how many, result, results, votes, turnout, quota, won, win, winner, candidates,
    explain, mean, difference, decided to, agreed, stage, decision`;

/** The systems asked about so, with what the example calls each. */
const ASKED: ReadonlyMap<SystemKind, string> = new Map([
  ["block-vote", "the block vote"],
  ["single-transferable-vote", "STV"],
]);

/** The last contest of a section that was held by a system: "when was the block vote last used". */
const lastUsed = (kind: SystemKind, names: Cues): Frame => ({
  name: `when the ${kind} was last used`,
  cues: [names, USED, "when, what year, which year, which, what"],
  also: `${SAID}, ${USED}`,
  unless: `next, ${UNLESS}`,
  takes: { contest: "within" },
  weight: 4,
  examples: [`when was ${ASKED.get(kind)} last used to elect the CLP section`],
  outcome: ({ record, section, times: [time, ...more] }) => {
    if (time?.order !== "last" || more.length > 0) return null;
    const held = (record.bySection.get(section ?? HOME_SECTION) ?? []).filter(
      ({ system, status }) => system?.kind === kind && status === "declared",
    );
    const contest = held.at(-1)?.id;
    return contest ? { query: { kind: "result", contest, aspect: "system" } } : null;
  },
});

/** Whether an election was the first by a system: the answer says since when a section has it. */
const firstUsed: Frame = {
  name: "whether a way of voting was first used then",
  cues: [SYSTEM_NAMES.map(([, names]) => names).join(", "), USED, "was, were, is, did"],
  also: `${SAID}, ${USED}`,
  unless: `when, what, which, ${UNLESS}`,
  takes: { contest: "within" },
  weight: 4,
  examples: ["was 2022 the first time the CLP section was elected by STV"],
  outcome: ({ section, times }) =>
    times.some(({ order }) => order === "first")
      ? { query: { kind: "rules", topic: "voting-system", section: section ?? HOME_SECTION } }
      : null,
};

/** When a way of voting was used first and last. */
export const systemUsedFrames: readonly Frame[] = [
  ...SYSTEM_NAMES.filter(([kind]) => ASKED.has(kind)).map(([kind, names]) => lastUsed(kind, names)),
  firstUsed,
];
