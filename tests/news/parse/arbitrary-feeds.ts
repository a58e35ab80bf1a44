import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";

const FOLDER = "tests/news/feeds";
const samples = readdirSync(FOLDER).map((file) => readFileSync(`${FOLDER}/${file}`));

/** What marks are made of, so that what comes of them is rarely nonsense from the start. */
const PARTS =
  `< > </ /> <! <!-- --> <![CDATA[ ]]> <? ?> " ' = & ; # &lt; &gt; &amp; &quot; &#60; &#x3c; &nbsp; b i p br
  script style title link item entry feed rss channel guid pubDate description content:encoded xml:base xmlns href rel
  https://gazette.example/a ?utm_source=x 2026-11-20 GMT word`.split(/\s+/);

/** Text of marks, words and what is not seen. */
export const marks = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...PARTS) },
      fc.constantFrom(" ", "\n", "\0", "\u200b", "\u202e", "\u00ad", "\ud83c", "\u2028", "é"),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A feed of the tests', with marks or bytes put in somewhere, or something cut out. */
const damaged = fc
  .record({
    feed: fc.constantFrom(...samples),
    at: fc.nat({ max: 3_000 }),
    out: fc.nat({ max: 80 }),
    put: fc.oneof(marks.map(bytesOf), fc.uint8Array({ maxLength: 20 })),
  })
  .map(({ feed, at, out, put }) =>
    Buffer.concat([
      feed.subarray(0, at % (feed.length + 1)),
      put,
      feed.subarray((at % (feed.length + 1)) + out),
    ]),
  );

const inEntry = marks.map((text) =>
  bytesOf(
    `<rss version="2.0"><channel><item><title>${text}</title><link>${text}</link></item></channel></rss>`,
  ),
);
const json = fc
  .json({ maxDepth: 4 })
  .map((items) => bytesOf(`{"version":"https://jsonfeed.org/version/1","items":[${items}]}`));

/** Anything that may come from a feed's address. */
export const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 5, arbitrary: damaged },
  { weight: 2, arbitrary: inEntry },
  marks.map(bytesOf),
  json,
  fc.uint8Array({ maxLength: 300 }),
);

/** Anything that may stand as its type: mostly none, or one with an encoding. */
export const anyContentType: fc.Arbitrary<string | null> = fc.oneof(
  fc.constant(null),
  fc
    .constantFrom("utf-8", "utf-16", "windows-1252", "utf-7", "bogus", '"iso-8859-1"')
    .map((charset) => `text/xml; charset=${charset}`),
  fc.string(),
);
