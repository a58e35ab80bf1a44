import type { Agent } from "undici";
import { Addresses } from "./address.ts";
import type { Clock } from "./clock.ts";
import { guardedAgent, type Resolve, resolveBySystem } from "./guard.ts";
import { type Asking, hop, type Limits } from "./hop.ts";
import { failed, type Known, type Result } from "./result.ts";
import { Robots } from "./robots.ts";
import { Spacing } from "./spacing.ts";
import { type Asker, userAgent } from "./user-agent.ts";

export interface FetcherSettings {
  readonly asker: Asker;
  readonly clock: Clock;
  /** The present instant as ISO text. */
  readonly now: () => string;
  /** Milliseconds between two requests to a host. */
  readonly pause?: number;
  readonly limits?: Partial<Limits>;
  readonly resolve?: Resolve;
  /** Ports at which 127.0.0.1 may be asked. Only tests set it. */
  readonly loopbackForTests?: readonly number[];
}

const PAUSE = 2_000;
const LIMITS: Limits = { bytes: 2_000_000, connect: 5_000, silence: 10_000, whole: 30_000 };
const MOST_REDIRECTS = 5;

/**
 * Gets pages and feeds from the public internet, and from nowhere else. What goes wrong is a result; nothing is tried
 * twice.
 */
export class Fetcher {
  readonly #addresses: Addresses;
  readonly #agent: Agent;
  readonly #asking: Asking;
  readonly #spacing: Spacing;
  readonly #robots: Robots;

  constructor(settings: FetcherSettings) {
    const limits = { ...LIMITS, ...settings.limits };
    this.#addresses = new Addresses(settings.loopbackForTests);
    this.#agent = guardedAgent(
      this.#addresses,
      settings.resolve ?? resolveBySystem,
      limits.connect,
    );
    this.#asking = {
      agent: this.#agent,
      userAgent: userAgent(settings.asker),
      limits,
      now: settings.now,
    };
    this.#spacing = new Spacing(settings.pause ?? PAUSE, settings.clock);
    const getRobots = (address: string) => this.#follow(address, {}, async () => null);
    this.#robots = new Robots(settings.asker.product, settings.clock, getRobots);
  }

  /** Gets a page, where robots.txt lets programs have it. */
  page(address: string, known: Known = {}): Promise<Result> {
    return this.#follow(address, known, (url) => this.#robots.objection(url));
  }

  /** Gets a feed. It is published for programs, and robots.txt, which is for those that roam, is not asked. */
  feed(address: string, known: Known = {}): Promise<Result> {
    return this.#follow(address, known, async () => null);
  }

  /** Breaks off what is under way, which fails. Nothing can be got afterwards. */
  close(): Promise<void> {
    return this.#agent.destroy();
  }

  async #follow(
    address: string,
    known: Known,
    objection: (url: URL) => Promise<string | null>,
  ): Promise<Result> {
    const been = new Set<string>();
    let checked = this.#addresses.check(address);
    while (checked.ok) {
      const { url } = checked;
      const { hostname } = url;
      if (been.has(url.href)) return failed(`${hostname} redirects in a circle.`);
      if (been.size > MOST_REDIRECTS)
        return failed(`There are more than ${MOST_REDIRECTS} redirects, the last to ${hostname}.`);
      been.add(url.href);
      const problem = await objection(url);
      if (problem !== null) return failed(problem);
      const got = await this.#spacing.run(hostname, () => hop(url, known, this.#asking));
      if (got.kind !== "redirect") return got;
      checked = this.#addresses.checkRedirect(got.location, url);
    }
    return failed(checked.problem);
  }
}
