import type { ContestFile } from "../files.ts";
import { fileOf } from "../layout.ts";
import type { Candidate } from "../record.ts";
import type { Check } from "./check.ts";

interface Standing {
  readonly candidate: Candidate;
  readonly index: number;
}

/** Where votes alone decide, whoever has more of them comes first. */
const MOST_VOTES_WIN = new Set(["block-vote", "first-past-the-post"]);

/** A better place never goes with fewer votes, unless a caveat or note of either candidate tells why. */
export const placesFollowVotes: Check = function* (files) {
  for (const [id, contest] of files.contests) {
    if (contest.system?.kind === "single-transferable-vote") continue;
    for (const standings of byPost(contest)) {
      const placed = standings
        .filter(({ candidate }) => candidate.place !== undefined && candidate.votes !== undefined)
        .sort((a, b) => (a.candidate.place ?? 0) - (b.candidate.place ?? 0));
      for (const [i, { candidate, index }] of placed.entries()) {
        const better = placed[i - 1]?.candidate;
        if (!better || excused(candidate) || excused(better)) continue;
        if ((candidate.votes ?? 0) <= (better.votes ?? 0)) continue;
        const message =
          `place ${candidate.place} has more votes (${candidate.votes}) than place ` +
          `${better.place} (${better.votes}); a caveat or note must say why`;
        yield { file: fileOf("elections", id), path: ["candidates", index, "votes"], message };
      }
    }
  }
};

/** Nobody elected has fewer votes than somebody who was not, where votes alone decide and no note tells why. */
export const theElectedHaveTheVotes: Check = function* (files) {
  for (const [id, contest] of files.contests) {
    if (!contest.system || !MOST_VOTES_WIN.has(contest.system.kind) || noted(contest)) continue;
    for (const standings of byPost(contest)) {
      const beaten = standings.filter(({ candidate }) => candidate.elected === false);
      const most = Math.max(0, ...beaten.map(({ candidate }) => candidate.votes ?? 0));
      for (const { candidate, index } of standings) {
        if (candidate.elected !== true || candidate.votes === undefined) continue;
        if (candidate.votes >= most || excused(candidate)) continue;
        const message = `elected with ${candidate.votes} votes, though one not elected has ${most}; a note must say why`;
        yield { file: fileOf("elections", id), path: ["candidates", index, "elected"], message };
      }
    }
  }
};

/** No more are elected than there are seats; fewer only where candidates are missing or a note tells why. */
export const theElectedFillTheSeats: Check = function* (files) {
  for (const [id, contest] of files.contests) {
    const file = fileOf("elections", id);
    const elected = contest.candidates.filter((each) => each.elected === true).length;
    const unknown = contest.candidates.filter((each) => each.elected === null).length;
    if (elected > contest.seats) {
      yield { file, path: ["seats"], message: `${elected} elected to ${contest.seats} seats` };
    }
    if (contest.status !== "declared" || !contest.complete || noted(contest)) continue;
    if (elected + unknown < contest.seats) {
      const message = `only ${elected} elected to ${contest.seats} seats; a note must say why`;
      yield { file, path: ["seats"], message };
    }
  }
};

/** A contest with no result to give gives none. */
export const statusFitsTheResult: Check = function* (files) {
  for (const [id, { status, declared, candidates }] of files.contests) {
    if (status === "declared") continue;
    const file = fileOf("elections", id);
    if (status === "pending" && declared !== null) {
      yield { file, path: ["declared"], message: "a pending contest has no declared date" };
    }
    for (const [i, { elected, votes, share }] of candidates.entries()) {
      if (elected !== true && votes === undefined && share === undefined) continue;
      const message = `has a result, though the contest's status is "${status}"`;
      yield { file, path: ["candidates", i], message };
    }
  }
};

/** A place is taken once, unless the figures tie. */
export const placesAreTakenOnce: Check = function* (files) {
  for (const [id, contest] of files.contests) {
    for (const standings of byPost(contest)) {
      const taken = new Map<number, Candidate>();
      for (const { candidate, index } of standings) {
        if (candidate.place === undefined) continue;
        const other = taken.get(candidate.place);
        taken.set(candidate.place, candidate);
        if (!other || tied(candidate, other)) continue;
        const message = `place ${candidate.place} is also ${other.person}'s, and the figures do not tie`;
        yield { file: fileOf("elections", id), path: ["candidates", index, "place"], message };
      }
    }
  }
};

function tied(a: Candidate, b: Candidate): boolean {
  return a.votes === b.votes && a.first_preferences === b.first_preferences && a.share === b.share;
}

function byPost(contest: ContestFile): readonly (readonly Standing[])[] {
  const posts = new Map<string, Standing[]>();
  for (const [index, candidate] of contest.candidates.entries()) {
    const post = posts.get(candidate.post ?? "") ?? [];
    post.push({ candidate, index });
    posts.set(candidate.post ?? "", post);
  }
  return [...posts.values()];
}

function excused({ caveat, note, inferred }: Candidate): boolean {
  return caveat !== undefined || note !== undefined || inferred !== undefined;
}

function noted({ notes = [], caveats = [], accounts = [] }: ContestFile): boolean {
  return notes.length + caveats.length + accounts.length > 0;
}
