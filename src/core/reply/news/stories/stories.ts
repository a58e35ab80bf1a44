import type { NecRecord } from "#src/record/record.ts";
import { count, date, list } from "#src/words.ts";
import type { Answer } from "../../../answer.ts";
import { formsOf } from "../../../articles/words/alike.ts";
import { isLight, termOf } from "../../../articles/words/terms.ts";
import type { Search, Story } from "../../../news.ts";
import type { NewsQueryOf } from "../../../news-query.ts";
import { Statements } from "../../../statements.ts";
import { articlesOf, repliesTo, sayReplies } from "../answered/guard.ts";
import type { NewsContext } from "../context.ts";
import { nothing } from "../nothing.ts";
import { quoted } from "../quote/quote.ts";
import { nameIn, publishedIn } from "../quote/told.ts";
import { searchOf } from "../search.ts";
import { citedAs, HEADLINELESS, sourcesWith } from "./article-sources.ts";
import { isAnswer, outsideRecord, replyNaming } from "./outside-record.ts";
import { storyLinesOf } from "./story-lines.ts";

const MOST_STORIES = 8;
/** How many of those whom a story is about are named beside its headline. */
const MOST_NAMES = 3;

/** A story's headline in the words of the first outlet named, with every outlet that has it. */
function storyLine({ articles, subjects }: Story, record: NecRecord): string {
  const [first] = articles;
  const outlets = list([...new Set(articles.map(publishedIn))]);
  const title = first.title === "" ? HEADLINELESS : quoted(first.title);
  const people = subjects.flatMap(({ id }) => record.people.get(id)?.name ?? []);
  const unsaid = people.filter((name) => !first.title.includes(name)).slice(0, MOST_NAMES);
  return `${title} (${outlets})${unsaid.length > 0 ? `, naming ${list(unsaid)}` : ""}`;
}

/** What looks into a matter, or what came of it, beside the name that it has: "the Tarrow inquiry" is "the Tarrow report" as well. */
const LOOKS_INTO = /^(?:inquiry|inquiries|investigation|review|report|panel|probe)$/;

/** The words by which stories are looked for: none that tells nothing beside another. */
function tellingOf(words: readonly string[]): readonly string[] {
  const named = words.some((word) => termOf(word).firm);
  const telling = words.filter((word) => !isLight(word) && !(named && LOOKS_INTO.test(word)));
  return telling.length > 0 ? telling : words;
}

/** One word in whatever form a story has it: news of a suspension is in those of who was suspended and let back in. */
function inAnyForm({ words = [], ...search }: Search): Search {
  const [word, ...others] = tellingOf(words);
  if (word === undefined) return search;
  return others.length > 0
    ? { ...search, words: [word, ...others] }
    : { ...search, some: formsOf(word) };
}

/** Stories about what was asked for, the newest first. */
export async function replyStories(
  query: NewsQueryOf<"news">,
  context: NewsContext,
): Promise<Answer> {
  const { record, news } = context;
  const outside = await outsideRecord(query, context);
  if (outside) return isAnswer(outside) ? outside : replyNaming(outside, context);
  const stories = await news.stories(inAnyForm(searchOf(query, MOST_STORIES)));
  const [newest] = stories;
  if (!newest) return nothing(query, context);
  const lines = await storyLinesOf(stories, query.subjects ?? [], context);
  const replies = await repliesTo(
    stories.flatMap(({ id, articles, accused }) => {
      const told = lines.get(id)?.lines ?? [];
      const titles = articles.map(({ title }) => title).join(" ");
      const headed = { text: titles, articles, people: accused };
      const people = told.flatMap(({ mentions }) => mentions.map((mention) => mention.id));
      const text = told.map((line) => line.text).join(" ");
      return told.length > 0 ? [headed, { text, articles, people }] : [headed];
    }),
    context,
  );
  const articles = [...stories.flatMap((each) => each.articles), ...articlesOf(replies)];
  const names = [
    ...(query.subjects ?? []).map(({ id }) => nameIn(record, id)),
    ...tellingOf(query.words ?? []).map((word) => `“${word}”`),
  ];
  const about = names.length > 0 ? ` about ${list(names)}` : "";
  const statements = new Statements(sourcesWith(articles, record), `News${about}`);
  statements.say(
    `${counted(stories.length, about)}${storyLine(newest, record)}.`,
    citedAs(newest.articles),
  );
  const told = lines.get(newest.id);
  if (told) statements.say(told.text, citedAs(newest.articles));
  statements.list(
    null,
    stories.slice(1).map((story) => ({
      lead: story.articles[0].published ? date(story.articles[0].published) : null,
      text: [storyLine(story, record), lines.get(story.id)?.text ?? []].flat().join(". "),
      sources: citedAs(story.articles),
    })),
  );
  sayReplies(statements, replies);
  return statements.answered();
}

function counted(n: number, about: string): string {
  if (n === 1) return `The desk has read one story${about}: `;
  const all = n < MOST_STORIES ? `${count(n)} stories${about}` : `more than one story${about}`;
  return `The desk has read ${all}; the newest: `;
}
