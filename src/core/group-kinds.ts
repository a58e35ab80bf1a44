/** What a group that acts in the party is called by what it is, as alternatives of a pattern: "the left-wing network". */
export const GROUP_KINDS =
  "network|group|faction|campaign|alliance|organisation|movement|union|think tank|slate|society";
