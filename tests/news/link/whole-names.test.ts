import { describe, expect, test } from "vitest";
import { names } from "./read.ts";

describe("a person named in full", () => {
  test.each([
    ["by name", "Ada Lintott spoke.", ["Ada Lintott = ada-lintott"]],
    ["by another name", "Gwen Orrery spoke.", ["Gwen Orrery = gwendoline-orrery"]],
    ["without the accents", "Zoe Bellerose spoke.", ["Zoe Bellerose = zoe-bellerose"]],
    ["with the accents", "Zoë Bellérose spoke.", ["Zoë Bellérose = zoe-bellerose"]],
    [
      "with accents set apart",
      "Zoe\u0308 Belle\u0301rose spoke.",
      ["Zoe\u0308 Belle\u0301rose = zoe-bellerose"],
    ],
    ["in capitals", "ADA LINTOTT spoke.", ["ADA LINTOTT = ada-lintott"]],
    [
      "with a space for the hyphen",
      "Pia Marsh Kettle spoke.",
      ["Pia Marsh Kettle = pia-marsh-kettle"],
    ],
    [
      "with small words in it",
      "Ines van der Holt spoke.",
      ["Ines van der Holt = ines-van-der-holt"],
    ],
    [
      "by the first name and the surname of three words",
      "Rohan Plumley spoke.",
      ["Rohan Plumley = rohan-singh-plumley"],
    ],
    [
      "as an owner",
      "Ada Lintott’s plan; Bryn Lintott's plan.",
      ["Ada Lintott = ada-lintott", "Bryn Lintott = bryn-lintott"],
    ],
    ["after a hyphen", "The pro-Ada Lintott camp met.", ["Ada Lintott = ada-lintott"]],
    ["before one", "An Ada Lintott-backed list.", ["Ada Lintott = ada-lintott"]],
    ["with an initial's stop", "G. Orrery spoke.", ["G. Orrery = gwendoline-orrery"]],
    ["after a post", "Labour MP Ada Lintott spoke.", ["Ada Lintott = ada-lintott"]],
    ["in quotation marks", "“Ada Lintott won,” said nobody.", ["Ada Lintott = ada-lintott"]],
    ["with the surname first, in capitals", "LINTOTT Ada – 889", ["LINTOTT Ada = ada-lintott"]],
    [
      "with a surname of several words first, in capitals",
      "VAN DER HOLT Ines – 1,450 – ELECTED",
      ["VAN DER HOLT Ines = ines-van-der-holt"],
    ],
    ["with a surname that is a word", "Ann Bird spoke.", ["Ann Bird = ann-bird"]],
  ])("is found %s", (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each([
    ["in small letters", "ada lintott spoke."],
    ["as a part of a longer surname", "Ada Lintott-Smythe spoke."],
    ["with another given name before", "Emily Ann Bird spoke."],
    ["as the name of a street", "He lives in Ada Lintott Street."],
    ["as the name of a foundation", "The Ada Lintott Foundation met."],
    ["in an address", "See https://example.org/Ada-Lintott for more."],
    ["in a handle", "@AdaLintott tweeted."],
    ["over the end of a sentence", "It was Ada. Lintott was away."],
    ["with the surname first, in small letters", "Lintott Ada – 889"],
    ["over a comma", "To Ada, Lintott was a stranger."],
    ["within a word", "The Ada Lintotts are many."],
  ])("is not found %s", (_, text) => {
    expect(names(text).filter((name) => name.includes("ada-") || name.includes("ann-"))).toEqual(
      [],
    );
  });

  test("a person easily taken for another is linked only beside what tells which", () => {
    expect(names("Bo Tarnley, the MP, spoke to Labour.")).toEqual([]);
    expect(names("Bo Tarnley of the UIW spoke. Tarnley won.")).toEqual([
      "Bo Tarnley = bo-tarnley",
      "UIW = weavers",
      "Tarnley = bo-tarnley",
    ]);
    expect(names("Bo Tarnley of the Union of Imaginary Weavers spoke.")).toContain(
      "Bo Tarnley = bo-tarnley",
    );
  });

  test("is the same where a page has run it together with the word before it", () => {
    const text = "Ada Lintott won. Photograph: StaffAda Lintott, who won. Ms Lintott spoke.";
    expect(names(text)).toContain("Lintott = ada-lintott");
  });
});

describe("two people of one name", () => {
  const title = "Votes counted";

  test("are told apart by who else stood and when", () => {
    const text = "Moss Harrow, Mabel Stokewell and Ann Bird stood. Harrow spoke.";
    expect(names({ title, text, published: "2020-05-21" })).toEqual([
      "Moss Harrow = moss-harrow-2020",
      "Mabel Stokewell = mabel-stokewell",
      "Ann Bird = ann-bird",
      "Harrow = moss-harrow-2020",
    ]);
  });

  test("are nobody where the date is another's, or none", () => {
    const text = "Moss Harrow and Mabel Stokewell stood. Harrow spoke.";
    for (const published of ["2014-05-21", null])
      expect(names({ title, text, published })).toEqual(["Mabel Stokewell = mabel-stokewell"]);
  });
});

describe("two words of a longer name", () => {
  test("are that person's where the article is about a contest of theirs", () => {
    const text = "Rohan Singh, Mabel Stokewell and Ann Bird stood.";
    expect(names({ text, published: "2020-05" })[0]).toBe("Rohan Singh = rohan-singh-plumley");
  });

  test("are a stranger's where it is not", () => {
    expect(names("Rohan Singh spoke to Ada Lintott.")).toEqual([
      "Rohan Singh = (Rohan Singh)",
      "Ada Lintott = ada-lintott",
    ]);
  });
});
