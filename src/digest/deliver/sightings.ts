/** What is uncertain, by the attempt that left it so. */
export interface Unsettled {
  readonly id: string;
  readonly attempts: number;
}

/**
 * Since when this process has known of what is uncertain, by a clock that nobody puts right: whatever the clocks of the
 * others say, a request that was under way then has ended after its time limit.
 */
export class Sightings {
  #since = new Map<string, number>();

  /** Notes all that is uncertain now, and forgets what no longer is. @param elapsed milliseconds since some moment */
  see(unsettled: readonly Unsettled[], elapsed: number): void {
    const before = this.#since;
    this.#since = new Map(
      unsettled.map(key).map((each) => [each, before.get(each) ?? elapsed] as const),
    );
  }

  /** Since when it has been known, from now on where it was not. */
  since(unsettled: Unsettled, elapsed: number): number {
    const since = this.#since.get(key(unsettled)) ?? elapsed;
    this.#since.set(key(unsettled), since);
    return since;
  }
}

const key = ({ id, attempts }: Unsettled) => `${id} ${attempts}`;
