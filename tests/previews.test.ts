import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { commands } from "#commands";
import { web } from "#src/adapters/web/index.ts";
import { createDesk } from "#src/core/ask.ts";
import { slackPreview } from "#src/previews/slack.ts";
import { visit } from "./adapters/web/visit.ts";
import { sampleAnswers } from "./support/answers.ts";
import { noBrowser, openBrowser } from "./support/chromium.ts";
import { madeUpRecord } from "./support/record.ts";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

describe("Slack's payload of an answer, drawn", () => {
  test.each(Object.entries(sampleAnswers))(
    "says what the answer says, and carries no script: %s",
    (_, answer) => {
      const drawn = slackPreview.draw(answer);
      expect(drawn).not.toMatch(/<script|<[a-z][^>]*\s(on\w+=|(href|src)="javascript:)/i);
      expect(drawn.length).toBeGreaterThan(200);
    },
  );
});

describe.skipIf(noBrowser !== null)(
  `the tab of the playground${noBrowser ? ` (${noBrowser})` : ""}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(async () => {
      await browser?.close();
    });

    test("shows the answer as Slack does, chosen by keyboard, with nothing asked of elsewhere", async () => {
      const late = { name: "Slack", load: async () => slackPreview };
      const desk = createDesk(madeUpRecord, { commands });
      const now = () => "2021-06-01T12:00:00Z";
      const running = await web({ port: 0, now, previews: [late] }).start(desk);
      const visited = await visit(browser, running.where, {});
      const { page } = visited;
      await page.keyboard.type("/nec result clp 2015-03");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Enter");
      const tab = page.getByRole("radio", { name: "Slack" });
      await tab.waitFor();
      await page.getByRole("radio", { name: "Here" }).focus();
      await page.keyboard.press("ArrowRight");
      const drawing = page.frameLocator("iframe");
      await drawing.getByText("Ada Lintott").first().waitFor();
      expect(await page.getByRole("article").getByRole("table").first().isVisible()).toBe(false);
      await page.keyboard.press("ArrowLeft");
      expect(await page.locator("iframe").isVisible()).toBe(false);
      expect(visited.troubles).toEqual([]);
      await visited.end();
      await running.stop();
    });
  },
);
