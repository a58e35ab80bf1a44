import { describe, expect, test } from "vitest";
import { names, read } from "./read.ts";

const following = (text: string, first = "Ada Lintott spoke.") =>
  names([first, text].join(" ")).slice(names(first).length);

describe("a surname alone", () => {
  test.each([
    ["Lintott won.", ["Lintott = ada-lintott"]],
    ["Ms Lintott, Mrs Lintott’s lawyer said.", ["Lintott = ada-lintott", "Lintott = ada-lintott"]],
    ["Cllr. Lintott won.", ["Lintott = ada-lintott"]],
    ["But Lintott won.", ["Lintott = ada-lintott"]],
    ["They voted for the Lintott-backed plan.", ["Lintott = ada-lintott"]],
    ["Anti-Lintott members left.", ["Lintott = ada-lintott"]],
    ["A. Lintott won.", ["Lintott = ada-lintott"]],
    ["On X, Lintott won.", ["Lintott = ada-lintott"]],
    ["Lintott: “No.”", ["Lintott = ada-lintott"]],
  ])("is the one whom the article names in full: %s", (text, expected) => {
    expect(following(text)).toEqual(expected);
  });

  test.each([
    "lintott won.",
    "Lintott-Smythe won.",
    "B. Lintott won.",
    "Lintott Road is closed.",
    "They met in Lintott.",
    "O’Lintott won.",
    "Lintotts are many.",
  ])("is not: %s", (text) => {
    expect(following(text)).toEqual([]);
  });

  test("of two whom the article names in full is nobody's", () => {
    expect(names("Ada Lintott and Bryn Lintott spoke. Lintott won.")).toHaveLength(2);
  });

  test("of two is the one whom the article has named so far", () => {
    expect(names("Ada Lintott spoke. Lintott won. Bryn Lintott was there.")).toEqual([
      "Ada Lintott = ada-lintott",
      "Lintott = ada-lintott",
      "Bryn Lintott = bryn-lintott",
    ]);
  });

  test("of two is the one whom the title before it can mean, and with none nobody's", () => {
    const both = "Ada Lintott and Bryn Lintott spoke.";
    expect(names(`${both} Mr Lintott won.`).slice(2)).toEqual(["Lintott = bryn-lintott"]);
    expect(names(`${both} Cllr Lintott won.`)).toHaveLength(2);
    // Bryn may be a woman's name, until the article has called one so.
    expect(names(`${both} Ms Lintott won.`)).toHaveLength(2);
    expect(names(`${both} Mr Lintott won. Ms Lintott lost.`).slice(3)).toEqual([
      "Lintott = ada-lintott",
    ]);
  });

  test.each([
    "Ada Lintott spoke. Ms Lintott’s uncle is the weaver Simon Lintott.",
    "Ada Lintott, whose uncle Simon Lintott is a weaver, spoke.",
    "Ada Lintott spoke of her late uncle, Simon Lintott.",
  ])("of one whose relative is named once as that is that one's: %s", (first) => {
    expect(names(`${first} Lintott won.`).at(-1)).toBe("Lintott = ada-lintott");
  });

  test("of relatives who are both told of is nobody's", () => {
    const first = "Ada Lintott spoke of her uncle, Simon Lintott. Simon Lintott was there.";
    expect(names(`${first} Lintott won.`).at(-1)).toBe("Simon Lintott = (Simon Lintott)");
  });

  test("of a stranger and one of the record is nobody's", () => {
    expect(names("Ada Lintott and her uncle, Simon Lintott, spoke. Lintott won.")).toEqual([
      "Ada Lintott = ada-lintott",
      "Simon Lintott = (Simon Lintott)",
    ]);
  });

  test("with an unknown first name before it is not the one the article names", () => {
    const linked = names("Ada Lintott spoke. Xbenu Lintott was there. Lintott won.");
    expect(linked.filter((name) => name.endsWith("= ada-lintott"))).toHaveLength(1);
  });

  test("named in full by nobody is the record's only one, in an article on the NEC", () => {
    expect(names("Quillfeather addressed the NEC.")[0]).toBe("Quillfeather = tomas-quillfeather");
    expect(names("Mabel Stokewell and Jory Plume met Quillfeather.")).toHaveLength(3);
    expect(names("Quillfeather addressed Labour.")).toEqual([]);
    expect(names("Jory Plume met Quillfeather.")).toHaveLength(1);
  });

  test("named in full by nobody is nobody's where the record has two, or it is a word or a given name", () => {
    expect(names("Lintott, Bird, Rowan, Durham and Harrow addressed the NEC.")).toEqual([
      "NEC = committee",
    ]);
  });

  test("named in full by nobody is nobody's where many have it, or the record's one was not about then", () => {
    expect(names("Johnson addressed the NEC.")).toEqual(["NEC = committee"]);
    const text = "Quillfeather addressed the NEC.";
    expect(names({ text, published: "2015-06" })).toHaveLength(2);
    expect(names({ text, published: "1974-06" })).toHaveLength(1);
  });

  test("of several words is found whole", () => {
    expect(
      names(
        "Pia Marsh-Kettle and Ines van der Holt spoke. Marsh-Kettle and van der Holt won. Kettle lost.",
      ),
    ).toEqual([
      "Pia Marsh-Kettle = pia-marsh-kettle",
      "Ines van der Holt = ines-van-der-holt",
      "Marsh-Kettle = pia-marsh-kettle",
      "van der Holt = ines-van-der-holt",
    ]);
  });

  test("after a title that cannot be that person's is another's", () => {
    expect(names("Mabel Stokewell spoke. Mr Stokewell left. Lord Stokewell left.")).toHaveLength(1);
    expect(names("Mabel Stokewell spoke. Miss Stokewell left. Dr Stokewell left.")).toHaveLength(3);
  });

  test("may be the two last words of a name of three", () => {
    expect(names("Rohan Singh Plumley spoke. Singh Plumley left. Plumley spoke.")).toHaveLength(3);
  });

  test("that is the first name of another in the article is nobody's", () => {
    expect(names("Elspeth Rowan and Rowan Atterby spoke. Rowan won.").at(-1)).not.toContain(
      "Rowan = ",
    );
  });

  test("stands in the headline by what the text settles", () => {
    const { subjects } = read({ title: "Lintott wins", text: "Ada Lintott has won." });
    expect(subjects[0]).toEqual({ kind: "person", id: "ada-lintott" });
  });
});

describe("a surname that is a word or a place", () => {
  test.each([
    "Bird won.",
    "Bird herself was late.",
    "“No,” said Bird.",
    "Ms Bird left.",
    "They saw Bird’s plan.",
    "Bird was there.",
    "Bird later tweeted that it was late.",
    "Bird refused to comment.",
    "Bird blames the clerk.",
    "In a post on Tuesday, Bird set out her case.",
    "Bird outlined her case.",
    "Bird should go.",
    "Bird must wait.",
    "Bird next proposed that it be late.",
    "In January Bird, who lives in Leeds, left.",
  ])("is the person's where it stands as one: %s", (text) => {
    expect(following(text, "Ann Bird spoke.")).toHaveLength(1);
  });

  test.each([
    "Bird members left.",
    "The Bird was there.",
    "Bird Watching is a pastime.",
    "Bird, Fish and Mammal members voted.",
    "A Bird flew.",
    "Bird later members left.",
    "Bird disabled members left.",
    "Bird elected members left.",
    "bird was there.",
  ])("is not where it stands as the word: %s", (text) => {
    expect(following(text, "Ann Bird spoke.")).toEqual([]);
  });

  test("is a place after a word of place", () => {
    expect(following("Durham won.", "Tilda Durham spoke.")).toHaveLength(1);
    for (const text of ["They went to Durham.", "She is from Durham.", "The Durham Gala was held."])
      expect(following(text, "Tilda Durham spoke.")).toEqual([]);
  });
});

describe("a first name alone", () => {
  const first = "Noor Fennimarsh and Jory Plume spoke.";

  test("is somebody's in a list of first names", () => {
    expect(following("“I thank Noor, Jory and all,” she said.", first)).toEqual([
      "Noor = noor-fennimarsh",
      "Jory = jory-plume",
    ]);
    expect(following("The election of Noor and Jory is good.", first)).toHaveLength(2);
  });

  test("is somebody's after Sir or Dame", () => {
    expect(following("Dame Noor left.", first)).toEqual(["Noor = noor-fennimarsh"]);
  });

  test.each([
    "Noor left.",
    "Noor and I left.",
    "Noor, Emily and I left.",
    "Noor left and Jory came.",
    "Noor. Jory came.",
    "Noor Smythe and Jory Smythe left.",
  ])("is nobody's elsewhere: %s", (text) => {
    const linked = following(text, first);
    expect(linked.filter((name) => !name.includes("("))).toEqual([]);
  });

  test("of two in the article is nobody's", () => {
    const text = "Noor Fennimarsh, Noor Atterby and Jory Plume spoke. Noor and Jory left.";
    expect(names(text).filter((name) => name.startsWith("Noor ="))).toEqual([]);
  });
});

describe("a first name alone", () => {
  test.each([
    "“They are old,” Mabel says.",
    "“They are old,” says Mabel.",
    "Mabel told them to go.",
    "Mabel moved that they go.",
    "Mabel, who chairs it, left.",
    "Mabel, making a first speech, opposed it.",
  ])("is the one's who was named in full before, where it speaks: %s", (text) => {
    expect(following(text, "Mabel Stokewell came.")).toEqual(["Mabel = mabel-stokewell"]);
  });

  test.each([
    "Her sister Mabel said no.",
    "Mabel Thorngate said no.",
    "They met Mabel there.",
    "The Mabel sank.",
  ])("is nobody's elsewhere: %s", (text) => {
    const found = following(text, "Mabel Stokewell came.");
    expect(found.some((each) => each.includes("mabel-stokewell"))).toBe(false);
  });

  test("is nobody's before anybody is named in full, or where two are", () => {
    expect(names("Mabel said no. Mabel Stokewell came.")).toHaveLength(1);
    expect(following("Mabel said no.", "Mabel Stokewell and Mabel Thorngate came.")).toEqual([]);
  });
});

test.each([
  ["“No,” said Bird. Bird blames the count.", 3],
  ["The clerk insisted that Bird would win.", 2],
  ["It was clear that Bird’s account was old.", 2],
  ["Will Lintott stand?", 1],
])("a surname that is a word stands where a person would: %s", (text, count) => {
  const named = text.includes("Lintott") ? "Ada Lintott spoke." : "Ann Bird spoke.";
  expect(names(`${named} ${text}`)).toHaveLength(named.includes("Lintott") ? count + 1 : count);
});

test.each([
  "It was clear that Bird people were late.",
  "Bird papers are new.",
  "That Bird road is old.",
])("but not in: %s", (text) => {
  expect(names(`Ann Bird spoke. ${text}`)).toHaveLength(1);
});

test.each(["Will Lintott stood.", "Was Will Lintott there?"])(
  "“Will Lintott” is another: %s",
  (text) => {
    expect(names(`Ada Lintott spoke. ${text}`).slice(1)).not.toContain("Lintott = ada-lintott");
  },
);
