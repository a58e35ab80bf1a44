import type { Who } from "../scene/who.ts";

/** Who wrote the letters and messages that an article tells of. */
export class Written {
  /** Who wrote what a sentence tells of. */
  private writer: { readonly who: Who; readonly line: number } | null = null;
  /** Who wrote each thing, by what it is called; null of one that may be several people's. */
  private readonly called = new Map<string, Who | null>();
  /** Who wrote to somebody in a sentence, whatever it was; `alone` where nobody else is in it. */
  private author: { readonly who: Who; readonly line: number; readonly alone: boolean } | null =
    null;
  private stated: {
    readonly who: Who | null;
    readonly line: number;
    readonly only: boolean;
  } | null = null;
  private readonly line: () => number;
  private readonly pronounOf: (who: Who) => Who["pronoun"];

  /** `line` gives the sentence that is read now. */
  constructor(line: () => number, pronounOf: (who: Who) => Who["pronoun"]) {
    this.line = line;
    this.pronounOf = pronounOf;
  }

  /** Keeps who wrote what this sentence tells of: a letter, a message. */
  tells(who: Who | null): void {
    this.writer = who && { who, line: this.line() };
  }

  /** Keeps who wrote what the article calls so: of two letters "the letter" is neither's. */
  keep(noun: string, who: Who | null): void {
    const known = this.called.get(noun);
    const same = known === undefined || known?.key === who?.key;
    this.called.set(noun, same ? who : null);
  }

  /** Keeps who says something in a statement in this sentence, null where that is not settled; `only` where it tells of nothing else that is written. */
  states(who: Who | null, only: boolean): void {
    this.stated = { who, line: this.line(), only };
  }

  /** Keeps a statement near as long as whoever made it goes on: "it claimed". */
  goesOn(who: Who | null): void {
    const { stated } = this;
    if (stated && who !== null && stated.who?.key === who.key && stated.line === this.line() - 1)
      this.stated = { ...stated, line: this.line() };
  }

  /** Whether all that is written of which the sentence before tells is the statement of one body: what "it" says there is that one’s. */
  isOwn({ key }: Who): boolean {
    const { stated } = this;
    return stated?.only === true && stated.who?.key === key && stated.line === this.line() - 1;
  }

  /** Keeps who is told in this sentence to have written. */
  wrote(who: Who | null, alone: boolean): void {
    if (who) this.author = { who, line: this.line(), alone };
  }

  /** Who is told in the sentence before to have written to somebody. */
  authorBefore(): Who | null {
    return this.author?.line === this.line() - 1 ? this.author.who : null;
  }

  /** What sentences so far tell of is over. */
  end(): void {
    this.writer = null;
    this.author = null;
    this.stated = null;
  }

  /** Whose "the letter" is; "the statement" is the last one, right before. */
  byNoun(noun: string): Who | null {
    if (noun === "statement" && this.stated)
      return this.stated.line >= this.line() - 1 ? this.stated.who : null;
    return this.called.get(noun.replace("-", "")) ?? null;
  }

  /** Who wrote what the sentence before tells of, where it is one thing. */
  before(): Who | null {
    const { writer } = this;
    return writer !== null && writer.line === this.line() - 1 ? writer.who : null;
  }

  /** "A message that Tarrow’s agent, Colin Vane, sent has come. “Go home,” he wrote.": whose the message is. */
  byPronoun(said: "he" | "she"): Who | null {
    const who = this.before() ?? this.authorBefore();
    return who && this.pronounOf(who) === said ? who : null;
  }

  /** "Orrery left. Wren Lintott took to Twitter. “Go home,” he wrote.": whoever the sentence before has write, if the pronoun may be that one's and nobody else is in it; else whom it means. */
  poster(said: "he" | "she", meant: Who | null): Who | null {
    const near = this.author?.line === this.line() - 1 ? this.author : null;
    if (near && this.pronounOf(near.who) === null && near.who.key !== meant?.key)
      return near.alone ? near.who : null;
    return meant ?? this.byPronoun(said);
  }
}
