const page = (body: string, head = "") =>
  `<!doctype html><html><head><title>Weavers meet</title>${head}</head><body><article><h1>Weavers meet</h1>${body}`;
const paragraph =
  "<p>The weavers met on Monday, and chose Ada Lintott, who had stood before, and said so at length.</p>";
const SIZE = 1_900_000;

/** A text repeated to nearly the size that is read. */
const full = (text: string, size = SIZE) => text.repeat(Math.floor(size / text.length));

/** Pages that would take long, each by what is wrong with it. */
export const hostilePages: Readonly<Record<string, () => string>> = {
  "nested a hundred thousand deep": () => page(full("<div>")),
  "tables within tables": () => page(full("<table><tr><td>")),
  "many chains of elements": () =>
    page(full(`${"<div>".repeat(30)}${paragraph}${"</div>".repeat(30)}`)),
  "closing tags of nothing": () => page("<div>".repeat(900) + full("</p></x>")),
  "spans without end": () => page(full("<span>a</span>")),
  "links without end": () => page(full("<a href=x>word</a> ")),
  "line breaks without end": () => page(full("text<br><br>")),
  "words brought in without end": () => page(full("<p>Ada Lintott said:</p><p>I am.</p>")),
  "letters without end": () => page(full("<p>It said:</p><p>Dear Ada,</p><p>No.</p><p>Best,</p>")),
  "paragraphs without end": () => page(full(paragraph)),
  "a script of 2 MB": () => page(`<script>${full("a")}</script>${paragraph}`),
  "scripts that are not closed": () => page(paragraph + full("<script>")),
  "comments that are not closed": () => page(full("<!--")),
  "attributes without end": () =>
    page(`<div ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(" ")}>${paragraph}`),
  "an attribute of 2 MB": () => page(`<div class="${full("comment ")}">${paragraph}`),
  "less-than signs": () => full("<"),
  ampersands: () => page(full("&")),
  "ampersands escaped": () => page(full("&amp;")),
  "a paragraph of 2 MB": () => page(`<p>${full("word, ")}</p>`),
  "a word of 2 MB": () => page(`<p>${full("w")}</p>`),
  "nothing but spaces": () => page(`<p>${full("\n\t ")}x</p>`),
  "linked data nested deep": () =>
    page(paragraph, `<script type="application/ld+json">${full("[", 99_000)}</script>`),
  "linked data in many scripts": () =>
    page(paragraph, full('<script type="application/ld+json">{"@graph":[{}]}</script>')),
  "metas without end": () => page(paragraph, full("<meta name=a content=b>")),
  "headings without end": () => page(full("<h1>a</h1>")),
  "a title that is not closed": () => `<title>${full("a ")}`,
  "zero bytes": () => page(full("\0")),
};
