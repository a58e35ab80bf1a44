import { attempt } from "./attempt.ts";
import { fromAtom } from "./from-atom.ts";
import { fromRdf, fromRss } from "./from-rss.ts";
import { leniently } from "./lenient.ts";
import { mend } from "./mend.ts";
import { BROKEN_FURTHER, lostEntries, MORE_ENTRIES, type Problems } from "./problems.ts";
import type { RawFeed } from "./raw.ts";
import type { Root } from "./root.ts";
import { type Slim, slim } from "./slim.ts";

type XmlRoot = Extract<Root, { readonly junk: boolean }>;
type XmlRead =
  | { readonly ok: true; readonly feed: RawFeed }
  | { readonly ok: false; readonly problem: string };

const PARSERS = { rss: fromRss, rdf: fromRdf, atom: fromAtom } as const;

/** RSS, RDF or Atom: strictly where its elements close each other, else leniently. */
export function fromXml(root: XmlRoot, problems: Problems): XmlRead {
  if (root.junk) problems.say("Text that stood before the feed was left out.");
  if (root.entities) problems.say("The feed declares entities of its own, which were not put in.");
  const { text, repaired } = mend(root.text);
  if (repaired) problems.say("The feed's XML has broken tags, which were repaired.");
  const slimmed = slim(text);
  if (slimmed?.brokenOff) {
    if (slimmed.entries === 0)
      return { ok: false, problem: "The feed breaks off before its first entry ends." };
    problems.say("The feed breaks off; the entries before that were read.");
  }
  const feed = (slimmed && strictly(root.kind, slimmed, problems)) ?? loosely(text, problems);
  return feed ? { ok: true, feed } : { ok: false, problem: "The feed's XML is broken." };
}

function strictly(kind: XmlRoot["kind"], { text, more }: Slim, problems: Problems): RawFeed | null {
  const feed = attempt(() => PARSERS[kind](text));
  if (feed && more) problems.say(MORE_ENTRIES);
  return feed;
}

function loosely(text: string, problems: Problems): RawFeed | null {
  const read = leniently(text);
  if (!read) return null;
  problems.say("The feed's XML is broken; what could be made out was read.");
  if (read.more) problems.say(BROKEN_FURTHER);
  if (read.lost > 0) problems.say(lostEntries(read.lost));
  return read.feed;
}
