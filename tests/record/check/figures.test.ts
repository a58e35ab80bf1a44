import { expect, test } from "vitest";
import {
  ballotsAddUp,
  quotaFitsBallots,
  sharesAddUp,
  sharesFitVotes,
  turnoutFitsBallots,
  votesFitBallots,
} from "#src/record/check/figures.ts";
import { changed, findings } from "../../support/broken.ts";

test("shares of one whole cannot add up to more than it", () => {
  expect(findings(sharesAddUp, changed("contests/youth-2014-02/candidates/2/share", 9))).toEqual([
    "elections/youth-2014-02.yaml candidates: the shares add up to 108.1 per cent",
  ]);
});

test("a share must be that part of the votes, to the decimals printed", () => {
  expect(findings(sharesFitVotes, changed("contests/bame-2017/candidates/0/share", 45.4))).toEqual([
    "elections/bame-2017.yaml candidates[0].share: 1204 votes would be 44.53 per cent, not 45.4",
  ]);
  for (const share of [44, 45, 44.5, 44.53]) {
    const input = changed("contests/bame-2017/candidates/0/share", share);
    expect(findings(sharesFitVotes, input)).toEqual([]);
  }
});

test("turnout must be ballots by electorate, unless a source says about", () => {
  const wrong = changed("contests/clp-2015-03/turnout/value", 35.2);
  expect(findings(turnoutFitsBallots, wrong)).toEqual([
    "elections/clp-2015-03.yaml turnout.value: ballots by electorate is 32.5 or 32.25 per cent, not 35.2",
  ]);
  expect(
    findings(turnoutFitsBallots, changed("contests/clp-2015-03/turnout/about", true, wrong)),
  ).toEqual([]);
  const over = changed("contests/clp-2015-10/turnout/value", 220);
  expect(findings(turnoutFitsBallots, over)).toEqual([
    "elections/clp-2015-10.yaml turnout: a turnout cannot be over 100 per cent",
  ]);
});

test("there cannot be more ballots than voters", () => {
  expect(findings(ballotsAddUp, changed("contests/clp-2015-03/electorate/value", 12_000))).toEqual([
    "elections/clp-2015-03.yaml ballots: 13000 ballots from 12000 voters",
  ]);
});

test("valid and invalid ballots must be all of them", () => {
  expect(findings(ballotsAddUp, changed("contests/clp-2015-03/invalid_ballots/value", 10))).toEqual(
    ["elections/clp-2015-03.yaml ballots.value: valid and invalid ballots are 12910, not 13000"],
  );
});

test("nobody can have more votes than there were ballots", () => {
  const input = changed("contests/clp-2015-03/candidates/0/votes", 13_001);
  expect(findings(votesFitBallots, input)).toEqual([
    "elections/clp-2015-03.yaml candidates[0].votes: 13001 votes from 13000 ballots",
    "elections/clp-2015-03.yaml candidates: 39484 votes in all from 13000 ballots of 3 each",
  ]);
});

test("a quota must be valid ballots by seats and one", () => {
  expect(findings(quotaFitsBallots, changed("contests/clp-2019-11/quota/value", 5_763))).toEqual([
    "elections/clp-2019-11.yaml quota.value: 17286 valid ballots for 3 seats give a quota of 4321.5, not 5763",
  ]);
  const rounded = changed("contests/clp-2019-11/quota/value", 4_322);
  expect(findings(quotaFitsBallots, rounded)).toEqual([]);
});
