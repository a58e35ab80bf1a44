/** What a text is, by its first element. */
export type Root =
  | {
      readonly kind: "rss" | "rdf" | "atom";
      /** From the first element on: without declarations, comments and document type. */
      readonly text: string;
      /** Whether there was text before the feed that is no XML. */
      readonly junk: boolean;
      /** Whether the document type declares entities. */
      readonly entities: boolean;
    }
  | { readonly kind: "json"; readonly text: string }
  | { readonly kind: "empty" | "html" | "other" };

const KINDS: ReadonlyMap<string, "rss" | "rdf" | "atom" | "html"> = new Map([
  ["rss", "rss"],
  ["rdf", "rdf"],
  ["feed", "atom"],
  ["html", "html"],
  ["head", "html"],
  ["body", "html"],
]);

const NAME = /<(?:[\p{L}_][\w.-]*:)?([\p{L}_][\w.-]*)/uy;
const FEED = /<(?:[A-Za-z_][\w.-]*:)?(rss|rdf|feed)[\s>]/i;

/** Tells what a text is. A feed may stand behind other text, as warnings of a server's; a web page holds none. */
export function rootOf(text: string): Root {
  const { at, doctype } = afterProlog(text);
  if (at >= text.length) return { kind: "empty" };
  if (text[at] === "{" || text[at] === "[") return { kind: "json", text: text.slice(at) };
  const entities = /<!entity\s/i.test(doctype);
  NAME.lastIndex = at;
  const kind = KINDS.get(NAME.exec(text)?.[1]?.toLowerCase() ?? "");
  if (kind === "html" || /^<!doctype\s+html/i.test(doctype)) return { kind: "html" };
  if (kind) return { kind, text: text.slice(at), junk: false, entities };
  const found = FEED.exec(text);
  const later = found && KINDS.get(found[1]?.toLowerCase() ?? "");
  if (!later || later === "html") return { kind: "other" };
  return { kind: later, text: text.slice(found.index), junk: true, entities };
}

/** Where a text's first element begins, and its document type as written. */
function afterProlog(text: string): { readonly at: number; readonly doctype: string } {
  let doctype = "";
  let at = afterSpace(text, 0);
  while (at < text.length) {
    const end = skipped(text, at);
    if (end === null) break;
    if (/^<!doctype/i.test(text.slice(at, at + 9))) doctype = text.slice(at, end);
    at = afterSpace(text, end);
  }
  return { at, doctype };
}

function afterSpace(text: string, from: number): number {
  const space = /[\s\0\ufeff]*/y;
  space.lastIndex = from;
  return from + (space.exec(text)?.[0].length ?? 0);
}

/** The end of a declaration, comment or document type that begins here; null for anything else, and for one without an end. */
function skipped(text: string, at: number): number | null {
  if (text.startsWith("<?", at)) return after(text, "?>", at + 2);
  if (text.startsWith("<!--", at)) return after(text, "-->", at + 4);
  return /^<!doctype/i.test(text.slice(at, at + 9)) ? afterDoctype(text, at) : null;
}

function after(text: string, mark: string, from: number): number | null {
  const at = text.indexOf(mark, from);
  return at === -1 ? null : at + mark.length;
}

/** What matters in a document type: its comments and literals, which may hold any mark, and its brackets. */
const DOCTYPE_PARTS = /<!--[\s\S]*?(?:-->|$)|"[^"]*"|'[^']*'|[[\]>]/g;

function afterDoctype(text: string, from: number): number | null {
  let subset = false;
  const parts = new RegExp(DOCTYPE_PARTS);
  parts.lastIndex = from;
  for (let part = parts.exec(text); part; part = parts.exec(text)) {
    if (part[0] === "[") subset = true;
    if (part[0] === "]") subset = false;
    if (part[0] === ">" && !subset) return parts.lastIndex;
  }
  return null;
}
