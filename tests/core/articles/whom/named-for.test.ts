import { describe, expect, test } from "vitest";
import { namedFor } from "#src/core/articles/whom/named-for.ts";
import { answerOver } from "../../../support/answer-over.ts";
import { type Invented, invented } from "../../../support/invented-articles.ts";
import { spoken, spokenFirst } from "../../../support/spoken.ts";

const asked = async (article: Invented, text: string): Promise<string> =>
  spoken(await answerOver(text, article));

/** What is said first: where there is no answer, the lines that come closest stand after it. */
const askedFirst = async (article: Invented, text: string): Promise<string> =>
  spokenFirst(await answerOver(text, article));

const LOOMS: Invented = {
  title: "Weavers' hall split over the night shift",
  paragraphs: [
    "The weavers' hall has voted to end the night shift.",
    "Bram Thistlewood, a donor of the hall, was in the gallery.",
    "Closing the sheds by ten would ruin the bleachers, the donor warned.",
    "Hetty Wainscotting took to the radio to crow over a triumph for lamplight.",
    "The Spindle Federation gives Labour more than any other body. It was aghast, and leaflets of its spoke of “a grave error” in dropping the bleachers.",
    "The hall's ledger was carried to the clerk, Nessa Marl, on the eve of the vote that settled the sluice.",
    "It is reported that Ansel Quay had quarrelled with the millers.",
    "The carters' tolls, she said, were a disgrace.",
  ],
};

describe("what an article tells in its own words of whom it is asked what that one said", () => {
  test("answers by a line that calls that one by a post, with the line that has the name", async () => {
    const text = await asked(LOOMS, "What did Bram Thistlewood warn about the bleachers?");
    expect(text).toContain("would ruin the bleachers");
    expect(text).toContain("Bram Thistlewood");
  });

  test("answers by a line on what that one did by words, whatever the verb", async () => {
    const text = await asked(LOOMS, "What did Hetty Wainscotting say about the lamplight?");
    expect(text).toContain("a triumph for lamplight");
  });

  test("answers by what a body goes on to say without its name, with the line that has it", async () => {
    const text = await asked(LOOMS, "What did the Spindle Federation say about the bleachers?");
    expect(text).toContain("a grave error");
    expect(text).toContain("gives Labour more than any other body");
  });

  test("is silent where something was only brought to that one", async () => {
    const text = await askedFirst(LOOMS, "What did Nessa Marl say about the sluice?");
    expect(text).not.toContain("settled the sluice");
  });

  test("is silent where “she” follows a line that only tells what others say of that one", async () => {
    const text = await askedFirst(LOOMS, "What did Ansel Quay say about the tolls?");
    expect(text).not.toContain("a disgrace");
  });
});

const SLUICE: Invented = {
  title: "Row over the sluice",
  paragraphs: [
    "Ansel Quay’s critics were as angry as Sarah Marl, the clerk, who spoke of the weir.",
    "His backers answer that the sluice is a trap and that he was threatened.",
    "Sarah Marl, the clerk, stayed in the gallery and told a friend of the weir.",
    "The bucket, he said, was a sieve.",
  ],
};

test.each(["sluice", "bucket"])(
  "others who speak, and a “he”, are no woman who is named before: %s",
  async (thing) => {
    const text = await askedFirst(SLUICE, `What did Sarah Marl say about the ${thing}?`);
    expect(text).not.toMatch(/a trap|a sieve/);
  },
);

const before = "Sarah Marl, the clerk, told the gallery of the weir.";

test.each([
  [before, "A friend of hers said she had thrown the bobbins out."],
  [before, "Several of those who stayed said that she had burned the shuttles."],
  ["She bore no grudge towards Sarah Marl, she added.", "She had promised to keep it, she said."],
])(
  "a friend of hers, several of those there and who only speaks of her are not she: %s %s",
  (...paragraphs) => {
    expect(namedFor(invented({ paragraphs }), 1, { named: "sarah marl" })).toBeNull();
  },
);

test.each([before, "The hall is run for the summer by Sarah Marl, its clerk."])(
  "“she” right after is she: %s",
  (line) => {
    const paragraphs = [`${line} She said that the bobbins were out.`];
    expect(namedFor(invented({ paragraphs }), 1, { named: "sarah marl" })).toBe(0);
  },
);

const CHOSEN: Invented = {
  title: "Selection row at the weavers' hall",
  paragraphs: [
    "The weavers' hall has put out its list of four.",
    "Bram Thistlewood, who was not on it, would have preferred “a straight vote”, he grumbled.",
    "The millers' tolls come up in June.",
  ],
};

describe("the only words of somebody in the only article that has any", () => {
  test("are on nobody whom the article is not about", async () => {
    const text = await askedFirst(
      CHOSEN,
      "What did Bram Thistlewood say about Ada Lintott's selection?",
    );
    expect(text).not.toContain("a straight vote");
  });

  test("are on what happened there, in whatever words that is asked", async () => {
    const text = await asked(CHOSEN, "What did Bram Thistlewood say about the selection?");
    expect(text).toContain("a straight vote");
  });

  test("but on no thing that the article tells of beside", async () => {
    const text = await asked(CHOSEN, "What did Bram Thistlewood say about the tolls?");
    expect(text).not.toContain("a straight vote");
  });
});

test.each([
  "Members preferred Bram Thistlewood, described as a keen weaver, by 13 votes to four.",
  "Members preferred Bram Thistlewood, a weaver, by 13 votes, and so refused to pick the clerk.",
])("whom others choose has said nothing by it: %s", async (line) => {
  const article = {
    title: "Weavers choose",
    paragraphs: [line, "The clerk was Hetty Wainscotting."],
  };
  const text = await askedFirst(article, "What did Bram Thistlewood say after beating the clerk?");
  expect(text).not.toContain("preferred");
});

const REBUKED: Invented = {
  title: "Row over the weavers' ledger",
  paragraphs: [
    "The branch met on Monday about the missing ledger.",
    "Hetty Wainscotting was rebuked by the general secretary, who said the ledger was none of her concern.",
    "Bram Thistlewood left the branch after a story in the Spindle. The paper disclosed that the ledger was in his shed.",
    "People close to him put the missing ledger down to the rain.",
    "Another source in the guild spoke warmly of the ledger.",
    "Ansel Quay moved a vote of thanks. He was grateful to Nessa Marl, the clerk, who he said had mended the sluice.",
    "Older weavers, meanwhile, are anxious about the tithe.",
  ],
};

test.each([
  ["What did the general secretary say about the ledger?", "none of her concern"],
  ["What did the Spindle reveal about the ledger?", "in his shed"],
  ["What did Bram Thistlewood's allies say about the missing ledger?", "down to the rain"],
  ["What did a guild source say about the ledger?", "spoke warmly"],
  ["What did Ansel Quay say about the sluice?", "had mended the sluice"],
  ["What did older weavers say about the tithe?", "anxious about the tithe"],
])("somebody who is asked for is known by what a line calls that one: %s", async (text, words) => {
  expect(await asked(REBUKED, text)).toContain(words);
});

test("nobody speaks where somebody asks about them", () => {
  const read = invented({ paragraphs: ["Somebody asked about the Spindle inquiry. It rained."] });
  expect(namedFor(read, 0, { named: "spindle" })).toBeNull();
});

test("what the outlet says of itself in passing is said by nobody whom the line names", async () => {
  const article: Invented = {
    title: "The weavers pick a clerk",
    paragraphs: [
      "Doctor Bram Thistlewood was picked and, as we disclosed on Monday, his was the only name before the hall.",
    ],
  };
  const answer = await answerOver("What did Bram Thistlewood say after he was picked?", article);
  expect(answer.status).toBe("unknown");
});
