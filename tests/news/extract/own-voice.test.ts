import { expect, test } from "vitest";
import { voiceAtFoot, voiceAtHead, voiceInHeadline } from "#src/news/extract/own-voice.ts";

const OWN = ["I have woven for years.", "The guild is poor.", "It is why I am standing."];
const AFTER = Array.from({ length: 6 }, () => "The looms are old.");
const TITLE = "Who will be the clerk?";

test.each([
  "Ada Tarrow: Why I want to be clerk",
  "Ada Tarrow: My plan for the guild",
  "Ada Tarrow: I’d mend the looms",
  "Why the guild is poor – Ada Tarrow",
])("a headline with a name that goes on in the first person says whose text it is: %s", (title) => {
  expect(voiceInHeadline(title, [...OWN, ...AFTER])).toBe("Ada Tarrow");
});

test.each(["Ada Tarrow for Labour NEC", "Vote Ada Tarrow for the National Executive Committee"])(
  "a page that asks for somebody to be elected is in that one's voice: %s",
  (title) => {
    const above = [
      "Campaigns > Ada Tarrow",
      "Donate | Share",
      "Why Ada Tarrow deserves your support",
    ];
    expect(voiceInHeadline(title, [...above, ...OWN, ...AFTER])).toBe("Ada Tarrow");
    const report = [
      "Ada Tarrow has been nominated by the Dyers.",
      ...OWN,
      "Ada Tarrow spoke.",
      ...AFTER,
    ];
    expect(voiceInHeadline(title, report)).toBeNull();
  },
);

test.each([
  ["a report of what was said", "Ada Tarrow: I will stand", ["Ada Tarrow has said so.", ...AFTER]],
  ["an interview", "Ada Tarrow: I will stand", ["I met Ada Tarrow in a café.", ...OWN, ...AFTER]],
  ["an interview under one name", "Ada Tarrow: I will stand", [...OWN, "Ada laughs.", ...AFTER]],
  ["what is quoted", "Ada Tarrow: “I will stand”", [...OWN, ...AFTER]],
  ["a report under a name", "The guild is poor – Ada Tarrow", ["Ada Tarrow said so.", ...AFTER]],
  ["a headline about somebody", "Ada Tarrow: why the guild is poor", [...OWN, ...AFTER]],
  ["what is no name", "Loom Forward: Why I left", [...OWN, ...AFTER]],
])("%s is in nobody’s voice", (_, title, lines) => {
  expect(voiceInHeadline(title, lines)).toBeNull();
});

test.each([
  "Hello, my name is Ada Tarrow.",
  "Hi everyone, I’m Ada Tarrow and I’m standing for clerk.",
  "My name is Ada Tarrow",
  "This is what Ada Tarrow, a weaver, told it.",
])("a text is in the voice of who says so at its head, or to whom a line leads: %s", (line) => {
  expect(voiceAtHead(TITLE, ["The guild met.", line, ...OWN, ...AFTER])).toBe("Ada Tarrow");
});

test.each(["This is what Ada has to say:", "Here is her statement in full:", "In her own words:"])(
  "who is called by one name, or by none, is the only one whom the page has named: %s",
  (line) => {
    const page = (above: string) => [above, line, ...OWN, ...AFTER];
    expect(voiceAtHead(TITLE, page("Ada Tarrow is standing for clerk."))).toBe("Ada Tarrow");
    expect(voiceAtHead(TITLE, page("Ada Tarrow and Ada Penhale are standing."))).toBeNull();
    expect(voiceAtHead(TITLE, page("I asked Ada Tarrow to write."))).toBeNull();
  },
);

test("what tells of whom it leads to, or is in no first person, is in nobody’s voice", () => {
  const lead = "This is what Ada Tarrow has to say:";
  expect(voiceAtHead(TITLE, [lead, ...OWN, "Tarrow is a weaver.", ...AFTER])).toBeNull();
  expect(voiceAtHead(TITLE, [lead, ...AFTER])).toBeNull();
  expect(voiceAtHead(TITLE, ["I am Ada Tarrow’s agent.", ...OWN, ...AFTER])).toBeNull();
});

test.each([
  ["the whole name", "Report of the weavers", ["In solidarity,", "Ada Tarrow", "Share this:"]],
  ["a post with it", "Report of the weavers", ["Best wishes,", "Ada Tarrow, clerk of the guild"]],
  ["a first name under a headline with all", "The notes of Ada Tarrow", ["In solidarity, Ada"]],
])("a text in the first person is whose signature stands under it: %s", (_, title, signed) => {
  expect(voiceAtFoot(title, [...OWN, ...AFTER, ...signed])).toBe("Ada Tarrow");
});

test.each([
  ["a first name alone", "Report of the weavers", OWN, ["In solidarity,", "Ada"]],
  [
    "a first name that a sentence has with another",
    "Report of the weavers",
    ["Ada Tarrow has left the guild.", ...OWN],
    ["In solidarity,", "Ada"],
  ],
  ["two of that name", "Ada Tarrow and Ada Vane", OWN, ["In solidarity,", "Ada"]],
  ["one told of above", "Weavers", [...OWN, "Ada Tarrow spoke."], ["Yours,", "Ada Tarrow"]],
  ["a letter", "Weavers", ["Dear weavers,", ...OWN], ["Yours,", "Ada Tarrow"]],
  ["no first person", "Weavers", ["The guild is poor."], ["Yours,", "Ada Tarrow"]],
])("and nobody’s by a signature with %s", (_, title, text, signed) => {
  expect(voiceAtFoot(title, [...text, ...AFTER, ...signed])).toBeNull();
});
