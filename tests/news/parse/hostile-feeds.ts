/** In characters: what takes time by its square takes minutes at this size. */
const SIZE = 2_000_000;

const many = (text: string, size = SIZE) => text.repeat(Math.ceil(size / text.length));
const each = (count: number, make: (at: number) => string, joint = "") =>
  Array.from({ length: count }, (_, at) => make(at)).join(joint);

const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const rss = (items: string) =>
  `<rss version="2.0" ${DC}><channel><title>Harbour Gazette</title>${items}</channel></rss>`;
const beside = (rest: string) =>
  rss(`<item><title>Ferry timetable agreed</title><guid>ferry</guid>${rest}</item>`);
const atom = (rest: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Gazette</title><entry><title>Ferry timetable agreed</title><id>ferry</id>${rest}</entry></feed>`;
const html = (text: string) => beside(`<description><![CDATA[${text}]]></description>`);
const described = (text: string) => beside(`<description>${text}</description>`);
const json = (rest: string) =>
  `{"version":"https://jsonfeed.org/version/1.1","title":"Harbour Gazette",${rest}}`;
const declared = each(20, (at) => `<!ENTITY a${at} "${many(`&a${at - 1};`, 50)}">`);
const bomb = `<!DOCTYPE rss [<!ENTITY a-1 "aaaaaaaaaa">${declared}]>`;
const broken = "</titel>";

/** Feeds made to hold a parser up, by what they are made of. */
export const HOSTILE: Readonly<Record<string, () => string>> = {
  "a million tags that never end": () => described(`${many("<")}"`),
  "tags without an end, with a letter": () => described(`${many("<a")}"`),
  "tags with one quotation mark each": () => described(many('<a"')),
  "tags with both quotation marks in turn": () => described(many(`<a'<b"`)),
  "comments half begun in a text": () => described(many("<!-")),
  "comments half begun between entries": () => rss(many("<!-")),
  "comments that never end": () => beside(many("<!--")),
  "instructions that never end": () => beside(many("<?")),
  "sections of CDATA that never end": () => beside(many("<![CDATA[")),
  "empty sections of CDATA": () => beside(`<title>${many("<![CDATA[]]>")}</title>`),
  "empty comments": () => beside(many("<!---->")),
  "empty instructions": () => beside(many("<?x ?>")),
  "closing tags half begun": () => beside(many("</a ")),
  "closing tags of nothing": () => beside(many("</a>")),
  "escaped tags that never end": () => described(many("&lt;a&quot;")),
  "tags in CDATA that never end": () => html(many('<a"')),
  "tags within tags, torn": () => html(many("<<b>b")),
  "scripts that never end": () => html(many("<script>")),
  "scripts that end wrongly": () => html(many("<script></")),
  "a long text in each of many entries": () =>
    rss(many(`<item><description><![CDATA[${many("<b>x", 48_000)}]]></description></item>`)),
  "elements within each other": () => beside(many("<a>")),
  "elements within each other, closed": () =>
    beside(many("<a>", 800_000) + many("</a>", 1_066_667)),
  "roots within each other": () => many("<rss>"),
  "entries within each other": () => rss(many("<item>")),
  "titles within each other": () => described(many("<description>")),
  "titles that are not closed": () => rss(many("<item><title>x</item>")),
  "100,000 attributes": () =>
    rss(`<item ${each(100_000, (at) => `a${at}="x"`, " ")}><title>x</title></item>`),
  "attributes of one name": () => atom(`<link ${many('href="b" ')}/>`),
  "attributes without values": () => rss(`<item ${many("a ")}><title>x</title></item>`),
  "one attribute and spaces": () => rss(`<item a=${many(" ")}b><title>x</title></item>`),
  "50,000 namespaces": () =>
    `<rss version="2.0" ${each(50_000, (at) => `xmlns:n${at}="u${at}"`, " ")}><channel/></rss>`,
  "an author of brackets": () => beside(`<author>${many("(")}</author>`),
  "an author with an address of dots": () => beside(`<author>http://${many(".")} x</author>`),
  "an author with an e-mail of dots": () => beside(`<author>a@${many(".")}(</author>`),
  "entities of entities": () => bomb + described("&a19;"),
  "entities of entities in a broken feed": () =>
    bomb + described("&a19;").replace("</title>", broken),
  "an entity from a file": () =>
    `<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/hostname">]>${described("&a;")}`,
  "document types that never end": () => many("<!DOCTYPE "),
  "comments in a document type": () => `<!DOCTYPE rss [${many("<!--")}`,
  "quotation marks in a document type": () => `<!DOCTYPE rss [${many("'\"")}`,
  "many document types": () => many("<!DOCTYPE a [<!ENTITY >]>") + beside(""),
  ampersands: () => beside(`<title>${many("&")}</title>`),
  "half a number of an entity": () => described(many("&#x41")),
  "a space of two megabytes": () => described(`${many(" ")}x`),
  "accents on accents": () => described(`a${many("\u0301\u0316", SIZE / 2)}`),
  "300,000 empty entries": () => rss(many("<item/>")),
  "200,000 entries": () => rss(many("<item></item>")),
  "one guid for all": () =>
    rss(each(40_000, (at) => `<item><guid>x</guid><title>t${at}</title></item>`)),
  "links to nowhere": () => atom(many('<link href="javascript:x"/>')),
  "links of the feed": () => rss(many("<link/>")),
  "titles of one entry": () => beside(many("<title></title>")),
  "dates of one entry": () => beside(many("<dc:date>nope</dc:date>")),
  "a guid of two megabytes": () => rss(`<item><guid>${many("g")}</guid><title>x</title></item>`),
  "a link of two megabytes": () => beside(`<link>https://x.example/${many("g")}</link>`),
  "XHTML without an end": () => atom(`<content type="xhtml"><div>${many("<div>")}</div></content>`),
  "XHTML with CDATA": () =>
    atom(`<content type="xhtml"><div>${many("<![CDATA[<]]>")}</div></content>`),
  "XHTML with a prefix": () =>
    atom(`<content type="xhtml"><a.b:div>${many("<a.b:p>")}</a.b:div></content>`),
  "contents that lead nowhere": () =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><items><rdf:Seq>${many('<rdf:li rdf:resource="x"/>', 600_000)}</rdf:Seq></items></channel>${many('<item rdf:about="y"><title>z</title></item>')}</rdf:RDF>`,
  "brackets of JSON": () => many("["),
  "brackets of JSON, closed": () => json(`"items":${"[".repeat(500_000)}${"]".repeat(500_000)}`),
  "100,000 keys of JSON": () =>
    json(`${each(100_000, (at) => `"k${at}":1`, ",")},"items":[{"id":1}]`),
  "entries of JSON without end": () => json(`"items":[${many('{"id":"1"},')}{}]`),
  "a feed's name again and again": () => many(" <rss"),
  "names of colons": () => many("<x:"),
  "a name without end": () => `<${many("a")}`,
  "a declaration without end": () => `<?xml ${many(" encoding")}?>${beside("")}`,
  "nothing but zeros": () => many("\0"),
  "a broken feed of paragraphs": () =>
    rss(
      many(
        `<item><title>x${broken}<description>${many("<p>y", 360)}</description></item>`,
        900_000,
      ),
    ),
  "a broken feed of links": () => rss(`</x><item>${many('<link a="b"/>', 900_000)}</item>`),
  "a broken feed of authors": () => rss(`<item></b></item>${many("<author/>", 900_000)}`),
  "a broken feed of entities": () => rss(`<item><title>${many("&#38;", 900_000)}${broken}</item>`),
  "a broken feed of two megabytes": () => rss(`</x>${many("<item><title>x</title></item>")}`),
};
