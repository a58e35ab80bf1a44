import { describe, expect, test } from "vitest";
import { byProfile } from "#src/core/understand/by-profile.ts";
import { steps } from "#src/core/understand/steps.ts";
import {
  buildRecord,
  madeUpInput,
  type OrganisationInput,
  type PersonInput,
} from "../../support/record.ts";

const ada = madeUpInput.people["ada-lintott"] as PersonInput;
const about = (text: string) => ({ text, sources: ada.sources });
const harbour = madeUpInput.organisations.harbour as OrganisationInput;
const record = buildRecord({
  people: {
    "ada-lintott": { ...ada, about: about("Rector of Eastmere University from 2009 to 2018.") },
    "hetty-wainscotting": {
      ...ada,
      name: "Hetty Wainscotting",
      aliases: [],
      about: about("Weaver; deputy minister in 2010."),
    },
  },
  organisations: {
    "loom-circle": {
      ...harbour,
      name: "Loom Circle",
      aliases: [],
      about: about("A reading circle; Ada Lintott was its director."),
    },
  },
});
const asking = { record, now: "2026-11-22T09:00:00Z", conversation: null };
const asked = (text: string) => {
  const { tokens, marks } = steps(text, asking);
  return byProfile(tokens, marks, asking);
};

describe("a question about who somebody is", () => {
  test.each([
    "was Ada Lintott ever rector of Eastmere University?",
    "Ada Lintott, rector of Eastmere when?",
    "which NEC member had been rector of Eastmere University?",
  ])("is answered where every word is in what the record says: %s", (text) => {
    expect(asked(text)).toEqual({ kind: "person", person: "ada-lintott" });
  });

  test("is told by the only organisation that is said to be theirs", () => {
    expect(asked("what group was Ada Lintott director of?")).toEqual({
      kind: "organisation",
      organisation: "loom-circle",
    });
  });

  test.each([
    "was Ada Lintott ever rector of Westmere University?",
    "was Ada Lintott dismissed as rector?",
    "was Ada Lintott rector in 2003?",
    "who is the deputy minister?",
  ])("is not, where a word is missing or nobody of the committee is asked for: %s", (text) => {
    expect(asked(text)).toBeNull();
  });
});
