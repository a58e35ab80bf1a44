/** A day, a month or a year, as precisely as it is known: "2018-09-03", "2016-03", "2016". */
export type Moment = string;

/** Something of the record that an article names. */
export interface Subject {
  readonly kind: "person" | "organisation" | "contest";
  readonly id: string;
}

/** An article as it is cited. */
export interface Article {
  /** Of its own for ever: made from its address, or from its publisher, title and date where it has none. */
  readonly id: string;
  /** As it calls itself: "City A.M.". */
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  /** Null where the publisher gives none: never made up. */
  readonly published: Moment | null;
  /** The instant at which the desk first had it. */
  readonly found: string;
  /** Its place in the order in which the store kept articles: what can be seen later has a higher one. Left out where it has none. */
  readonly kept?: number;
}

/** Who says something: somebody of the record, or somebody an article names who is not in it. */
export type Speaker =
  | { readonly kind: "person" | "organisation"; readonly id: string; readonly name: string }
  | {
      readonly kind: "named";
      readonly name: string;
      /** What the article calls them, in its words: "the deputy director of Progress". */
      readonly role?: string;
    };

/** The verb of a silence on one thing, where somebody spoke and did not mention it. */
export const UNMENTIONED = "did not mention";

/** How what somebody said stands in an article. */
export type Form =
  /** In quotation marks. */
  | "quoted"
  /** In the article's own words: "said that the rules should change". */
  | "reported"
  /** Was asked and said nothing: "was unavailable to comment". */
  | "no-comment"
  /** Rejects an accusation: "has denied antisemitism". */
  | "denied";

/** What somebody said, by one article. */
export interface Statement {
  readonly speaker: Speaker;
  /** As the article has it, in the past: "said", "tweeted", "warned", "told". */
  readonly verb: string;
  readonly form: Form;
  /** The words in quotation marks without them, or the article's words for what was said ("that the rules should be changed"). Exact. */
  readonly words: string;
  /** Whom it was said to, as the article names them: "John Pienaar on Radio 5 live". */
  readonly to: string | null;
  /** When it was said, worked out from the article's words and date; null where it does not say. */
  readonly on: Moment | null;
  /** Through whom the article has it, in its words, where it is second-hand: "an email seen by the Star". */
  readonly through: string | null;
  /** Those of the record whom the sentence names beside the speaker. */
  readonly mentions: readonly Subject[];
  /** The sentences it stands in, with the one before: for finding it by words, never shown whole. */
  readonly context: string;
}

/** One statement and every article that has it, the first first. */
export interface Reported {
  readonly statement: Statement;
  readonly articles: readonly [Article, ...Article[]];
}

/** A sentence of an article with those of the record it names. */
export interface Line {
  readonly text: string;
  readonly mentions: readonly Subject[];
  /** Whether a paragraph begins with it. */
  readonly opens?: true;
}

/** An article with what it says. */
export interface ReadArticle {
  readonly article: Article;
  readonly lines: readonly Line[];
  readonly statements: readonly Statement[];
  /** Who wrote it, by name, where it says so. */
  readonly writer?: string;
  /** Whom it names that are not in the record. */
  readonly strangers: readonly string[];
  /** People of the record whom the headline names beside a word of accusation. */
  readonly accused: readonly string[];
}

/** One event, by every article about it, the latest first. */
export interface Story {
  readonly id: string;
  readonly articles: readonly [Article, ...Article[]];
  readonly subjects: readonly Subject[];
  /** People of the record whom one of the headlines names beside a word of accusation. */
  readonly accused: readonly string[];
}

/** What is looked for. Everything given must hold. */
export interface Search {
  readonly subjects?: readonly Subject[];
  /** Words that the text must have, in any form of theirs; none is left out. */
  readonly words?: readonly string[];
  /** Words of which the text must have one at least. */
  readonly some?: readonly string[];
  /** A publisher as somebody calls it: "huffpost", "the Times". */
  readonly publisher?: string;
  /** The first and last day on which it was published, to the precision known. */
  readonly from?: Moment;
  readonly to?: Moment;
  readonly limit: number;
}

/** What is looked for among statements; `speaker` is an id of the record or a name as somebody gives it. */
export interface StatementSearch extends Search {
  readonly speaker?: { readonly id: string } | { readonly named: string };
  /** Whom it was said to, as somebody names them. */
  readonly listener?: string;
  /** Words in a row: where a statement has them, only those that have. */
  readonly phrase?: string;
}

/** How a feed has been of late. */
export interface FeedState {
  readonly name: string;
  readonly address: string;
  /** The instant of its last good answer; null where it never gave one. */
  readonly answered: string | null;
  /** Published date of its newest item. */
  readonly newest: string | null;
  /** How often in a row it has failed, and why the last time, as a sentence. */
  readonly failures: number;
  readonly problem: string | null;
}

/** What the desk has read: the core's only way to it. */
export interface News {
  /** Best first: by how well the words fit, whether the people asked about lead it, and how new it is. */
  articles(search: Search): Promise<readonly ReadArticle[]>;
  /** The newest first. */
  stories(search: Search): Promise<readonly Story[]>;
  statements(search: StatementSearch): Promise<readonly Reported[]>;
  /** Whether some words are the name of somebody whom articles name and the record does not have. */
  isStranger(name: string): Promise<boolean>;
  /** The only name that articles have of somebody outside the record from which some words are a slip of the keyboard; null where there is none, or several. */
  strangerNear(name: string): Promise<string | null>;
  feeds(): Promise<readonly FeedState[]>;
  /** The publishers of all articles, as they call themselves. Costs nothing when asked again. */
  outlets(): Promise<readonly string[]>;
}
