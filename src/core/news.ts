/** What was published, as the desk keeps it. Its text is for search and short quotation, never shown whole. */
export interface Article {
  /** The same for the same article however often it comes: made from its address, else from outlet, date and title. */
  readonly id: string;
  /** The outlet: "The Times". */
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  /** ISO text to the precision known: "2016-03", "2018-09-03", "2018-09-03T09:12:00Z". Null where no date is given. */
  readonly published: string | null;
  /** When the desk first had it, an instant as ISO text. */
  readonly found: string;
  readonly paragraphs: readonly string[];
}

/** Somebody or something of the record, or somebody known by the name an article gives and nothing else. */
export type Speaker =
  | { readonly kind: "person" | "organisation"; readonly id: string; readonly name: string }
  | { readonly kind: "named"; readonly name: string };

/** Ids of the record that a piece of text speaks of. */
export interface Mentions {
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly contests: readonly string[];
}

/** Who said what, as one article has it. */
export interface Statement {
  readonly article: string;
  /** Its place in the article, counted from 0. */
  readonly place: number;
  readonly speaker: Speaker;
  /** The word the article has for it: "said", "wrote", "warned". */
  readonly verb: string;
  /** `quoted`: the speaker's words as the article has them in quotation marks. `reported`: what the article says was said. */
  readonly form: "quoted" | "reported";
  readonly words: string;
  /** The whole sentence, or sentences, it stands in: for search. */
  readonly context: string;
  /** To whom or where: "John Smith on the radio"; null where the article does not say. */
  readonly to: string | null;
  /** The day it was said, as ISO text, where the article tells ("on Monday"); null where it does not. */
  readonly on: string | null;
  /** What it came through, where the article has it at second hand: "an email"; null where it does not say so. */
  readonly through: string | null;
  readonly mentions: Mentions;
}

/** The same event, over outlets and days. */
export interface Story {
  readonly id: string;
  /** The headline of the article it began with. */
  readonly title: string;
  /** Newest first. */
  readonly articles: readonly Article[];
}
