import type { NecRecord } from "#src/record/record.ts";
import { lastWordOf } from "#src/words.ts";
import type { News, ReadArticle, Search } from "../news.ts";
import type { NewsQuery } from "../news-query.ts";
import { type Asked, askedFor } from "./whom/speaker.ts";
import { formsOf } from "./words/alike.ts";
import type { Term } from "./words/terms.ts";

/** What is read for an answer. */
export interface Read {
  readonly news: News;
  readonly record: NecRecord;
}

const MOST_ARTICLES = 24;

/** What a search for the articles in question wants. */
function wantedFor(query: NewsQuery, speaker: Asked | undefined, words: readonly Term[]): Search {
  const { subjects = [], publisher, from, to } = query;
  const named = subjects.filter(({ kind }) => kind !== "contest");
  return {
    limit: MOST_ARTICLES,
    subjects: named,
    // Of somebody who is asked for, every article that names that one.
    ...(speaker
      ? bySpeaker(speaker)
      : { some: words.filter(({ light }) => !light).flatMap(({ word }) => formsOf(word)) }),
    ...(publisher && { publisher }),
    ...(from && { from }),
    ...(to && { to }),
  };
}

/** The articles in which somebody may say something: full text does not know who speaks for an organisation. */
function bySpeaker(speaker: Asked): Pick<Search, "words" | "some"> {
  if ("id" in speaker) return { some: speaker.names.map(lastWordOf) };
  const words = speaker.named.split(" ").filter((word) => word !== "of" && word !== "for");
  return speaker.named.includes(" of ") ? { words: words.slice(-1) } : { words };
}

/** Whose words a question asks for; undefined where it asks for nobody's. */
export const speakerIn = (query: NewsQuery, record: NecRecord): Asked | undefined =>
  query.kind === "said" && query.speaker ? askedFor(query.speaker, record) : undefined;

/** The articles in which what is asked may stand. */
export const articlesFor = (
  query: NewsQuery,
  words: readonly Term[],
  { news, record }: Read,
): Promise<readonly ReadArticle[]> =>
  news.articles(wantedFor(query, speakerIn(query, record), words));
