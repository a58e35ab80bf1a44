import { part } from "../../../../pattern.ts";

/** Who speaks in another's place, as a part of a pattern: "a spokesman for Tarrow", "friends of Tarrow". */
export const IN_ANOTHERS_PLACE = part`
  spokes\w+|sides?|camp|team|office|aides?|all(?:y|ies)|supporters?|friends?
`;
