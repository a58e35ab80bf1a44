import { sentenceCase } from "#src/words.ts";
import { escaped } from "../../escaped.ts";
import type { ReadArticle } from "../../news.ts";
import { ordinary } from "../../understand/ordinary.ts";

const YEARS_OLD = /\b[Tt]he (\d\d)-year-old\b/g;

/** Of "the 24-year-old" the only one whom the article calls 24. */
function byAge({ lines, strangers }: ReadArticle, at: number): readonly string[] {
  const ages = [...(lines[at]?.text ?? "").matchAll(YEARS_OLD)].flatMap(([, age = ""]) => age);
  return ages.flatMap((age) => {
    const of = strangers.filter((name) =>
      lines.some(({ text }) =>
        [`${name}, ${age},`, `${name} (${age})`, `${name}, a ${age}-year-old`].some((each) =>
          text.includes(each),
        ),
      ),
    );
    const [only, ...others] = of;
    return only !== undefined && others.length === 0 ? [only] : [];
  });
}

/** How short a given name may be to be looked for without its surname, in letters. */
const SHORTEST = 3;

/** Whether a given name stands in a text without a surname after it. */
const standsAlone = (given: string, text: string): boolean =>
  text.includes(given) &&
  new RegExp(`(?<![\\p{L}’'-])${escaped(given)}(?:[’']s)?(?![\\p{L}’'-]| \\p{Lu})`, "u").test(text);

/** By a given name that no other of the article has, where it stands without the surname. */
function byGivenName({ lines, strangers }: ReadArticle, at: number): readonly string[] {
  const text = lines[at]?.text ?? "";
  return strangers.filter((name) => {
    const [given = "", ...rest] = name.split(" ");
    if (rest.length === 0 || given.length < SHORTEST) return false;
    const shared = strangers.some((other) => other !== name && other.startsWith(`${given} `));
    return !shared && standsAlone(given, text);
  });
}

/** For each line of an article those of the record whom it has by a given name alone that no other of the article has: "I rang Ada". */
export function byGivenNameAlone(read: ReadArticle): (at: number) => readonly string[] {
  const { lines, strangers } = read;
  const met = new Set(
    lines.flatMap(({ mentions }) =>
      mentions.flatMap(({ kind, id }) => (kind === "person" ? [id] : [])),
    ),
  );
  const all = [...met].flatMap((id) => {
    const [given = ""] = id.split("-");
    const shared =
      [...met].some((other) => other !== id && other.startsWith(`${given}-`)) ||
      strangers.some((name) => name.toLowerCase().startsWith(`${given} `));
    return given.length < SHORTEST || shared || ordinary.has(given)
      ? []
      : [{ id, given: sentenceCase(given) }];
  });
  return (at) => {
    const text = lines[at]?.text ?? "";
    return all.filter(({ given }) => standsAlone(given, text)).map(({ id }) => id);
  };
}

/** Those who are not in the record whom a line has by another name than the surname: "Ada", "the 24-year-old". */
export const namedOtherwise = (read: ReadArticle, at: number): readonly string[] => [
  ...byAge(read, at),
  ...byGivenName(read, at),
];
