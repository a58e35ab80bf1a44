import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import type { LatePreview } from "#src/adapters/preview.ts";
import { web } from "#src/adapters/web/index.ts";
import type { Story } from "#src/core/news.ts";
import { article, LANTERN, story, TUESDAY } from "../../digest/content/made-up-stories.ts";
import { noBrowser, openBrowser } from "../../support/chromium.ts";
import { contrast } from "./contrast.ts";
import { playgroundDesk } from "./playground.ts";
import { sampleDesk } from "./sample-desk.ts";
import { visit } from "./visit.ts";

/** As far as it is used here; what is evaluated runs in the page. */
declare const document: {
  readonly activeElement: { readonly id: string };
  readonly documentElement: { readonly scrollWidth: number };
};
declare const window: { readonly innerWidth: number };

const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
};
const PREVIEWS: readonly LatePreview[] = [
  { name: "Slack", load: async () => (await import("#src/previews/slack.ts")).slackPreview },
  { name: "Discord", load: async () => (await import("#src/previews/discord.ts")).discordPreview },
];
const STORIES: readonly Story[] = [
  story("ballots", {
    articles: [
      article("ballots"),
      article("ballots-2", {
        publisher: "The Imaginary Courier",
        title: "Longer ballots, says Lintott",
      }),
    ],
  }),
  story("alliance", { title: "Lantern Alliance names its six candidates", subjects: [LANTERN] }),
];

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 });

describe.skipIf(noBrowser !== null)(
  `digests in a browser${noBrowser ? ` (${noBrowser})` : ""}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser?.close());

    /** The page of a playground of its own, with the section of digests open. */
    async function open(options: BrowserContextOptions = {}) {
      const { channel, tick } = await playgroundDesk(STORIES);
      const adapter = web({ port: 0, now: () => TUESDAY, previews: PREVIEWS, channel });
      const running = await adapter.start(sampleDesk);
      const { page, troubles, end } = await visit(browser, running.where, options);
      onTestFinished(async () => {
        await end();
        await running.stop();
      });
      await page.clock.install({ time: new Date(TUESDAY) });
      await page.reload();
      await page.getByRole("button", { name: "Digests" }).click();
      await page.getByText("Nothing yet.", { exact: true }).waitFor();
      return {
        page,
        troubles,
        /** Tuesday eight o'clock comes, and the page looks again. */
        async morning() {
          await tick(TUESDAY, running.posts);
          await page.clock.runFor(30_000);
        },
      };
    }

    async function setUp(page: Page, fields: Readonly<Record<string, string>> = {}) {
      for (const [label, text] of Object.entries(fields)) await page.getByLabel(label).fill(text);
      await page.getByRole("button", { name: "Set it up" }).click();
    }
    const focused = (page: Page) => page.evaluate(() => document.activeElement.id);
    const posts = (page: Page) => page.locator(".post");

    test("the section opens from the masthead with the keyboard, says what it is, and stays open", async () => {
      const { page } = await open();
      const button = page.getByRole("button", { name: "Digests" });
      expect(await focused(page)).toBe("digests-title");
      expect(await button.getAttribute("aria-expanded")).toBe("true");
      await page.reload();
      expect(await page.getByRole("region", { name: "Digests" }).isVisible()).toBe(true);
      await button.press("Enter");
      expect(await page.locator("#digests").isHidden()).toBe(true);
    });

    test("a wrong time is said at its field, which has the focus, and a right one sets the digest up", async () => {
      const { page, troubles } = await open();
      await setUp(page, { "What it is about": "Ada Lintott", Time: "25:00" });
      const time = page.getByLabel("Time");
      await page.getByText(/25:00.* is not/).waitFor();
      expect(await focused(page)).toBe("digest-time");
      expect(await time.getAttribute("aria-invalid")).toBe("true");
      expect(await time.getAttribute("aria-describedby")).toBe(
        "digest-time-problem digest-time-hint",
      );
      await setUp(page, { Time: "08:00" });
      await page.getByText(/^\w{4} Digest of Ada Lintott: weekdays at 08:00/).waitFor();
      expect(await time.getAttribute("aria-invalid")).toBeNull();
      expect(await time.getAttribute("aria-describedby")).toBe("digest-time-hint");
      // The browser itself says that the first was refused.
      expect(troubles).toEqual([expect.stringContaining("422")]);
    });

    test("Edit opens the form with what the digest is, says what is wrong at its field, and saves; the list follows", async () => {
      const { page, troubles } = await open();
      await setUp(page, { "What it is about": "Ada Lintott", Time: "7.30", Days: "mon and thu" });
      const list = page.getByRole("list", { name: "What comes here" });
      await list.getByText("Monday and Thursday at 07:30").waitFor();
      // Something begun for another stays for later.
      await page.getByLabel("What it is about").fill("Lantern");
      const edit = list.getByRole("button", { name: "Edit" });
      await edit.click();
      const form = page.getByRole("form", { name: /^Change \w{4}$/ });
      await form.waitFor();
      expect(await focused(page)).toBe("digest-topics");
      for (const [label, text] of Object.entries({
        "What it is about": "Ada Lintott",
        Days: "Monday and Thursday",
        Time: "07:30",
        "Items at most": "8",
        "When nothing is new": "keep-quiet",
      }))
        expect(await form.getByLabel(label).inputValue()).toBe(text);
      await form.getByLabel("Time").fill("25:00");
      await form.getByRole("button", { name: "Save" }).click();
      await page.getByText(/25:00.* is not/).waitFor();
      expect(await focused(page)).toBe("digest-time");
      await form.getByLabel("Time").fill("9pm");
      await form.getByLabel("What it is about").fill("");
      await form.getByLabel("When nothing is new").selectOption("say-so");
      await form.getByRole("button", { name: "Save" }).click();
      await list
        .getByText(/Digest of everything: Monday and Thursday at 21:00.* says so/)
        .waitFor();
      await page.getByRole("heading", { name: "Changed" }).waitFor();
      await edit.and(page.locator(":focus")).waitFor();
      await page.getByText("Set up a digest", { exact: true }).click();
      expect(await page.getByLabel("What it is about").inputValue()).toBe("Lantern");
      expect(await list.getByRole("listitem").count()).toBe(1);
      expect(troubles).toEqual([expect.stringContaining("422")]);
    });

    test("the line for it opens the form too, and Cancel changes nothing; an alert has none", async () => {
      const { page, troubles } = await open();
      await setUp(page);
      const item = page.getByRole("list", { name: "What comes here" }).getByRole("listitem");
      const code = await item.locator("code").textContent();
      const ask = async (line: string) => {
        await page.getByRole("combobox").fill(line);
        await page.getByRole("button", { name: "Ask", exact: true }).click();
      };
      const before = await item.textContent();
      await page.getByRole("button", { name: "Digests" }).click();
      await ask(`digest edit ${code}`);
      await page.getByText(`Change ${code}`).waitFor();
      await page.getByLabel("Time").fill("10:00");
      await page.getByRole("button", { name: "Cancel" }).click();
      await page.getByText("Set up a digest", { exact: true }).waitFor();
      expect(await item.textContent()).toBe(before);
      await ask("/nec follow Ada Lintott");
      await expect.poll(() => item.count()).toBe(2);
      expect(await item.getByRole("button", { name: "Edit" }).count()).toBe(1);
      await ask("/nec digest edit nobody");
      await page.getByText(/Nothing that comes to this channel has the code/).waitFor();
      expect(troubles).toEqual([]);
    });

    test("its buttons ask their lines in the conversation, and the list follows", async () => {
      const { page, troubles } = await open();
      await setUp(page);
      await page.getByRole("button", { name: "Pause", exact: true }).last().click();
      const log = page.getByRole("log");
      await log.getByText(/\/nec digest pause \w{4}/).waitFor();
      await page.getByRole("button", { name: "Resume", exact: true }).first().waitFor();
      const list = page.getByRole("list", { name: "What comes here" });
      await list.getByRole("button", { name: "Remove" }).click();
      await page.getByText("Nothing yet.", { exact: true }).waitFor();
      expect(troubles).toEqual([]);
    });

    test("a digest comes at its hour, and its tabs show it as Slack and Discord do", async () => {
      const { page, morning, troubles } = await open();
      await setUp(page);
      await page.getByText(/^\w{4} Digest of everything/).waitFor();
      await morning();
      const post = posts(page).first();
      await post.getByText("Posted Tuesday 8 June 2021 at 08:00").waitFor();
      await post.getByRole("link", { name: "Lintott calls for longer ballots" }).waitFor();
      for (const name of ["Slack", "Discord"]) {
        await post.getByText(name, { exact: true }).click();
        const drawing = post.frameLocator(`iframe[title="The answer as ${name} shows it"]`);
        await drawing.getByText("Lintott calls for longer ballots").first().waitFor();
      }
      await page.clock.runFor(30_000);
      expect(await posts(page).count()).toBe(1);
      expect(await post.getByLabel("Discord").isChecked()).toBe(true);
      // The clock that is set here is a script, which a drawing rightly does not run.
      const isOfClock = /^Blocked script execution in '\S+\/preview\//;
      expect(troubles.filter((each) => !isOfClock.test(each))).toEqual([]);
    });

    test("on a phone's width nothing of it runs off the side", async () => {
      const { page, morning } = await open(PHONE);
      const beyond = () =>
        page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(await beyond()).toBe(0);
      await setUp(page, { "What it is about": `“${"x".repeat(60)}”, everything` });
      await setUp(page, { "What it is about": "everything", Time: "8 o'clock or so ".repeat(9) });
      await page.getByText(/is not a time/).waitFor();
      await setUp(page, { Time: "08:00" });
      await morning();
      await posts(page).first().waitFor();
      expect(await beyond()).toBe(0);
    });

    test.for(["light", "dark"] as const)("the %s colours keep it legible", async (colorScheme) => {
      const { page, morning } = await open({ colorScheme });
      await setUp(page, { Time: "25:00" });
      await page.locator(".problem").waitFor();
      for (const selector of [".problem", ".hint", "summary", ".digest-form button", "#no-posts"])
        expect(await contrast(page, selector, "text"), selector).toBeGreaterThanOrEqual(4.5);
      await setUp(page, { Time: "08:00" });
      await page.locator(".state").waitFor();
      await morning();
      await posts(page).first().waitFor();
      for (const selector of [".state", ".subscriptions code", ".when", ".post h2"])
        expect(await contrast(page, selector, "text"), selector).toBeGreaterThanOrEqual(4.5);
    });
  },
);
