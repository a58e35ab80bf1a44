import { part } from "../../../pattern.ts";

/** What people are called by what they do, as a part of a pattern: "the donor", "the Scottish MP". */
export const POST = part`
  donor|MP|peer|leader|mayor|minister|secretary|councillor|candidate|chair(?:man|woman)?
  |comedian|stand-up|actor|writer|unionist|lawyer|president|director|organiser|veteran
  |politician|academic|journalist|blogger|activist|campaigner|founder|treasurer|lord|baroness
  |\d\d-year-old
`;
