import type { RecordFiles } from "../files.ts";
import type { Finding } from "../problem.ts";
import { addressesAreThePublishers, hostsAreNoMirrors } from "./addresses.ts";
import { seatsAddUp } from "./body.ts";
import type { Check } from "./check.ts";
import {
  claimsNameSomebody,
  claimsSayWhoMadeThem,
  repliesAndOutcomesSaySomething,
} from "./claims.ts";
import { contestsRunForwards, intervalsRunForwards, sourcesPrecedeTheCheck } from "./dates.ts";
import {
  ballotsAddUp,
  quotaFitsBallots,
  sharesAddUp,
  sharesFitVotes,
  turnoutFitsBallots,
  votesFitBallots,
} from "./figures.ts";
import { expiredGaps } from "./gaps.ts";
import {
  contestsCanBeTold,
  fileNamesAreIds,
  glossaryAliasesAreTheirOwn,
  idsStandOnce,
  sectionAliasesAreTheirOwn,
} from "./ids.ts";
import {
  namesAreNotSlips,
  organisationsAreTheirOwn,
  peopleAreTheirOwn,
  peopleStandOnce,
  surnamesEndNames,
} from "./names.ts";
import {
  changedContestsExist,
  citedSourcesExist,
  namedContestsExist,
  namedOrganisationsExist,
  namedPeopleExist,
  sectionsExist,
} from "./references.ts";
import {
  placesAreTakenOnce,
  placesFollowVotes,
  statusFitsTheResult,
  theElectedFillTheSeats,
  theElectedHaveTheVotes,
} from "./results.ts";
import { backingStandsOnce, slatesFitTheContest } from "./slates.ts";
import { everyPersonHasAPart } from "./unused.ts";
import { wordingIsOurs } from "./wording.ts";

/** Every rule that holds on any day, in the order in which their findings are listed. */
export const CHECKS: readonly Check[] = [
  fileNamesAreIds,
  idsStandOnce,
  sectionAliasesAreTheirOwn,
  glossaryAliasesAreTheirOwn,
  contestsCanBeTold,
  citedSourcesExist,
  namedPeopleExist,
  namedOrganisationsExist,
  namedContestsExist,
  changedContestsExist,
  sectionsExist,
  intervalsRunForwards,
  contestsRunForwards,
  sourcesPrecedeTheCheck,
  placesFollowVotes,
  placesAreTakenOnce,
  theElectedHaveTheVotes,
  theElectedFillTheSeats,
  statusFitsTheResult,
  sharesAddUp,
  sharesFitVotes,
  turnoutFitsBallots,
  ballotsAddUp,
  votesFitBallots,
  quotaFitsBallots,
  slatesFitTheContest,
  backingStandsOnce,
  peopleAreTheirOwn,
  organisationsAreTheirOwn,
  namesAreNotSlips,
  peopleStandOnce,
  surnamesEndNames,
  everyPersonHasAPart,
  claimsNameSomebody,
  repliesAndOutcomesSaySomething,
  claimsSayWhoMadeThem,
  addressesAreThePublishers,
  hostsAreNoMirrors,
  wordingIsOurs,
  seatsAddUp,
];

/**
 * Everything that the files say against one another. `unread` names files that could not be
 * read; `today` (2026-11-22) adds the rule that goes by the day.
 */
export function checkRecord(
  files: RecordFiles,
  options: { readonly unread?: ReadonlySet<string>; readonly today?: string | undefined } = {},
): readonly Finding[] {
  const unread = options.unread ?? new Set();
  const findings = CHECKS.flatMap((check) => [...check(files, unread)]);
  if (options.today === undefined) return findings;
  return [...findings, ...expiredGaps(files, options.today)];
}
