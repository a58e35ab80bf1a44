import { expect, test } from "vitest";
import { answerOver } from "../../../support/answer-over.ts";
import { spoken } from "../../../support/spoken.ts";

const asked = (...paragraphs: readonly string[]) =>
  answerOver("Who phoned Oswin Tarrow?", { title: "Six seats in Eastmere", paragraphs });

const CALL = "Pete rang Oswin Tarrow about ten minutes after the count.";

test("who did something and is called by a given name alone is told with the only one whom the article names so", async () => {
  const answer = await asked("Pete Wainscotting took the last seat.", CALL);
  expect(spoken(answer)).toContain(
    "the only Pete whom the article names in full: Pete Wainscotting",
  );
});

test("and where it names two, with neither", async () => {
  const both = "Pete Wainscotting and Pete Thistlewood took the last seats.";
  expect(spoken(await asked(both, CALL))).not.toContain("the only Pete");
});
