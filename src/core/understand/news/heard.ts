import { pattern } from "../../../pattern.ts";
import type { Run } from "../run.ts";
import { type Setting, textOf } from "./setting.ts";

/** What stands for what was asked before. */
export const POINTS = /^(?:to )?(?:that|it|this|those|these|them)$/;

/** People who are nobody in particular: that something was said to them tells it from nothing. */
const ANYBODY: ReadonlySet<string> = new Set(
  "people everyone everybody supporters followers members us them voters others reporters journalists press media".split(
    " ",
  ),
);
const SPEAKS_TO_PRESS = pattern()`
  ^(?:and |but |so )?(?:did|has|have) .+ (?:speak|spoken|talk|talked|say anything|said anything) to (?:
    (?:the|any|waiting|assembled)\s
  )*(?:press|media|reporters|journalists)\b(?! (?:office|officer|team|secretary)\b)
`;
/** Whether it is asked if somebody commented at all: "did Tarrow speak to reporters after the count?" */
export const asksOfPress = (text: string): boolean => SPEAKS_TO_PRESS.test(text);

/** "The Courier", "the Courier's columnist". */
function outletIn(said: string, forms: Setting["forms"]): string | undefined {
  const own = said.replace(OF_OUTLET, "");
  return [said, `the ${said}`, own, `the ${own}`].flatMap((each) => forms.get(each) ?? [])[0];
}
const OF_OUTLET = pattern()`
  (?: s)? (?:
    columnist|reporter|journalist|correspondent|editor|political editor|diarist|interviewer|writer
    |readers?
    |(?:(?:email|phone|text) )?(?:
      emails?|e mails?|questions?|requests?(?: for (?:a )?comments?)?|calls?|messages?|texts?
      |enquir(?:y|ies)|inquir(?:y|ies)|approach(?:es)?
    )
  )$
`;

const MEETING = pattern("u")`
  ^(?:(?:\p{L}+ )?(?:19|20)\d\d |\p{L}+ |last |emergency )?(
    nec|national executive(?: committee)?|executive
  )(?: committee)? meeting$
`;

/** Whom something was said to; where it is a publisher, who asked for a comment. */
export function heardBy(run: Run | undefined, { phrase, forms }: Setting) {
  if (!run) return {};
  const named = textOf(phrase, run).replace(
    /^(?:(?:the|his|her|their|its|any|waiting|assembled) )+/,
    "",
  );
  // "The June 2014 NEC meeting" is the committee.
  const [, committee] = MEETING.exec(named) ?? [];
  const said = committee ?? named;
  if (POINTS.test(said)) return {};
  const name = outletIn(said, forms);
  if (name) return { publisher: name };
  return ANYBODY.has(said) ? {} : { listener: said };
}

/**
 * The publisher that asked somebody for an answer, and what about: "the Courier's questions about the list"; nothing
 * where no publisher is named.
 */
export function askedBy(
  { from, to }: Run,
  setting: Setting,
): { readonly publisher: string; readonly about?: Run } | Record<string, never> {
  const at = setting.phrase.tokens.findIndex(
    ({ text }, index) => index > from && index < to && ABOUT.test(text),
  );
  const asker = heardBy({ from, to: at < 0 ? to : at }, setting);
  if (!("publisher" in asker) || asker.publisher === undefined) return {};
  return { publisher: asker.publisher, ...(at >= 0 && { about: { from: at + 1, to } }) };
}

/** The publisher to whom something was said by the end of a question, and what about: "describe Tarrow to the Courier"; nothing where none is. */
export function heardLast(
  { from, to }: Run,
  setting: Setting,
): { readonly publisher: string; readonly about: Run } | Record<string, never> {
  const at = setting.phrase.tokens.findLastIndex(
    ({ text }, index) => index > from && index < to - 1 && text === "to",
  );
  const heard = at < 0 ? {} : heardBy({ from: at + 1, to }, setting);
  if (!("publisher" in heard) || heard.publisher === undefined) return {};
  return { publisher: heard.publisher, about: { from, to: at } };
}

const ABOUT = /^(?:about|on|over|regarding|concerning)$/;
