import type { Scene } from "./scene.ts";
import type { Subject } from "./subject.ts";
import type { Saying } from "./verbs.ts";
import type { Who } from "./who.ts";

const REPLIED = /^(?:replied|answered|responded|retorted|countered|hit back)$/;

/** "Tarrow told Ms Penhale: “Go.” “No,” she replied.": whether it may be another than who told her. */
export function isAnsweredByAnother(
  scene: Scene,
  subject: Subject,
  who: Who,
  { past }: Saying,
): boolean {
  const word = subject.kind === "pronoun" ? subject.word : "";
  if (!REPLIED.test(past) || (word !== "he" && word !== "she")) return false;
  return scene.told.mayAnswer(who, (other) => scene.mayBe(other, word));
}

/** To whom by name something was said, so that “he replied” is not taken for whoever said it. */
export class ToldBefore {
  private told: { readonly line: number; readonly who: readonly Who[] } | null = null;
  private readonly line: () => number;

  /** `line` gives the sentence that is read now. */
  constructor(line: () => number) {
    this.line = line;
  }

  /** Keeps to whom something is said in this sentence. */
  keep(who: readonly Who[]): void {
    if (who.length > 0) this.told = { line: this.line(), who };
  }

  /** Whether another than somebody was spoken to right before, and can be who replies. */
  mayAnswer({ key }: Who, mayBe: (who: Who) => boolean): boolean {
    const { told } = this;
    const near = told !== null && told.line >= this.line() - 1;
    return near && told.who.some((who) => who.key !== key && mayBe(who));
  }
}
