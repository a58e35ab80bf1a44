import { describe, expect, test } from "vitest";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { madeUpRecord } from "../../support/record.ts";

const desk = createDesk(madeUpRecord, { commands });
const ask = (text: string) => desk.ask({ text }, null, "2026-11-22T09:00:00Z").query;

describe("a contest is known by two who stood in it together", () => {
  test.each([
    ["turnout in the Orrery v Marsh-Kettle contest", "turnout"],
    ["who won the Orrery v Marsh-Kettle election", "winners"],
    ["what was the turnout when Orrery beat Marsh-Kettle", "turnout"],
  ])("%s", (text, aspect) => {
    expect(ask(text)).toMatchObject({ kind: "result", contest: "clp-2015-03", aspect });
  });

  test("but two people asked about against each other are asked about", () => {
    expect(ask("Lintott v Quillfeather in March 2015")).toMatchObject({
      kind: "candidacy",
      person: "ada-lintott",
      against: "tomas-quillfeather",
    });
  });
});

test("a pronoun beside the verb says on which side of it somebody is who is named before", () => {
  expect(ask("when Oswin Tarrow stood in March 2015 who beat Tarrow")).not.toMatchObject({
    aspect: "below",
  });
  expect(ask("when Zoë Bellérose stood in March 2015 who did she beat")).toMatchObject({
    person: "zoe-bellerose",
    aspect: "below",
  });
  expect(ask("when Zoë Bellérose stood in March 2015 who beat her")).toMatchObject({
    person: "zoe-bellerose",
    aspect: "above",
  });
});
