import type { Expectations } from "./expectation.ts";

/** Bytes as text. */
export const encodings: Expectations = {
  "encoding-http-against-declaration.xml": {
    contentType: "text/xml; charset=windows-1252",
    entries: [
      {
        key: "Toll of £5 – “or more”, says café (no date)",
        title: "Toll of £5 – “or more”, says café",
      },
    ],
    problems: [
      "HTTP says that the feed is in windows-1252, the XML declaration utf-8; the former was taken.",
    ],
  },
  "encoding-iso-8859-15.xml": { entries: [{ key: "Toll of €5 (no date)", title: "Toll of €5" }] },
  "encoding-mark-against-declaration.xml": {
    entries: [
      {
        key: "Toll of £5 – “or more”, says café (no date)",
        title: "Toll of £5 – “or more”, says café",
      },
    ],
  },
  "encoding-nobody-knows.xml": {
    entries: [
      {
        key: "Toll of £5 – “or more”, says café (no date)",
        title: "Toll of £5 – “or more”, says café",
      },
    ],
    problems: ["The XML declaration names the encoding “bogus”, by which the feed cannot be read."],
  },
  "encoding-not-declared.xml": {
    entries: [
      {
        key: "Toll of £5 – “or more”, says café (no date)",
        title: "Toll of £5 – “or more”, says café",
      },
    ],
  },
  "encoding-utf-16-declared-only.xml": {
    entries: [
      {
        key: "Toll of £5 – “or more”, says café (no date)",
        title: "Toll of £5 – “or more”, says café",
      },
    ],
    problems: [
      "The XML declaration names the encoding “utf-16”, by which the feed cannot be read.",
    ],
  },
  "encoding-utf-16-with-a-mark.xml": {
    entries: [
      {
        key: "Toll of £5 – “or more”, says café (no date)",
        title: "Toll of £5 – “or more”, says café",
      },
    ],
  },
  "encoding-utf-16-without-a-mark.xml": {
    entries: [
      {
        key: "Toll of £5 – “or more”, says café (no date)",
        title: "Toll of £5 – “or more”, says café",
      },
    ],
  },
  "encoding-windows-1252.xml": {
    entries: [
      {
        key: "Toll of £5 – “or more”, says café (no date)",
        title: "Toll of £5 – “or more”, says café",
      },
    ],
  },
  "encoding-wrong.xml": {
    entries: [{ key: "Toll of �5 (no date)", title: "Toll of �5" }],
    problems: ["Some characters cannot be read as utf-8 and are shown as “�”."],
  },
};
