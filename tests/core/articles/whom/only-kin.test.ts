import { expect, test } from "vitest";
import { isOnlyKin } from "#src/core/articles/whom/only-kin.ts";
import { answerOver } from "../../../support/answer-over.ts";
import { spoken } from "../../../support/spoken.ts";

const LINE =
  "One dyer, Bram Thistle — son of the former mayor Ysolde Thistle — added: “It needs to look like a complaint and not a loom campaign!”";

test("nobody's words are those of the parent who is named beside", async () => {
  const asked = (name: string) =>
    answerOver(`What did ${name} say about the loom row?`, {
      title: "The loom row",
      paragraphs: ["The loom row went on in Eastmere on Monday.", LINE],
    });
  expect((await asked("Ysolde Thistle")).status).toBe("unknown");
  expect(spoken(await asked("Bram Thistle"))).toContain("look like a complaint");
});

test("who is named besides is not named as a relative alone", () => {
  expect(isOnlyKin(LINE, "Ysolde Thistle")).toBe(true);
  expect(isOnlyKin(`${LINE} Ysolde Thistle agreed.`, "Ysolde Thistle")).toBe(false);
  expect(isOnlyKin(LINE, "Bram Thistle")).toBe(false);
});
