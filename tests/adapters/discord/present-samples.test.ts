import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pagesIn, present } from "#src/adapters/discord/present.ts";
import { present as presentSlack } from "#src/adapters/slack/present.ts";
import type { Answer } from "#src/core/answer.ts";
import { sampleAnswers } from "../../support/answers.ts";
import { textOf } from "../../support/discord/read-message.ts";
import { validate } from "../../support/discord/validate.ts";
import { textOf as slackText } from "../../support/slack/read-message.ts";
import { writtenJson } from "../../support/written-json.ts";

const SAMPLES = join(import.meta.dirname, "../../samples");
const POST = { method: "POST", route: "/channels/:channel/messages" };

const pagesOf = (answer: Answer) =>
  Array.from({ length: pagesIn(answer) }, (_, n) => present(answer, { page: n + 1 }));

/** Where each of some phrases first stands in a text. */
const places = (text: string, phrases: readonly string[]) =>
  phrases.map((phrase) => text.indexOf(phrase)).filter((at) => at >= 0);

describe.each(Object.entries(sampleAnswers))("%s", (name, answer) => {
  const pages = pagesOf(answer);

  test("looks as it is kept in tests/samples (vitest -u keeps a new look)", async () => {
    const charts = answer.parts.flatMap((part) => (part.kind === "chart" ? [part.title] : []));
    const file = join(SAMPLES, name.replaceAll(" ", "-"), "discord.json");
    await expect(writtenJson({ pages, charts })).toMatchFileSnapshot(file);
  });

  test("is taken by Discord, page by page", () => {
    for (const body of pages) expect(validate({ ...POST, body })).toEqual([]);
  });

  test("states the same facts and sources as in Slack, in the same order", () => {
    const here = textOf(pages).replace(/\s+/g, " ");
    const there = slackText(presentSlack(answer)).replace(/\s+/g, " ");
    const facts = answer.parts.flatMap((part) =>
      part.kind === "text" ? part.sentences.map(({ text }) => text) : [],
    );
    const cells = answer.parts.flatMap((part) =>
      part.kind === "table" ? part.rows.map(({ cells: [, second = ""] }) => second) : [],
    );
    const sources = answer.citations.map(({ number, publisher }) => `[${number}] ${publisher}`);
    for (const said of [facts, cells, sources]) {
      const [mine, theirs] = [places(here, said), places(there, said)];
      expect(mine).toHaveLength(theirs.length);
      const order = (at: readonly number[]) =>
        at.map((one) => [...at].sort((a, b) => a - b).indexOf(one));
      expect(order(mine)).toEqual(order(theirs));
    }
  });
});
