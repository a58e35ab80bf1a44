import { expect, test } from "vitest";
import {
  contestsRunForwards,
  intervalsRunForwards,
  sourcesPrecedeTheCheck,
} from "#src/record/check/dates.ts";
import { changed, findings } from "../../support/broken.ts";

test("an office cannot end before it begins", () => {
  expect(
    findings(intervalsRunForwards, changed("people/ada-lintott/offices/0/to", "2008")),
  ).toEqual(["people/ada-lintott.yaml offices[0].to: 2008 is before from (2009-05)"]);
});

test.each(["2009", "2009-05", "2009-05-01", "by 2009-06", "about 2008", "after 2007"])(
  "an office from 2009-05 may end %s, as far as that is known",
  (to) => {
    expect(findings(intervalsRunForwards, changed("people/ada-lintott/offices/0/to", to))).toEqual(
      [],
    );
  },
);

test("a bound that ends too early is still too early", () => {
  const input = changed("people/ada-lintott/offices/0/to", "by 2009-04");
  expect(findings(intervalsRunForwards, input)).toHaveLength(1);
});

test("posts, make-ups of the body and gaps run forwards too", () => {
  expect(findings(intervalsRunForwards, changed("officers/0/to", "2013"))).toEqual([
    "officers.yaml [0].to: 2013 is before from (2014-09)",
  ]);
  expect(findings(intervalsRunForwards, changed("body/compositions/0/to", "2011"))).toEqual([
    "body.yaml compositions[0].to: 2011 is before from (2012)",
  ]);
  expect(findings(intervalsRunForwards, changed("gaps/0/expires", "2021-05"))).toEqual([
    "gaps.yaml [0].expires: 2021-05 is before since (2021-06-01)",
  ]);
});

test("nominations, polls and the declaration come in that order", () => {
  const early = changed("contests/clp-2015-03/declared", "2015-03-10");
  expect(findings(contestsRunForwards, early)).toEqual([
    "elections/clp-2015-03.yaml declared: 2015-03-10 is before polls.closed (2015-03-11)",
  ]);
  const late = changed("contests/clp-2015-03/nominations/closed", "2015-02-03");
  expect(findings(contestsRunForwards, late)).toEqual([
    "elections/clp-2015-03.yaml polls.opened: 2015-02-01 is before nominations.closed (2015-02-03)",
  ]);
});

test("a source cannot be younger than the check against it", () => {
  const input = changed("claims/0/checked", "2014-03-10");
  expect(findings(sourcesPrecedeTheCheck, input)).toEqual([
    "claims.yaml [0].outcome.sources[0]: the source is of 2014-05-19, after the check on 2014-03-10",
  ]);
});
