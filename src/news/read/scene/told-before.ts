import type { Subject } from "../subject/subject.ts";
import type { Saying } from "../words/verbs.ts";
import type { Spoken } from "./group-meant.ts";
import type { Scene } from "./scene.ts";
import { others } from "./topics.ts";
import type { Who } from "./who.ts";

const REPLIED = /^(?:replied|answered|responded|retorted|countered|hit back|agreed|accepted)$/;

/** "Tarrow told Ms Penhale: “Go.” “No,” she replied.": whether it may be another than who told her; after the writer's own question, "I asked when", by whatever verb. */
export function isAnsweredByAnother(
  scene: Scene,
  subject: Subject,
  who: Who,
  { past }: Pick<Saying, "past">,
): boolean {
  const word = subject.kind === "pronoun" ? subject.word : "";
  if (word !== "he" && word !== "she") return false;
  if (!REPLIED.test(past) && !scene.told.isAsked) return false;
  return scene.told.mayAnswer(who, word, (other) => scene.mayBe(other, word));
}

const ANSWERED = /^(?:replied|answered|responded|retorted)$/;

/** "Penhale told him that it was late. He answered": the one whom “him” means; null where that is not settled. */
export function answererBefore(scene: Scene, subject: Subject, { past }: Saying): Who | null {
  const word = subject.kind === "pronoun" ? subject.word : "";
  const is = (word === "he" || word === "she") && ANSWERED.test(past);
  return is ? scene.told.answerer(word) : null;
}

/** Whom "him" or "her" surely means to whom another tells something: whom the sentence before it in the paragraph is about. */
export function whomTold(
  scene: Scene,
  { casts, line, topics }: Pick<Spoken, "casts" | "line" | "topics">,
  said: "he" | "she",
  teller: Who,
): Who | null {
  const mayBe = (who: Who) => scene.mayBe(who, said);
  const [topic, ...more] = topics(mayBe, 1);
  if (!topic || more.length > 0 || topic.line !== line - 1) return null;
  const [before, here] = casts.slice(-2);
  if (before?.paragraph !== here?.paragraph || scene.pronounOf(topic.who) !== said) return null;
  const named = [...(before?.people ?? []), ...(here?.people ?? []), ...topic.rivals];
  const rivals = others(named, topic.who).filter((who) => who.key !== teller.key && mayBe(who));
  return topic.who.key !== teller.key && rivals.length === 0 ? topic.who : null;
}

/** Those to whom something was said, and by what pronoun one whom the sentence does not name. */
interface Told {
  readonly line: number;
  readonly who: readonly Who[];
  readonly pronoun: "he" | "she" | null;
  /** Whom that pronoun means, where it is settled. */
  readonly meant: Who | null;
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

  /** Keeps to whom something is said in this sentence: by name, or "him", who is `meant`. */
  keep(who: readonly Who[], pronoun: Told["pronoun"], meant: Who | null): void {
    if (who.length > 0 || pronoun)
      this.told = { line: this.line(), who, pronoun, meant, isAsked: false };
  }

  /** Whom “him” or “her” means to whom something was said in the sentence before; null where the writer has asked something since. */
  answerer(said: "he" | "she"): Who | null {
    const { told } = this;
    const next = told?.line === this.line() - 1 && !told.isAsked;
    return told && next && told.pronoun === said ? told.meant : null;
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
