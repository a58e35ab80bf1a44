import { expect, test } from "vitest";
import { said, statements } from "./made-up.ts";

test.each([
  ["Tarrow warned that the rules were old.", "warned: that the rules were old"],
  ["Tarrow argues the rules are old.", "argued: the rules are old"],
  ["Tarrow informed staff that the rules were old.", "informed: that the rules were old"],
  ["Tarrow said the rules ought to go.", "said: the rules ought to go"],
  ["Tarrow said nothing had changed.", "said: nothing had changed"],
  ["Tarrow said she sings every morning.", "said: she sings every morning"],
  ["Tarrow said no member was late.", "said: no member was late"],
  ["Tarrow replied that a vote lets weavers speak.", "replied: that a vote lets weavers speak"],
  ["Tarrow claims the rules are old.", "claimed: the rules are old"],
  ["Tarrow plans to stand again.", "planned: to stand again"],
  ["Tarrow promised a recount.", "promised: a recount"],
  ["Tarrow has demanded a recount.", "demanded: a recount"],
  ["Tarrow called for a recount.", "called: for a recount"],
  ["Tarrow moved that the rules should change.", "moved: that the rules should change"],
  ["Tarrow asked whether the rules were old.", "asked: whether the rules were old"],
  ["Tarrow accused Orrery of lying.", "accused: Orrery of lying"],
  ["Tarrow described Orrery as late.", "described: Orrery as late"],
  ["Tarrow is quoted as saying that the rules were old.", "said: that the rules were old"],
  [
    "Tarrow has been caught suggesting the rules could be “bent”.",
    "suggested: the rules could be “bent”",
  ],
  ["The rules were old, Tarrow said.", "said: The rules were old"],
  ["The rules were old, said Tarrow.", "said: The rules were old"],
  ["The rules were old, said its chair, Ada Tarrow.", "said: The rules were old"],
  ["According to Tarrow, the rules were old.", "said: the rules were old"],
  ["The rules were old, according to Tarrow.", "said: The rules were old"],
  ["After Tarrow said the rules were old, Orrery resigned.", "said: the rules were old"],
  ["If they lose, Tarrow said, they will go.", "said: If they lose, Tarrow said, they will go"],
  ["Tarrow pointed out that the rules were old.", "pointed out: that the rules were old"],
  ["Tarrow made it clear that the rules were old.", "made clear: that the rules were old"],
  ["Tarrow believes that the rules were old.", "believed: that the rules were old"],
  [
    "Tarrow tells me she stayed because the rules were old.",
    "told: she stayed because the rules were old",
  ],
  ["Tarrow apologised for the delay.", "apologised: for the delay"],
  [
    "Tarrow welcomed it in a statement as “a rare good day”.",
    "welcomed: it in a statement as “a rare good day”",
    "said “a rare good day”",
  ],
  ["What Tarrow called a “clean sweep” was none.", "called: a “clean sweep”"],
])("what is reported is given in the article’s words: %s", (sentence, ...expected) => {
  expect(said(sentence)).toEqual(expected.map((each) => `Ada Tarrow ${each}`));
});

test.each([
  "Tarrow said nothing about the rules that were changed.",
  "Tarrow said no to the rules that were changed.",
  "Tarrow wrote the rules that were old.",
  "Tarrow posted a picture of members who were late.",
  "Tarrow added three seats to the two that were hers.",
  "Tarrow claimed victory and a seat that was hers.",
  "Tarrow called a meeting for Monday.",
  "Tarrow asked to speak at the meeting that was held.",
  "Tarrow rejected the offer that was made.",
  "Tarrow denied Orrery a seat.",
  "Tarrow pointed out of the window that was open.",
  "Tarrow felt the cloth that was old.",
  "Tarrow thought of the rules that were old.",
  "According to friends, Tarrow left, they said, early.",
  "Tarrow welcomed it and sat down as “the clerk”.",
  "Tarrow welcomed them to the hall.",
  "According to Tarrow’s book, the rules were old.",
])("a verb that may mean saying and does not here gives nothing: %s", (sentence) => {
  expect(said(sentence)).toEqual([]);
});

test("an organisation says what it announces, urges and calls for", () => {
  expect(
    said("Loom Forward revealed plans to change the rules, saying it would be “fair”."),
  ).toEqual([
    "Loom Forward revealed: plans to change the rules",
    "Loom Forward said: it would be “fair”",
  ]);
  expect(said("Loom Forward is calling for a recount.")).toEqual([
    "Loom Forward called: for a recount",
  ]);
});

test("a second verb goes on with the same speaker, where nobody has come between", () => {
  expect(said("The rules, Tarrow said, were old, but added they should stay.")).toEqual([
    "Ada Tarrow said: The rules, Tarrow said, were old",
    "Ada Tarrow added: they should stay",
  ]);
  expect(said("Tarrow said Orrery had quit, saying the rules were old.")).toEqual([
    "Ada Tarrow said: Orrery had quit",
  ]);
});

test("two who speak in one sentence each say their own", () => {
  const both = ["Ada Tarrow said: the rules were old", "Ben Orrery said: they were new"];
  expect(said("Tarrow said the rules were old; Orrery said they were new.")).toEqual(both);
  expect(said("Tarrow said the rules were old, while Orrery said they were new.")).toEqual(both);
  expect(
    said("Tarrow said the rules were old, while Orrery, who lives in Loom, said they were new."),
  ).toContain("Ada Tarrow said: the rules were old");
  expect(said("Tarrow said the rules were old and Orrery, who is late, would go.")).toEqual([
    "Ada Tarrow said: the rules were old and Orrery, who is late, would go",
  ]);
});

test.each([
  ["Tarrow told Orrery that the rules were old.", "Orrery", "that the rules were old"],
  ["Tarrow told the meeting the rules were old.", "the meeting", "the rules were old"],
  ["Tarrow told supporters they would win.", "supporters", "they would win"],
  [
    "Tarrow told Wren Lintott on Loom Radio yesterday that the rules were old.",
    "Wren Lintott on Loom Radio",
    "that the rules were old",
  ],
  ["Tarrow warned Orrery not to use the loom.", "Orrery", "not to use the loom"],
  ["Tarrow urged members to vote for Orrery.", "members", "to vote for Orrery"],
  ["“We won,” Tarrow told the Weekly Loom on Friday.", "the Weekly Loom", "We won"],
  ["Tarrow wrote to her followers: “Share it.”", "her followers", "Share it."],
  [
    "He had a loom. Tarrow had written in the Monthly Loom: “It is old.”",
    "in the Monthly Loom",
    "It is old.",
  ],
])("whom it is said to is named: %s", (sentence, to, words) => {
  expect(statements(sentence)).toMatchObject([{ to, words }]);
});

test.each([
  ["Tarrow has denied any wrongdoing.", "has denied any wrongdoing"],
  ["Tarrow, who has denied lying, lost to Orrery.", "has denied lying"],
  ["Tarrow rejected the claim that she had lied.", "rejected the claim that she had lied"],
  ["Tarrow rejected the picture of a split hall.", "rejected the picture of a split hall"],
  ["Tarrow disputed accounts of a split.", "disputed accounts of a split"],
])("a denial is told as one: %s", (sentence, words) => {
  expect(statements(sentence)).toMatchObject([
    { speaker: { name: "Ada Tarrow" }, form: "denied", words },
  ]);
});

test.each([
  [
    "Tarrow was contacted, but was unavailable to comment.",
    "was contacted, but was unavailable to comment",
  ],
  ["Tarrow declined to comment.", "declined to comment"],
  ["Tarrow did not respond to a request for comment.", "did not respond to a request for comment"],
  ["Tarrow has been approached for comment.", "has been approached for comment"],
  ["The Daily Shuttle has approached Tarrow for comment.", "has approached Tarrow for comment"],
  ["Tarrow could not be reached for comment.", "could not be reached for comment"],
  ["Tarrow has yet to comment.", "has yet to comment"],
  ["Asked whether Orrery said so, Tarrow declined to comment.", "declined to comment"],
  ["Tarrow declined to comment but the clerk was glad.", "declined to comment"],
  ["Tarrow declined to add to the letter yesterday.", "declined to add to the letter yesterday"],
  ["Tarrow refused to go into detail.", "refused to go into detail"],
  ["Tarrow would not expand on it.", "would not expand on it"],
])("silence is told as such: %s", (sentence, words) => {
  expect(statements(sentence)).toMatchObject([
    { speaker: { name: "Ada Tarrow" }, form: "no-comment", words },
  ]);
});

test.each(["Tarrow declined to add to the hall.", "Tarrow would not go into the hall."])(
  "what is not done is no silence: %s",
  (sentence) => {
    expect(said(sentence)).toEqual([]);
  },
);

test("not to answer somebody is not to have no comment", () => {
  expect(said("Tarrow did not respond to the chair, who was late.")).toEqual([]);
});

test.each(["it was overdue", "that it was overdue", "that the rule was overdue"])(
  "the words after what somebody said are the same one’s: said %s",
  (clause) => {
    expect(said(`Tarrow said ${clause}: “Until now nobody sat there.”`)).toContain(
      "Ada Tarrow said “Until now nobody sat there.”",
    );
  },
);

test.each(["that they were late", "that Orrery was late"])(
  "but not where another is told of: said %s",
  (clause) => {
    expect(said(`Tarrow said ${clause}: “Until now nobody sat there.”`)).not.toContain(
      "Ada Tarrow said “Until now nobody sat there.”",
    );
  },
);

test.each([
  ["Ada Tarrow told reporters she “cannot” tell.", "reporters"],
  ["Ada Tarrow told the panel it “must” stop.", "the panel"],
])("what was told begins with the pronoun before words in marks: %s", (text, to) => {
  expect(statements(text).map((each) => each.to)).toEqual([to]);
});

test("nothing is accepted by “that” alone", () => {
  expect(said("Ada Tarrow accepted that, but warned the hall that it was late.")).toEqual([
    "Ada Tarrow warned: that it was late",
  ]);
});

test.each([
  ["said it’s a hollow day", "said: it’s a hollow day"],
  ["has told weavers they’re late", "told: they’re late"],
  ["won, saying she's glad of it", "said: she's glad of it"],
])("what somebody says may begin with a pronoun and its verb in one word: %s", (does, told) => {
  expect(said(`Ada Tarrow ${does}.`)).toEqual([`Ada Tarrow ${told}`]);
});
