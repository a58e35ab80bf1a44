import { describe, expect, test } from "vitest";
import { accuses } from "#src/core/accusation.ts";

describe("a text accuses", () => {
  test.each([
    "Member suspended over post",
    "Candidate in antisemitism row",
    "“Anti-Semitic” remarks on tape",
    "New member caught up in smears row",
    "Inquiry into bullying",
    "Treasurer denies fraud",
    "Complaint sent to general secretary",
    "Chair under fire over islamophobia claims",
    "RACISM CLAIMS",
    "Candidate accused",
  ])("with a word of accusation: %s", (text) => {
    expect(accuses(text)).toBe(true);
  });

  test.each([
    "Candidate elected",
    "Candidate wins for the third time in a row",
    "Member calls for lower fees",
    "Union backs list",
    "",
    "Result declared in Racton, Bullington and Fraudley",
  ])("not with others: %s", (text) => {
    expect(accuses(text)).toBe(false);
  });
});
