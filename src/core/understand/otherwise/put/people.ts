import { pattern } from "../../../../pattern.ts";
import type { Pattern } from "./pattern.ts";

/** People, posts and seats, and who is asked for. */
export const people: readonly Pattern[] = [
  // Who holds a post is told with since when.
  [/^(who (?:is|are|was|were) .+?) and since when$/g, "$1"],
  [
    /^what reasons? did (.{3,40}?) give for (?:leaving|quitting|resigning from|giving up)(?: the nec| it)?\b/g,
    "what did $1 say about leaving the nec",
  ],
  [/\bafter (\S+ \S+|\S+) (?:became|was elected) an? mp\b/g, "after $1"],
  [
    /^who (?:had|held|led|ran|chaired) (the \S+ (?:panel|committee)) before (.{3,40}?) took (?:it )?over\b.*$/g,
    "who led $1 before $2",
  ],
  [
    /^(who (?:replaced|succeeded|took over from) .+? (?:panel|committee)) in (?:\w+ )?\d{4}$/g,
    "$1",
  ],
  // Whoever gave a seat up for Parliament left it then.
  [
    /^which nec members (?:gave up|left|lost|vacated) their seats (?:because|when|after|as) .*?(in (?:\w+ )?\d{4})$/g,
    "who left the nec $1",
  ],
  [
    /^who (?:took|filled|got) the (?:two|three|four) (\S+ (?:seats|places)) (?:left|vacated) by .*?(in (?:\w+ )?\d{4})$/g,
    "who filled the $1 left vacant $2",
  ],
  [
    /^what membership (?:numbers|figures|totals) (?:have been |are |were )?(?:reported|given|known) for (.+)$/g,
    "how many members does $1 have",
  ],
  [/^which (?:runners up|runner ups|people) (?=filled|took|joined|came|replaced)/g, () => "who "],
  // Of a walk-out what was reported is told, over whatever it was.
  [
    /^(why did (?:\S+ )?members walk out) (?:of the nec )?(?:over|when|after|because|as|at) .*$/g,
    "$1 of the nec",
  ],
  // Seats that somebody left are vacant, whoever left them.
  [
    /\b(seats|places) (?:left|vacated|given up) by (?:the )?(?:(?:two|three|four) )?(?:new )?mps\b/g,
    "$1 left vacant",
  ],
  // Whoever stands behind a group, and not behind its people, made it.
  [
    /^(?:which|what) (?:(?:two|three|other) )?(?:groups|organisations|factions|bodies) (?:are|is|were|was|stand|stood) behind (.+)$/g,
    "which groups formed $1",
  ],
  [/\bturn(?:ed)? ((?:\S+ ){1,2})down\b/g, "reject $1"],
  [
    /\bmembers (walk|walked) out of (?:the|an|its) (?:nec |online )*meeting\b/g,
    "members $1 out of the nec",
  ],
  [/\b(?:left wing|leftwing|left) members (?=walk)/g, () => "members"],
  // Who published a recording is told with what was said in it.
  [
    pattern("g")`
      \b(recording|tape|audio|clip) (?:that |which )?(?:the )?\S+(?: \S+)? (?:
        published|broadcast|aired|released|played|reported|obtained
      )\b
    `,
    "$1",
  ],
  // What a notice was about is what was investigated.
  [
    /\bthe notice (?:that |which )?(?:the )?(?:labour|labour party|party) (?:had )?sent (?:to )?(\S+ \S+)(?= (?:in|about)\b|$)/g,
    (said) => said.replace(/^.* sent (?:to )?/, "the notice of investigation of "),
  ],
  [/\b(representatives?|reps?) elected (from|between|since)\b/g, "$1 $2"],
  [/\bwhich (?:two|three|four) (groups|organisations|factions)\b/g, "which $1"],
  [/\b(seat in parliament|parliamentary seat|constituency) did (.+?) win\b/g, "$1 did $2 hold"],
  [/\bwas (he|she) (?:first|top) or (?:second|third|last)\b/g, "what place did $1 come"],
  // Whether a seat was filled by an election is told by how it was filled.
  [
    pattern("g")`
      ^(?:and )?(?:why )?(?:was|were) there (?:not )?(?:a |an |any |no )?by elections? (?:
        for|over|to fill|to replace|in
      ) (.+? (?:seat|place))\b
    `,
    "how was $1 filled",
  ],
  // What the officers' group is says how many are in it, and who.
  [
    pattern("g")`
      \b(?:
        how (?:many|big|large)(?: (?:people|members|officers))? (?:
          is|are|were|was|sit|sat|there
        )(?: there)?(?: in| on)?
        |(?:the )?size of|who (?:is|are|was|were|sits|sat) (?:in|on)
      ) the (?:nec )?officers group(?: (?:in|by|as of) (?:\w+ )?\d{4})?\b
    `,
    "what is the officers group",
  ],
  [/\bfilled for the first time\b/g, "first filled by election"],
  [
    pattern("g")`
      \b(?:
        somebody|someone|anybody|anyone|a person
      ) (?:who (?:was|is) )?elected (?:by (?:the )?members )?(?:to|for) the (\S+ section)\b
    `,
    "a $1 rep",
  ],
  [
    pattern("g")`
      \b(rep|representative|member) (?:goes|leaves|quits|resigns|steps down) (?:
        half ?way|midway|mid way|part ?way|part of the way
      ) through (?:the|their|a|his|her) term\b
    `,
    "$1 resigns mid term",
  ],
  // The members' places on another committee, which elections with candidates fill.
  [
    pattern("g")`
      \b(?:clp|constituency|members) (places|seats|reps|representatives) on the (
        conference arrangements committee|national constitutional committee|cac|ncc
      )\b
    `,
    "$1 on the $2",
  ],
  // Whoever did something is asked for by who did.
  [
    pattern("g")`
      ^(?:please )?(?:list|name|give|show|tell me|write down|set out) (?:me )?(?:
        every(?:one|body)|all those|all (?:of )?the people|the people|any(?:one|body)
      ) who (?=has|have|had|was|were|is|are|\w+ed\b)
    `,
    () => "who",
  ],
  // What somebody has had since when is what they got then.
  [
    pattern("g")`
      ^(?:since|from) when (?:do|does|have|has|did) (?:the )?(.+?) (?:have|has|had|got|held) (
        (?:(?:a|an|its|their|the|own|voting|separate|reserved|one|two|three) )*(?:
          seats?|places?|reps?|representatives?|representation
        )\b.*
      )$
    `,
    "when did $1 get $2",
  ],
  // Who somebody is, with what tells them from another of the name.
  [
    pattern("g")`
      ^(who (?:is|was) (?:\S+ ){2,4}?)the one (?:that |who )?(?:was |got )?(?:
        elected|stood|won|lost|ran|standing
      ) (?:in|to|for|onto|from) .*$
    `,
    (said) => said.replace(/ the one .*$/, ""),
  ],
  // Who they were is told by the contest: young members' votes are those of Young Labour's elections.
  [/\bhow many young members (could|can|were|had|voted|took)\b/g, "how many members $1"],
  [
    /\bwhen (?:the )?(?:nec members|members of the nec|the nec) (?:elected|chose|picked|voted for) (?:the |its |their )?/g,
    "in the election of the ",
  ],
  // How a seat was filled is told with who filled it.
  [
    pattern("g")`
      \bby (?:what|which) (?:
        method|means|route|mechanism|process
      )(?: (?:was|were) (?:it|that|they|the seat|the place) (?:filled|done|decided|settled|chosen))?\b
    `,
    "how",
  ],
  [
    /\bhow come (.{2,30}?) (?:was|were|sat|got|is) on (?:the )?(nec|committee|executive)\b/g,
    "how did $1 get on the $2",
  ],
  // Which of a name is then put to choice.
  [/^who (?:are|were) the (?:two|three|various|different) (\w{4,}?)s$/g, "who is $1"],
];
