import { pattern } from "../../../pattern.ts";

const SPEAKS_FOR_PARTY = pattern("i")`
  ^(?:
    (?:the )?labour(?: party)?
    |(?:the |an? )?spokes\w+(?: (?:for|of) (?:the )?(?:labour|party)(?: party)?)?
    |(?:the |an? |one )?(?:senior )?(?:labour|party)(?: party)? (?:
      spokes\w+|sources?|officials?|insiders?|figures?|chiefs?|bosses
    )
  )$
`;

/** Whether somebody speaks for the party by what an article calls that one: "a Labour spokesperson", "party sources", and nobody of a group that has its name. */
export const speaksForParty = (called: string): boolean => SPEAKS_FOR_PARTY.test(called);
