import { createRequire } from "node:module";
import type robotsParser from "robots-parser";
import { Recent } from "#src/core/recent.ts";
import type { Clock } from "./clock.ts";
import type { Result } from "./result.ts";

// The package's types say that it has a default export, which it has not.
const parse: typeof robotsParser.default = createRequire(import.meta.url)("robots-parser");

const HOUR = 60 * 60 * 1_000;
const DAY = 24 * HOUR;
/** How many sites' rules are kept. */
const SITES = 500;
/** How much of a robots.txt is read, in bytes: the least that RFC 9309, section 2.5, allows. */
const MOST = 500 * 1_024;
/**
 * How much of its rules may hold wildcards, in characters. Each is held against the whole of an address: half a megabyte
 * of them would stop the process for three seconds, so many for 0.1.
 */
const MOST_WILD = 20_000;

/** What a site lets this program have. */
type Rules =
  | { readonly kind: "rules"; allows(address: string): boolean }
  | { readonly kind: "none" }
  | { readonly kind: "unreachable"; readonly why: string };

interface Kept {
  readonly rules: Promise<Rules>;
  until: number;
}

/** What sites say in their robots.txt (RFC 9309), each asked once a day. */
export class Robots {
  readonly #kept = new Recent<Kept>(SITES);
  readonly #product: string;
  readonly #clock: Clock;
  readonly #get: (address: string) => Promise<Result>;

  /**
   * @param product by what name rules speak of this program
   * @param get gets a robots.txt; never rejects
   */
  constructor(product: string, clock: Clock, get: (address: string) => Promise<Result>) {
    this.#product = product;
    this.#clock = clock;
    this.#get = get;
  }

  /**
   * Why a page is not to be asked for, as a sentence; null where nothing is against it. A site without a robots.txt
   * (status 400 to 499) allows everything; where it cannot be had, nothing is allowed, and it is asked again after an
   * hour.
   */
  async objection(url: URL): Promise<string | null> {
    const rules = await this.#rules(url.origin);
    const { hostname } = url;
    if (rules.kind === "none") return null;
    if (rules.kind === "unreachable")
      return `The robots.txt of ${hostname} cannot be had, without which nothing there is asked for: ${rules.why}`;
    return rules.allows(url.href) ? null : `The robots.txt of ${hostname} rules this page out.`;
  }

  #rules(origin: string): Promise<Rules> {
    const kept = this.#kept.get(origin);
    if (kept && kept.until > this.#clock.elapsed()) return kept.rules;
    const rules = this.#ask(origin);
    const asked: Kept = { rules, until: Number.POSITIVE_INFINITY };
    this.#kept.set(origin, asked);
    return rules.then((got) => {
      asked.until = this.#clock.elapsed() + (got.kind === "unreachable" ? HOUR : DAY);
      return got;
    });
  }

  async #ask(origin: string): Promise<Rules> {
    const got = await this.#get(`${origin}/robots.txt`);
    switch (got.kind) {
      case "fetched":
        return this.#read(`${origin}/robots.txt`, got.bytes);
      case "failed": {
        const absent = got.status !== undefined && got.status >= 400 && got.status < 500;
        return absent ? { kind: "none" } : { kind: "unreachable", why: got.problem };
      }
      case "later":
        return { kind: "unreachable", why: `it answers with status ${got.status}.` };
      case "unchanged":
        return { kind: "unreachable", why: "it was not sent." };
    }
  }

  #read(address: string, bytes: Uint8Array): Rules {
    const text = new TextDecoder().decode(bytes.subarray(0, MOST));
    if (wildcards(text) > MOST_WILD)
      return { kind: "unreachable", why: "it has more wildcards than are read." };
    const rules = parse(address, text);
    return { kind: "rules", allows: (url) => rules.isAllowed(url, this.#product) !== false };
  }
}

/** How long the rules with wildcards in them are, in characters. */
function wildcards(text: string): number {
  return text
    .split(/[\r\n]/)
    .map((line) => line.split("#", 1)[0] ?? "")
    .filter((line) => line.includes("*") && !/^\s*user-agent/i.test(line))
    .reduce((sum, { length }) => sum + length, 0);
}
