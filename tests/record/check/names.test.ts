import { expect, test } from "vitest";
import {
  namesAreNotSlips,
  organisationsAreTheirOwn,
  peopleAreTheirOwn,
  peopleStandOnce,
  surnamesEndNames,
} from "#src/record/check/names.ts";
import { everyPersonHasAPart } from "#src/record/check/unused.ts";
import { changed, findings } from "../../support/broken.ts";

test("a name cannot be that of two people, whatever its accents and hyphens", () => {
  expect(
    findings(peopleAreTheirOwn, changed("people/jory-plume/aliases", ["Pía Marsh Kettle"])),
  ).toEqual([
    'people/jory-plume.yaml aliases[0]: "pia marsh kettle" is already a name of people/pia-marsh-kettle.yaml',
  ]);
});

test("a short form cannot be that of two organisations", () => {
  expect(findings(organisationsAreTheirOwn, changed("organisations/harbour/short", "UIW"))).toEqual(
    [expect.stringContaining('"uiw" is already a name of organisations/harbour.yaml')],
  );
});

test("two people whose names are one letter apart are reported once", () => {
  expect(findings(namesAreNotSlips, changed("people/jory-plume/name", "Oswin Tarow"))).toEqual([
    'people/jory-plume.yaml name: "oswin tarow" is one letter from "oswin tarrow" in people/oswin-tarrow.yaml',
  ]);
});

test("namesakes who list each other may share a name or nearly", () => {
  for (const name of ["Oswin Tarrow", "Oswin Tarow"]) {
    const alike = changed("people/jory-plume/name", name);
    const told = changed("people/jory-plume/namesakes", ["oswin-tarrow"], alike);
    expect([...findings(peopleAreTheirOwn, told), ...findings(namesAreNotSlips, told)]).toEqual([]);
  }
});

test("a person stands once in a contest, withdrawn or not", () => {
  const twice = changed("contests/clp-2015-03/candidates/5/person", "ada-lintott");
  expect(findings(peopleStandOnce, twice)).toEqual([
    'elections/clp-2015-03.yaml candidates[5].person: "ada-lintott" stands twice in this contest',
  ]);
  const back = changed("contests/clp-2015-03/withdrawn/0/person", "oswin-tarrow");
  expect(findings(peopleStandOnce, back)).toHaveLength(1);
});

test("a surname must be the end of the name", () => {
  expect(findings(surnamesEndNames, changed("people/ada-lintott/surname", "Lintot"))).toEqual([
    'people/ada-lintott.yaml surname: the name "Ada Lintott" does not end in "Lintot"',
  ]);
});

test("a person with no part in the record is reported, unless a file is unread", () => {
  const stranger = {
    name: "Wilf Nemo",
    aliases: [],
    offices: [],
    sources: ["gazette/profiles"],
    checked: "2021-06-01",
  };
  const input = changed("people/wilf-nemo", stranger);
  expect(findings(everyPersonHasAPart, input)).toEqual([
    "people/wilf-nemo.yaml : stands in no contest, post, seat, vacancy, decision or claim, and has no office",
  ]);
  expect(findings(everyPersonHasAPart, input, new Set(["claims.yaml"]))).toEqual([]);
});
