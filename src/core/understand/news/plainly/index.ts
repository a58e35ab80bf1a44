import type { Token } from "../../read.ts";
import { ANSWERED } from "./answered.ts";
import { putBy } from "./form.ts";
import { OPENED } from "./opened.ts";
import { PUBLISHED } from "./published.ts";
import { REASONS } from "./reasons.ts";
import { SAID } from "./said.ts";
import { STATED } from "./stated.ts";

const FORMS = [...PUBLISHED, ...ANSWERED, ...REASONS, ...SAID, ...OPENED];

/**
 * A question for what somebody said, in one of the many ways to ask that, as the plainest: "on the fees, what was Ada
 * Tarrow's line?" as "what did Ada Tarrow say about the fees". Each way that it may be asked in gives one, the likeliest
 * first; a plain one may have another way in it, "do we know if …".
 */
export const plainly = (tokens: readonly Token[]): readonly (readonly Token[])[] =>
  putBy(FORMS, tokens);

/** The same of a question that stands after what somebody is told to have said: "Ada Tarrow criticised the fees. What did she say?" */
export const afterStated = (tokens: readonly Token[]): readonly (readonly Token[])[] =>
  putBy(STATED, tokens);
