import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { Running } from "#src/adapters/adapter.ts";
import { web } from "#src/adapters/web/index.ts";
import { noBrowser, openBrowser } from "../../support/chromium.ts";
import { contrast } from "./contrast.ts";
import { HOSTILE, sampleDesk } from "./sample-desk.ts";
import { type Visit, visit } from "./visit.ts";

/** As far as it is used here; what is evaluated runs in the page. */
interface InPage {
  readonly id: string;
  readonly textContent: string;
  readonly scrollWidth: number;
  readonly clientWidth: number;
}
declare const document: { readonly activeElement: InPage; readonly documentElement: InPage };
declare const window: { readonly innerWidth: number };
declare const location: { readonly hash: string };
declare const getComputedStyle: (of: InPage, pseudo?: string) => Readonly<Record<string, string>>;

const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
};
const playground = () => web({ port: 0, now: () => "2021-06-01T12:00:00Z" }).start(sampleDesk);

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

describe.skipIf(noBrowser !== null)(
  `the page in a browser${noBrowser ? ` (${noBrowser})` : ""}`,
  () => {
    let browser: Browser;
    let running: Running;
    let visits: Visit[] = [];

    beforeAll(async () => {
      [browser, running] = await Promise.all([openBrowser(), playground()]);
    });
    afterAll(async () => {
      await Promise.all([browser?.close(), running?.stop()]);
    });
    afterEach(async () => {
      const troubles = visits.flatMap((one) => one.troubles);
      await Promise.all(visits.map((one) => one.end()));
      visits = [];
      expect(troubles).toEqual([]);
    });

    async function open(options: BrowserContextOptions = {}): Promise<Visit> {
      const visited = await visit(browser, running.where, options);
      visits.push(visited);
      return visited;
    }

    test("a question is answered in the log and the input is ready for the next", async () => {
      const { page } = await open();
      await page.keyboard.type("the result please");
      await page.keyboard.press("Enter");
      const log = page.getByRole("log");
      await log.getByRole("heading", { name: "CLP section, 2019" }).waitFor();
      expect(await log.getByText("the result please").isVisible()).toBe(true);
      expect(await page.getByRole("combobox").inputValue()).toBe("");
      expect(await page.evaluate(() => document.activeElement.id)).toBe("question");
      expect(await page.getByText("As of 1 June 2021").isVisible()).toBe(true);
      expect(await page.getByText("Read as: result, CLP section, November 2019").isVisible()).toBe(
        true,
      );
    });

    test("the chart is seen and says the same in words", async () => {
      const { page, ask } = await open();
      await ask("result");
      const image = page.getByRole("img");
      await expect
        .poll(() => image.evaluate((img: { naturalWidth: number }) => img.naturalWidth))
        .toBeGreaterThan(400);
      expect(await image.getAttribute("alt")).toContain("Gwendoline Orrery: 5,120, elected");
    });

    test("elected is told by a word and a mark, and a line divides the table", async () => {
      const { page, ask } = await open();
      await ask("result");
      const row = page.getByRole("row", { name: "Ada Lintott" });
      expect(await row.getByRole("cell", { name: "elected", exact: true }).isVisible()).toBe(true);
      const name = row.getByRole("rowheader");
      expect(
        await name.evaluate((cell: InPage) => getComputedStyle(cell, "::before").content),
      ).toContain("✓");
      const width = (one: typeof name) =>
        one.evaluate((cell: InPage) =>
          Number.parseFloat(getComputedStyle(cell).borderBottomWidth ?? ""),
        );
      const first = page.getByRole("rowheader", { name: "Gwendoline Orrery" });
      expect(await width(name)).toBeGreaterThan(await width(first));
    });

    test("a name is completed with the keyboard alone", async () => {
      const { page } = await open();
      const input = page.getByRole("combobox");
      await page.keyboard.type("ada l");
      const option = page.getByRole("option").first();
      await option.waitFor();
      expect(await input.getAttribute("aria-expanded")).toBe("true");
      expect(await input.getAttribute("aria-activedescendant")).toBeNull();
      const label = await option.locator("b").innerText();
      await page.keyboard.press("ArrowDown");
      expect(await input.getAttribute("aria-activedescendant")).toBe(
        await option.getAttribute("id"),
      );
      expect(await option.getAttribute("aria-selected")).toBe("true");
      await page.keyboard.press("Tab");
      expect((await input.inputValue()).toLowerCase()).toContain(label.toLowerCase());
      expect(await page.evaluate(() => document.activeElement.id)).toBe("question");
      expect(await page.locator("article").count()).toBe(0);
    });

    test("Esc closes the completions, and Enter then asks what was typed", async () => {
      const { page } = await open();
      await page.keyboard.type("ada");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("Escape");
      expect(await page.getByRole("listbox").isHidden()).toBe(true);
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "The record has nothing on that" }).waitFor();
    });

    test("a follow-up is asked by its button, in the same conversation", async () => {
      const { page, ask } = await open();
      await ask("result");
      await page.getByRole("button", { name: "Which contest was closest?" }).click();
      await page.getByRole("heading", { name: "Two contests fit" }).waitFor();
      await page.getByRole("list", { name: "Choose one" }).getByRole("button").first().click();
      await page.getByRole("heading", { name: "CLP section, 2019" }).nth(1).waitFor();
      await ask("how many");
      await page.getByRole("heading", { name: "3 asked before" }).waitFor();
    });

    test("everything can be reached and used with the keyboard alone, and focus is seen", async () => {
      const { page } = await open();
      const focused = () => page.evaluate(() => document.activeElement.textContent);
      async function backTo(text: string): Promise<void> {
        for (let i = 0; i < 40 && (await focused()) !== text; i++)
          await page.keyboard.press("Shift+Tab");
        expect(await focused()).toBe(text);
      }
      await backTo("Skip to the question");
      await page.keyboard.press("Enter");
      await page.keyboard.type("result");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "CLP section, 2019" }).waitFor();
      await backTo("Which contest was closest?");
      const outline = await page.evaluate(
        () => getComputedStyle(document.activeElement).outlineStyle,
      );
      expect(outline).toBe("solid");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "Two contests fit" }).waitFor();
      expect(await page.evaluate(() => document.activeElement.id)).toBe("question");
    });

    test("on a phone's width nothing runs off the side and the backing stands under the name", async () => {
      const { page, ask } = await open(PHONE);
      const beyond = () =>
        page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(await beyond()).toBe(0);
      await ask("result");
      await ask("everything");
      await ask("x".repeat(500));
      expect(await beyond()).toBe(0);
      const table = page.locator(".table");
      expect(await table.evaluate((box: InPage) => box.scrollWidth - box.clientWidth)).toBe(0);
      const row = page.getByRole("row", { name: "Ada Lintott" });
      expect(await row.getByText("Backed by: Lantern Alliance").isVisible()).toBe(true);
      expect(await page.getByRole("columnheader", { name: "Backed by" }).count()).toBe(0);
      expect(await page.getByRole("columnheader").allInnerTexts()).toEqual([
        "Place",
        "Candidate",
        "First preferences",
        "Outcome",
      ]);
    });

    test.for(["light", "dark"] as const)(
      "the %s colours keep text legible",
      async (colorScheme) => {
        const { page, ask } = await open({ colorScheme });
        await ask("result");
        const lightness = await contrast(page, "body", "background");
        expect(lightness).toBeGreaterThan(colorScheme === "dark" ? 12 : 0);
        for (const selector of [
          ".asked",
          "h2",
          ".reading",
          "dt",
          "thead th",
          "sup a",
          ".sources li",
          ".as-of",
          ".keys",
        ]) {
          expect(await contrast(page, selector, "text"), selector).toBeGreaterThanOrEqual(4.5);
        }
        expect(await contrast(page, ".composer > button", "text")).toBeGreaterThanOrEqual(4.5);
      },
    );

    test("text is shown as it is and nothing in it is run", async () => {
      const { page, ask } = await open();
      await ask(HOSTILE);
      expect(await page.title()).toBe("NEC Desk");
      expect(await page.locator("main script, main article img").count()).toBe(0);
      expect(await page.getByRole("article").innerText()).toContain(
        "<img src=x onerror=alert(1)> @everyone",
      );
    });

    test("ten sources are listed, the rest on demand or when one of them is followed", async () => {
      const { page, ask } = await open();
      await ask("everything");
      const items = page.locator(".sources li");
      const all = await items.count();
      expect(await items.nth(10).isHidden()).toBe(true);
      await page.getByRole("link", { name: "Source 12", exact: true }).click();
      expect(await items.nth(11).isVisible()).toBe(true);
      expect(await page.evaluate(() => location.hash)).toBe("#source-1-12");
      await ask("everything again");
      await page.getByRole("button", { name: `${all - 10} more sources` }).click();
      expect(await items.nth(2 * all - 1).isVisible()).toBe(true);
      const link = items.locator("a").first();
      expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
      expect(await link.getAttribute("target")).toBe("_blank");
    });

    test("a page loaded again shows the conversation; a new one begins empty", async () => {
      const { page, ask } = await open();
      await ask("result");
      await page.reload();
      await page.getByRole("heading", { name: "CLP section, 2019" }).waitFor();
      await page.getByRole("button", { name: "New conversation" }).click();
      expect(await page.locator("article").count()).toBe(0);
      await ask("how many");
      await page.getByRole("heading", { name: "0 asked before" }).waitFor();
    });

    test("the start screen's commands are a press away", async () => {
      const { page } = await open();
      await page.getByRole("button", { name: "/nec result" }).click();
      await page.getByRole("heading", { name: "CLP section, 2019" }).waitFor();
      expect(await page.getByRole("heading", { name: "Commands" }).isHidden()).toBe(true);
    });

    test("a desk that has stopped is told in words, and can be asked again", async () => {
      const stopped = await playground();
      const visited = await visit(browser, stopped.where);
      await stopped.stop();
      await visited.ask("result");
      const { page } = visited;
      expect(
        await page.getByText("The desk did not answer. It may have been stopped.").isVisible(),
      ).toBe(true);
      expect(await page.getByRole("button", { name: "Ask again" }).isVisible()).toBe(true);
      await visited.end();
    });
  },
);
