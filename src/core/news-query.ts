import { z } from "zod";

const id = z.string().min(1).max(120);
const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const words = z.string().min(1).max(120);

const Subject = z.strictObject({ kind: z.enum(["person", "organisation", "contest"]), id });

/** Most words and most subjects that a question can require: one of more is no question. */
export const MOST_WORDS = 8;
export const MOST_SUBJECTS = 4;
/** Most characters of words that are asked for as they stand. */
export const MOST_OF_PHRASE = 300;

/**
 * What articles must have to be meant. `words` must all be there, in some form of theirs; `publisher` is one as
 * somebody calls it; `from` and `to` are when they were published.
 */
const about = {
  subjects: z.array(Subject).min(1).max(MOST_SUBJECTS).optional(),
  words: z.array(words).min(1).max(MOST_WORDS).optional(),
  publisher: words.optional(),
  from: day.optional(),
  to: day.optional(),
};

/** What is wanted of what an article says about somebody, beside the words: votes, who backs them. */
export const Facet = z.enum(["backing", "result", "claims"]);

/** Questions about what was published: answered from articles, never from the record alone. */
export const NewsQuery = z.discriminatedUnion("kind", [
  /** Stories, the newest first. */
  z.strictObject({ kind: z.literal("news"), ...about }),
  /**
   * What somebody said: `speaker` is an id of the record or a name as somebody gives it, left out in "who said …";
   * `listener` is whom it was said to.
   */
  z.strictObject({
    kind: z.literal("said"),
    speaker: z.union([z.strictObject({ id }), z.strictObject({ named: words })]).optional(),
    listener: words.optional(),
    /** Whether it asks if somebody commented at all: a refusal to leads. */
    comment: z.literal(true).optional(),
    /** By whom it asks as well for an answer to it: "mill", "anybody". */
    answers: words.optional(),
    /** On what occasion it was said: words that its article must have, and that need not stand beside it. */
    occasion: z.array(words).max(MOST_WORDS).optional(),
    /** The words as they were asked about, where nobody is said to have said them: the statement that has them is meant. */
    phrase: z.string().max(MOST_OF_PHRASE).optional(),
    /** The very words that it asks for between quotation marks, as the desk reads words: nobody is meant who did not say them. */
    quoted: z.string().min(1).max(MOST_OF_PHRASE).optional(),
    /** How it was said, where the question says so: what was tweeted comes first. */
    verb: words.optional(),
    /** Words that a line had better have, and what kind of thing is asked: "why", "many". */
    hints: z.array(words).max(MOST_WORDS).optional(),
    ...about,
  }),
  /** What articles report: "what does The Times say about …", "according to HuffPost, who backed …". */
  z.strictObject({
    kind: z.literal("reported"),
    facet: Facet.optional(),
    /** Whether one sentence must have it all, and not only its article. */
    whole: z.literal(true).optional(),
    /** By whom it asks as well for an answer to it: "mill", "anybody". */
    answers: words.optional(),
    /** Words that a sentence had better have, in some form or by another word for the same. */
    hints: z.array(words).max(MOST_WORDS).optional(),
    ...about,
  }),
  /** Which publishers had something. */
  z.strictObject({ kind: z.literal("outlets"), ...about }),
  /** What one article says, in short. */
  z.strictObject({ kind: z.literal("summary"), ...about }),
]);

export type NewsQuery = z.infer<typeof NewsQuery>;
export type NewsQueryOf<K extends NewsQuery["kind"]> = Extract<NewsQuery, { kind: K }>;

const KINDS: ReadonlySet<string> = new Set(NewsQuery.options.map(({ shape }) => shape.kind.value));

/** Whether a query is about what was published. */
export function isNewsQuery(query: { readonly kind: string }): query is NewsQuery {
  return KINDS.has(query.kind);
}

/** Who of the record is asked to have said something, by id; null where that is nobody of it. */
export const speakerAsked = (query: NewsQuery): string | null =>
  query.kind === "said" && query.speaker && "id" in query.speaker ? query.speaker.id : null;
