import fc from "fast-check";
import { expect, test } from "vitest";
import { present as inDiscord, pagesIn } from "#src/adapters/discord/present.ts";
import { present as inSlack, presentRest } from "#src/adapters/slack/present.ts";
import { accuses } from "#src/core/accusation.ts";
import type { Answer } from "#src/core/answer.ts";
import type { Story } from "#src/core/news.ts";
import { collect } from "#src/digest/content/collect.ts";
import { collectAlert } from "#src/digest/content/collect-alert.ts";
import { compose } from "#src/digest/content/compose.ts";
import { headline } from "#src/digest/content/story-words.ts";
import { factValue } from "#src/digest/corrections/fact-value.ts";
import { indexRecord } from "#src/record/index-record.ts";
import {
  obeyed as obeyedInDiscord,
  textOf as textInDiscord,
} from "../../support/discord/read-message.ts";
import { validate as validInDiscord } from "../../support/discord/validate.ts";
import { filesOf, type RecordInput } from "../../support/record.ts";
import {
  obeyed as obeyedInSlack,
  textOf as textInSlack,
} from "../../support/slack/read-message.ts";
import { validate as validInSlack } from "../../support/slack/validate.ts";
import { spoken } from "../../support/spoken.ts";
import {
  ADA,
  article,
  collectedFrom,
  collecting,
  failing,
  LANTERN,
  newsOf,
  OSWIN,
  story,
  subscribed,
} from "./made-up-stories.ts";
import { anyRecord, anyStories, anyTopics, CLAIMED } from "./random-digests.ts";

const any = fc.record({
  input: anyRecord,
  stories: anyStories,
  topics: anyTopics,
  most: fc.integer({ min: 1, max: 30 }),
  kind: fc.constantFrom("digest" as const, "alert" as const),
});

interface Asked {
  readonly input: RecordInput;
  readonly stories: readonly Story[];
  readonly topics: Parameters<typeof subscribed>[0];
  readonly most: number;
  readonly kind: "digest" | "alert";
}

async function made({ input, stories, topics, most, kind }: Asked) {
  const record = indexRecord(filesOf(input));
  const subscription = subscribed(topics, { kind, most, saysNothing: true });
  const news = newsOf(stories, [failing]);
  const from = collecting(stories, topics, { record, news, subscription });
  const collected = await (kind === "digest" ? collect : collectAlert)(from);
  return { record, collected, composed: collected && compose(collected, subscription, 41) };
}

/** All that anybody reads of an answer, piece by piece. */
const readIn = (answer: Answer): readonly string[] => [
  ...spoken(answer).split("\n"),
  ...answer.citations.map(({ title, publisher }) => `${publisher}, ${title}`),
  ...answer.suggestions.map(({ label, ask }) => `${label} ${ask}`),
];

test("whatever the record and the stories, no digest and no alert accuses anybody or says what a claim says", async () => {
  await fc.assert(
    fc.asyncProperty(any, async (asked) => {
      const { composed } = await made(asked);
      const read = composed ? readIn(composed.answer) : [];
      expect(read.filter((each) => accuses(each) || each.includes(CLAIMED))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("whatever there is, no digest has more items than were asked for, and none at all is not sent as news", async () => {
  await fc.assert(
    fc.asyncProperty(any, async (asked) => {
      const { composed, collected } = await made(asked);
      if (!composed || !collected) return;
      const lists = composed.answer.parts.flatMap((part) =>
        part.kind === "list" ? part.items : [],
      );
      expect(lists.length).toBeLessThanOrEqual(
        asked.kind === "digest" ? Math.min(asked.most, 10) : 8,
      );
      expect(composed.answer.status).toBe(lists.length > 0 ? "answered" : "unknown");
    }),
    { numRuns: 150 },
  );
});

test("whatever there is, every sentence of a digest has a source, and every fact it keeps is as the record has it", async () => {
  await fc.assert(
    fc.asyncProperty(any, async (asked) => {
      const { composed, record } = await made(asked);
      if (!composed) return;
      const { answer, facts } = composed;
      const cites = answer.parts.flatMap((part) =>
        part.kind === "text"
          ? part.sentences.map((each) => each.cites)
          : part.kind === "list"
            ? part.items.map((each) => each.cites)
            : [[]],
      );
      if (answer.status === "answered")
        expect(cites.filter((each) => each.length === 0)).toEqual([]);
      else expect(answer.citations).toEqual([]);
      const ofRecord = facts.filter(({ key }) => key.startsWith("record:"));
      expect(ofRecord.map(({ key }) => factValue(record, key))).toEqual(
        ofRecord.map(({ value }) => value),
      );
    }),
    { numRuns: 150 },
  );
});

/** Letters and digits alone: platforms differ in how they show the rest. */
const letters = (shown: string) => shown.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");

test("whatever there is, Slack and Discord take it, obey nothing in it and show the same headlines", async () => {
  await fc.assert(
    fc.asyncProperty(any, async (asked) => {
      const { composed, collected } = await made(asked);
      if (!composed || !collected) return;
      const { answer } = composed;
      const slack = [inSlack(answer), ...presentRest(answer)];
      const discord = Array.from({ length: pagesIn(answer) }, (_, at) =>
        inDiscord(answer, { page: at + 1 }),
      );
      for (const message of slack) {
        expect(validInSlack(message)).toEqual([]);
        expect(obeyedInSlack(message)).toEqual([]);
      }
      for (const body of discord)
        expect(
          validInDiscord({ method: "POST", route: "/channels/:channel/messages", body }),
        ).toEqual([]);
      expect(obeyedInDiscord(discord)).toEqual([]);
      const shown = [letters(slack.map(textInSlack).join("\n")), letters(textInDiscord(discord))];
      for (const { articles } of collected.stories)
        for (const each of shown) expect(each).toContain(letters(headline(articles[0])));
    }),
    { numRuns: 100 },
  );
});

test("ten stories with headlines of sixteen words, three outlets and three reasons each stand in one message on both platforms", async () => {
  const words =
    "Committee votes for longer ballots and new rules on how parties may choose candidates, part";
  const stories = Array.from({ length: 10 }, (_, at) => {
    const [first, ...rest] = ["The Example Herald", "Imaginary Courier", "Ballot Weekly"].map(
      (publisher) => article(`${at} ${publisher}`, { publisher, title: `${words} ${at}` }),
    );
    if (!first) throw new Error("three were made");
    return story(`story ${at}`, { articles: [first, ...rest], subjects: [ADA, LANTERN, OSWIN] });
  });
  const topics = [ADA, LANTERN, OSWIN];
  const subscription = subscribed(topics, { most: 10 });
  const composed = compose(
    await collectedFrom(stories, topics, { subscription }),
    subscription,
    41,
  );
  if (!composed) throw new Error("nothing was composed");
  expect(presentRest(composed.answer)).toEqual([]);
  expect(pagesIn(composed.answer)).toBe(1);
});
