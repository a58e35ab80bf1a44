/** Everything that a delivery does outside its process: each statement and each request. */
export const STEPS = [
  "recover",
  "claim",
  "subscription",
  "compose",
  "keep",
  "take",
  "begin",
  "post",
  "close",
  "sent",
  "put back",
  "uncertain",
  "end",
  "look",
  "tellings",
  "tell",
  "told",
] as const;

type Step = (typeof STEPS)[number];

/** A place between two things that a process does, where it may end. */
export type CrashPoint = `${"before" | "after"} ${Step}`;

export type Point = (point: CrashPoint) => void;

/** Does one step, with its crash points around it. */
export type Stepping = <T>(step: Step, work: () => Promise<T>) => Promise<T>;

export function stepping(point: Point = () => {}): Stepping {
  return async (step, work) => {
    point(`before ${step}`);
    const result = await work();
    point(`after ${step}`);
    return result;
  };
}
