import { pattern } from "../../pattern.ts";
import type { Reading, ReadLine } from "./article.ts";
import { pastAside, sentenceSubject } from "./sentence-subject.ts";
import type { Who } from "./who.ts";

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
export function authorIn({ whoOf }: Reading, { tokens }: ReadLine): Who | null {
  const subject = sentenceSubject(tokens);
  if (!subject || subject === "somebody" || subject.kind !== "name") return null;
  if (subject.after !== "start") return null;
  let verb = pastAside(tokens, tokens.indexOf(subject.token) + 1);
  while (HAS.test(tokens[verb]?.text ?? "")) verb++;
  const token = tokens[verb];
  const leads = tokens.slice(verb, verb + 4).map(({ text }) => text);
  const writes =
    token?.kind === "word" &&
    (WRITES.test(token.text) || token.text === "written" || GOES_PUBLIC.test(leads.join(" ")));
  const who = writes ? whoOf(subject.token) : null;
  return who?.kind === "person" ? who : null;
}
