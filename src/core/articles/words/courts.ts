import type { Alike } from "./alike.ts";

/** A court is one thing: by how a question has its words, and by two words in a row by which an article has it. */
interface Court {
  readonly asked: RegExp;
  readonly name: string;
  readonly forms: ReadonlySet<string>;
}

const COURTS: readonly Court[] = [
  {
    asked: /\bcourt appeal\b|\bappeals? court\b/,
    name: "court-of-appeal",
    forms: new Set(["appealcourt", "appealscourt", "appealjudge", "appealjudges"]),
  },
  { asked: /\bhigh court\b/, name: "high-court", forms: new Set(["highcourt"]) },
  { asked: /\bsupreme court\b/, name: "supreme-court", forms: new Set(["supremecourt"]) },
];

/** The words of a question with those of a court as one: what one court ruled is not what another did. */
export function withCourts(words: readonly string[]): readonly string[] {
  const all = words.join(" ");
  const court = COURTS.find(({ asked }) => asked.test(all));
  return court ? all.replace(court.asked, court.name).split(" ") : words;
}

/** By what an article has a court that is one word of a question; null where a word is none. */
export function courtOf(word: string): Alike | null {
  const court = COURTS.find(({ name }) => name === word);
  return court ? { own: court.forms, others: new Set() } : null;
}
