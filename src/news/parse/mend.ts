import { MOST } from "./limits.ts";

/** XML in which every mark that begins something also ends it. */
export interface Mended {
  /** Without comments and processing instructions; a "<" that begins nothing is "&lt;". */
  readonly text: string;
  /** Whether there was a "<" that begins nothing, or a tag with broken attributes. */
  readonly repaired: boolean;
}

const QUOTES: ReadonlySet<number> = new Set(['"', "'"].map((quote) => quote.charCodeAt(0)));
const LESS = "<".charCodeAt(0);
const GREATER = ">".charCodeAt(0);
const NAME = /<\/?([A-Za-z_\u0080-\uffff][^\s<>"'=/]*)/y;

/**
 * Makes a text's marks sound, in one walk over it; what stands open at its end is cut off. Both parsers look for the
 * end of a mark from each "<" anew where there is none, which takes time by the square of the text's length.
 */
export function mend(text: string): Mended {
  const pieces: string[] = [];
  let repairs = 0;
  let kept = 0;
  let at = text.indexOf("<");
  const replace = (to: number, by: string) => {
    pieces.push(text.slice(kept, at), by);
    kept = to;
  };
  while (at !== -1) {
    const mark = markAt(text, at);
    if (mark.kind === "broken") repairs += 1;
    if (mark.kind === "open" || repairs > MOST.repairs)
      return { text: pieces.join("") + text.slice(kept, at), repaired: repairs > 0 };
    if (mark.kind !== "sound") replace(mark.to, mark.by);
    at = text.indexOf("<", mark.to);
  }
  return { text: pieces.join("") + text.slice(kept), repaired: repairs > 0 };
}

type Mark =
  | { readonly kind: "sound"; readonly to: number }
  | { readonly kind: "idle" | "broken"; readonly to: number; readonly by: string }
  | { readonly kind: "open" };

const nothing = (at: number): Mark => ({ kind: "broken", to: at + 1, by: "&lt;" });

function markAt(text: string, at: number): Mark {
  if (text.startsWith("<!--", at)) return upTo(text, "-->", at + 4, "idle");
  if (text.startsWith("<![CDATA[", at)) return upTo(text, "]]>", at + 9, "sound");
  if (text.startsWith("<?", at)) return upTo(text, "?>", at + 2, "idle");
  NAME.lastIndex = at;
  const name = NAME.exec(text)?.[1];
  return name === undefined ? nothing(at) : tagAt(text, at, name);
}

function upTo(text: string, end: string, from: number, kind: "idle" | "sound"): Mark {
  const found = text.indexOf(end, from);
  if (found === -1) return { kind: "open" };
  return { kind, to: found + end.length, by: "" };
}

/** A tag ends at the first ">" outside quotation marks; a "<" before that shows it to be none, or its quotation marks to be broken. */
function tagAt(text: string, at: number, name: string): Mark {
  const closing = text[at + 1] === "/";
  let quote = 0;
  let first = -1;
  for (let to = at + 1; to < text.length; to++) {
    const code = text.charCodeAt(to);
    if (code === LESS) {
      if (first === -1) return nothing(at);
      return withoutAttributes(text, first + 1, name);
    }
    if (code === GREATER) {
      if (quote === 0)
        return to - at > MOST.tag
          ? withoutAttributes(text, to + 1, `${closing ? "/" : ""}${name}`)
          : { kind: "sound", to: to + 1 };
      if (first === -1) first = to;
    } else if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (!closing && QUOTES.has(code)) quote = code;
  }
  return { kind: "open" };
}

function withoutAttributes(text: string, to: number, name: string): Mark {
  return { kind: "broken", to, by: text[to - 2] === "/" ? `<${name}/>` : `<${name}>` };
}
