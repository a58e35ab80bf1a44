import { pattern } from "../pattern.ts";
import { isGivenName } from "./given-names.ts";

const BEGINS = /^(?<given>\p{Lu}\p{Ll}+) (?<next>\p{Ll}+)/u;
/** After a name that is a word too, "Mark" or "Will", what somebody is or does. */
const DOES = pattern("u")`
  ^(?:
    is|was|has|had|does|did|won|lost|rang|told|came|went|took|gave|got|left|met|saw|felt|thought
    |made|put|ran|stood|sat|spoke|wrote|sent|who|\p{Ll}{2,}(?:ed|s)
  )$
`;

/** The given name with which a sentence begins on somebody whom it calls so alone: "Ken rang me"; null where it begins on none. */
export function givenNameBeginning(text: string): string | null {
  const { given = "", next = "" } = BEGINS.exec(text)?.groups ?? {};
  return isGivenName(given) && DOES.test(next) ? given : null;
}
