import { fileOf } from "../layout.ts";
import type { Check } from "./check.ts";

/** A slate names candidates of its contest, no more of them than stood or were elected. */
export const slatesFitTheContest: Check = function* (files) {
  for (const [id, { slates = [], candidates, withdrawn = [] }] of files.contests) {
    const file = fileOf("elections", id);
    const stood = new Set([...candidates, ...withdrawn].map(({ person }) => person));
    const elected = candidates.filter((each) => each.elected === true).length;
    for (const [i, slate] of slates.entries()) {
      for (const [j, person] of (slate.candidates ?? []).entries()) {
        if (stood.has(person)) continue;
        const message = `"${person}" is not a candidate of this contest`;
        yield { file, path: ["slates", i, "candidates", j], message };
      }
      const named = slate.candidates?.length ?? 0;
      if (slate.stood !== undefined && named > slate.stood) {
        const message = `${named} candidates are named, but ${slate.stood} stood`;
        yield { file, path: ["slates", i, "stood"], message };
      }
      const most = Math.min(slate.stood ?? Number.POSITIVE_INFINITY, elected);
      if (slate.elected !== undefined && slate.elected > most) {
        const message = `${slate.elected} elected, more than the ${most} who could be`;
        yield { file, path: ["slates", i, "elected"], message };
      }
    }
  }
};

/** An organisation backs a candidate once in a contest. */
export const backingStandsOnce: Check = function* (files) {
  for (const [id, { candidates }] of files.contests) {
    for (const [i, { backed_by = [] }] of candidates.entries()) {
      const seen = new Set<string>();
      for (const [j, { organisation }] of backed_by.entries()) {
        if (seen.has(organisation)) {
          const message = `"${organisation}" already backs this candidate`;
          yield { file: fileOf("elections", id), path: ["candidates", i, "backed_by", j], message };
        }
        seen.add(organisation);
      }
    }
  }
};
