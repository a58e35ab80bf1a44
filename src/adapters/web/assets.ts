import { readFile } from "node:fs/promises";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "page");
const SCRIPT = "text/javascript; charset=utf-8";

/** What the page is made of, by path, and the type it is sent as. The start page itself is `index.html`. */
const FILES = {
  "/page.css": "text/css; charset=utf-8",
  "/answer.css": "text/css; charset=utf-8",
  "/digests.css": "text/css; charset=utf-8",
  "/icon.svg": "image/svg+xml",
  "/page.js": SCRIPT,
  "/conversation.js": SCRIPT,
  "/answer.js": SCRIPT,
  "/parts.js": SCRIPT,
  "/tabs.js": SCRIPT,
  "/element.js": SCRIPT,
  "/completion.js": SCRIPT,
  "/digests.js": SCRIPT,
  "/digest-form.js": SCRIPT,
} as const;

export interface Asset {
  readonly type: string;
  readonly content: string;
}

export interface Assets {
  /** index.html, as it is before `startPage`. */
  readonly page: string;
  /** The section of digests in it. */
  readonly digests: string;
  /** The rest by path. */
  readonly files: ReadonlyMap<string, Asset>;
}

/** Reads the page's files into memory. */
export async function readAssets(): Promise<Assets> {
  const read = (name: string) => readFile(join(FOLDER, name), "utf8");
  const files = Object.entries(FILES).map(
    async ([path, type]) => [path, { type, content: await read(path.slice(1)) }] as const,
  );
  return {
    page: await read("index.html"),
    digests: await read("digests.html"),
    files: new Map(await Promise.all(files)),
  };
}
