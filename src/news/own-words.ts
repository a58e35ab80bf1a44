import { pattern } from "../pattern.ts";

const SAYS =
  '(?:(?:has|had) to say|(?:had |has )?(?:says?|said|told|tells?|wrote|writes|written)\\b[^“”"]{0,60})';
/** "This is what Ada has to say:", "Here is how Ada Tarrow, the clerk, put it:" */
const WHAT = new RegExp(
  `^(?:(?:This|Here|Below) is|Here[’']s) what (?<who>[^:“”"]{2,80}?) ${SAYS}[:.]?$`,
  "u",
);
/** "Here is her account of the meeting.", "Her speech in full:", "In her own words:" */
const PIECE = pattern("u")`
  (?:^| )(?:
    (?:[Hh]ere|[Tt]his|[Bb]elow) (?:is|are)|[Hh]ere[’']s|[Rr]ead
  ) (?:her|his|their) (?:\p{Ll}+ ){0,2}(?:
    account|report|statement|speech|letter|piece|pitch|notes|message|response|contribution
  )\b[^“”"]*[:.]$
  |^(?:Her|His|Their) (?:\p{Ll}+ ){0,2}(?:
    account|report|statement|speech|letter|piece|pitch|message|contribution
  )(?: (?:in full|is below|follows))?:?$
  |^In (?:her|his|their) own words[:.]?$
`;

/** How a line leads to what somebody says after it: by whom, where it says so itself; null where it does not lead. */
export function leadIn(line: string): { readonly who: string | null } | null {
  const what = WHAT.exec(line)?.groups?.who;
  if (what !== undefined) return { who: what };
  return PIECE.test(line) ? { who: null } : null;
}
