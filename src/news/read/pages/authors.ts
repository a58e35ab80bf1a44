import { pattern } from "../../../pattern.ts";
import type { Reading, ReadLine } from "../article.ts";
import { whoIs } from "../scene/speaking.ts";
import type { Who } from "../scene/who.ts";
import { pastAside, sentenceSubject } from "../subject/sentence-subject.ts";

const WRITES =
  /^(?:wrote|writes|emailed|emails|e-mailed|texted|messaged|tweeted|tweets|posted|posts|blogged)$/;
/** "took to Twitter", "reacted on Facebook": what only leads to words that are posted. */
const GOES_PUBLIC = pattern()`
  ^(?:took|takes) to (?:twitter|x|facebook|instagram|bluesky|mastodon|social media)\b
  |^(?:reacted|reacts|responded|responds) on (?:
    twitter|x|facebook|instagram|bluesky|mastodon|social media
  )\b
`;
const HAS = /^(?:has|had|then|later|also|now|recently|since|duly|promptly)$/;

/** Who a sentence tells to have written something: "Tarrow, the clerk, wrote to Ms Penhale": "she wrote" after it is Tarrow again. */
export function authorIn(reading: Reading, line: ReadLine): Who | null {
  const { tokens } = line;
  const subject = sentenceSubject(tokens);
  if (!subject || subject === "somebody") return null;
  const isPerson = subject.kind === "pronoun" && /^(?:he|she)$/.test(subject.word);
  if (!isPerson && (subject.kind !== "name" || subject.after !== "start")) return null;
  const last = subject.kind === "name" ? tokens.indexOf(subject.token) : subject.from;
  let verb = pastAside(tokens, last + 1);
  while (HAS.test(tokens[verb]?.text ?? "")) verb++;
  const token = tokens[verb];
  const leads = tokens.slice(verb, verb + 4).map(({ text }) => text);
  const writes =
    token?.kind === "word" &&
    (WRITES.test(token.text) || token.text === "written" || GOES_PUBLIC.test(leads.join(" ")));
  const word = subject.kind === "pronoun" && subject.word === "he" ? "he" : "she";
  const own = isPerson ? reading.scene.subjectNow(word) : null;
  const who = writes ? (own ?? whoIs(reading, line, subject, "before", false)) : null;
  return who?.kind === "person" ? who : null;
}
