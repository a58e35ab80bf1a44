import { describe, expect, test } from "vitest";
import { alikeOf, formsOf, stemsIn } from "#src/core/articles/words/alike.ts";

const meets = (asked: string, text: string) => {
  const { own, others } = alikeOf(asked);
  const stems = stemsIn(text);
  return [...own, ...others].some((stem) => stems.has(stem));
};

describe("a word of a question is found in an article", () => {
  test.each([
    ["rang", "She had rung her rival."],
    ["seventy", "He asked the 70 members."],
    ["dropping", "The group removed its backing."],
    ["screenshot", "It is that screen shot."],
    ["percentage", "She had 40 per cent."],
    ["speech", "She spoke for an hour."],
    ["opposed", "Her opposition was known."],
    ["publication", "They published it."],
    ["dan", "Daniel Carder spoke."],
    ["frontbench", "The frontbenchers left."],
    ["include", "The network takes in both."],
    ["women", "The panel had a female majority."],
    ["online", "Remote meetings must stay."],
    ["enough", "Nine is plenty."],
    ["money", "There were no donations that year."],
    ["whip", "She was suspended from the parliamentary party."],
    ["postal", "Few had voted by post."],
    ["shouted", "She bawled down the telephone."],
    ["announcing", "They unveiled it."],
    ["BAME", "She speaks for black, Asian and minority ethnic members."],
    ["refuse", "The clerk said no: it was late."],
  ])("in another form, or by another word for the same: %s: %s", (asked, text) => {
    expect(meets(asked, text)).toBe(true);
  });

  test.each([
    ["won", "They lost."],
    ["backed", "They opposed it."],
    ["praised", "They blamed it."],
    ["member", "Membership rose."],
    ["allies", "The Alliance met."],
    ["post", "The postal vote was late."],
    ["refuse", "The clerk said no weaver was late."],
  ])("and never by its opposite: %s: %s", (asked, text) => {
    expect(meets(asked, text)).toBe(false);
  });

  test("and searched for in all its forms", () => {
    expect(formsOf("rang")).toEqual(expect.arrayContaining(["ring", "rang", "rung"]));
  });
});

test("what somebody is called is no call, and who rang is asked for by one", () => {
  expect(meets("phone", "They called it odd.")).toBe(false);
  expect(meets("phone", "They rang him.")).toBe(true);
  expect(meets("calling", "The phone was old.")).toBe(true);
});

test("who walks out leaves, and does not resign", () => {
  expect(meets("walkout", "Nine members were leaving the meeting.")).toBe(true);
  expect(meets("walkout", "The clerk announced her resignation.")).toBe(false);
  expect(meets("quit", "The weavers staged a walkout.")).toBe(true);
});

test("a ruling is a decision, and no rule", () => {
  expect(meets("decision", "The guild gave its ruling in May.")).toBe(true);
  expect(meets("decision", "The court ruled in May.")).toBe(true);
  expect(meets("decision", "They kept to the rules.")).toBe(false);
  expect(meets("ruling", "They kept to the rules.")).toBe(false);
});

test("who takes another's place replaces that one", () => {
  expect(meets("replace", "She was brought on when she took the place of Ben Orrery.")).toBe(true);
  expect(meets("replaced", "She has taken Ben Orrery’s place.")).toBe(true);
  expect(meets("replace", "The vote took place on Friday.")).toBe(false);
  expect(meets("replace", "She took the place by storm.")).toBe(false);
});
