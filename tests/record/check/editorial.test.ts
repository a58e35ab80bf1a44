import { expect, test } from "vitest";
import { addressesAreThePublishers, hostsAreNoMirrors } from "#src/record/check/addresses.ts";
import { seatsAddUp } from "#src/record/check/body.ts";
import {
  claimsNameSomebody,
  claimsSayWhoMadeThem,
  repliesAndOutcomesSaySomething,
} from "#src/record/check/claims.ts";
import { expiredGaps } from "#src/record/check/gaps.ts";
import { backingStandsOnce, slatesFitTheContest } from "#src/record/check/slates.ts";
import { wordingIsOurs, wrongWording } from "#src/record/check/wording.ts";
import { changed, findings } from "../../support/broken.ts";
import { filesOf, madeUpInput } from "../../support/record.ts";

test("a claim must be about somebody in the record", () => {
  expect(findings(claimsNameSomebody, changed("claims/1/people", []))).toEqual([
    'claims.yaml [1]: the claim "clp-2019-letter" names no person or organisation',
  ]);
});

test.each(["None", "n/a", "Not known.", "unknown"])(
  "a reply or outcome of %j is refused: nothing is written as none",
  (text) => {
    const reply = { text, sources: ["ballot-weekly/2019-letter"] };
    expect(findings(repliesAndOutcomesSaySomething, changed("claims/1/reply", reply))).toEqual([
      `claims.yaml [1].reply.text: "${text}" says nothing; write reply: none`,
    ]);
    expect(
      findings(repliesAndOutcomesSaySomething, changed("claims/1/outcome", reply)),
    ).toHaveLength(1);
  },
);

test("a claim must say who made it", () => {
  expect(findings(claimsSayWhoMadeThem, changed("claims/0/made_by", "unknown"))).toHaveLength(1);
});

test("an address must be on one of its publisher's own hosts", () => {
  const path = "publishers/gazette/sources/2016-unions/url";
  expect(findings(addressesAreThePublishers, changed(path, "https://web.archive.org/x"))).toEqual([
    "sources/gazette.yaml sources.2016-unions.url: web.archive.org is not a host of The Example " +
      "Gazette; leave a copy's address out",
  ]);
  expect(
    findings(addressesAreThePublishers, changed(path, "https://notgazette.example.org/x")),
  ).toHaveLength(1);
  expect(
    findings(addressesAreThePublishers, changed(path, "https://old.gazette.example.org/x")),
  ).toEqual([]);
});

test.each([
  "192.0.2.7",
  "web.archive.org",
  "archive.ph",
  "gazette example",
  "https://gazette.example.org",
])("%s cannot be a publisher's host", (host) => {
  const input = changed("publishers/gazette/hosts/1", host);
  expect(findings(hostsAreNoMirrors, input)).toEqual([
    expect.stringContaining("sources/gazette.yaml hosts[1]: "),
  ]);
});

test("a gap is reported from the day after it expires", () => {
  const files = filesOf(madeUpInput);
  expect([...expiredGaps(files, "2022-06-01")]).toEqual([]);
  expect([...expiredGaps(files, "2022-06-02")].map(({ path }) => path)).toEqual([[0, "expires"]]);
  expect([...expiredGaps(files, "2022-06-30")]).toHaveLength(1);
  expect([...expiredGaps(files, "2022-07-01")]).toHaveLength(2);
});

test("a slate names only candidates of its contest", () => {
  const input = changed("contests/clp-2015-03/slates/0/candidates/2", "jory-plume");
  expect(findings(slatesFitTheContest, input)).toEqual([
    'elections/clp-2015-03.yaml slates[0].candidates[2]: "jory-plume" is not a candidate of this contest',
  ]);
});

test("a slate has no more elected than stood, and no more named", () => {
  expect(
    findings(slatesFitTheContest, changed("contests/clp-2015-03/slates/0/elected", 4)),
  ).toHaveLength(1);
  expect(
    findings(slatesFitTheContest, changed("contests/clp-2015-03/slates/0/stood", 2)),
  ).toHaveLength(1);
});

test("an organisation backs a candidate once in a contest", () => {
  const twice = [
    { organisation: "lantern", sources: ["ballot-weekly/2015-slates"] },
    { organisation: "lantern", sources: ["gazette/2015-03-clp"] },
  ];
  expect(
    findings(backingStandsOnce, changed("contests/clp-2015-03/candidates/0/backed_by", twice)),
  ).toEqual([
    'elections/clp-2015-03.yaml candidates[0].backed_by[1]: "lantern" already backs this candidate',
  ]);
});

test("the seats of a make-up add up to its total, or a note says why not", () => {
  expect(findings(seatsAddUp, changed("body/compositions/0/total", 7))).toEqual([
    "body.yaml compositions[0].total: the seats listed are 6, the total is 7; a note must say why",
  ]);
  expect(findings(seatsAddUp, changed("body/compositions/0/seats/2/seats", null))).toEqual([]);
});

test("our own words are held to the house's in every file", () => {
  const input = changed("people/ada-lintott/about/text", "Ada Lintott won by a landslide.");
  expect(findings(wordingIsOurs, input)).toEqual([
    'people/ada-lintott.yaml about.text: "landslide" in our own words; quote it, say whose word ' +
      "it is, or leave it out",
  ]);
});

test("conduct is a claim, and nowhere else: results and profiles are shown unasked", () => {
  const text = "Ada Lintott was suspended in 2017.";
  expect(findings(wordingIsOurs, changed("people/ada-lintott/about/text", text))).toEqual([
    'people/ada-lintott.yaml about.text: "suspended" outside claims.yaml: results and profiles are ' +
      "shown unasked; make it a claim, with reply and outcome",
  ]);
  expect(findings(wordingIsOurs, changed("claims/0/statement", `Reported: ${text}`))).toEqual([]);
});

test.each([
  "Lintott is a left-wing councillor.",
  "The Blairite candidate lost.",
  "Orrery said little. A moderate won.",
  "In 2014 she stood again.",
  `Lintott wrote: “${"word ".repeat(26)}”.`,
])("%j is refused", (text) => {
  expect([...wrongWording(text)]).toHaveLength(1);
});

test.each([
  "Lintott stood as “the moderate choice”.",
  'The slate called itself "left-wing".',
  "The Example Gazette described Lintott as a moderate.",
  "Turnout was moderately high; the Left Society met.",
  `Lintott wrote: “${"word ".repeat(25)}”.`,
  "The history of the theatre, then.",
])("%j is let through", (text) => {
  expect([...wrongWording(text)]).toEqual([]);
});
