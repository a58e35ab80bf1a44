import { pattern } from "../../pattern.ts";
import { isLabel } from "./labels.ts";
import { leadsOn } from "./masthead.ts";
import { wordsIn } from "./words-in.ts";

/** What leads to the headlines of other articles, on a line of its own. */
const LEADS: readonly RegExp[] = [
  pattern("i")`
    ^(?:
      related|similar|read next|see also|up next|most (?:read|popular|viewed)|trending|recommended
      |latest (?:news|stories|posts)|recent posts|you (?:may|might) also like|further reading
      |keep reading|don[’']t miss
    )(?: (?:articles?|stor(?:y|ies)|posts?|content|topics?|news|for you))?(?::|\.{2,3}|…)?$
  `,
  /^(?:read )?more (?:from|on|by|about|in) [^.!?]{1,60}$|^read more:?$/i,
  /^(?:more (?:news|stories|politics)|topics|tags|tagged|categories|filed under)\b[^.!?]{0,60}$/i,
];

/** A headline of an article at most; longer lines go on with the one that is read. */
const MOST_WORDS = 22;

/** A headline: one sentence at most, and no full stop at its end. */
const isHeadline = (line: string): boolean =>
  wordsIn(line) <= MOST_WORDS && !/[.;][”"’')\]]*$/.test(line) && !/[.!?] \p{Lu}/u.test(line);

/**
 * The lines of an article without the headlines of others that a line such as "Related" or "Read more from the Courier"
 * leads to, up to the next that is a sentence. Under nothing but what leads to the parts of the site stands its own.
 */
export function withoutOthers(lines: readonly string[]): readonly string[] {
  let among = false;
  const begun = lines.findIndex((line) => !leadsOn(line) && !isLabel(line));
  return lines.filter((line, at) => {
    const leads = at > begun && LEADS.some((lead) => lead.test(line));
    among = leads || (among && isHeadline(line));
    return !among;
  });
}
