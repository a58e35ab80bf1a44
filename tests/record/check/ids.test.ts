import { expect, test } from "vitest";
import {
  contestsCanBeTold,
  fileNamesAreIds,
  glossaryAliasesAreTheirOwn,
  idsStandOnce,
  sectionAliasesAreTheirOwn,
} from "#src/record/check/ids.ts";
import { changed, findings } from "../../support/broken.ts";
import { madeUpInput, withMore } from "../../support/record.ts";

test.each(["Ada_Lintott", "ada lintott", "ada--lintott", "adá"])(
  "a file cannot be named %s.yaml",
  (id) => {
    const person = madeUpInput.people["bryn-lintott"];
    const input = withMore({ people: person ? { [id]: person } : {} });
    expect(findings(fileNamesAreIds, input)).toEqual([
      expect.stringContaining(`people/${id}.yaml : the file's name must be`),
    ]);
  },
);

test.each([
  ["sections", "clp"],
  ["claims", "youth-2014-complaint"],
  ["vacancies", "clp-2015-11-bellerose"],
  ["glossary", "clp"],
  ["gaps", "councillors-2013-result"],
])("an id stands once in %s.yaml", (name, id) => {
  expect(findings(idsStandOnce, changed(`${name}/1/id`, id))).toEqual([
    `${name}.yaml [1].id: the id "${id}" stands twice`,
  ]);
});

test("an alias cannot lead to two sections, however it is written", () => {
  expect(findings(sectionAliasesAreTheirOwn, changed("sections/1/aliases", ["clp"]))).toEqual([
    'sections.yaml [1].aliases[0]: "clp" already leads to the section "clp"',
  ]);
});

test("a section may repeat its own name as an alias", () => {
  const input = changed("sections/1/aliases", ["youth seat"]);
  expect(findings(sectionAliasesAreTheirOwn, input)).toEqual([]);
});

test("a word cannot lead to two glossary terms", () => {
  expect(findings(glossaryAliasesAreTheirOwn, changed("glossary/1/aliases", ["CLP"]))).toEqual([
    'glossary.yaml [1].aliases[0]: "CLP" already leads to the term "clp"',
  ]);
});

test("two contests that would read the same need an occasion", () => {
  const contest = madeUpInput.contests["bame-2017"];
  const twin = withMore({ contests: contest ? { "bame-2017-again": contest } : {} });
  expect(findings(contestsCanBeTold, twin)).toEqual([
    'elections/bame-2017-again.yaml occasion: reads the same as "bame-2017" ' +
      '("BAME seat, May 2017"); give both an occasion',
  ]);
  const told = changed("contests/bame-2017-again/occasion", "second ballot", twin);
  expect(findings(contestsCanBeTold, told)).toEqual([]);
});

test("a contest with no declared date needs a year in its id", () => {
  const contest = madeUpInput.contests["councillors-2013"];
  const input = withMore({ contests: contest ? { "councillors-early": contest } : {} });
  expect(findings(contestsCanBeTold, input)).toContain(
    "elections/councillors-early.yaml : a contest with no declared date needs its year in the file's name",
  );
});
