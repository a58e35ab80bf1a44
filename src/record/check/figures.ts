import type { ContestFile } from "../files.ts";
import { fileOf } from "../layout.ts";
import type { Candidate, Figure } from "../record.ts";
import type { Check } from "./check.ts";

/** Where every voter has one vote, so that shares are shares of a whole. */
const ONE_VOTE = new Set([
  "first-past-the-post",
  "single-transferable-vote",
  "delegate-vote",
  "electoral-college",
  "vote-of-mps",
  "vote-of-members",
]);

/** Shares of one whole do not add up to more than it; half a point is left for rounding. */
export const sharesAddUp: Check = function* (files) {
  for (const [id, contest] of files.contests) {
    if (!oneVote(contest) || contest.candidates.some(({ post }) => post !== undefined)) continue;
    const sum = contest.candidates.reduce((total, { share }) => total + (share ?? 0), 0);
    if (sum <= 100.5) continue;
    const message = `the shares add up to ${rounded(sum)} per cent`;
    yield { file: fileOf("elections", id), path: ["candidates"], message };
  }
};

/** A share is that candidate's part of the votes, to the decimals printed. */
export const sharesFitVotes: Check = function* (files) {
  for (const [id, contest] of files.contests) {
    if (!oneVote(contest) || contest.system?.kind === "electoral-college") continue;
    const totals = wholes(contest);
    for (const [i, candidate] of contest.candidates.entries()) {
      const { share, caveat } = candidate;
      const votes = votesOf(candidate);
      if (share === undefined || votes === undefined || caveat !== undefined) continue;
      if (totals.length === 0 || totals.some((total) => near((votes / total) * 100, share)))
        continue;
      const shares = new Set(totals.map((total) => rounded((votes / total) * 100)));
      const message = `${votes} votes would be ${[...shares].join(" or ")} per cent, not ${share}`;
      yield { file: fileOf("elections", id), path: ["candidates", i, "share"], message };
    }
  }
};

/** Turnout is ballots by electorate, to the decimals printed, unless a source says "about". */
export const turnoutFitsBallots: Check = function* (files) {
  for (const [id, { turnout, electorate, ballots, valid_ballots }] of files.contests) {
    if (!turnout) continue;
    const file = fileOf("elections", id);
    if (turnout.value > 100) {
      yield { file, path: ["turnout"], message: "a turnout cannot be over 100 per cent" };
    }
    if (turnout.about || !exact(electorate)) continue;
    const cast = [ballots, valid_ballots].filter(exact).map(({ value }) => value);
    const worked = cast.map((count) => (count / electorate.value) * 100);
    if (worked.length === 0 || worked.some((each) => near(each, turnout.value))) continue;
    const message = `ballots by electorate is ${worked.map(rounded).join(" or ")} per cent, not ${turnout.value}`;
    yield { file, path: ["turnout", "value"], message };
  }
};

/** Ballots are no more than voters, and valid and invalid ones are all of them. */
export const ballotsAddUp: Check = function* (files) {
  for (const [id, { electorate, ballots, valid_ballots, invalid_ballots }] of files.contests) {
    const file = fileOf("elections", id);
    const cast = ballots ?? valid_ballots;
    if (exact(cast) && exact(electorate) && cast.value > electorate.value) {
      const message = `${cast.value} ballots from ${electorate.value} voters`;
      yield { file, path: [ballots ? "ballots" : "valid_ballots"], message };
    }
    if (!exact(ballots) || !exact(valid_ballots)) continue;
    const sum = valid_ballots.value + (invalid_ballots?.value ?? 0);
    if (sum === ballots.value || (!invalid_ballots && sum < ballots.value)) continue;
    if (invalid_ballots?.about) continue;
    const message = `valid and invalid ballots are ${sum}, not ${ballots.value}`;
    yield { file, path: ["ballots", "value"], message };
  }
};

/** Nobody has more votes than there were ballots, nor all together more than the ballots had votes. */
export const votesFitBallots: Check = function* (files) {
  for (const [id, contest] of files.contests) {
    const ballots = contest.ballots ?? contest.valid_ballots;
    if (!exact(ballots) || contest.votes_are !== undefined) continue;
    const file = fileOf("elections", id);
    for (const [i, candidate] of contest.candidates.entries()) {
      const votes = votesOf(candidate);
      if (votes === undefined || votes <= ballots.value) continue;
      const message = `${votes} votes from ${ballots.value} ballots`;
      yield { file, path: ["candidates", i, "votes"], message };
    }
    const each = contest.system?.kind === "block-vote" ? contest.seats : 1;
    const sum = contest.candidates.reduce((total, one) => total + (votesOf(one) ?? 0), 0);
    if (contest.system && sum > ballots.value * each) {
      const message = `${sum} votes in all from ${ballots.value} ballots of ${each} each`;
      yield { file, path: ["candidates"], message };
    }
  }
};

/** The quota of a transferable vote is valid ballots by seats and one (Droop), give or take one vote. */
export const quotaFitsBallots: Check = function* (files) {
  for (const [id, { system, quota, valid_ballots, seats }] of files.contests) {
    if (system?.kind !== "single-transferable-vote" || !exact(quota) || !exact(valid_ballots))
      continue;
    const droop = valid_ballots.value / (seats + 1);
    if (Math.abs(droop - quota.value) <= 1) continue;
    const message = `${valid_ballots.value} valid ballots for ${seats} seats give a quota of ${rounded(droop)}, not ${quota.value}`;
    yield { file: fileOf("elections", id), path: ["quota", "value"], message };
  }
};

function oneVote({ system, seats }: ContestFile): boolean {
  return system ? ONE_VOTE.has(system.kind) : seats === 1;
}

function votesOf({ votes, first_preferences }: Candidate): number | undefined {
  return votes ?? first_preferences;
}

/** What a share may be a share of: the votes listed, where all are, or a printed number of ballots. */
function wholes(contest: ContestFile): readonly number[] {
  const votes = contest.candidates.map(votesOf);
  const known = votes.filter((each) => each !== undefined);
  const all = contest.complete && known.length === votes.length;
  const sum = known.reduce((total, each) => total + each, 0);
  const printed = [contest.valid_ballots, contest.ballots].filter(exact).map(({ value }) => value);
  return [...(all ? [sum] : []), ...printed].filter((total) => total > 0);
}

function exact(figure: Figure | undefined): figure is Figure {
  return figure !== undefined && figure.about !== true;
}

/** Whether a printed per cent is the worked-out one, cut or rounded at its last decimal. */
function near(worked: number, printed: number): boolean {
  const decimals = /\.(\d+)$/.exec(String(printed))?.[1]?.length ?? 0;
  return Math.abs(worked - printed) < 10 ** -decimals;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
