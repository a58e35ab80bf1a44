import { describe, expect, test } from "vitest";
import { names } from "./read.ts";

describe("an organisation", () => {
  test.each([
    [
      "by its name",
      "The Union of Imaginary Weavers met.",
      ["Union of Imaginary Weavers = weavers"],
    ],
    ["by its initials", "The NEC met the UIW.", ["NEC = committee", "UIW = weavers"]],
    [
      "by a word of the language with a capital",
      "They asked Venture to decide.",
      ["Venture = venture"],
    ],
    ["at the beginning, by what follows", "Venture activists met.", ["Venture = venture"]],
    [
      "before what is or was, where its word is a verb",
      "Unite has not put anything out.",
      ["Unite = unite"],
    ],
    [
      "before an aside, where its word is a verb",
      "Unite, the biggest of them, did not respond.",
      ["Unite = unite"],
    ],
    ["before what it did", "Venture, which backed her, met.", ["Venture = venture"]],
    ["before what only people are", "Venture was less impressed.", ["Venture = venture"]],
    [
      "before what only people do",
      "Venture is already looking for a way round it.",
      ["Venture = venture"],
    ],
    ["before what it says", "Venture claimed that it had won.", ["Venture = venture"]],
    ["before what it calls something", "Venture described it as “odd”.", ["Venture = venture"]],
    ["before what it says later", "Venture later claimed that it won.", ["Venture = venture"]],
    [
      "before what it did as well",
      "Venture, which also supported her, met.",
      ["Venture = venture"],
    ],
    [
      "before what it says after an aside",
      "Venture, which had been due to choose, said that it would not.",
      ["Venture = venture"],
    ],
    ["after a hyphen", "Venture-backed candidates won.", ["Venture = venture"]],
    [
      "by two words of the language",
      "The Labour Always list won.",
      ["Labour Always = labour-always"],
    ],
    ["as an owner", "They heard of Venture’s plan.", ["Venture = venture"]],
    [
      "at the beginning, where it is named elsewhere too",
      "Venture lost. They blamed Venture.",
      ["Venture = venture", "Venture = venture"],
    ],
    [
      "by two letters, where it is named in full",
      "Labour Always (LA) met.",
      ["Labour Always = labour-always", "LA = labour-always"],
    ],
    [
      "one of the commonest words, by what follows",
      "The Village union met.",
      ["Village union = village"],
    ],
  ])("is found %s", (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each([
    ["by the word in small letters", "It was a bold venture for labour always."],
    ["by a word that begins a sentence", "Venture on, said Labour. Village life is dull."],
    [
      "by one that is told of as a thing",
      "Venture is a word for Labour. Venture was late in Labour.",
    ],
    [
      "as a part of a longer name",
      "The Joint Venture Company and Venture Capital Trust met Labour.",
    ],
    ["before what anything may do", "Venture later built a hall."],
    ["before what anything may be", "Venture, which is dull, takes time."],
    ["with the article before", "They liked the Venture and the Village."],
    ["by two letters alone", "Labour met in LA."],
    ["by initials in small letters", "The nec met."],
    [
      "where the name goes on",
      "Welsh Labour Always First met. The Israeli Labour Party met. Labour Party Marxists met. Forward Venture claimed it.",
    ],
    [
      "where another body has it in its name",
      "The Manchester Young Labour met. The Labour Party’s Forum is closed.",
    ],
    [
      "where it is a part of it that has a place in its name",
      "The Weft Constituency Labour Party met her local Labour Party.",
    ],
    ["by what it is called in tables alone", "She told Herald that Labour won."],
    ["in an address", "See http://example.org/Venture of Labour."],
  ])("is not found %s", (_, text) => {
    expect(names(text)).toEqual([]);
  });

  test("by a word of the language is found only in an article on Labour", () => {
    expect(names({ title: "Business", text: "They asked Venture to decide." })).toEqual([]);
    expect(
      names({ title: "Business", text: "They asked the Union of Imaginary Weavers." }),
    ).toEqual(["Union of Imaginary Weavers = weavers"]);
  });

  test("in a headline of capitals, a word of the language is one only if the text says so", () => {
    const title = "New Venture Wins Favour With Labour Members Everywhere";
    expect(names({ title, text: title })).toEqual([]);
    expect(names({ title, text: [title, "They asked Venture."] })).toEqual([
      "Venture = venture",
      "Venture = venture",
    ]);
  });

  test("at the beginning, any young members of Labour are not Young Labour", () => {
    expect(names("Young Labour members met.")).toEqual([]);
    expect(names("Young Labour chair Ada Lintott spoke.")).toHaveLength(2);
    expect(names("The chair of Young Labour spoke.")).toEqual(["Young Labour = young-labour"]);
  });
});
