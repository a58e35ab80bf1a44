import { expect, test } from "vitest";
import { outletForms, outletSaid } from "#src/core/understand/news/outlet-said.ts";
import { read } from "#src/core/understand/read.ts";

const knowing = (forms: ReadonlyMap<string, string>) => ({
  read: forms,
  printed: new Map<string, string>(),
  isSpeaker: () => false,
});

test("an agency is called by its name without what it is", () => {
  const forms = outletForms(["Brindle Press Agency", "The Ostrel News Service", "The Morrow"]);
  expect(forms.get("brindle")).toBe("Brindle Press Agency");
  expect(forms.get("brindle press")).toBe("Brindle Press Agency");
  expect(forms.get("ostrel")).toBe("The Ostrel News Service");
});

test("but not where two are called so, or nothing is left of the name", () => {
  const forms = outletForms([
    "Brindle Press Agency",
    "Brindle News Agency",
    "The Press Association",
  ]);
  expect(forms.get("brindle")).toBeUndefined();
  expect(forms.get("press")).toBeUndefined();
  expect(outletForms(["Brindle Press Agency", "The Brindle"]).get("brindle")).toBe("The Brindle");
});

test("an outlet that is spoken of is none that is asked", () => {
  const forms = outletForms(["The Brindle Courier"]);
  const inside = (text: string) => outletSaid(read(text), knowing(forms))?.publisher ?? null;
  expect(inside("what did Ada Tarrow call the Courier’s coverage?")).toBeNull();
  expect(inside("what did Ada Tarrow say in the Courier interview?")).toBe("The Brindle Courier");
});

test("an outlet whose name has somebody's possessive is read as it is asked for", () => {
  const forms = outletForms(["The Warper's Notebook", "Members' Candle"]);
  const inside = (text: string) => outletSaid(read(text), knowing(forms))?.publisher ?? null;
  expect(inside("who won, according to The Warper’s Notebook?")).toBe("The Warper's Notebook");
  expect(inside("who won, according to Warper's Notebook?")).toBe("The Warper's Notebook");
  expect(inside("who won, according to Members’ Candle?")).toBe("Members' Candle");
});

test("what is in the news is in no paper that has the word in its name", () => {
  const forms = outletForms(["Brindle News", "The Brindle Courier"]);
  const inside = (text: string) => outletSaid(read(text), knowing(forms))?.publisher ?? null;
  expect(inside("who took no pleasure in the news?")).toBeNull();
  expect(inside("who took no pleasure, in Brindle News?")).toBe("Brindle News");
  expect(inside("who took no pleasure, in the Courier?")).toBe("The Brindle Courier");
});
