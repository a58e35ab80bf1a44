import type { Browser, BrowserContextOptions, Page } from "playwright-core";

export interface Visit {
  readonly page: Page;
  /** What the browser complained of, and what it asked of anybody but the desk. */
  readonly troubles: readonly string[];
  ask(question: string): Promise<void>;
  end(): Promise<void>;
}

/** Opens the desk's page as a new visitor, on a wide screen unless told otherwise. */
export async function visit(
  browser: Browser,
  where: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) troubles.push(message.text());
  });
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(`${where}/`)) troubles.push(`asked ${request.url()}`);
  });
  await page.goto(where);
  return {
    page,
    troubles,
    async ask(question) {
      const before = await page.locator("article").count();
      await page.getByRole("combobox").fill(question);
      await page.getByRole("button", { name: "Ask", exact: true }).click();
      await page.locator("article").nth(before).waitFor();
    },
    end: () => context.close(),
  };
}
