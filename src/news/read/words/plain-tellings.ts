import { pattern } from "../../../pattern.ts";
import { isSiteOf } from "../../extract/site-owner.ts";
import { SENTENCE } from "../../extract/speech.ts";
import { SAYINGS } from "./verbs.ts";

/** What somebody is told to think or to do among others, beside the verbs of saying: the view may be that one's. */
const OF_MIND = pattern("i")`
  \b(?:
    th(?:ink|inks|ought)|fe(?:el|els|lt)|wants?|wanted|hop(?:e|es|ed)|wish(?:es|ed)?
    |kn(?:ow|ows|ew)|spoke|speaks?|talk(?:s|ed)?|rais(?:es|ed)|mov(?:es|ed)|presented|led|opened
    |gave|brought|introduced|emphasi[sz]ed|addressed|prefers|preferred
  )\b
`;

const saysSomething = (text: string): boolean =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => SAYINGS.has(word));

/** Whether a line tells plainly of others, so that it is whoever's the page is: no verb of saying or thinking is in it. */
const isPlainTelling = (text: string, writer: string): boolean =>
  SENTENCE.test(text) && !text.includes(writer) && !OF_MIND.test(text) && !saysSomething(text);

/** Tells of lines that name others whether they are the writer's all the same: where the page stands on that one's own site, and the line is plain. */
export const plainTellingsOf = (
  writer: string,
  publisher: string | null,
): ((text: string) => boolean) =>
  publisher !== null && isSiteOf(writer, publisher)
    ? (text) => isPlainTelling(text, writer)
    : () => false;
