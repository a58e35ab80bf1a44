import { oncePer } from "../once-per.ts";
import type { Frame } from "./frame.ts";
import type { Having, Hearing } from "./hearing.ts";

/** Frames by the groups of their cues, so that those not called for are not looked at. */
export class CalledFor {
  readonly #frames: readonly Frame[];
  /** For each frame the numbers of its groups. */
  readonly #groups: readonly (readonly number[])[];
  readonly #many: number;
  /** The numbers of the groups among some texts: of one phrase they are always the same. */
  readonly #among: (texts: Having) => readonly number[];

  constructor(frames: readonly Frame[]) {
    const all = [...new Set(frames.flatMap(({ cues }) => cues))];
    const numbers = new Map(all.map((cues, at) => [cues, at]));
    const among = (texts: Iterable<string>) =>
      [...texts].flatMap((cues) => numbers.get(cues) ?? []);
    this.#frames = frames;
    this.#groups = frames.map(({ cues }) => among(cues));
    this.#many = all.length;
    this.#among = oncePer(among);
  }

  /** The frames of which every group has a cue in what is heard, in the order of all. */
  in(hearing: Hearing): readonly Frame[] {
    const heard = new Uint8Array(this.#many);
    for (const texts of hearing.heard) for (const group of this.#among(texts)) heard[group] = 1;
    return this.#frames.filter((_, at) => this.#groups[at]?.every((group) => heard[group] === 1));
  }
}
