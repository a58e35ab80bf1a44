import { expect, test } from "vitest";
import type { Close } from "#src/core/articles/closest/closest.ts";
import { SIGNS, type Signs } from "#src/core/articles/closest/signs.ts";
import { SENDER } from "#src/core/articles/ways/sending.ts";
import { isSure } from "#src/core/reply/news/sure.ts";
import { invented } from "../../../support/invented-articles.ts";

const read = invented({ paragraphs: ["Hetty Wainscotting said that the roof was old."] });
const none = Object.fromEntries(SIGNS.map((sign) => [sign, 0])) as Signs;

/** A line that has Hetty Wainscotting speak. */
const line = (likely: number, signs: Partial<Signs>): Close => ({
  read,
  at: 0,
  signs: { ...none, told: 1, speaks: 1, named: 1, says: 1, ...signs },
  isTheirs: true,
  mayBeTheirs: true,
  likely,
});
const isHers = (likely: number, signs: Partial<Signs>, words: readonly string[]) =>
  isSure({ kind: "said", speaker: { named: "hetty wainscotting" }, words: [...words] }, [
    line(likely, signs),
  ]);

test("a line in which somebody alone speaks answers with one of the words, in an article with all names", () => {
  expect(isHers(-1.5, { behind: -0.6 }, ["roof", "tiles"])).toBe(true);
  expect(isHers(-1.8, { behind: -0.6 }, ["roof", "tiles"])).toBe(false);
});

test("a line with none of the words answers where it is likely and no other has many more", () => {
  const of = ["ferry", "tolls"];
  expect(isHers(-0.5, { behind: -0.3 }, of)).toBe(true);
  expect(isHers(-0.8, { behind: -0.3 }, of)).toBe(false);
  expect(isHers(-0.5, { behind: -0.5 }, of)).toBe(false);
});

test("a line answers not where another speaks in it, or its article lacks a name", () => {
  expect(isHers(-0.5, { another: 1 }, ["roof", "tiles"])).toBe(false);
  expect(isHers(-0.5, { lacking: 1 }, ["roof", "tiles"])).toBe(false);
});

test("who sent something is told by a line that tells of sending, and by no other", () => {
  const asked = { kind: "said" as const, words: ["roof"], hints: [SENDER] };
  expect(isSure(asked, [line(-1.5, { paragraph: 0.6 })])).toBe(true);
  expect(isSure(asked, [line(-1.5, { paragraph: 0.6, notKind: 1 })])).toBe(false);
  expect(isSure(asked, [line(-1.5, { paragraph: 0.4 })])).toBe(false);
});

test("what stands far from all that somebody says, or hardly in the article, is no matter of a reaction", () => {
  const isReaction = (signs: Partial<Signs>) =>
    isSure(
      {
        kind: "said",
        speaker: { named: "hetty wainscotting" },
        hints: ["response", "reaction"],
        occasion: ["ferry", "tolls"],
      },
      [line(-1, { article: 0.9, ...signs })],
    );
  expect(isReaction({ apart: 0.6 })).toBe(true);
  expect(isReaction({ apart: 1 })).toBe(false);
  expect(isReaction({ apart: 1, general: 0.4 })).toBe(true);
  expect(isReaction({ apart: 1, headline: 0.3 })).toBe(true);
  expect(isReaction({ article: 0.4 })).toBe(false);
  expect(isReaction({ article: 0.4, paragraph: 0.4 })).toBe(true);
});

test("that somebody kept silent promises nothing", () => {
  const silent = invented({
    paragraphs: ["Hetty Wainscotting did not respond to a request for comment."],
  });
  const told = { ...line(-0.5, { paragraph: 1, general: 1 }), read: silent };
  const asked = { kind: "said" as const, speaker: { named: "hetty wainscotting" } };
  expect(isSure({ ...asked, words: ["roof"] }, [told])).toBe(true);
  expect(isSure({ ...asked, words: ["roof"], verb: "promise" }, [told])).toBe(false);
});

test("how many there were is told by a line that counts them, and by no other number", () => {
  const counted = invented({
    paragraphs: [
      "Six lanterns were sold.",
      "Nine dyers came.",
      "Was she worried by so many lanterns?",
      "A little.",
      "There were six of them.",
    ],
  });
  const told = (at: number) =>
    isSure({ kind: "reported", hints: ["many"], words: ["lanterns", "sold"] }, [
      { ...line(-1, {}), read: counted, at },
    ]);
  expect(told(0)).toBe(true);
  expect(told(1)).toBe(false);
  expect(told(4)).toBe(true);
});
