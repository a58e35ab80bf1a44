import type { Scene } from "./scene.ts";
import type { Subject } from "./subject.ts";
import type { Saying } from "./verbs.ts";
import type { Who } from "./who.ts";

const REPLIED = /^(?:replied|answered|responded|retorted|countered|hit back|agreed|accepted)$/;

/** "Tarrow told Ms Penhale: “Go.” “No,” she replied.": whether it may be another than who told her; after the writer's own question, "I asked when", by whatever verb. */
export function isAnsweredByAnother(
  scene: Scene,
  subject: Subject,
  who: Who,
  { past }: Saying,
): boolean {
  const word = subject.kind === "pronoun" ? subject.word : "";
  if (word !== "he" && word !== "she") return false;
  if (!REPLIED.test(past) && !scene.told.isAsked) return false;
  return scene.told.mayAnswer(who, word, (other) => scene.mayBe(other, word));
}

/** Those to whom something was said, and by what pronoun one whom the sentence does not name. */
interface Told {
  readonly line: number;
  readonly who: readonly Who[];
  readonly pronoun: "he" | "she" | null;
  /** Whether the writer asked something after it. */
  readonly isAsked: boolean;
}

/** To whom something was said, so that “he replied” is not taken for whoever said it. */
export class ToldBefore {
  private told: Told | null = null;
  private readonly line: () => number;

  /** `line` gives the sentence that is read now. */
  constructor(line: () => number) {
    this.line = line;
  }

  /** Keeps to whom something is said in this sentence: by name, or "him". */
  keep(who: readonly Who[], pronoun: Told["pronoun"]): void {
    if (who.length > 0 || pronoun) this.told = { line: this.line(), who, pronoun, isAsked: false };
  }

  /** The writer asks something in this sentence: whoever was spoken to may answer that too. */
  asks(): void {
    if (this.told?.line === this.line() - 1)
      this.told = { ...this.told, line: this.line(), isAsked: true };
  }

  /** Whether the sentence before is the writer's question after something was said to somebody. */
  get isAsked(): boolean {
    return this.told?.isAsked === true && this.told.line >= this.line() - 1;
  }

  /** Whether another than somebody was spoken to right before, and can be who replies. */
  mayAnswer({ key }: Who, said: "he" | "she", mayBe: (who: Who) => boolean): boolean {
    const { told } = this;
    if (told === null || told.line < this.line() - 1) return false;
    return told.pronoun === said || told.who.some((who) => who.key !== key && mayBe(who));
  }
}
