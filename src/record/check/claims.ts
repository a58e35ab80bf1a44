import { singleFile } from "../layout.ts";
import type { Check } from "./check.ts";
import { listed } from "./every.ts";

const NOTHING_SAID = /^(none|no|nil|n\/a|na|null|unknown|not known|not found|tbc|-|\?)[.\s]*$/i;

/** A claim is about somebody in the record. */
export const claimsNameSomebody: Check = function* (files) {
  for (const { file, path, value } of listed(singleFile("claims"), files.claims)) {
    if (value.people.length + value.organisations.length > 0) continue;
    yield { file, path, message: `the claim "${value.id}" names no person or organisation` };
  }
};

/** A reply or outcome says something; where there is nothing to say it is `none`. */
export const repliesAndOutcomesSaySomething: Check = function* (files) {
  for (const { file, path, value } of listed(singleFile("claims"), files.claims)) {
    for (const key of ["reply", "outcome"] as const) {
      const given = value[key];
      if (given === "none" || !NOTHING_SAID.test(given.text.trim())) continue;
      const message = `"${given.text}" says nothing; write ${key}: none`;
      yield { file, path: [...path, key, "text"], message };
    }
  }
};

/** A claim says who made it and is worded as theirs. */
export const claimsSayWhoMadeThem: Check = function* (files) {
  for (const { file, path, value } of listed(singleFile("claims"), files.claims)) {
    if (!NOTHING_SAID.test(value.made_by.trim()) && value.made_by.trim() !== "") continue;
    yield { file, path: [...path, "made_by"], message: "a claim must say who made it" };
  }
};
