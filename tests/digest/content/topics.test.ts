import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTopic, type TopicRead } from "#src/digest/content/read-topic.ts";
import { readTopics } from "#src/digest/content/read-topics.ts";
import { topicWords } from "#src/digest/content/topic-words.ts";
import { buildRecord, madeUpRecord } from "../../support/record.ts";

const read = (text: string) => readTopic(text, madeUpRecord);
const topicOf = (text: string) => {
  const found = read(text);
  return found.kind === "topic" ? found.topic : found;
};
const sentence = (found: TopicRead) =>
  found.kind === "topic"
    ? found.warning
    : found.kind === "several"
      ? found.question
      : found.problem;

describe("a topic as people write it", () => {
  test.each([
    ["Ada Lintott", { kind: "person", id: "ada-lintott" }],
    ["ada-lintott", { kind: "person", id: "ada-lintott" }],
    ["  zoe BELLEROSE ", { kind: "person", id: "zoe-bellerose" }],
    ["Gwen Orrery", { kind: "person", id: "gwendoline-orrery" }],
    ["gwendoline orrey", { kind: "person", id: "gwendoline-orrery" }],
    ["the Lantern Alliance", { kind: "organisation", id: "lantern" }],
    ["UIW", { kind: "organisation", id: "weavers" }],
    ["clp section", { kind: "section", id: "clp" }],
    ["clp", { kind: "section", id: "clp" }],
    ["youth seat", { kind: "section", id: "youth" }],
    ["clp 2019", { kind: "contest", id: "clp-2019-11" }],
    ["clp-2019-11", { kind: "contest", id: "clp-2019-11" }],
    ["everything", { kind: "everything" }],
    ["All news", { kind: "everything" }],
    ['"open selections"', { kind: "words", words: "open selections" }],
    ["“open selections”", { kind: "words", words: "open selections" }],
    ["'rule book'", { kind: "words", words: "rule book" }],
  ])("%s", (text, topic) => {
    expect(topicOf(text)).toEqual(topic);
  });

  test("offers all that a name can be", () => {
    expect(read("Lintott")).toEqual({
      kind: "several",
      topics: [
        { kind: "person", id: "ada-lintott" },
        { kind: "person", id: "bryn-lintott" },
      ],
      question: "“Lintott” can be Ada Lintott or Bryn Lintott. Which one?",
    });
    expect(read("clp 2015").kind).toBe("several");
  });

  test("tells two of one name apart by their ids, by which they can be followed", () => {
    const twin = {
      name: "Rufus Okapi",
      aliases: [],
      offices: [],
      namesakes: ["rufus-okapi"],
      sources: ["gazette/profiles"],
      checked: "2021-06-01",
    };
    const record = buildRecord({ people: { "rufus-okapi-2020": twin } });
    expect(sentence(readTopic("Rufus Okapi", record))).toContain("Rufus Okapi (rufus-okapi-2020)");
    expect(readTopic("rufus-okapi-2020", record)).toMatchObject({
      topic: { id: "rufus-okapi-2020" },
    });
  });

  test("says what to write where it is nothing", () => {
    expect(sentence(read("banana split"))).toBe(
      'Nobody and nothing in the record is called “banana split”. To follow the words in the news, put them in quotation marks: "banana split".',
    );
    expect(sentence(read("John Lintott"))).toContain("called “John Lintott”");
    expect(sentence(read(" "))).toMatch(/^Nothing was written to follow\. Write /);
    expect(sentence(read("x".repeat(101)))).toMatch(
      /^That is 101 characters long; a topic has 100 at most\./,
    );
  });

  test("warns where it is in nearly every article, and refuses what tells none apart", () => {
    expect(sentence(read('"labour"'))).toMatch(/^“labour” is in nearly every article: choose/);
    expect(sentence(read("labour vote"))).toMatch(/is in nearly every article/);
    expect(sentence(read("NEC"))).toMatch(
      /^Nearly every story names the National Executive Committee/,
    );
    for (const text of ["the", '"the"', '"?!"', '""'])
      expect([text, read(text).kind]).toEqual([text, "unknown"]);
    expect(sentence(read('"transferable vote"'))).toBeNull();
  });

  test("words of accusation cannot be followed", () => {
    expect(sentence(read('"fraud"'))).toBe(
      "Stories of what people are accused of are never sent by themselves, so “fraud” cannot be followed. Ask for them: /nec claims.",
    );
  });

  test("whatever is written is read as something, or answered with a sentence", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: "grapheme" }),
          fc.constantFrom("“", '""', "''", '"', "*", "@everyone"),
        ),
        (text) => {
          const found = read(text);
          if (found.kind !== "topic") expect(sentence(found)).toMatch(/[.?]$/);
        },
      ),
    );
  });
});

describe("several topics in one line", () => {
  const topicsOf = (text: string) => {
    const found = readTopics(text, madeUpRecord);
    return found.ok ? found.topics.map((topic) => topicWords(topic, madeUpRecord)) : found.problem;
  };

  test("stand between commas, semicolons or on lines of their own; each comes once", () => {
    expect(topicsOf('Ada Lintott, UIW;ada lintott\n"rules, and more"')).toEqual([
      "Ada Lintott",
      "Union of Imaginary Weavers",
      "“rules, and more”",
    ]);
  });

  test("a comma in a contest's name is part of it", () => {
    expect(topicsOf("CLP section, October 2015, Ada Lintott")).toEqual([
      "CLP section, October 2015",
      "Ada Lintott",
    ]);
  });

  test("a semicolon is part of no name", () => {
    const ids = (text: string) => {
      const found = readTopics(text, madeUpRecord);
      return found.ok
        ? found.topics.map((topic) => ("id" in topic ? topic.id : ""))
        : found.problem;
    };
    expect(ids("youth; youth-2014-02")).toEqual(["youth", "youth-2014-02"]);
    expect(ids("youth, 2014")).toEqual(["youth-2014-02"]);
  });

  test("all that is wrong is said at once, and what is unclear is offered", () => {
    const found = readTopics("banana, Lintott", madeUpRecord);
    expect(found).toMatchObject({
      ok: false,
      offered: [{ id: "ada-lintott" }, { id: "bryn-lintott" }],
      problem: expect.stringMatching(/called “banana”.*Which one\?$/),
    });
    expect(topicsOf(" ;, ")).toMatch(/^Nothing was written to follow/);
  });

  test("too many are refused with what to do", () => {
    const many = Array.from({ length: 21 }, (_, at) => `"number ${at} of many"`).join(", ");
    expect(topicsOf(many)).toBe(
      "That is 21 topics; a subscription has 20 at most. Follow a section or an organisation instead, or make a second one.",
    );
  });

  test("what warns is passed on", () => {
    expect(readTopics("NEC, Ada Lintott", madeUpRecord)).toMatchObject({
      ok: true,
      warnings: [expect.stringContaining("Nearly every story")],
    });
  });
});

describe("a topic in a sentence", () => {
  test("is read back as itself", () => {
    const { people, organisations, sections, contests } = madeUpRecord;
    const all = [
      ...[...people.keys()].map((id) => ({ kind: "person", id }) as const),
      ...[...organisations.keys()].map((id) => ({ kind: "organisation", id }) as const),
      ...[...sections.keys()].map((id) => ({ kind: "section", id }) as const),
      ...[...contests.keys()].map((id) => ({ kind: "contest", id }) as const),
      { kind: "words", words: "rule book" } as const,
      { kind: "everything" } as const,
    ];
    expect(
      all.filter(
        (topic) =>
          JSON.stringify(topicOf(topicWords(topic, madeUpRecord))) !== JSON.stringify(topic),
      ),
    ).toEqual([]);
  });

  test("has its id where the record no longer has it", () => {
    expect(topicWords({ kind: "person", id: "gone-away" }, buildRecord())).toBe("gone-away");
  });
});
