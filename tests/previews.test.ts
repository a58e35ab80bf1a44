import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { commands } from "#commands";
import type { Preview } from "#src/adapters/preview.ts";
import { web } from "#src/adapters/web/index.ts";
import { createDesk, type Desk } from "#src/core/ask.ts";
import { discordPreview } from "#src/previews/discord.ts";
import { slackPreview } from "#src/previews/slack.ts";
import { HOSTILE, sampleDesk } from "./adapters/web/sample-desk.ts";
import { visit } from "./adapters/web/visit.ts";
import { adapterContract } from "./contracts/adapter.ts";
import { sampleAnswers } from "./support/answers.ts";
import { noBrowser, openBrowser } from "./support/chromium.ts";
import { madeUpRecord } from "./support/record.ts";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const PREVIEWS: readonly Preview[] = [slackPreview, discordPreview];
const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
  "&amp;": "&",
};

/** What a drawing says: its labels, and its text without its tags. */
function said(drawn: string): string {
  const labels = [...drawn.matchAll(/\slabel="([^"]*)"/g)].map(([, label]) => label);
  const text = drawn.replace(/<style>.*?<\/style>/gs, "").replace(/<[^>]*>/g, " ");
  return `${text} ${labels.join(" ")}`.replace(/&[^;]+;/g, (entity) => ENTITIES[entity] ?? entity);
}

const ACTIVE = /^<(script|iframe|object|embed|form|base|meta|audio|video)\b/i;

/** The tags of a drawing that a browser would do more for than draw, or fetch something from elsewhere for. */
function obeyed(drawn: string): readonly string[] {
  const tags = drawn.match(/<[a-z][^>]*>/gi) ?? [];
  return tags.filter((tag) => {
    const known = /^<(a|discord-link)\b/.test(tag) ? /^https?:/ : /^(data:image\/|\/chart\/)/;
    const attributes = [...tag.matchAll(/\s([\w:-]+)(?:="([^"]*)")?/g)];
    const active = attributes.some(
      ([, name = "", value = ""]) =>
        /^on/i.test(name) || (/^(src|href|srcset|xlink:href)$/i.test(name) && !known.test(value)),
    );
    return active || ACTIVE.test(tag);
  });
}

const contract = { textOf: said, obeyed };
adapterContract({
  ...contract,
  name: "Slack preview's",
  adapter: { present: slackPreview.draw },
  skips: { frame: "the package that draws reads markup in a title, where Slack reads none" },
});
adapterContract({
  ...contract,
  name: "Discord preview's",
  adapter: { present: discordPreview.draw },
});

test("a drawing has no style sheet in it but those that it is known by", () => {
  for (const { innerStyles = [], draw } of PREVIEWS) {
    const drawn = Object.values(sampleAnswers).map(draw).join("");
    const inner = [...drawn.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, style]) => style);
    expect(inner.filter((style) => !innerStyles.includes(style ?? ""))).toEqual([]);
  }
});

test("a drawing does not change with the clock", () => {
  const answer = Object.values(sampleAnswers)[0];
  if (!answer) throw new Error("There is no sample answer.");
  const at = (hour: number): readonly string[] => {
    vi.setSystemTime(new Date(2026, 10, 26, hour));
    return PREVIEWS.map(({ draw }) => draw(answer));
  };
  try {
    expect(at(9)).toEqual(at(21));
  } finally {
    vi.useRealTimers();
  }
});

describe.skipIf(noBrowser !== null)(
  `the tabs of the playground${noBrowser ? ` (${noBrowser})` : ""}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(async () => {
      await browser?.close();
    });

    /** Asks a desk, and gives the page with one preview's tab chosen by keyboard. */
    async function shown(desk: Desk, question: string, name: string) {
      const previews = PREVIEWS.map((one) => ({ name: one.name, load: async () => one }));
      const now = () => "2021-06-01T12:00:00Z";
      const running = await web({ port: 0, now, previews }).start(desk);
      const { page, troubles, end } = await visit(browser, running.where, {});
      await page.keyboard.type(question);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Enter");
      const here = page.getByRole("radio", { name: "Here" });
      await here.waitFor();
      await here.focus();
      for (const previous of PREVIEWS.slice(
        0,
        PREVIEWS.findIndex((one) => one.name === name) + 1,
      )) {
        await page.keyboard.press("ArrowRight");
        await page.getByRole("radio", { name: previous.name, checked: true }).waitFor();
      }
      const frame = page.getByTitle(`The answer as ${name} shows it`);
      const close = async () => {
        await end();
        await running.stop();
      };
      return { page, troubles, frame, drawing: frame.contentFrame(), close };
    }

    describe.each(PREVIEWS.map(({ name }) => name))("%s", (name) => {
      test("shows the answer, chosen by keyboard, with nothing asked of elsewhere", async () => {
        const desk = createDesk(madeUpRecord, { commands });
        const { page, frame, drawing, troubles, close } = await shown(
          desk,
          "/nec result clp 2015-03",
          name,
        );
        await drawing.getByText("Ada Lintott").first().waitFor();
        expect(await page.getByRole("article").getByRole("table").first().isVisible()).toBe(false);
        await page.getByRole("radio", { name: "Here" }).focus();
        await page.keyboard.press("Space");
        expect(await frame.isVisible()).toBe(false);
        expect(troubles).toEqual([]);
        await close();
      });

      test("shows hostile text, and does nothing that it says", async () => {
        const { drawing, troubles, close } = await shown(sampleDesk, HOSTILE, name);
        await drawing.getByText("<img src=x onerror=alert(1)> @everyone").first().waitFor();
        expect(await drawing.locator("script, img[src=x]").count()).toBe(0);
        expect(troubles).toEqual([]);
        await close();
      });
    });

    test("Discord's has the chart in the answer's embed, and the buttons under it", async () => {
      const desk = createDesk(madeUpRecord, { commands });
      const { drawing, close } = await shown(desk, "/nec result clp 2015-03", "Discord");
      const chart = drawing.locator("discord-embed").first().getByRole("img");
      const width = () => chart.evaluate((img: { naturalWidth: number }) => img.naturalWidth);
      await expect.poll(width).toBeGreaterThan(400);
      expect(await chart.getAttribute("alt")).toContain("Ada Lintott");
      expect(
        await drawing.locator("discord-action-row").getByRole("button").count(),
      ).toBeGreaterThan(0);
      await close();
    });
  },
);
