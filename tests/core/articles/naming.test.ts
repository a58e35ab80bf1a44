import { expect, test } from "vitest";
import { namingIn } from "#src/core/articles/closest/naming.ts";
import { invented } from "../../support/invented-articles.ts";

const HETTY = { id: "hetty-wainscotting", names: ["Hetty Wainscotting"], group: false };
const goesOn = (...paragraphs: readonly string[]) =>
  namingIn(invented({ paragraphs }), HETTY).map((each) => each.goesOn > 0);
const named = (...paragraphs: readonly string[]) =>
  namingIn(invented({ paragraphs }), HETTY).map((each) => each.named > 0);

const SAID = "“No roof lasts for ever,” he said.";
const NAMESAKE = "The dyer Colin Wainscotting, who keeps the mill, left early.";

test("a line that goes on after somebody's name alone may be that one's, and after a namesake's it is not", () => {
  expect(goesOn("Hetty Wainscotting left early.", SAID)).toEqual([false, true]);
  expect(goesOn(NAMESAKE, SAID)).toEqual([false, false]);
});

test("a namesake's whole name names nobody else, and a month before a surname is no given name", () => {
  expect(named(NAMESAKE)).toEqual([false]);
  expect(named("In August Wainscotting left early.")).toEqual([true]);
  expect(named(`${NAMESAKE} Wainscotting said that it was late.`)).toEqual([false, true]);
});
