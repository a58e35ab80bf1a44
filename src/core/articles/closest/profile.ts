import { lastWordOf } from "#src/words.ts";
import type { ReadArticle } from "../../news.ts";
import { peopleIn } from "../whom/named-before.ts";
import { type Asked, lastNamesOf } from "../whom/speaker.ts";
import { quotationsOut } from "../words/unquoted.ts";

const ONE = /\b(?:he|she)\b/i;
/** So many lines name whom an article is about, at least. */
const FEWEST = 3;

const isCalled = (name: string, asked: Asked, last: readonly string[]): boolean =>
  ("id" in asked && asked.id === name) || last.some((each) => name.toLowerCase().endsWith(each));

/**
 * Whether a line of an article that is about somebody, by its headline and by who is named in it, says "he" or "she" and
 * names nobody else: it is that one's, as a reader takes it.
 */
export function profileOf(read: ReadArticle, asked: Asked): (at: number) => boolean {
  const last = lastNamesOf(asked);
  const named = (text: string) => last.some((name) => text.toLowerCase().includes(name));
  const isPerson =
    "id" in asked ? !asked.group : read.strangers.some((name) => isCalled(name, asked, last));
  const isProfile =
    isPerson &&
    named(read.article.title) &&
    read.strangers.every(
      (name) => isCalled(name, asked, last) || !read.article.title.includes(lastWordOf(name)),
    ) &&
    read.lines.filter(({ text }) => named(text)).length >= FEWEST;
  if (!isProfile) return () => false;
  // Nobody who speaks of that one by name is that one.
  const isOthers = (text: string) => named(text) && !named(quotationsOut(text));
  return (at) =>
    ONE.test(quotationsOut(read.lines[at]?.text ?? "")) &&
    !isOthers(read.lines[at]?.text ?? "") &&
    peopleIn(read, at).every((name) => isCalled(name, asked, last));
}
