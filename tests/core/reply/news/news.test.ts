import { describe, expect, test } from "vitest";
import { commands } from "#commands";
import type { Answer } from "#src/core/answer.ts";
import { createDesk } from "#src/core/ask.ts";
import type { Conversation } from "#src/core/conversation.ts";
import type { News } from "#src/core/news.ts";
import { invented } from "../../../support/invented-articles.ts";
import { madeUpArticles, madeUpNews } from "../../../support/made-up-news.ts";
import { madeUpRecord } from "../../../support/record.ts";
import { spoken } from "../../../support/spoken.ts";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const NOW = "2021-06-10T09:00:00Z";

const deskWith = (news: News, faults: unknown[] = []) =>
  createDesk(madeUpRecord, { commands, news, onFault: (fault) => faults.push(fault) });
const desk = deskWith(madeUpNews());

async function ask(text: string, conversation: Conversation | null = null): Promise<Answer> {
  return (await desk.answer({ text }, conversation, NOW)).answer;
}

const publishers = ({ citations }: Answer) => citations.map(({ publisher }) => publisher);

describe("what somebody said", () => {
  test("is given in their words, with the speaker, the outlet, the date and the link", async () => {
    const answer = await ask("what did Ada Lintott say about shifts?");
    expect(answer.status).toBe("answered");
    expect(spoken(answer)).toContain(
      "Ada Lintott said: “A ballot of two weeks is too short for anybody who works shifts.” (The Example Herald, 2 December 2019).",
    );
    expect(answer.citations).toEqual([
      {
        number: 1,
        source: "article/herald",
        publisher: "The Example Herald",
        title: "Lintott calls for longer ballots",
        date: "2019-12-02",
        url: "https://herald.example.org/story",
        standing: null,
      },
    ]);
  });

  test("that an article has in its own words is called the article's", async () => {
    const answer = await ask("what did Lintott tell a meeting in Eastmere about the threshold");
    expect(spoken(answer)).toContain(
      "Ada Lintott told a meeting in Eastmere: “that the threshold should be lower”, in the words of The Example Herald",
    );
  });

  test("about something else is not given for it", async () => {
    const answer = await ask("what did Ada Lintott say about railways?");
    expect(answer.status).toBe("unknown");
    expect(spoken(answer)).toContain(
      "No article that the desk has read has anything said by Ada Lintott about “railways”.",
    );
  });

  test("that somebody wrote to others is no column of that one's", async () => {
    const article = invented({
      paragraphs: ["Ada Lintott wrote to her followers: “Do you want a clock as a clerk?”"],
    });
    const { answer } = await deskWith(madeUpNews([article])).answer(
      { text: "Who wrote “do you want a clock as a clerk”?" },
      null,
      NOW,
    );
    expect(spoken(answer)).toContain("Ada Lintott wrote to her followers: “Do you want a clock");
  });

  test("is asked of those who are not in the record too", async () => {
    expect(spoken(await ask("what did Cleo Sandbar say?"))).toContain(
      "Nobody reads the rule book.",
    );
  });

  test("is found without the speaker: who said it", async () => {
    expect(spoken(await ask("who said nobody reads the rule book?"))).toContain(
      "Cleo Sandbar said",
    );
  });

  test("goes on in a thread to somebody else", async () => {
    const first = await desk.answer({ text: "what did Ada Lintott say?" }, null, NOW);
    expect(spoken(await ask("and Cleo Sandbar?", first.conversation))).toContain(
      "Cleo Sandbar said",
    );
    expect((await ask("source?", first.conversation)).citations).toHaveLength(1);
  });

  test("by two people of one name is asked back", async () => {
    const [herald, ...rest] = madeUpArticles;
    if (!herald) throw new Error("There is no article.");
    const other = { kind: "named", name: "Rufus Sandbar" } as const;
    const [, , said] = herald.statements;
    if (!said) throw new Error("There is no statement.");
    const both = { ...herald, statements: [said, { ...said, speaker: other }] };
    const two = deskWith(madeUpNews([both, ...rest]));
    const { answer } = await two.answer({ text: "what did Sandbar say?" }, null, NOW);
    expect(answer.status).toBe("clarify");
    expect(spoken(answer)).toContain("Rufus Sandbar");
  });

  test("is quoted in 25 words at most, with dots where something is left out", async () => {
    const [herald] = madeUpArticles;
    const [said] = herald?.statements ?? [];
    if (!herald || !said) throw new Error("There is no statement.");
    const words = Array.from(
      { length: 60 },
      (_, n) => `word${LETTERS[n % 26]}${LETTERS[Math.floor(n / 26)]}`,
    ).join(" ");
    const long = { ...herald, statements: [{ ...said, words, context: words }] };
    const { answer } = await deskWith(madeUpNews([long])).answer(
      { text: "what did Ada Lintott say about wordyb" },
      null,
      NOW,
    );
    const [, quoted = ""] = /“([^”]+)”/.exec(spoken(answer)) ?? [];
    expect(quoted).toContain("wordyb");
    expect(quoted.split(" ").filter((word) => word.startsWith("word")).length).toBeLessThanOrEqual(
      25,
    );
    expect(quoted.startsWith("…")).toBe(true);
  });
});

describe("an accusation", () => {
  test("in a headline comes with the reply that an article has", async () => {
    const answer = await ask("latest news about Oswin Tarrow");
    expect(spoken(answer)).toContain("“Tarrow accused of smear campaign”");
    expect(spoken(answer)).toContain("Replies and outcomes, Oswin Tarrow");
    expect(spoken(answer)).toContain("“has denied any smear”");
  });

  test("of somebody who has replied nowhere says so", async () => {
    const [, courier] = madeUpArticles;
    if (!courier) throw new Error("There is no article.");
    const silent = deskWith(
      madeUpNews([
        {
          ...courier,
          statements: [],
          accused: ["bryn-lintott"],
          lines: [
            {
              text: "Bryn Lintott was accused.",
              mentions: [{ kind: "person", id: "bryn-lintott" }],
            },
          ],
        },
      ]),
    );
    const { answer } = await silent.answer({ text: "news about Bryn Lintott" }, null, NOW);
    expect(spoken(answer)).toContain("no reply and no outcome recorded in our sources");
  });

  test("of somebody the record has claims about comes with the record's replies and outcomes", async () => {
    const [, courier] = madeUpArticles;
    if (!courier) throw new Error("There is no article.");
    const mabel = { kind: "person", id: "mabel-stokewell" } as const;
    const again = {
      ...courier,
      statements: [],
      accused: [mabel.id],
      lines: [{ text: "Mabel Stokewell was accused.", mentions: [mabel] }],
    };
    const { answer } = await deskWith(madeUpNews([again])).answer(
      { text: "news about Mabel Stokewell" },
      null,
      NOW,
    );
    expect(spoken(answer)).toContain("An inquiry found no breach of the rules.");
    expect(publishers(answer)).toContain("The Example Gazette");
  });

  test("of years before what the record has claims about is not answered by the reply to those", async () => {
    const [, courier] = madeUpArticles;
    if (!courier) throw new Error("There is no article.");
    const mabel = { kind: "person", id: "mabel-stokewell" } as const;
    const earlier = {
      ...courier,
      article: { ...courier.article, published: "2009-05-01" as const },
      statements: [],
      accused: [mabel.id],
      lines: [{ text: "Mabel Stokewell was accused.", mentions: [mabel] }],
    };
    const { answer } = await deskWith(madeUpNews([earlier])).answer(
      { text: "news about Mabel Stokewell" },
      null,
      NOW,
    );
    expect(spoken(answer)).not.toContain("An inquiry found no breach");
    expect(spoken(answer)).toContain("no reply and no outcome recorded in our sources");
  });
});

describe("what was published", () => {
  test("is listed by story, the newest first", async () => {
    const text = spoken(await ask("/nec news"));
    expect(text.indexOf("Tarrow accused")).toBeLessThan(text.indexOf("longer ballots"));
  });

  test("about somebody who is not in the record is not gathered", async () => {
    const answer = await ask("news about Cleo Sandbar");
    expect([answer.status, answer.citations]).toEqual(["unknown", []]);
  });

  test("by one publisher is what that one had, and nobody else", async () => {
    expect(
      publishers(await ask("according to the Example Herald, who backed Ada Lintott?")),
    ).toEqual(["The Example Herald"]);
    expect((await ask("according to the Imaginary Courier, who backed Ada Lintott?")).status).toBe(
      "unknown",
    );
  });

  test("is in short an article's headline, opening, names and statements", async () => {
    const text = spoken(await ask("summarise the Example Herald story"));
    for (const part of [
      "“Lintott calls for longer ballots”",
      "It opens: “Ada Lintott wants ballots to stay open for longer.”",
      "Lantern Alliance",
      "Cleo Sandbar said",
    ])
      expect(text).toContain(part);
  });

  test("is added to what the record has of who reported something", async () => {
    const [, courier] = madeUpArticles;
    if (!courier) throw new Error("There is no article.");
    const mabel = { kind: "person", id: "mabel-stokewell" } as const;
    const again = {
      ...courier,
      accused: [],
      lines: [{ text: "Mabel Stokewell spoke.", mentions: [mabel] }],
    };
    const { answer } = await deskWith(madeUpNews([again])).answer(
      { text: "which outlets reported on Mabel Stokewell?" },
      null,
      NOW,
    );
    expect(publishers(answer)).toEqual(
      expect.arrayContaining(["Imaginary Courier", "The Example Gazette"]),
    );
  });
});

test.each([
  "which outlets reported on Cleo Sandbar?",
  "which outlets reported on Cleo Sandbar in 2019?",
  "latest news about Cleo Sandbar",
])(
  "of somebody who is not in the record no outlets or stories are gathered, in lines either: %s",
  async (text) => {
    const answer = await ask(text);
    expect([answer.status, answer.title]).toEqual(["unknown", "Not in the record"]);
  },
);

test("about the desk: which feeds it reads, and when each last answered", async () => {
  expect(spoken(await ask("/nec about"))).toContain(
    "The Example Herald: last answered 10 June 2021, 08:00 UTC",
  );
});

test("without articles the desk says that it reads none", async () => {
  const bare = createDesk(madeUpRecord, { commands });
  const { answer } = await bare.answer({ text: "latest news" }, null, NOW);
  expect([answer.status, answer.title]).toEqual(["unknown", "No articles here"]);
});

test("a search that fails is an answer that says so, and is told to whoever runs the desk", async () => {
  const faults: unknown[] = [];
  const broken = deskWith(
    { ...madeUpNews(), stories: () => Promise.reject(new Error("gone")) },
    faults,
  );
  const { answer } = await broken.answer({ text: "latest news" }, null, NOW);
  expect([answer.status, answer.title]).toEqual(["unknown", "The articles cannot be searched"]);
  expect(faults).toHaveLength(1);
});
