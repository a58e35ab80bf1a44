import { lastWordOf } from "#src/words.ts";
import { pattern } from "../../../pattern.ts";
import { escaped } from "../../escaped.ts";
import type { ReadArticle } from "../../news.ts";
import { quotationsOut } from "../words/unquoted.ts";
import { surnameOf } from "./named-before.ts";

/** What somebody is, right after the last of the name: "Tarrow, the lord mayor, who …". */
const TOLD_TO_BE = pattern("gu")`
  (?<![\p{L}’'-])(?<last>\p{Lu}[\p{L}’'-]{1,40}), the
  (?<post>(?: \p{Ll}[\p{L}-]*){1,4})(?=[,.]| who\b| and\b)
`;
/** What tells of nobody alone: "the other", "the first". */
const NO_POST = /\b(?:other|first|second|third|last|only|one|latter|former|same)\b/;

/** Whom an article tells to be what: by what each is called, once the name has been given with it. */
interface Described {
  readonly post: string;
  readonly name: string;
}

/** Those of an article whom it tells to be something that no other of it is told to be: "the lord mayor", Ada Tarrow. */
function describedIn({ lines, strangers }: ReadArticle): readonly Described[] {
  const byLast = Map.groupBy(strangers, lastWordOf);
  const byPost = new Map<string, Set<string>>();
  for (const { text } of lines)
    for (const { groups } of quotationsOut(text).matchAll(TOLD_TO_BE)) {
      const { last = "", post = "" } = groups ?? {};
      if (NO_POST.test(post)) continue;
      const names = byPost.get(post.trim()) ?? new Set();
      for (const name of byLast.get(last) ?? []) names.add(name);
      byPost.set(post.trim(), names);
    }
  return [...byPost].flatMap(([post, [name, ...others]]) =>
    name !== undefined && others.length === 0 ? [{ post, name }] : [],
  );
}

/** Whether a text has somebody only by what that one is: "the lord mayor had not been told". */
const hasPost = (text: string, post: string): boolean =>
  text.includes(post) &&
  new RegExp(`\\b[Tt]he ${escaped(post)}(?![\\p{L}-]|[’']s |,? \\p{Lu})`, "u").test(text);

/** For each line of an article those of it, not in the record, whom the line has only by what they are. */
export function byDescription(read: ReadArticle): (at: number) => readonly string[] {
  const all = describedIn(read);
  if (all.length === 0) return () => [];
  return (at) => {
    const text = quotationsOut(read.lines[at]?.text ?? "");
    return all
      .filter(({ post, name }) => !text.includes(surnameOf(name)) && hasPost(text, post))
      .map(({ name }) => name);
  };
}
