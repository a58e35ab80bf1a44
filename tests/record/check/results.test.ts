import { expect, test } from "vitest";
import {
  placesAreTakenOnce,
  placesFollowVotes,
  statusFitsTheResult,
  theElectedFillTheSeats,
  theElectedHaveTheVotes,
} from "#src/record/check/results.ts";
import { changed, findings } from "../../support/broken.ts";

const MARCH = "contests/clp-2015-03/candidates";

test("a worse place cannot have more votes", () => {
  expect(findings(placesFollowVotes, changed(`${MARCH}/4/votes`, 7_900))).toEqual([
    "elections/clp-2015-03.yaml candidates[4].votes: place 5 has more votes (7900) than place 4 " +
      "(7103); a caveat or note must say why",
  ]);
});

test("a caveat or note of either candidate excuses a place that votes do not explain", () => {
  const odd = changed(`${MARCH}/4/votes`, 7_900);
  expect(findings(placesFollowVotes, changed(`${MARCH}/4/caveat`, "Misprinted.", odd))).toEqual([]);
  expect(findings(placesFollowVotes, changed(`${MARCH}/3/note`, "Recounted.", odd))).toEqual([]);
});

test("a place is taken once unless the figures tie", () => {
  expect(findings(placesAreTakenOnce, changed(`${MARCH}/1/place`, 1))).toEqual([
    "elections/clp-2015-03.yaml candidates[1].place: place 1 is also ada-lintott's, and the figures do not tie",
  ]);
  const tie = changed("contests/bame-2017/candidates/1/place", 1);
  expect(findings(placesAreTakenOnce, tie)).toEqual([]);
});

test("nobody is elected over somebody with more votes unless a note says why", () => {
  const odd = changed(`${MARCH}/2/votes`, 7_000);
  expect(findings(theElectedHaveTheVotes, odd)).toEqual([
    "elections/clp-2015-03.yaml candidates[2].elected: elected with 7000 votes, though one not " +
      "elected has 7103; a note must say why",
  ]);
  const note = [
    { text: "A rule kept one seat for a councillor.", sources: ["gazette/2015-03-clp"] },
  ];
  expect(
    findings(theElectedHaveTheVotes, changed("contests/clp-2015-03/notes", note, odd)),
  ).toEqual([]);
});

test("no more are elected than there are seats", () => {
  expect(findings(theElectedFillTheSeats, changed(`${MARCH}/5/elected`, true))).toEqual([
    "elections/clp-2015-03.yaml seats: 4 elected to 3 seats",
  ]);
});

test("fewer elected than seats needs a note, a missing candidate or an unknown", () => {
  const fewer = changed(`${MARCH}/0/elected`, false);
  expect(findings(theElectedFillTheSeats, fewer)).toEqual([
    "elections/clp-2015-03.yaml seats: only 2 elected to 3 seats; a note must say why",
  ]);
  expect(findings(theElectedFillTheSeats, changed(`${MARCH}/0/elected`, null))).toEqual([]);
  const partial = changed("contests/clp-2015-03/complete", false, fewer);
  expect(findings(theElectedFillTheSeats, partial)).toEqual([]);
});

test("a contest that is pending or without a result has nobody elected and no votes", () => {
  const pending = changed("contests/clp-2022/candidates/0/elected", true);
  expect(findings(statusFitsTheResult, pending)).toEqual([
    'elections/clp-2022.yaml candidates[0]: has a result, though the contest\'s status is "pending"',
  ]);
  const counted = changed("contests/councillors-2013/candidates/1/votes", 12);
  expect(findings(statusFitsTheResult, counted)).toHaveLength(1);
  const dated = changed("contests/clp-2022/declared", "2022-09-12");
  expect(findings(statusFitsTheResult, dated)).toHaveLength(1);
});
