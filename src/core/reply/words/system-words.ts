import type { SystemKind } from "#src/record/record.ts";

/** How votes became seats, as it stands after "by": "single transferable vote". */
export const SYSTEM_WORDS: Readonly<Record<SystemKind, string>> = {
  "block-vote": "block vote",
  "first-past-the-post": "first past the post",
  "single-transferable-vote": "single transferable vote",
  "electoral-college": "electoral college",
  "delegate-vote": "vote of delegates",
  "vote-of-mps": "vote of MPs",
  "vote-of-members": "vote of members",
  unopposed: "nomination alone, unopposed",
};
