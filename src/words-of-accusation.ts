import { pattern } from "./pattern.ts";
/**
 * Words that say of somebody what may harm. What is reported with them is given only to those who ask: editorial
 * rule 3.
 */
export const ACCUSING = pattern("i")`
  \b(
    suspend(?:ed|s)?|suspension|expel(?:led|s)?|expulsion|accus(?:ed?|es|ing|ations?)
    |alleg(?:ed?|es|ing|ations?)|smear(?:s|ed|ing)?|fraud(?:ulent)?|racists?|antisemit(?:es?|ic)
    |bull(?:y|ied|ying)|harass(?:ed|ing|ment)?|misconduct
  )\b
`;
