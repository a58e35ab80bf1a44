import { expect, test } from "vitest";
import { validate } from "#src/record/plain-issue.ts";
import { pathText } from "#src/record/problem.ts";
import * as schema from "#src/record/schema/index.ts";
import { changed } from "../support/broken.ts";

/** What the contest schema says of the made-up contest with one value changed. */
function said(path: string, value: unknown): readonly string[] {
  const contest = changed(`contests/clp-2015-03/${path}`, value).contests["clp-2015-03"];
  const result = validate(schema.Contest, contest, "x.yaml");
  return result.ok ? [] : result.findings.map((each) => `${pathText(each.path)}: ${each.message}`);
}

test.each([
  ["seats", 0, "seats: must be more than 0"],
  ["seats", 2.5, "seats: must be a whole number, not 2.5"],
  ["seats", "three", 'seats: must be a number, not the text "three"'],
  ["seats", undefined, "seats: is missing"],
  ["seats", null, "seats: must be a number, not null"],
  ["complete", "yes", 'complete: must be true or false, not the text "yes"'],
  ["candidates", {}, "candidates: must be a list, not a set of keys and values"],
  ["candidates/1", "ada", 'candidates[1]: must be a set of keys and values, not the text "ada"'],
  ["candidates/1/sources", [], "candidates[1].sources: give at least one source"],
  ["candidates/1/share", 101, "candidates[1].share: must be at most 100"],
  ["candidates/1/votes", -1, "candidates[1].votes: must be at least 0"],
  [
    "declared",
    "14 March 2015",
    "declared: a date is 2016-02-27, 2016-02, 2016, or one of those after by/about/after/before",
  ],
  ["declared", "2015-02-30", "declared: there is no such day"],
  ["notes", [{ text: "", sources: ["a/b"] }], "notes[0].text: must not be empty"],
])("%s: %j is told in plain words", (path, value, message) => {
  expect(said(path, value)).toEqual([message]);
});

test("an unknown key is named, with the key that was meant where it is close", () => {
  expect(said("turnuot", 1)).toEqual(['turnuot: unknown key "turnuot"; did you mean "turnout"?']);
  expect(said("weather", 1)).toEqual(['weather: unknown key "weather"']);
  expect(said("candidates/0/vote", 1)).toEqual([
    'candidates[0].vote: unknown key "vote"; did you mean "votes"?',
  ]);
});

test("a word that is not one of the choices is answered with the choices", () => {
  expect(said("status", "declard")).toEqual([
    'status: must be "declared", "not-found", "pending", not the text "declard"; did you mean "declared"?',
  ]);
});

test("of a reply, what is wrong inside it is told, or what it may be", () => {
  const claims = (reply: unknown) => {
    const result = validate(schema.Claims, changed("claims/0/reply", reply).claims, "claims.yaml");
    return result.ok
      ? []
      : result.findings.map((each) => `${pathText(each.path)}: ${each.message}`);
  };
  expect(claims({ text: "No.", source: ["a/b"] })).toEqual([
    "[0].reply.sources: is missing",
    '[0].reply.source: unknown key "source"; did you mean "sources"?',
  ]);
  expect(claims(undefined)).toEqual(["[0].reply: is missing"]);
  expect(claims("nil")).toEqual(['[0].reply: must be "none", or text with its sources']);
});

test("a source's key and address are told in plain words", () => {
  const publisher = changed("publishers/gazette/sources/Bad Key", {
    title: "T",
    date: null,
    url: "gazette.example.org/x",
  }).publishers.gazette;
  const result = validate(schema.Publisher, publisher, "sources/gazette.yaml");
  expect(result.ok ? [] : result.findings.map((each) => each.message)).toEqual([
    "an id is lower case letters and digits joined by hyphens",
  ]);
  const address = changed("publishers/gazette/sources/profiles/url", "gazette.example.org/x");
  const other = validate(schema.Publisher, address.publishers.gazette, "sources/gazette.yaml");
  expect(other.ok ? [] : other.findings.map((each) => each.message)).toEqual([
    "must be a web address beginning with http:// or https://",
  ]);
});
