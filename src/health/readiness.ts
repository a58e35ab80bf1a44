import { limited } from "#src/digest/deliver/time-limit.ts";
import type { PatientClock } from "#src/news/clock.ts";

/** Whether a part of the desk works at this moment. A rejection is a no. */
export type Check = () => boolean | Promise<boolean>;

export type State = "ready" | "starting" | "down" | "stopping";

/** How long a part may take to say, in milliseconds: less than orchestrators wait for it all. */
const PATIENCE = 1_000;

/** Which parts of the desk are ready to be asked. */
export class Readiness {
  readonly #clock: PatientClock;
  readonly #checks: Map<string, Check | null>;
  #stopping = false;

  /** @param parts what there will be, by name: each is "starting" until it has begun */
  constructor(parts: readonly string[], clock: PatientClock) {
    this.#clock = clock;
    this.#checks = new Map(parts.map((part) => [part, null]));
  }

  /** A part has begun, and is ready for as long as its check says so. */
  begun(part: string, check: Check): void {
    this.#checks.set(part, check);
  }

  /** A part that the desk goes on without. */
  without(part: string): void {
    this.#checks.delete(part);
  }

  /** From now on nothing is. */
  stopping(): void {
    this.#stopping = true;
  }

  /** Each part with its state, all asked at once. */
  async states(): Promise<Readonly<Record<string, State>>> {
    const all = [...this.#checks].map(async ([part, check]) => [part, await this.#state(check)]);
    return Object.fromEntries(await Promise.all(all));
  }

  async #state(check: Check | null): Promise<State> {
    if (this.#stopping) return "stopping";
    if (!check) return "starting";
    const limit = { milliseconds: PATIENCE, grace: 0 };
    const said = await limited(this.#clock, limit, async () => check());
    return said.kind === "done" && said.result ? "ready" : "down";
  }
}
