import type { Expectations } from "./expectation.ts";

/** What is no feed. */
export const none: Expectations = {
  "json-broken.jsonfeed": { problem: "The feed's JSON is broken." },
  "json-that-is-no-feed.jsonfeed": { problem: "The address gives JSON that is no JSON Feed." },
  "nothing-but-spaces.xml": { problem: "The feed is empty." },
  "nothing.xml": { problem: "The feed is empty." },
  "plain-text.txt": { problem: "The address gives neither RSS nor Atom nor JSON Feed." },
  "web-page-as-xhtml.page": { problem: "The address gives a web page (HTML), not a feed." },
  "web-page.page": { problem: "The address gives a web page (HTML), not a feed." },
  "xml-named-like-a-trap.xml": { problem: "The address gives neither RSS nor Atom nor JSON Feed." },
  "xml-that-is-no-feed.xml": { problem: "The address gives neither RSS nor Atom nor JSON Feed." },
};
