import type { NecRecord } from "#src/record/record.ts";
import { number } from "#src/words.ts";
import type { Answer } from "./answer.ts";
import type { Command } from "./command.ts";
import { type Completion, complete } from "./complete.ts";
import { completeOption, type OptionChoice } from "./complete-option.ts";
import { type Conversation, current, remember } from "./conversation.ts";
import { isGivenInstead } from "./given-instead.ts";
import { inArticles } from "./in-articles.ts";
import { meantByOutlet } from "./meant-by-outlet.ts";
import type { News } from "./news.ts";
import { isNewsQuery, type NewsQuery } from "./news-query.ts";
import { proposedQuery } from "./proposal.ts";
import { withArticles } from "./published.ts";
import { inOwnWords, reasonsInArticles } from "./published-instead.ts";
import type { Query, RecordQuery } from "./query.ts";
import type { Question } from "./question.ts";
import { asksWhy, isOfFigures } from "./reasons.ts";
import { Recent } from "./recent.ts";
import type { Operator } from "./reply/context.ts";
import { reply } from "./reply/index.ts";
import { notice, withReading } from "./statements.ts";
import { fromLine, fromOptions, isSentence } from "./understand/line.ts";
import { mentionedIn } from "./understand/mentioned.ts";
import { asksForOthers, pronounIn } from "./understand/pronouns.ts";
import { isTooLong, LONGEST, read, type Token } from "./understand/read.ts";
import { say } from "./understand/said/index.ts";
import { withVerbsSpelt } from "./understand/steps.ts";
import { type Asking, type Understood, understand, understoodOf } from "./understand/understand.ts";

export type { Completion } from "./complete.ts";
export type { OptionChoice } from "./complete-option.ts";
export type { Question } from "./question.ts";
export type { Operator } from "./reply/context.ts";

export interface Asked {
  readonly answer: Answer;
  /** How it was read; null where it was not understood. */
  readonly query: Query | null;
  /** What the thread remembers from now on. */
  readonly conversation: Conversation;
  /** Other readings of a question about what was published, where no article fits the first. */
  readonly others?: readonly NewsQuery[];
  /** What articles are asked beside the record. */
  readonly beside?: NewsQuery;
  /** What articles are asked first: of one publisher only where the record's answer does not rest on it. */
  readonly instead?: { readonly query: NewsQuery; readonly publisher?: string };
}

/** The core, bound to one record: what an adapter is given. */
export interface Desk {
  readonly record: NecRecord;
  readonly commands: readonly Command[];
  /**
   * Answers a question from the record and from the articles that were read: what adapters ask. `conversation` is what
   * the thread remembered, or null; `now` is an instant as ISO text. Never rejects: a fault of the desk's own is an
   * answer that says so.
   */
  answer(question: Question, conversation: Conversation | null, now: string): Promise<Asked>;
  /** The same from the record alone, at once. What was published is unknown to it. Never throws. */
  ask(question: Question, conversation: Conversation | null, now: string): Asked;
  /**
   * The answer to a question that the rules did not understand, by a reading that something else proposes. It is
   * checked by the schema and against the record, answered as any other query is, and says how it was read: a proposal
   * can choose a question and state nothing. Null where it is no reading, where the rules understood or declined the
   * question themselves.
   */
  consider(
    proposal: unknown,
    question: Question,
    conversation: Conversation | null,
    now: string,
  ): Asked | null;
  /** What text can become as it is typed: commands, then names; best first. */
  complete(text: string, limit: number): readonly Completion[];
  /** What an option of a command can be as it is typed, best first; empty where there is no such option. */
  completeOption(
    command: string,
    option: string,
    typed: string,
    limit: number,
  ): readonly OptionChoice[];
}

export interface DeskOptions {
  readonly commands: readonly Command[];
  /** Who runs this desk and how to reach them, for /nec about. */
  readonly operator?: Operator | undefined;
  /** What was published; without it the desk has read no article. */
  readonly news?: News | undefined;
  /** Told of a fault of the desk's own. */
  readonly onFault?: (fault: unknown, question: Question) => void;
}

const NO_NEWS = notice("unknown", "No articles here", [
  "That asks what was published, and no articles are read here. The record can be asked.",
]);

const NEWS_FAULT = notice("unknown", "The articles cannot be searched", [
  "The articles that the desk has read cannot be searched at the moment; that has been logged. Try again in a minute. Questions about the record still work.",
]);

const FAULT = notice("unknown", "Something went wrong", [
  "The desk could not answer that: a fault of its own, which has been logged. Other questions still work.",
]);

/** How many answers are kept: what is asked is often asked again, by others or by a button. */
const ANSWERS = 200;
/** How many commands are kept as they were read: a matter of their words, the day and the contest last spoken of. */
const READINGS = 500;
const DAY = "2026-11-22".length;

/** The desk over a record. */
export function createDesk(record: NecRecord, options: DeskOptions): Desk {
  const { commands, operator, news, onFault } = options;
  const recent = new Recent<Answer>(ANSWERS);
  const readings = new Recent<Query>(READINGS);

  function understood(
    question: Question,
    said: readonly Token[],
    asking: Asking,
  ): Understood & { readonly free: boolean } {
    if ("query" in question) return { query: question.query, free: false };
    const key = `${asking.now.slice(0, DAY)} ${asking.conversation?.contests[0] ?? ""} ${JSON.stringify(question)}`;
    const before = readings.get(key);
    if (before) return { query: before, free: false };
    const sentence =
      "text" in question && isSentence(question.text, said) ? understoodOf(said, asking) : null;
    if (sentence && "query" in sentence) return { ...sentence, free: true };
    const made =
      "command" in question
        ? fromOptions(question, commands, asking)
        : fromLine(question.text, commands, asking);
    if (!made) return { ...(sentence ?? understoodOf(said, asking)), free: true };
    if ("text" in made) return { ...understand(made.text, asking), free: true };
    // Only a command is kept, never what somebody wrote in words of their own.
    if ("query" in made) readings.set(key, made.query);
    return { ...made, free: false };
  }

  /** The answer to a query, with how it was read where that was free text. The same query, the same answer all day. */
  function replied(query: RecordQuery, free: boolean, { conversation, now }: Asking): Answer {
    const key =
      query.kind === "sources" ? null : `${free} ${now.slice(0, DAY)} ${JSON.stringify(query)}`;
    const before = key && recent.get(key);
    if (before) return before;
    const previous = conversation?.answer ?? null;
    const context = { record, now, previous, commands, ...(operator && { operator }) };
    const plain = reply(query, context);
    const shown = free && plain.status !== "help" ? withReading(plain, say(query, record)) : plain;
    if (key) recent.set(key, shown);
    return shown;
  }

  function answer(question: Question, asking: Asking): Asked {
    const asked = answerWhole(question, asking);
    if (!("text" in question && isTooLong(question.text))) return asked;
    const part = `the first ${number(LONGEST)} characters only`;
    const { readAs } = asked.answer;
    return { ...asked, answer: withReading(asked.answer, readAs ? `${readAs} (${part})` : part) };
  }

  function answerWhole(question: Question, asking: Asking): Asked {
    const said = "text" in question ? read(question.text) : [];
    const reading = understood(question, said, asking);
    if (!("query" in reading)) {
      const conversation = remember(asking, {
        query: null,
        answer: reading.answer,
        offered: reading.offered,
        mentioned: mentionedIn(said, asking),
      });
      return { answer: reading.answer, query: null, conversation };
    }
    const { query } = reading;
    if (isNewsQuery(query)) {
      const conversation = remember(asking, { query, answer: NO_NEWS, offered: [] });
      return { answer: NO_NEWS, query, conversation, others: reading.others ?? [] };
    }
    const shown = replied(query, reading.free, asking);
    // A report about somebody leaves nobody else in the question to be spoken of.
    const ofNobody = query.kind === "claims" && !record.people.has(query.about);
    return {
      answer: shown,
      query,
      ...(reading.beside && { beside: reading.beside }),
      ...(reading.instead && { instead: reading.instead, others: reading.others ?? [] }),
      conversation: remember(asking, {
        query,
        answer: shown,
        offered: [],
        pronoun: pronounIn(said),
        others: asksForOthers(said),
        mentioned: ofNobody ? mentionedIn(said, asking) : null,
      }),
    };
  }

  function asked(question: Question, asking: Asking): Asked {
    try {
      return answer(question, asking);
    } catch (fault) {
      return faulty(FAULT, fault, question, asking);
    }
  }

  function faulty(said: Answer, fault: unknown, question: Question, asking: Asking): Asked {
    onFault?.(fault, question);
    const conversation = remember(asking, { query: null, answer: said, offered: [] });
    return { answer: said, query: null, conversation };
  }

  return {
    record,
    commands,
    async answer(question, conversation, now) {
      const plain: Asking = { record, now, conversation: current(conversation, now) };
      if (!news) return asked(question, plain);
      try {
        const asking: Asking = { ...plain, outlets: await news.outlets() };
        const found = asked(question, asking);
        const context = { record, news, now };
        const shown = await withArticles(found, context, asking);
        const { status } = shown.answer;
        if (!("text" in question)) return shown;
        const said = withVerbsSpelt(read(question.text), asking);
        if (status === "declined") return (await inOwnWords(said, context, asking)) ?? shown;
        if (status === "clarify") {
          const meant = await meantByOutlet(question.text, context, asking);
          return meant === null
            ? shown
            : await withArticles(asked({ ...question, text: meant }, asking), context, asking);
        }
        if (status === "answered" && isGivenInstead(said, shown.query, record)) {
          const told = await inArticles(said, { ...shown, query: null }, context, asking);
          return told && told.query !== null ? told : shown;
        }
        if (status !== "unknown" && !isOfFigures(shown)) return shown;
        if (status === "unknown") return (await inArticles(said, shown, context, asking)) ?? shown;
        if (!asksWhy(said)) return shown;
        return (await reasonsInArticles(said, shown, context, asking)) ?? shown;
      } catch (fault) {
        return faulty(NEWS_FAULT, fault, question, plain);
      }
    },
    complete: (text, limit) => complete(record, commands, text, limit),
    completeOption(command, name, typed, limit) {
      const options = commands.find((each) => each.name === command)?.options;
      const option = options?.find((each) => each.name === name);
      return option ? completeOption(record, option, typed, limit) : [];
    },
    consider(proposal, question, conversation, now) {
      const asking: Asking = { record, now, conversation: current(conversation, now) };
      const asked = answer(question, asking);
      const open = asked.query === null && asked.answer.status === "unknown";
      const query = open ? proposedQuery(proposal, record) : null;
      if (!query) return null;
      const shown = replied(query, true, asking);
      return {
        answer: shown,
        query,
        conversation: remember(asking, { query, answer: shown, offered: [] }),
      };
    },
    ask(question, conversation, now) {
      const asking: Asking = { record, now, conversation: current(conversation, now) };
      return asked(question, asking);
    },
  };
}
