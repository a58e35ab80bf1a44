import { Parser } from "htmlparser2";
import { MOST } from "./limits.ts";

/** A start of an element, an end of one, or a text between. */
export type Piece =
  | { readonly kind: "open"; readonly name: string; readonly attributes: Attributes }
  | { readonly kind: "close" }
  | { readonly kind: "text"; readonly text: string };

export type Attributes = Readonly<Record<string, string>>;

/** A page taken apart. */
export interface PageParts {
  /** The body, no larger or deeper than the limits allow; each start has its end. */
  readonly pieces: readonly Piece[];
  /** `<meta>` by its property, name or itemprop in lower case; the first of each. */
  readonly metas: ReadonlyMap<string, string>;
  readonly canonical: string | null;
  readonly base: string | null;
  readonly title: string;
  readonly headings: readonly string[];
  /** What stands in scripts of linked data, as it stands. */
  readonly linkedData: readonly string[];
  /** What stands in links to whoever wrote the page (`rel="author"`). */
  readonly authors: readonly string[];
  /** `<time>`: what it is, and whether it stands in the article. */
  readonly times: readonly { readonly attributes: Attributes; readonly inArticle: boolean }[];
}

/** Elements of which nothing is shown, or nothing that is the article's. */
const PASSED: ReadonlySet<string> = new Set(
  `script style noscript template iframe object embed svg math canvas video audio select textarea button nav dialog map`.split(
    /\s+/,
  ),
);

/** Attributes by which the article is told from what is around it. */
const KEPT = ["class", "id", "role", "itemprop", "hidden", "aria-hidden"] as const;

const CHUNK = 16_384;

/** Takes a page apart, in time and memory by its length. Throws for none. */
export function partsOf(html: string): PageParts {
  const taking = new Taking();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => taking.open(name, attributes),
      onclosetag: (name) => taking.close(name),
      ontext: (text) => taking.text(text),
    },
    { decodeEntities: true },
  );
  for (let from = 0; from < html.length && !taking.full; from += CHUNK)
    parser.write(html.slice(from, from + CHUNK));
  parser.end();
  return taking.parts();
}

class Taking {
  readonly #pieces: Piece[] = [];
  readonly #metas = new Map<string, string>();
  readonly #headings: string[] = [];
  readonly #linkedData: string[] = [];
  readonly #authors: string[] = [];
  readonly #times: { attributes: Attributes; inArticle: boolean }[] = [];
  /** Of each element that is open, whether it is kept. */
  readonly #open: boolean[] = [];
  #canonical: string | null = null;
  #base: string | null = null;
  #title = "";
  #text: string[] = [];
  #gathering: string[] | null = null;
  #author: string[] | null = null;
  #length = 0;
  #tags = 0;
  #elements = 0;
  #kept = 0;
  #passed = 0;
  #articles = 0;

  /** Whether nothing that follows would be kept. */
  get full(): boolean {
    return this.#tags > MOST.tags || this.#length > MOST.text || this.#open.length > MOST.nested;
  }

  open(name: string, attributes: Attributes): void {
    this.#tags += 1;
    if (this.#passed > 0 || PASSED.has(name)) this.#passed += 1;
    this.#notice(name, attributes);
    const keeps =
      this.#passed === 0 && this.#elements < MOST.elements && this.#kept < MOST.depth && !this.full;
    this.#open.push(keeps);
    if (name === "article") this.#articles += 1;
    if (!keeps) return;
    this.#flush();
    this.#elements += 1;
    this.#kept += 1;
    this.#pieces.push({ kind: "open", name, attributes: keptOf(attributes) });
  }

  close(name: string): void {
    if (this.#passed > 0) this.#passed -= 1;
    if (name === "article") this.#articles -= 1;
    this.#gathered(name);
    if (!this.#open.pop()) return;
    this.#flush();
    this.#kept -= 1;
    this.#pieces.push({ kind: "close" });
  }

  text(text: string): void {
    this.#gathering?.push(text);
    this.#author?.push(text);
    if (this.#passed > 0 || this.#length > MOST.text) return;
    this.#length += text.length;
    this.#text.push(text);
  }

  parts(): PageParts {
    this.#flush();
    return {
      pieces: this.#pieces,
      metas: this.#metas,
      canonical: this.#canonical,
      base: this.#base,
      title: this.#title,
      headings: this.#headings,
      linkedData: this.#linkedData,
      authors: this.#authors,
      times: this.#times,
    };
  }

  #flush(): void {
    if (this.#text.length === 0) return;
    this.#pieces.push({ kind: "text", text: this.#text.join("") });
    this.#text = [];
  }

  #notice(name: string, attributes: Attributes): void {
    if (name === "meta") this.#meta(attributes);
    else if (name === "base") this.#base ??= attributes.href ?? null;
    else if (name === "link" && /\bcanonical\b/i.test(attributes.rel?.slice(0, 100) ?? ""))
      this.#canonical ??= attributes.href ?? null;
    else if (name === "a" && /\bauthor\b/i.test(attributes.rel?.slice(0, 100) ?? ""))
      this.#author = [];
    else if (name === "time" && this.#times.length < MOST.gathered)
      this.#times.push({ attributes, inArticle: this.#articles > 0 && this.#passed === 0 });
    else if (name === "title" || name === "h1") this.#gathering = [];
    else if (name === "script" && isLinkedData(attributes)) this.#gathering = [];
  }

  #meta(attributes: Attributes): void {
    const { content } = attributes;
    if (content === undefined || this.#metas.size >= MOST.gathered * 4) return;
    for (const name of [attributes.property, attributes.name, attributes.itemprop]) {
      const key = name?.slice(0, MOST.attribute).toLowerCase();
      if (key && !this.#metas.has(key)) this.#metas.set(key, content.slice(0, MOST.attribute * 4));
    }
  }

  #gathered(name: string): void {
    if (name === "a" && this.#author && this.#authors.length < MOST.gathered) {
      this.#authors.push(this.#author.join("").slice(0, MOST.attribute));
      this.#author = null;
    }
    if (!this.#gathering || !["title", "h1", "script"].includes(name)) return;
    const text = this.#gathering.join("");
    this.#gathering = null;
    if (name === "title") this.#title ||= text.slice(0, MOST.attribute * 4);
    else if (name === "h1" && this.#headings.length < MOST.gathered)
      this.#headings.push(text.slice(0, MOST.attribute * 4));
    else if (
      name === "script" &&
      text.length <= MOST.linkedData &&
      this.#linkedData.length < MOST.scripts
    )
      this.#linkedData.push(text);
  }
}

const isLinkedData = ({ type = "" }: Attributes) => /^\s*application\/ld\+json\b/i.test(type);

function keptOf(attributes: Attributes): Attributes {
  const kept: Record<string, string> = {};
  for (const name of KEPT) {
    const value = attributes[name];
    if (value !== undefined) kept[name] = value.slice(0, MOST.attribute);
  }
  return kept;
}
