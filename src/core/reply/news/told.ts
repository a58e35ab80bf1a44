import type { NecRecord, Sources } from "#src/record/record.ts";
import { date, list, when } from "#src/words.ts";
import type { Article, Reported, Statement } from "../../news.ts";
import { citedAs } from "./article-sources.ts";
import { quoted } from "./quote.ts";

/** A sentence of an answer, and the articles it is from. */
export interface Told {
  readonly text: string;
  readonly sources: Sources;
}

/** "HuffPost UK, 15 January 2018". */
export function publishedIn({ publisher, published }: Article): string {
  return `${publisher}, ${published ? date(published) : "no date given"}`;
}

const whose = (name: string) => `in the words of ${name}`;

/** "told John Pienaar on Radio 5 live", "said on 3 May 2018". */
function saying({ verb, to, on }: Statement, published: string | null): string {
  const told = to
    ? ` ${/^(?:to|in|on)\b/.test(to) || /^(?:tell|told|warn|urg|ask|assur|remind|thank|accus)/.test(verb) ? to : `to ${to}`}`
    : "";
  return `${verb}${told}${on && on !== published ? ` ${when(on)}` : ""}`;
}

function body(statement: Statement, article: Article, wanted: readonly string[]): string {
  const { speaker, form, words } = statement;
  const said = quoted(words, wanted);
  switch (form) {
    case "quoted":
      return `${speaker.name} ${saying(statement, article.published)}: ${said}`;
    case "reported":
      return `${speaker.name} ${saying(statement, article.published)}, ${whose(article.publisher)}: ${said}`;
    case "no-comment":
    case "denied":
      return `${speaker.name}, ${whose(article.publisher)}: ${said}`;
  }
}

/**
 * What somebody said, in one sentence made of the statement's own parts: who, how, to whom, when, the words in short,
 * and every article that has it.
 */
export function told({ statement, articles }: Reported, wanted: readonly string[] = []): Told {
  const [first] = articles;
  const through = statement.through ? `; second-hand, through ${quoted(statement.through)}` : "";
  const where = list(articles.map(publishedIn));
  return {
    text: `${body(statement, first, wanted)} (${where}${through}).`,
    sources: citedAs(articles),
  };
}

/** The name of somebody or something of the record. */
export function nameIn(record: NecRecord, id: string): string {
  return (
    record.people.get(id)?.name ??
    record.organisations.get(id)?.name ??
    record.contests.get(id)?.label ??
    id
  );
}
