import { oncePer } from "../../once-per.ts";
import { ordinary } from "../ordinary.ts";
import { nameWords, type Token } from "../read.ts";
import type { OutletForms } from "./outlets-known.ts";
import { PIECE } from "./verbs.ts";

/** A question without the publisher it names, and that publisher. */
export interface OutletSaid {
  readonly tokens: readonly Token[];
  readonly publisher: string;
  /** Whether an article of that publisher is asked for: "the HuffPost story". */
  readonly piece: boolean;
}

const MOST_WORDS = 5;
const PIECES: ReadonlySet<string> = new Set([
  ...PIECE.split("|"),
  ..."interview headline blog account telling version diary column".split(" "),
]);

/** After which a publisher is who is spoken to or asked about, and a word that names one is a word: "a scrutineer". */
const SAYS: ReadonlySet<string> = new Set([
  "a",
  "an",
  "to",
  "about",
  "on",
  "with",
  "is",
  "the",
  "did",
  "does",
  "tell",
  "told",
  "telling",
]);

const SPOKEN_OF: ReadonlySet<string> = new Set([
  ..."call describe accuse praise criticise dismiss brand label thank blame".split(" "),
]);

/** What makes "report" a verb: "what does City A.M. report". */
const DOES: ReadonlySet<string> = new Set(["does", "did", "do", "has", "have"]);

/** How a publisher's name may be written: whole, without "The", without the country or the ending of an address. */
function formsOf(name: string): readonly string[] {
  const words = nameWords(name);
  const bare = words[0] === "the" ? words.slice(1) : words;
  const last = bare.at(-1) ?? "";
  const short = ["uk", "com", "online", "news"].includes(last) ? bare.slice(0, -1) : bare;
  const named = name.replace(/[’']s\b/g, "");
  // "The Delegate's Notebook" is read without its "s".
  const owned = named === name ? [] : [nameWords(named), nameWords(named.replace(/^The /, ""))];
  const forms = [words, bare, short, withoutMedium(bare), ...owned].map((each) => each.join(" "));
  return [...forms, bare.join("")].filter((form) => form.length > 2);
}

const MEDIA: ReadonlySet<string> = new Set(["news", "tv", "radio", "online", "media", "live"]);

/** "Tideway" of "Tideway TV News"; not "Sky", which is a word, of "Sky News". */
function withoutMedium(words: readonly string[]): readonly string[] {
  const end = words.findLastIndex((word) => !MEDIA.has(word)) + 1;
  const name = words.slice(0, end);
  const [only = ""] = name;
  return end > 1 || (end === 1 && !ordinary.has(only)) ? name : words;
}

/** The publishers that some words can name, by the form in which they do. */
export function outletForms(outlets: readonly string[]): ReadonlyMap<string, string> {
  const lasts = Map.groupBy(outlets, (name) => nameWords(name).at(-1) ?? "");
  // "The Courier" is the only one that is called so.
  const alone = [...lasts].flatMap(([last, [name, ...others]]) =>
    name && others.length === 0 && last.length >= SHORTEST_ALONE && !PLAIN.has(last)
      ? [[last, name] as const]
      : [],
  );
  const shorts = Map.groupBy(
    outlets.filter((name) => shortOf(name) !== null),
    (name) => shortOf(name) ?? "",
  );
  const short = [...shorts].flatMap(([form, [name, ...others]]) =>
    name && others.length === 0 ? [[form, name] as const] : [],
  );
  return new Map([
    ...outlets.flatMap((name) => withoutKind(name).map((form) => [form, name] as const)),
    ...short,
    ...alone,
    ...outlets.flatMap((name) => formsOf(name).map((form) => [form, name] as const)),
  ]);
}

/** "Northern Wire" of "Northern Wire Agency". */
function withoutKind(name: string): readonly string[] {
  const words = nameWords(name.replace(/^The /, ""));
  const isAgency = /^(?:agency|service|association)$/.test(words.at(-1) ?? "");
  return isAgency && words.length > 2 ? [words.slice(0, -1).join(" ")] : [];
}

/** "Meridian" of "Meridian Press Agency": what an agency is called without what it is; null for others. */
function shortOf(name: string): string | null {
  const words = nameWords(name.replace(/^The /, "")).join(" ");
  const [, short = ""] =
    /^(\S+) (?:(?:press|news|wire) )?(?:agency|service|association|wire)$/.exec(words) ?? [];
  return short.length >= SHORTEST_ALONE && !KINDS_OF_AGENCY.has(short) ? short : null;
}

const KINDS_OF_AGENCY: ReadonlySet<string> = new Set(["press", "news", "wire", "labour", "party"]);

/** Last words that name nobody who publishes: "in the news", "on the radio". */
const PLAIN: ReadonlySet<string> = new Set(
  "news online politics radio today media press local labour party left right unity futures".split(
    " ",
  ),
);

/** How long a last word is by which a publisher is called alone. */
const SHORTEST_ALONE = 4;

/** The words that forms begin with: most words of a question begin none. */
const beginnings = oncePer(
  (forms: ReadonlyMap<string, string>): ReadonlySet<string> =>
    new Set([...forms.keys()].map((form) => form.split(" ", 1)[0] ?? "")),
);

/** The longest name of a publisher that starts at a place, with the words it takes. */
function outletAt(tokens: readonly Token[], from: number, forms: ReadonlyMap<string, string>) {
  if (!beginnings(forms).has(tokens[from]?.text ?? "")) return null;
  for (let length = Math.min(MOST_WORDS, tokens.length - from); length > 0; length--) {
    const words = tokens.slice(from, from + length).map(({ text }) => text);
    const name = forms.get(words.join(" ")) ?? forms.get(words.join(""));
    if (name) return { name, from, length };
  }
  return null;
}

/** Whether a word is a later one of a publisher's name: "Courier" of "the Daily Courier". */
function isWithin(tokens: readonly Token[], at: number, forms: ReadonlyMap<string, string>) {
  for (let from = Math.max(0, at - MOST_WORDS); from < at; from++)
    if (from + (outletAt(tokens, from, forms)?.length ?? 0) > at) return true;
  return false;
}

/** What leads to a publisher, longest first. */
const LEADS: readonly (readonly string[])[] = [
  ["in", "the", "view", "of"],
  ["in", "the", "words", "of"],
  ["in", "the", "opinion", "of"],
  ["according", "to"],
  ["as", "reported", "by"],
  ["as", "reported", "in"],
  ["reported", "by"],
  ["reported", "in"],
  ["published", "in"],
  ["published", "by"],
  ["going", "by"],
  ["per"],
  ["quoted", "by"],
  ["quoted", "in"],
  ["cited", "by"],
  ["in"],
  ["from"],
  ["when"],
  ["after"],
  ["the"],
  ["via"],
];
/** Those after which a name that no article has is still a publisher's. */
const CERTAIN = 11;
const CITED = /^(?:quoted|cited)$/;
const ASKED_WHOM = /^(?:who|whom|people|is|are|was|were|be|been|gets?|got|also|not)$/;
/** Those that say of a name that it is a publisher's, whoever else has it. */
const PUBLISHED: ReadonlySet<string> = new Set(["per", "via"]);

const starts = (tokens: readonly Token[], at: number, words: readonly string[]) =>
  words.every((word, index) => tokens[at + index]?.text === word);

const skipThe = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === "the" ? at + 1 : at;

/** Where the name of a publisher that nothing is known of ends: at a mark, or where the question begins again. */
function unknownName(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((token, at) => at > from && token.apart);
  return end < 0 ? tokens.length : end;
}

const WHERE = /^(?:in|on|for|to)$/;

/** A publisher after a name, "Tarrow in the Courier", with the words that it takes; null where there is none. */
function publishedIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  forms: ReadonlyMap<string, string>,
) {
  const at = tokens.findIndex(({ text }, index) => index > from && index < to && WHERE.test(text));
  const outlet = at < 0 ? null : outletAt(tokens, skipThe(tokens, at + 1), forms);
  return outlet && { name: outlet.name, at, to: outlet.from + outlet.length };
}

/** What somebody's own page is called after its owner: "Ada Tarrow's website". */
const OWN_PAGES = ["website", "site", "blog", "diary", "newsletter", "notes", "substack", "page"];

/** The publisher that is somebody's own page, by its owner: "according to Ada Tarrow". */
const ownedBy = (owner: string, forms: ReadonlyMap<string, string>): string | undefined =>
  OWN_PAGES.flatMap((page) => forms.get(`${owner} ${page}`) ?? [])[0];

/**
 * The publisher that a question names as where it was published ("according to …", "in the … story", "per …"), and
 * the question without it; null where it names none. A name that is somebody's of the record is a publisher's only where
 * the question says that it published.
 */
export function outletSaid(
  tokens: readonly Token[],
  { read: forms, printed, isSpeaker }: Pick<OutletForms, "read" | "printed" | "isSpeaker">,
): OutletSaid | null {
  const without = (from: number, to: number, publisher: string, piece: boolean): OutletSaid => ({
    tokens: [...tokens.slice(0, from), ...tokens.slice(to)],
    publisher,
    piece,
  });
  for (let at = 0; at < tokens.length; at++) {
    for (const [index, lead] of LEADS.entries()) {
      if (!starts(tokens, at, lead)) continue;
      // "Who is quoted by the Courier": what is asked, and not where it stands.
      if (CITED.test(lead[0] ?? "") && ASKED_WHOM.test(tokens[at - 1]?.text ?? "")) continue;
      const named = at + lead.length;
      const name = skipThe(tokens, named);
      const others = index < CERTAIN || PUBLISHED.has(lead[0] ?? "") ? printed : undefined;
      const found =
        outletAt(tokens, name, forms) ??
        (others && outletAt(tokens, name, others)) ??
        (name > named ? outletAt(tokens, named, forms) : null);
      const end = (found?.from ?? name) + (found?.length ?? 0);
      const asked = DOES.has(tokens[at - 1]?.text ?? "");
      const piece = !asked && PIECES.has(tokens[end]?.text ?? "");
      const loose = lead[0] === "the";
      // "What did she call the Courier's coverage?": what is spoken of, and not where it stands.
      if (loose && SPOKEN_OF.has(tokens[at - 1]?.text ?? "")) continue;
      // "The Times said": somebody who speaks. "The Times story": a publisher.
      if (found && (piece || !loose)) return without(at, piece ? end + 1 : end, found.name, piece);
      if (found || index >= CERTAIN) continue;
      const stop = unknownName(tokens, name);
      const words = tokens.slice(name, stop).map(({ text }) => text);
      const own = ownedBy(words.join(" "), forms);
      if (own) return without(at, stop, own, false);
      // "According to Tarrow in the Courier": whose word it is, and where it stands.
      const inside = publishedIn(tokens, name, stop, forms);
      if (inside) return without(inside.at, inside.to, inside.name, false);
      const isName = words.some((word) => !ordinary.has(word)) && !isSpeaker(words.join(" "));
      if (isName && words.length <= MOST_WORDS - 1)
        return without(at, stop, words.join(" "), false);
    }
    const within = at > 0 && isWithin(tokens, at, forms);
    const [one = "", two = ""] = [tokens[at - 1]?.text, tokens[at - 2]?.text];
    const bare =
      within || SPOKEN_OF.has(one === "the" ? two : one) || DOES.has(tokens[at - 1]?.text ?? "")
        ? null
        : outletAt(tokens, at, forms);
    const here = bare ?? outletAt(tokens, at, printed);
    const after = at + (here?.length ?? 0);
    if (here && PIECES.has(tokens[after]?.text ?? ""))
      return without(at, after + 1, here.name, true);
    // "izzard quote huffpost": a note ends with where.
    const token = tokens[at];
    const isWritten =
      token && (token.capital || (bare?.length ?? 0) > 1 || !ordinary.has(token.text));
    if (
      bare &&
      isWritten &&
      at > 0 &&
      after === tokens.length &&
      !SAYS.has(tokens[at - 1]?.text ?? "")
    )
      return without(at, after, bare.name, false);
  }
  return null;
}

/** The only publisher that a question names in any other place, written as a name is, and the question without it. */
export function outletAnywhere(
  tokens: readonly Token[],
  forms: ReadonlyMap<string, string>,
): Omit<OutletSaid, "piece"> | null {
  const found = tokens.flatMap((token, at) => {
    const outlet = outletAt(tokens, at, forms);
    const written = token.capital || (outlet?.length ?? 0) > 1 || !ordinary.has(token.text);
    return outlet && written ? [{ at, ...outlet }] : [];
  });
  const [first] = found;
  if (!first || found.some(({ name }) => name !== first.name)) return null;
  const from = tokens[first.at - 1]?.text === "the" ? first.at - 1 : first.at;
  return {
    tokens: [...tokens.slice(0, from), ...tokens.slice(first.at + first.length)],
    publisher: first.name,
  };
}
