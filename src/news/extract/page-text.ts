import type { PageParts } from "./page-parts.ts";

/** Elements that begin and end a line. */
const LINES: ReadonlySet<string> = new Set(
  `ADDRESS ARTICLE BLOCKQUOTE BODY BR DD DIV DL DT H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD
   TFOOT TH THEAD TR UL`.split(/\s+/),
);

/** Elements beside the text. */
const BESIDE: ReadonlySet<string> = new Set(["ASIDE", "FIGURE", "FIGCAPTION", "FOOTER"]);

/** As much of a node of a document as is looked at: the libraries' own types ask for a browser's. */
interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

const TEXT = 3;

type Pieces = PageParts["pieces"];

/** A shorter article, in characters, may be one of which too much was taken for something else. */
const SHORT = 300;

/** The article within a page as text, a line a paragraph; empty where none is found. */
export async function textOf({ pieces }: Pick<PageParts, "pieces">): Promise<string> {
  const read = await reader();
  const text = read(pieces);
  if (text.length >= SHORT) return text;
  const bare = read(
    pieces.map((piece) => (piece.kind === "open" ? { ...piece, attributes: {} } : piece)),
  );
  return bare.length > text.length ? bare : text;
}

/** Loads what finds the article: it is large, and most desks read no page. */
async function reader(): Promise<(pieces: Pieces) => string> {
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import("linkedom"),
    import("@mozilla/readability"),
  ]);
  return (pieces) => {
    const { document } = parseHTML("<!doctype html><html><head></head><body></body></html>");
    let inner = document.body;
    for (const piece of pieces) {
      if (piece.kind === "close") inner = inner.parentNode;
      else if (piece.kind === "text") inner.appendChild(document.createTextNode(piece.text));
      else {
        const element = document.createElement(piece.name);
        for (const [name, value] of Object.entries(piece.attributes))
          element.setAttribute(name, value);
        inner.appendChild(element);
        inner = element;
      }
    }
    const found = new Readability<PageNode>(document, {
      serializer: (node) => node as unknown as PageNode,
      disableJSONLD: true,
      // It would try again by writing the page out and parsing it anew, which takes a minute for some pages.
      charThreshold: -1,
    }).parse();
    return found?.content ? linesOf(found.content).trim() : "";
  };
}

/** Where a line of a block quotation begins. */
const BLOCK_LINE = "\n> ";

function linesOf(root: PageNode): string {
  const pieces: string[] = [];
  let blocks = 0;
  let node: PageNode | null = root;
  while (node) {
    const isLine = LINES.has(node.nodeName);
    const isBlock = node.nodeName === "BLOCKQUOTE" && node.firstChild !== null;
    if (isBlock) blocks += 1;
    if (isLine) pieces.push(blocks > 0 ? BLOCK_LINE : "\n");
    if (node.nodeType === TEXT) pieces.push((node.textContent ?? "").replace(/\s+/g, " "));
    if (node.firstChild && !BESIDE.has(node.nodeName)) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node?.nodeName === "BLOCKQUOTE") blocks -= 1;
      if (node && LINES.has(node.nodeName)) pieces.push(blocks > 0 ? BLOCK_LINE : "\n");
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return pieces.join("");
}
