import { oncePer } from "../once-per.ts";
import type { Frame } from "./frame.ts";
import type { Having, Hearing } from "./hearing.ts";
import { kindsNeeded } from "./needs.ts";

/** A frame with what calls for it. */
interface Called {
  readonly frame: Frame;
  /** The numbers of the groups of its cues. */
  readonly groups: readonly number[];
  /** The kinds of mark it needs within a thread, and outside any. */
  readonly kinds: readonly [inThread: number, alone: number];
}

/** Frames by the groups of their cues, so that those not called for are not looked at. */
export class CalledFor {
  readonly #all: readonly Called[];
  readonly #many: number;
  /** The numbers of the groups among some texts: of one phrase they are always the same. */
  readonly #among: (texts: Having) => readonly number[];

  constructor(frames: readonly Frame[]) {
    const groups = [...new Set(frames.flatMap(({ cues }) => cues))];
    const numbers = new Map(groups.map((cues, at) => [cues, at]));
    const among = (texts: Iterable<string>) =>
      [...texts].flatMap((cues) => numbers.get(cues) ?? []);
    this.#all = frames.map((frame) => ({
      frame,
      groups: among(frame.cues),
      kinds: [kindsNeeded(frame.takes, false), kindsNeeded(frame.takes, true)],
    }));
    this.#many = groups.length;
    this.#among = oncePer(among);
  }

  /** The frames of which every group has a cue in what is heard and whose kinds of mark are there, in the order of all. */
  in(hearing: Hearing, kinds: number, alone: boolean): readonly Frame[] {
    const heard = new Uint8Array(this.#many);
    for (const texts of hearing.heard) for (const group of this.#among(texts)) heard[group] = 1;
    const called: Frame[] = [];
    for (const { frame, groups, kinds: needed } of this.#all) {
      if ((needed[alone ? 1 : 0] & ~kinds) !== 0) continue;
      if (groups.every((group) => heard[group] === 1)) called.push(frame);
    }
    return called;
  }
}
