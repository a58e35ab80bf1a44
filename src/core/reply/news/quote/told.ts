import type { NecRecord, Sources } from "#src/record/record.ts";
import { date, list, sentenceCase, when } from "#src/words.ts";
import type { Article, Reported, Statement } from "../../../news.ts";
import { citedAs } from "../stories/article-sources.ts";
import { quotation, quoted } from "./quote.ts";

/** A sentence of an answer, and the articles it is from. */
export interface Told {
  readonly text: string;
  readonly sources: Sources;
}

/** "HuffPost UK, 15 January 2018". */
export function publishedIn({
  publisher,
  published,
}: Pick<Article, "publisher" | "published">): string {
  return `${publisher}, ${published ? date(published) : "no date given"}`;
}

/** "told John Pienaar on Radio 5 live", "said on 3 May 2018". */
function saying({ verb, to, on }: Statement, published: string | null): string {
  // Nobody is told nothing: "told" is said to somebody.
  const says = /^(?:told|tells)$/.test(verb) && !to ? "said" : verb;
  const direct = to && (LED.test(to) || TELLING.test(verb));
  const heard = to ? ` ${direct ? to : `to ${to}`}` : "";
  return `${says}${heard}${on && on !== published ? ` ${when(on)}` : ""}`;
}

const LED = /^(?:to|in|on)\b/;
/** Verbs after which whom it was said to follows without "to". */
const TELLING = /^(?:tell|told|warn|urg|ask|assur|remind|thank|accus|congratulat)/;

/** Forms that say in the article's words that, and not what, somebody said. */
const BARE: ReadonlySet<Statement["form"]> = new Set(["no-comment", "denied"]);

/**
 * What somebody said, in one sentence made of the statement's own parts: who, how, to whom, when, the words in short,
 * and every article that has it. Words that are the article's are called so. `goesOn`: what follows in the same sentence,
 * where that is too long to quote at once. `whoseNames` where it is asked whom it names.
 */
export function told(
  { statement, articles }: Reported,
  wanted: readonly string[] = [],
  names: readonly string[] = [],
  whoseNames = false,
): Told & { readonly goesOn: readonly Told[] } {
  const { speaker, form, words, through } = statement;
  const [first, ...others] = articles;
  const said = BARE.has(form) ? "" : ` ${saying(statement, first.published)}:`;
  const role = speaker.kind === "named" && speaker.role ? ` (“${speaker.role}”)` : "";
  const second = through ? `; second-hand, through ${quoted(through)}` : "";
  const day = first.published ? date(first.published) : "no date given";
  const also = others.length > 0 ? `; also ${list(others.map(publishedIn))}` : "";
  const where =
    form === "quoted"
      ? ` (${publishedIn(first)}${also}${second})`
      : `, in the words of ${first.publisher} (${day}${also}${second})`;
  const byAsker = form === "no-comment" && ASKS.test(words) ? sentenceOf(statement) : null;
  const { shown, rest } = quotation(byAsker ?? words, wanted, names, speaker.name, whoseNames);
  const sources = citedAs(articles);
  const name = sentenceCase(speaker.name);
  return {
    text: `${byAsker ? "Of " : ""}${name}${role}${byAsker ? ":" : said} ${shown}${where}.`,
    sources,
    goesOn:
      rest === null ? [] : [{ text: `${name} in the same sentence: ${rest}${where}.`, sources }],
  };
}

/** What an outlet did that asked somebody: its own words are no predicate of that one. */
const ASKS = /^(?:has |have |had )?(?:approached|contacted|asked)\b(?! (?:by|for)\b)/;

/** The sentence that has the words of a statement, from its beginning; null where its context has more of them. */
function sentenceOf({ words, context }: Statement): string | null {
  const at = context.indexOf(words);
  if (at < 0) return null;
  const before = context.slice(0, at);
  const start = Math.max(
    ...[". ", "! ", "? ", "” "].map((end) => before.lastIndexOf(end) + end.length),
  );
  return `${start < 2 ? before : before.slice(start)}${words}`;
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
