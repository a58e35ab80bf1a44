import { pattern } from "../../../pattern.ts";

/** Whether a word of a question asks who proposed something. */
export const asksProposer = (word: string): boolean =>
  /^(?:propos|suggest|tabl|recommend)/.test(word);

const PROPOSED = pattern("i")`
  \b(?:
    propos(?:ed|es|al)|mov(?:ed|es)|suggest(?:ed|s|ion)|tabled|tables|recommend(?:ed|s)|float(?:ed|s)
    |puts? forward|brought|introduced|called for|urged|idea|advocat(?:ed|es)|wants|wanted|demanded
  )\b
`;

/** Whether a text has somebody propose something: who speaks of what others do, "asking why nobody was suggesting it", does not. */
export const hasProposed = (text: string): boolean => PROPOSED.test(text);
