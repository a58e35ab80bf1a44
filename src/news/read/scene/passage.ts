import type { Who } from "./who.ts";

/** Whom the paragraph that is read is about from its first sentence on, while no sentence of it is about another. */
export class Passage {
  private paragraph = -1;
  private first = true;
  private opener: Who | null = null;

  /** Begins a sentence of a paragraph. */
  begin(paragraph: number): void {
    this.first = paragraph !== this.paragraph;
    if (this.first) this.opener = null;
    this.paragraph = paragraph;
  }

  /** A sentence is about somebody, or somebody speaks in it. */
  about(who: Who): void {
    if (who.kind === "organisation") return;
    if (this.first) this.opener = who;
    else if (this.opener?.key !== who.key) this.opener = null;
  }

  /** A sentence is about somebody of whom nothing is known, or brings in another. */
  end(): void {
    this.opener = null;
  }

  /** Whom all sentences so far are about. */
  get who(): Who | null {
    return this.opener;
  }
}
