import type { Words } from "./frame.ts";

/** Words that carry no content in a question about this field. Every other word must be explained. */
export const NOISE: ReadonlySet<string> = new Set(
  `a an the of in on at to for from by as with into than so and also but
   is are was were be been being am do does did done has have had having
   whether it its this that these those there
   i me you your
   please pls thanks kindly hi hello hey ok okay actually really just exactly roughly again quickly
   tell show give know want would could can may let find look get got see
   who whom whose which what
   nec election elections contest contests ballot ballots race byelection byelections
   mr mrs ms miss mx dr sir dame lord lady baroness cllr comrade
   e g ie eg etc`.split(/\s+/),
);

/** Ways of asking politely or loosely, which carry no content only as a whole. */
const PHRASES = [
  "a bit about",
  "a bit more about",
  "a little about",
  "a little more about",
  "would like to",
  "right now",
  "by any chance",
  "if possible",
  "would you mind",
  "do you mind",
  "in the end",
  "as far as is known",
  "remind me",
].map((phrase) => phrase.split(" "));

/** Names of the body this desk is about. "Labour" alone is a party, and is not among them. */
const BODY = [
  "national executive committee",
  "ruling body",
  "ruling national executive committee",
  "ruling executive",
].map((phrase) => phrase.split(" "));

/** Marks as noise the words at these places: those of `NOISE` and `PHRASES`, the body's names, and "Labour" or "Labour Party" right before one or before a section. */
export function noiseOf(words: Words, sectionStarts: ReadonlySet<number>): ReadonlySet<number> {
  const noise = new Set<number>();
  const bodyStarts = new Set<number>();
  words.forEach((word, at) => {
    if (NOISE.has(word)) noise.add(at);
    if (word === "nec") bodyStarts.add(at);
    for (const phrase of PHRASES) {
      if (!phrase.every((each, offset) => words[at + offset] === each)) continue;
      for (let offset = 0; offset < phrase.length; offset++) noise.add(at + offset);
    }
    for (const phrase of BODY) {
      if (!phrase.every((each, offset) => words[at + offset] === each)) continue;
      bodyStarts.add(at);
      for (let offset = 0; offset < phrase.length; offset++) noise.add(at + offset);
    }
  });
  words.forEach((word, at) => {
    if (word !== "labour") return;
    const after = words[at + 1] === "party" ? at + 2 : at + 1;
    if (!bodyStarts.has(after) && !sectionStarts.has(after)) return;
    for (let each = at; each < after; each++) noise.add(each);
  });
  return noise;
}
