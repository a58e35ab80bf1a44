import { describe, expect, test } from "vitest";
import { names, read } from "./read.ts";

const strangers = (text: string, title = "News of Labour") => read({ text, title }).strangers;

describe("a stranger", () => {
  test.each([
    ["with a known given name", "They met Emily Atterby there.", ["Emily Atterby"]],
    ["after a post", "Former chairman Alex Atterby resigned.", ["Alex Atterby"]],
    [
      "after a post of several",
      "On Sunday, Mayors Alex Atterby and Bill Thorngate met.",
      ["Alex Atterby", "Bill Thorngate"],
    ],
    [
      "after a post in capitals",
      "Union General Secretary Lenka Thorngate spoke.",
      ["Lenka Thorngate"],
    ],
    ["before a verb of saying", "Qwilliam Atterby said no.", ["Qwilliam Atterby"]],
    ["after one", "She told Qwilliam Atterby all.", ["Qwilliam Atterby"]],
    [
      "between commas after a post",
      "The secretary of the branch, Bill Thorngate, left.",
      ["Bill Thorngate"],
    ],
    [
      "before a post",
      "They saw Lenka Thorngate, the branch secretary, there.",
      ["Lenka Thorngate"],
    ],
    [
      "of two words that are words too, between commas right after a post",
      "At noon the chief whip, Bill Brook, had gone.",
      ["Bill Brook"],
    ],
    ["but none after another thing", "At noon the chief problem, Bill Brook, had gone.", []],
    ["of an organisation", "The UIW’s Lenka Thorngate left.", ["Lenka Thorngate"]],
    ["with letters of honour", "They met Emily Atterby MP there.", ["Emily Atterby"]],
    ["with letters after a surname that is a word", "Emily Vane MP said no.", ["Emily Vane"]],
    ["with letters after a name of two words", "Martin Vane QC, the chair, left.", ["Martin Vane"]],
    [
      "but no place before the letters of another",
      "Martin Vale MP Emily Atterby left.",
      ["Emily Atterby"],
    ],
    ["with a judge's title", "Mr Justice Atterby ruled on it.", ["Mr Justice Atterby"]],
    ["but no judge", "Mr Vane wants justice. Justice Committee papers came.", []],
    ["with small words in the name", "They met Emily van der Moor there.", ["Emily van der Moor"]],
    ["with a small word of Portuguese", "They met Emily das Moor there.", ["Emily das Moor"]],
    ["with a hyphen", "They met Emily Atterby-Moor there.", ["Emily Atterby-Moor"]],
    [
      "with a hyphen before a word",
      "Qwilliam Atterby-Marsh, who came third, left.",
      ["Qwilliam Atterby-Marsh"],
    ],
    ["that is an outlet's", "Thimble Politics asked her. Thimble Courier said no.", []],
    ["after a day of the week", "On Monday Qwilliam Atterby left.", []],
    [
      "after a day of the week, who speaks",
      "On Monday Qwilliam Atterby said no.",
      ["Qwilliam Atterby"],
    ],
    ["after a month", "In June Emily Atterby left. In May she won.", ["Emily Atterby"]],
    ["after a date", "On 12 August Emily Atterby left.", ["Emily Atterby"]],
    ["called as a month is", "They got a letter by June Atterby.", ["June Atterby"]],
    ["each once", "They met Emily Atterby. Emily Atterby left.", ["Emily Atterby"]],
    [
      "who begin a sentence",
      "Yesterday Emily Atterby left. When Emily Moorcraft came, all sang.",
      ["Emily Atterby", "Emily Moorcraft"],
    ],
  ])("is found %s", (_, text, expected) => {
    expect(strangers(text)).toEqual(expected);
  });

  test.each([
    ["with a title and a surname alone", "They met Baroness Atterby there.", ["Baroness Atterby"]],
    ["and not again by the surname", "They met Emily Atterby. Ms Atterby left.", ["Emily Atterby"]],
    [
      "and not of a place or a post",
      "They met Lord Mayor Emily Atterby of Kent.",
      ["Emily Atterby"],
    ],
    ["with an age", "Qwilliam Atterby, 31, was torn.", ["Qwilliam Atterby"]],
    [
      "with what one is",
      "It was led by Qwilliam Atterby, a retired midwife.",
      ["Qwilliam Atterby"],
    ],
    [
      "whose surname the article goes on with",
      "Qwilliam Atterby took the seat. “Late,” Atterby said.",
      ["Qwilliam Atterby"],
    ],
    [
      "of whom it is told so again by the surname",
      "Qwilliam Atterby took the seat. Atterby, who is a dyer, was late.",
      ["Qwilliam Atterby"],
    ],
    [
      "according to whom something is so",
      "Qwilliam Atterby took the seat. The hall was cold, according to Atterby.",
      ["Qwilliam Atterby"],
    ],
    [
      "with a surname that is a word",
      "Malcolm Strand gave a report. Mr Strand was late.",
      ["Malcolm Strand"],
    ],
    ["with a given name from Ireland or Wales", "They met Niamh Atterby there.", ["Niamh Atterby"]],
    ["of a body that speaks", "Qwilliam Atterby, of the UIW, said no.", ["Qwilliam Atterby"]],
    [
      "of a body by its capitals",
      "Qwilliam Atterby from Free Mills on Umber said no.",
      ["Qwilliam Atterby"],
    ],
    [
      "with a post of a body",
      "Chair of the Free Mills Movement Malcolm Atterby said no.",
      ["Malcolm Atterby"],
    ],
    ["and not of a body that does not", "Qwilliam Atterby, of the UIW, is a hall.", []],
    ["and not by a word before the surname", "Yesterday Atterby left. Atterby said no.", []],
    ["nor a place whose second word speaks", "They met in Qwilliam Wells. The Wells said no.", []],
    ["and not of a place with what it is", "They met in Qwilliam Atterby, a marginal seat.", []],
    [
      "whose the seat is",
      "The seat of Malcolm Lodhi-Atterby was lost. Lodhi-Atterby said no.",
      ["Malcolm Lodhi-Atterby"],
    ],
    ["nor where a seat is named", "She is the MP for North Atterby now.", []],
  ])("is found %s", (_, text, expected) => {
    expect(strangers(text)).toEqual(expected);
  });

  test.each([
    "The Daily Mail and the Morning Star reported.",
    "He spoke on Radio 5 live and on Channel Four News.",
    "The Oxford University Labour Club and the Oxford Student reported.",
    "Israeli Apartheid Week begins on Monday Morning.",
    "They met at Victoria Street, in Jordan Valley and in Kent.",
    "The Jewish Chronicle and the Young Labour conference in Scarborough.",
    "Mark My Words. Will Labour Win?",
    "Downing Street and the Labour Party Conference.",
    "The Emily Davison Building is closed.",
    "Christian Aid and Grant Thornton House.",
    "National Executive Committee elections in North East Derbyshire.",
    "They met at St Paul’s and in San Moreno.",
    "On the radio’s Politics Quillfeather was heard.",
    "Al Muraqib and Novara Media said so.",
    "Prime Minister and Foreign Secretary left.",
  ])("is none of these: %s", (text) => {
    expect(strangers(text)).toEqual([]);
  });

  test("is not found by a headline of capitals alone", () => {
    expect(strangers("Nothing of note.", "Emily Atterby Wins Again As Votes Counted")).toEqual([]);
  });

  test("is not one of the record", () => {
    expect(strangers("Ada Lintott and Gwen Orrery met Mr Quillfeather of the NEC.")).toEqual([]);
  });

  test("has the surname that nobody else has", () => {
    expect(
      names("Emily Atterby and Alex Moorcraft left. Ms Atterby said no. Moorcraft agreed."),
    ).toEqual([
      "Emily Atterby = (Emily Atterby)",
      "Alex Moorcraft = (Alex Moorcraft)",
      "Atterby = (Emily Atterby)",
      "Moorcraft = (Alex Moorcraft)",
    ]);
  });

  test("is told of by a body of the record and a relative clause, however the name is spelt", () => {
    expect(strangers("Less calm was Ulric Pellow of the NEC, who spoke for an hour.")).toEqual([
      "Ulric Pellow",
    ]);
    expect(strangers("Less calm were Marsh Friends of the NEC, who spoke for an hour.")).toEqual(
      [],
    );
  });

  test("and another of the surname leave it open", () => {
    const text =
      "One supporter, Joshua Atterby — son of former Labour MP Philip Atterby — spoke. Atterby left.";
    expect(names(text)).toHaveLength(2);
  });
});

test("a publisher that is called like a person is nobody in its own pages", () => {
  const text = "Emily Atterby told Ruby Lantern that it was late.";
  expect(read({ text, publisher: "Ruby Lantern" }).strangers).toEqual(["Emily Atterby"]);
  expect(read({ text, publisher: "The Courier" }).strangers).toEqual([
    "Emily Atterby",
    "Ruby Lantern",
  ]);
});

test("and so are its last words where a sentence begins with its first", () => {
  const text = "Back Ruby Lantern asked Emily Atterby for her side.";
  expect(read({ text, publisher: "Back Ruby Lantern" }).strangers).toEqual(["Emily Atterby"]);
  expect(read({ text, publisher: "The Courier" }).strangers).toContain("Ruby Lantern");
});

test("a given name that is no word begins a sentence as somebody's, whatever the surname is", () => {
  expect(strangers("Oswald Greening takes the long view.")).toEqual(["Oswald Greening"]);
  expect(strangers("May Morning takes the long view.")).toEqual([]);
});

test("who goes on by the surname alone, whatever that one does, is somebody", () => {
  expect(strangers("Qwilliam Atterby, loud as ever, left. Atterby did not come back.")).toEqual([
    "Qwilliam Atterby",
  ]);
  expect(strangers("Qwilliam Mill, loud as ever, left. The Mill did not open.")).toEqual([]);
});

test("after a place who speaks is no part of a name, and a day is none of a surname", () => {
  expect(strangers("In Derby I counted nine.")).toEqual([]);
  expect(names("Emily Atterby came. On Monday Atterby said so.").at(-1)).toBe(
    "Atterby = (Emily Atterby)",
  );
});

test("the town of a mayor is no part of the name after it", () => {
  expect(strangers("Mayor of Wexford Emily Atterby said no.")).toEqual(["Emily Atterby"]);
  expect(strangers("Mayor of North Wex Emily Jane Atterby said no.")).toEqual([
    "Emily Jane Atterby",
  ]);
  expect(strangers("The mayor of Emily Atterby said no.")).toEqual(["Emily Atterby"]);
});

test("a given name that is a word too is one before a post", () => {
  expect(strangers("It met Marigold Atterby, the convenor of the group, outside.")).toEqual([
    "Marigold Atterby",
  ]);
  expect(strangers("It met in Marigold Close, the longest of the streets.")).toEqual([]);
});

test("a party before a name is no part of it", () => {
  expect(names("For the Conservatives Mabel Wexcombe spoke of a hall.")).toEqual([
    "Mabel Wexcombe = (Mabel Wexcombe)",
  ]);
  expect(names("The Tory Mabel Wexcombe spoke of a hall.")).toEqual([
    "Mabel Wexcombe = (Mabel Wexcombe)",
  ]);
  expect(names("For the Conservatives Weft Wexcombe is a hall.")).toEqual([]);
});

test("a list of results with the surnames first, in capitals, makes nobody of whom the article goes on", () => {
  const text = ["Lena Marsh spoke.", "MARSH Lena – 889", "Marsh said she was glad."];
  expect(strangers(text.join(" "))).toEqual(["Lena Marsh"]);
});

test.each(["Last August Atterby said no.", "In June Atterby said no."])(
  "a month that says when is no given name: %s",
  (line) => {
    expect(strangers(`Emily Atterby spoke. ${line}`)).toEqual(["Emily Atterby"]);
  },
);

test("a given name that is a word too is one before a surname with which the article goes on", () => {
  expect(strangers("Robin Weft came. In a letter Mr Weft said no.")).toEqual(["Robin Weft"]);
  expect(strangers("Robin Weft came. It was wet.")).toEqual([]);
  expect(strangers("Emily Atterby came. Will Atterby go? Atterby said no.")).toEqual([
    "Emily Atterby",
  ]);
});

test("a part of a place is nobody", () => {
  expect(strangers("Members in West Umber said no. Mid Umber also said no.")).toEqual([]);
});

test.each(["O’Grady", "O'Grady", "D’Souza"])(
  "a surname that begins as %s is one word",
  (surname) => {
    const text = `Emily ${surname}, a dyer, spoke. ${surname} said no.`;
    expect(strangers(text)).toEqual([`Emily ${surname}`]);
    expect(names(text)).toHaveLength(2);
  },
);

test("who is called an MP before a verb of saying is somebody, whatever word the given name is", () => {
  expect(strangers("Loomford MP Tulip Atterby wrote to the clerk.")).toEqual(["Tulip Atterby"]);
  expect(strangers("The Loomford MP Green Street wrote to is late.")).toEqual([]);
});
