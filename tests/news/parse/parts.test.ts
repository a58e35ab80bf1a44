import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAddress } from "#src/news/parse/address.ts";
import { readDate } from "#src/news/parse/dates.ts";
import { decode } from "#src/news/parse/decode.ts";
import { parseFeed } from "#src/news/parse/feed.ts";
import { fromHtml } from "#src/news/parse/html-text.ts";
import { leniently } from "#src/news/parse/lenient.ts";
import { mend } from "#src/news/parse/mend.ts";
import { slim } from "#src/news/parse/slim.ts";
import { marks } from "./arbitrary-feeds.ts";

const NOW = "2026-11-26T12:00:00Z";
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("bytes as text", () => {
  const pounds = Uint8Array.of(0x3c, 0x61, 0x3e, 0xa3);

  test("the charset of HTTP is found however it is written", () => {
    for (const type of ["text/xml;charset=Windows-1252", 'a/b; Charset="windows-1252"; c=d'])
      expect(decode(pounds, type)).toEqual({
        text: "<a>£",
        encoding: "windows-1252",
        problems: [],
      });
  });

  test("a label nobody knows is passed over, and said", () => {
    expect(decode(bytesOf("<a>£"), "text/xml; charset=utf-7")).toEqual({
      text: "<a>£",
      encoding: "utf-8",
      problems: ["HTTP names the encoding “utf-7”, by which the feed cannot be read."],
    });
  });

  test("text in UTF-8 comes back as it was, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.startsWith("\ufeff") && text[1] !== "\0" && text[0] !== "\0");
        expect(decode(bytesOf(text), "text/xml; charset=utf-8").text).toBe(text);
      }),
    );
  });
});

describe("dates", () => {
  const zones = fc.constantFrom(
    { zone: "+0100", minutes: 60 },
    { zone: "-0530", minutes: -330 },
    { zone: " GMT", minutes: 0 },
    { zone: "Z", minutes: 0 },
  );
  const instants = fc.date({
    min: new Date("1971-01-02"),
    max: new Date("2026-11-26T11:00:00Z"),
    noInvalidDate: true,
  });

  test("any instant of RFC 822 or RFC 3339 reads as the same instant", () => {
    fc.assert(
      fc.property(instants, (at) => {
        const instant = `${at.toISOString().slice(0, 19)}Z`;
        for (const written of [at.toUTCString(), at.toISOString()])
          expect(readDate(written, NOW)).toEqual({ ok: true, date: instant, problem: null });
      }),
    );
  });

  test("a day and time with any zone reads as what its clock shows, less the zone", () => {
    fc.assert(
      fc.property(instants, zones, (at, { zone, minutes }) => {
        const local = at.toISOString().slice(0, 19);
        const read = readDate(`${local}${zone}`, NOW);
        const expected = Date.parse(`${local}Z`) - minutes * 60_000;
        if (read.ok) expect(Date.parse(read.date)).toBe(expected);
        else expect(read.problem).toBe("dateEarly");
      }),
    );
  });
});

describe("markup", () => {
  test("nothing is left that begins a tag, and text that was read reads the same again but for entities", () => {
    fc.assert(
      fc.property(marks, (html) => {
        const { text } = fromHtml(html, 1_000);
        expect(text).not.toMatch(/<[a-z/!?]/i);
        if (!text.includes("&")) expect(fromHtml(text, 1_000).text).toBe(text);
      }),
      { numRuns: 5_000 },
    );
  });

  test("words stay words: tags within them go, tags between them are spaces", () => {
    expect(fromHtml("Un<b>bro</b>ken<br>line<td>cell", 100).text).toBe("Unbroken line cell");
  });

  test("what is cut ends at a word, with an ellipsis, within its length", () => {
    expect(fromHtml("one two three", 10)).toEqual({ text: "one two…", cut: true });
    expect(fromHtml("onetwothree", 10)).toEqual({ text: "onetwothr…", cut: true });
    expect(fromHtml("\u{1f426}".repeat(6), 10).text).toBe(`${"\u{1f426}".repeat(4)}…`);
  });
});

describe("addresses", () => {
  test("what tracks goes and the rest of a query stays as it is written", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("utm_id=1", "FBCLID=2", "gclid", "p=%20a+b", "q=é", "ref=x", "r")),
        (query) => {
          const kept = query.filter((each) => /^[pqr](=|$)/.test(each));
          const search = kept.length > 0 ? `?${kept.join("&")}` : "";
          expect(readAddress(`https://a.example/b?${query.join("&")}#c`, null)).toEqual({
            ok: true,
            url: new URL(`https://a.example/b${search}`).href,
          });
        },
      ),
    );
  });
});

describe("mended XML", () => {
  test("mending what was mended changes nothing, and what is sound stays as it is", () => {
    fc.assert(
      fc.property(marks, (text) => {
        const mended = mend(text).text;
        expect(mend(mended)).toEqual({ text: mended, repaired: false });
      }),
      { numRuns: 3_000 },
    );
  });

  test("what is left out for the parser is no title, link, text or date", () => {
    const feed = `<rss><channel><title>a</title><ttl>5</ttl><item><author>b</author><title>c</title><media:title>d</media:title></item></channel></rss>`;
    expect(slim(feed)?.text).toBe(
      "<rss><channel><title>a</title><item><title>c</title></item></channel></rss>",
    );
  });
});

test("strictly or leniently, a sound feed reads the same", () => {
  const words = fc.constantFrom("Ferry", "late &amp; full", "<![CDATA[<b>Pier</b> shut]]>", "Quay");
  const item = fc.record({ title: words, link: fc.webUrl(), guid: fc.uuid(), description: words });
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 5 }), (items) => {
      const entries = items.map((each) => {
        const inner = Object.entries(each).map(([name, text]) => {
          const safe = name === "link" ? text.replaceAll("&", "&amp;") : text;
          return `<${name}>${safe}</${name}>`;
        });
        return `<item>${inner.join("")}</item>`;
      });
      const feed = `<rss version="2.0"><channel>${entries.join("")}</channel></rss>`;
      const broken = feed.replace("<channel>", "<channel></x><channel>");
      const [sound, loose] = [feed, broken].map((text) =>
        parseFeed(bytesOf(text), null, "https://gazette.example/feed", NOW),
      );
      expect(leniently(feed)?.lost).toBe(0);
      expect(loose?.ok && loose.problems).toContain(
        "The feed's XML is broken; what could be made out was read.",
      );
      expect(loose?.ok && loose.entries).toEqual(sound?.ok && sound.entries);
    }),
  );
});
