import { pattern } from "../../../../pattern.ts";
import { MONTH, type Pattern, SEVERAL, YEAR } from "./pattern.ts";

const WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** Votes, counts and how somebody did. */
export const votes: readonly Pattern[] = [
  [/\bfinal (figures|totals|votes|numbers|scores)\b/g, "$1"],
  [
    pattern("g")`
      ^what was the (?:vote|result|tally|count) when .{3,40}? (?:was|were) (?:
        elected|made|chosen|voted
      ) (?:as )?(?:the )?(
        (?:vice )?chair|treasurer|leader|deputy leader
      )\b
    `,
    "what was the result of the election of $1",
  ],
  // A vote of those who vote is the election: "in the July 2024 vote of MPs".
  [
    RegExp(`\\bin the ((?:${MONTH} )?${YEAR}) (?:vote|poll|ballot) (?:of|by|among) `, "g"),
    "in the $1 election by ",
  ],
  [/\bhow did (?:the )?voting (?:for|in|to) (the .+?) change\b/g, "what changed about $1"],
  [/\bhow (?:did|does|do) (?:the )?voting (?:for|in|to) (the .+?) work\b/g, "how was $1 elected"],
  [/\bhow manny\b/g, () => "how many"],
  [
    /\bseparated (.{3,40}?) from (?:a|the last|the final) (?:seat|place)\b/g,
    "was $1 short of a seat",
  ],
  [
    /\bhow many (?:people |names |candidates |hopefuls )?(?:were|are) on the (\S+(?: \S+){0,2}) ballot(?: paper)?\b/g,
    "how many candidates stood in the $1 election",
  ],
  // Why so many of somebody's were elected takes for known how many there were, which the figures tell.
  [
    RegExp(
      `^(?:why|how come|how) (?:did )?(.{3,40}?) (?:win|won|take|took|get|got|sweep|swept) (?:all|only|just) (?:of )?(?:the )?${SEVERAL} (.*?(?:seats|places)) (in .+)$`,
      "g",
    ),
    "how many $2 did $1 win $3",
  ],
  [
    RegExp(
      `^(?:why|how come) (?:did )?(?:only |just |all )?${SEVERAL} of (?:the )?(.{3,40}?)(?: slate| candidates| slate s candidates)? (?:get elected|got elected|win|won|were elected|succeed|succeeded|get in|got in) (in .+)$`,
      "g",
    ),
    "how many of $1 candidates were elected $2",
  ],
  // Somebody's votes in all their elections are those in each, unless a sum is asked for.
  [
    pattern("g")`
      ^list (.{3,40}?) (?:s )?votes in (?:all|each|every)(?: of)?(?: the| his| her| their)? (?:\S+ ){0,2}(?:
        elections?|contests?|ballots?
      )(?: (?:that )?(?:he|she|they) (?:stood|ran) in)?$
    `,
    "$1 votes in each election",
  ],
  [/^of (the \S+ .+?) how many (.+)$/g, "how many of $1 $2"],
  [
    RegExp(`\\bhow many of the (?:\\d+|${SEVERAL}) (\\S+ (?:candidates|nominees))\\b`, "g"),
    "how many of the $1",
  ],
  [/^(who .+) in (?:chronological |date )?order$/g, "$1"],
  [/\band in (?:what|which) (?:position|place|spot)$/g, "and where did they finish"],
  [
    RegExp(
      `^did (.+?) (?:win|get|take) (?:more|fewer) (.*?(?:seats|places)) (in ${YEAR}) or (in ${YEAR})$`,
      "g",
    ),
    "how many $2 did $1 win $3 and $4",
  ],
  [/\bvotes cast (for|in)\b/g, "votes $1"],
  [/^(was|were|is|are) (.+?) successful\b/g, "$1 $2 elected"],
  [
    RegExp(`\\b(in|at) the ((?:${MONTH} )?${YEAR}) (?:vote|poll|ballot) (?:for|on) `, "g"),
    (said) => said.trim().replace(/(?:vote|poll|ballot) (?:for|on)$/, "election for"),
  ],
  [/\b(stood|ran|standing) in the final (?:vote|ballot|round|stage) for\b/g, "$1 for"],
  // How the last seat was decided.
  [
    pattern("g")`
      \b(?:
        gap|distance|difference|margin
      ) between (?:the )?(?:last|final|lowest)(?: \S+)? (?:elected|winner|in) and (?:the )?(?:
        first|next|best|top|highest|nearest
      )(?: \S+)? (?:not elected|unelected|loser|out)\b
    `,
    "gap for the last seat",
  ],
  // Ballots in which somebody is elected are elections, and no ballots cast.
  [
    /\bin how many (?:(?:different|separate|of the|of) )?((?:\S+ ){0,3}?)(?:ballots|polls|votes)\b/g,
    "in how many $1elections",
  ],
  [
    /\b(?:how many )?votes for the (first|second|third|fourth|last) one\b/g,
    "how many votes did the candidate who came $1 get",
  ],
  [
    /\bhow many (?:names|people|candidates) (?:were|are|appeared|appear|stand)(?: there)? in the (.+?) results?\b/g,
    (said) =>
      said.replace(/^how many .*? in the (.+?) results?$/, "how many candidates stood in the $1"),
  ],
  [
    /^(?:so |and )?what was the (?:vote|score|margin|tally|count|result) when (.+?) (?:beat|defeated|saw off) (.+)$/g,
    "by how many votes did $1 beat $2",
  ],
  [/\ba fifth of\b/g, "20 per cent of"],
  [/\ba tenth of\b/g, "10 per cent of"],
  [/\bonly (come|came|finish|finished|got|get|manage|managed)\b/g, "$1"],
  // Somebody's candidacies are all those in which that one was a candidate.
  [
    /\b(?:in|at) which (?:he|she|they) (?:was a candidate|were candidates|stood|ran|took part)\b/g,
    "",
  ],
  // The answer shows how many there were.
  [
    RegExp(
      `\\b(?:all|each|every one)(?: of)?(?: the| these| those)? ${SEVERAL} (?:of the )?(candidates|contenders|hopefuls)`,
      "g",
    ),
    "all the $1",
  ],
  // "Stood 6 for the section": a number of people.
  [
    pattern("g")`
      \b(?:
        stood|ran|fielded|backed|had|got|won|elected|with|their|its|the|of|all|for|where
      ) (?:[2-9]|1[0-2]) (?:
        candidates|people|seats|places|women|men|members|reps|in|for|got|won|were|that|who|to|on
        |elected
      )\b
    `,
    (said) => said.replace(/\d+/, (number) => WORDS[Number(number)] ?? number),
  ],
  // Nominations are counted once: "in total" adds nothing.
  [/\b(nominated (?:\w+ ){1,4})(?:in total|in all|altogether|overall)\b/g, "$1"],
  [
    /\b(how many (?:clps|parties|unions)) (?:in total|in all|altogether|overall) nominated\b/g,
    "$1 nominated",
  ],
  [
    pattern("g")`
      \b(?:
        how many votes|what vote|what number of votes
      ) (?:put|got|took|landed|carried|brought) (.{3,40}?) (?:on|onto|on to) the (?:nec|committee|executive)\b
    `,
    "how many votes did $1 receive",
  ],
  [
    pattern("g")`
      \b(?:tightest|closest|narrowest) (?:
        contest|race|fight|battle|finish|ballot
      ) for (?:the|a) (?:last|final) ((?:clp |constituency )?)(?:seat|place)\b
    `,
    "closest $1contest",
  ],
  [
    pattern("g")`
      \b(?:the )?(?:(?:third|sixth|seventh|ninth|second) and )?(?:last|final|lowest)(?: of the)? (?:
        winners?|successful candidates?|winning candidates?
      )\b
    `,
    "the last elected",
  ],
  [
    /^(?:going by|judging by|based on|from|on) (?:your|the record s?) ?(?:figures|numbers|data|records?|files?|sources?) /g,
    "",
  ],
  [
    pattern("g")`
      \b(
        beat|beating|defeat|defeating|saw off|edged? out|pip|pipped
      ) (.{3,40}?) to (?:become|be|be elected|be chosen)(?: as)? (?:the )?
    `,
    "$1 $2 for ",
  ],
  [
    pattern("g")`
      \bby (?:
        how many votes|what vote|what margin|what majority
      )(?: to how many)? did the (?:nec|committee) (?:agree|decide|vote|approve|back|opt)(?: to| for| on)?(?: adopt| use| bring in| introduce)? (
        stv|the single transferable vote|single transferable vote
      )\b
    `,
    "how did the vote on $1 go",
  ],
  // "The members' ballot for the committee" is the contest of it.
  [
    /^how did the (?:members|membership|member) (?:ballot|vote|poll|election) for (.{3,50}?) go\b/g,
    "what was the result of the $1 election",
  ],
  // What the record has votes of is all that it can compare.
  [
    pattern("g")`
      ^(?:of|out of|among) (?:all )?(?:of )?the (
        (?:clp |constituency |youth |nec )?(?:section )?
      )(?:elections|contests|ballots) (?:
        with (?:full|complete|known|all)? ?(?:figures|votes|results|totals|numbers|tables)
        |(?:that )?(?:you|the record|we) (?:have|has|hold|know|knows) (?:
          vote totals|votes|figures|results|totals|numbers
        )(?: for| of)?
      ) (which|what) (?:one )?
    `,
    "$2 $1election ",
  ],
];
