import { describe, expect, test } from "vitest";
import { present } from "#src/adapters/terminal/present.ts";
import type { Story } from "#src/core/news.ts";
import { collectAlert } from "#src/digest/content/collect-alert.ts";
import { compose } from "#src/digest/content/compose.ts";
import { composeReleased } from "#src/digest/content/release.ts";
import type { Topic } from "#src/digest/model.ts";
import { madeUpNews } from "../../support/made-up-news.ts";
import { madeUpRecord } from "../../support/record.ts";
import {
  ADA,
  collectedFrom,
  collecting,
  failing,
  LANTERN,
  newsOf,
  OSWIN,
  story,
  subscribed,
  TUESDAY,
} from "./made-up-stories.ts";

const alert = (stories: readonly Story[], topics: readonly Topic[] = [ADA]) =>
  collectAlert(collecting(stories, topics, { news: newsOf(stories, [failing]) }));
const words = async (stories: readonly Story[], topics: readonly Topic[] = [ADA]) => {
  const collected = await alert(stories, topics);
  const composed = collected && compose(collected, subscribed(topics, { kind: "alert" }), 7);
  return composed && present(composed.answer, Number.POSITIVE_INFINITY);
};

describe("an alert", () => {
  test("has all that is new in one post, titled by whom it is about", async () => {
    const text = await words(
      [story("one"), story("two", { title: "Lintott speaks" })],
      [ADA, LANTERN],
    );
    expect(text).toMatch(/^Alert 7: Ada Lintott\n\nTwo stories since Monday 7 June\./);
  });

  test("is none where nothing is new", async () => {
    expect(await alert([])).toBeNull();
  });

  test("has eight items at most, and says how many there were", async () => {
    const text = await words(Array.from({ length: 12 }, (_, at) => story(`story ${at}`)));
    expect(text).toContain("Twelve stories".replace("Twelve", "12"));
    expect(text?.match(/^- “/gm)).toHaveLength(8);
  });

  test("says nothing of what is held, for its title names somebody; a manager is given it apart", async () => {
    const held = story("held", { title: "Lintott accused", accused: [ADA.id] });
    expect((await alert([held]))?.held).toHaveLength(1);
    expect(await words([held])).toBeNull();
    expect(await words([held, story("told")])).not.toMatch(/held|accused/);
  });
});

test("what a manager releases comes with its reply and outcome, and without whom the channel follows", async () => {
  const news = madeUpNews();
  const { held } = await collectedFrom([], [OSWIN], {
    news,
    since: "2019-12-04T08:00:00.000Z",
    until: "2019-12-06T08:00:00.000Z",
  });
  const [item] = held;
  if (!item) throw new Error("the made-up news accuses somebody");
  const { answer, facts } = await composeReleased(item, "Released from “Digest 41”", {
    record: madeUpRecord,
    news,
    now: TUESDAY,
  });
  expect(present(answer, Number.POSITIVE_INFINITY)).toMatchInlineSnapshot(`
    "Released from “Digest 41”

    “Tarrow accused of smear campaign” (Imaginary Courier, 5 December 2019). [1]

    Replies and outcomes, Oswin Tarrow:
    Reply in the article: Oswin Tarrow “has denied any smear”, in the words of Imaginary Courier (5 December 2019). [1]

    Sources:
    [1] Imaginary Courier, Tarrow accused of smear campaign, 5 December 2019, https://courier.example.org/story
    "
  `);
  expect(facts).toMatchObject([{ key: "article:courier" }]);
});
