import type { NecRecord } from "#src/record/record.ts";
import { part, pattern } from "../../../pattern.ts";
import { escaped } from "../../escaped.ts";
import type { ReadArticle } from "../../news.ts";

/** Somebody who has a post of a body, by id where the record has that one, else as the article writes the name. */
export type Holder = { readonly id: string } | { readonly named: string };

/** By what two holders are told to be one. */
export const holderKey = (holder: Holder): string => ("id" in holder ? holder.id : holder.named);

/** What may stand before a post and leave it what it is: no "former", no "deputy". */
const PLAIN = part`
  (?:(?:
    newly|new|elected|outgoing|current|veteran|long-?serving|left-?wing|right-?wing|national
    |joint|union
  ) )*
`;
/** By which a post is another's or was one: "the former Weavers leader", "Scottish Weavers leader". */
const NOT_NOW =
  /\b(?:former|ex|late|next|future|deputy|vice|assistant|acting|regional|local|scottish|welsh|irish)[ -](?:the )?$/i;
const NAME = String.raw`(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3})`;

/** A body's name with its capitals; of several words without them too, as papers write "the dyers’ union". */
function written(name: string): string {
  const words = name.split(" ");
  const bare = (word: string) => escaped(word).replace(/[’']/g, "[’']?");
  if (words.length === 1) return bare(name);
  return words
    .map((word) => {
      const [first = ""] = word;
      return /\p{L}/u.test(first)
        ? `[${first.toUpperCase()}${first.toLowerCase()}]${bare(word.slice(1))}`
        : bare(word);
    })
    .join(" ");
}

/** The ways in which an article calls somebody by a post of a body. */
function callings(names: readonly string[], posts: string): readonly RegExp[] {
  const body = `(?<!\\p{L})(?:the |The )?(?:${names.map(written).join("|")})(?!\\p{L}| (?:in|at|for|on|branch|group)\\b)`;
  const post = `${PLAIN}(?:${posts})`;
  return [
    // "Ada Tarrow, the leader of the Weavers", "Ada Tarrow, the Weavers’ leader"
    `${NAME},? (?:the |its |who is (?:the )?)?${post} (?:of|at) ${body}`,
    `${NAME}, (?:who is )?${body}(?:[’']s?)? ${post}\\b`,
    // "Weavers leader Ada Tarrow", "the Weavers’ leader, Ada Tarrow"
    `${body}(?:[’']s?)? ${post},? ${NAME}`,
    `(?:^|[Tt]he |[Ii]ts |, )${post} (?:of|at) ${body},? ${NAME}`,
    `${NAME}, who (?:leads|heads|runs|chairs) ${body}`,
    `${NAME}, who (?:\\p{Ll}+ ){1,2}down as ${body} ${post}`,
  ].map((each) => new RegExp(each, "gu"));
}

/** "Ada Tarrow, its leader", "Its leader, Ada Tarrow". */
const ofIts = (posts: string): RegExp =>
  pattern("u")`
    (?:^|\b)(?:
      ${NAME.replace("name", "before")}, (?:its|the union[’']s) ${PLAIN}(?:${posts})\b
      |(?:[Ii]ts|[Tt]he union[’']s) ${PLAIN}(?:${posts}),? ${NAME}
    )
  `;

/** The bodies that a line names. */
const bodiesIn = ({ lines }: ReadArticle, at: number): readonly string[] =>
  (lines[at]?.mentions ?? []).flatMap(({ kind, id }) => (kind === "organisation" ? [id] : []));

/** Whether a line names one body alone. */
function isOnBody(read: ReadArticle, at: number, id: string): boolean {
  const bodies = bodiesIn(read, at);
  return bodies.length > 0 && bodies.every((each) => each === id);
}

/** "General secretary Ada Tarrow said" at the head of a paragraph: of the union that the article has come to. */
const BARE = new RegExp(
  `^(?:General|National|Union) ?(?:general )?(?:secretary|president) ${NAME}`,
  "u",
);

/** The union that an article has come to before a line: the only one with which the last paragraph begins that names any. */
function unionBefore({ lines }: ReadArticle, at: number, { organisations }: NecRecord) {
  const unionsIn = (line: number) =>
    (lines[line]?.mentions ?? []).filter(({ id }) => organisations.get(id)?.kind === "trade-union");
  const last = lines.findLastIndex((_, line) => line < at && unionsIn(line).length > 0);
  const opens = lines.findLastIndex((line, index) => index <= last && line.opens === true);
  const first = lines.findIndex((_, line) => line >= opens && unionsIn(line).length > 0);
  const [only, ...others] = first < 0 ? [] : unionsIn(first);
  return only && others.length === 0 ? only.id : null;
}

/** Whom of an article's people a name is; null of nobody of whom it is known. */
function holderOf(name: string, { lines, strangers }: ReadArticle, { people }: NecRecord) {
  const ids = new Set(
    lines.flatMap(({ mentions }) =>
      mentions.flatMap(({ kind, id }) => (kind === "person" ? [id] : [])),
    ),
  );
  const is = (other: string) => ` ${name} `.includes(` ${other} `);
  const known = [...ids].find((id) => is(people.get(id)?.name ?? id));
  if (known) return { id: known };
  const stranger = strangers.find(is);
  return stranger ? { named: stranger } : null;
}

/**
 * Whom an article calls by one of some posts of a body now, by whatever name of the body: "Ada Tarrow, the leader of
 * the Weavers", "its general secretary, Ada Tarrow" after a line on the Weavers alone. Who was one, or is somebody's deputy, is none.
 */
export function headsIn(
  read: ReadArticle,
  { names, posts, id }: { names: readonly string[]; posts: string; id: string },
  record: NecRecord,
): readonly Holder[] {
  const by = callings(names, posts);
  const its = ofIts(posts);
  const found = read.lines.flatMap(({ text, opens }, at) => {
    const called = by.flatMap((each) =>
      [...text.matchAll(each)].flatMap(({ groups, index }) =>
        NOT_NOW.test(text.slice(0, index)) ? [] : [groups?.name ?? ""],
      ),
    );
    const groups = isOnBody(read, at - 1, id) ? its.exec(text)?.groups : undefined;
    const bare = opens ? BARE.exec(text)?.groups?.name : undefined;
    const ofUnion = bare !== undefined && unionBefore(read, at, record) === id ? bare : undefined;
    const own = groups?.before ?? groups?.name ?? ofUnion;
    return own === undefined ? called : [...called, own];
  });
  const holders = found.flatMap((name) => holderOf(name, read, record) ?? []);
  return [...new Map(holders.map((one) => [holderKey(one), one])).values()];
}
