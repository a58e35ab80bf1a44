import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const EXECUTABLE = "/usr/bin/chromium";

/** Why the page cannot be tried here; null where it can. CI installs the browser, so it is never skipped there. */
export const noBrowser: string | null = existsSync(EXECUTABLE)
  ? null
  : `there is no ${EXECUTABLE}: install Debian's package chromium, as .ci/run does`;

/** A real browser that can reach nothing but this machine. Each has a profile of its own. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: EXECUTABLE,
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
  });
}
