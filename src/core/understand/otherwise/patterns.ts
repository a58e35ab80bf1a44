import type { Token } from "../read.ts";

const YEAR = "(?:19|20)\\d\\d";
const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
const SEVERAL = "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|\\d{1,2})";

const WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** Ways to say something that no list of words holds, with what is said for them. */
const PATTERNS: readonly (readonly [
  pattern: RegExp,
  plainly: string | ((said: string) => string),
])[] = [
  // "2014 against 2016", "2020 v 2022 v 2024": times of one person or group.
  [
    RegExp(
      `\\b${YEAR}(?: (?:as )?(?:against|versus|vs|v|compared (?:with|to|against)) ${YEAR})+\\b`,
      "g",
    ),
    (said) => (said.match(/\d{4}/g) ?? []).join(" and "),
  ],
  // "The first Welsh members' ballot in 2020": the year says which is meant.
  [
    RegExp(
      `\\bthe first ((?:\\S+ ){1,3}(?:ballot|election|contest|vote|poll|count)) ((?:in |of )?(?:${MONTH} )?${YEAR})\\b`,
      "g",
    ),
    "the $1 $2",
  ],
  // Whether a seat was filled by an election is told by how it was filled.
  [
    /^(?:and )?(?:why )?(?:was|were) there (?:not )?(?:a |an |any |no )?by elections? (?:for|over|to fill|to replace|in) (.+? (?:seat|place))\b/g,
    "how was $1 filled",
  ],
  // What the officers' group is says how many are in it, and who.
  [
    /\b(?:how (?:many|big|large)(?: (?:people|members|officers))? (?:is|are|were|was|sit|sat|there)(?: there)?(?: in| on)?|(?:the )?size of|who (?:is|are|was|were|sits|sat) (?:in|on)) the (?:nec )?officers group\b/g,
    "what is the officers group",
  ],
  [/\bfilled for the first time\b/g, "first filled by election"],
  [/\bvotes cast (for|in)\b/g, "votes $1"],
  [/^(was|were|is|are) (.+?) successful\b/g, "$1 $2 elected"],
  [
    RegExp(`\\b(in|at) the ((?:${MONTH} )?${YEAR}) (?:vote|poll|ballot) (?:for|on) `, "g"),
    (said) => said.trim().replace(/(?:vote|poll|ballot) (?:for|on)$/, "election for"),
  ],
  [/\b(stood|ran|standing) in the final (?:vote|ballot|round|stage) for\b/g, "$1 for"],
  // A month or a day of a year that is said is asked for by when it was.
  [
    RegExp(`^(?:and )?(?:in|on) (?:which|what) (?:month|day|date)(?: of| in)? ${YEAR} `, "g"),
    () => "when",
  ],
  [
    /\b(?:somebody|someone|anybody|anyone|a person) (?:who (?:was|is) )?elected (?:by (?:the )?members )?(?:to|for) the (\S+ section)\b/g,
    "a $1 rep",
  ],
  [
    /\b(rep|representative|member) (?:goes|leaves|quits|resigns|steps down) (?:half ?way|midway|mid way|part ?way|part of the way) through (?:the|their|a|his|her) term\b/g,
    "$1 resigns mid term",
  ],
  // The members' places on another committee, which elections with candidates fill.
  [
    /\b(?:clp|constituency|members) (places|seats|reps|representatives) on the (conference arrangements committee|national constitutional committee|cac|ncc)\b/g,
    "$1 on the $2",
  ],
  // How the last seat was decided.
  [
    /\b(?:gap|distance|difference|margin) between (?:the )?(?:last|final|lowest)(?: \S+)? (?:elected|winner|in) and (?:the )?(?:first|next|best|top|highest|nearest)(?: \S+)? (?:not elected|unelected|loser|out)\b/g,
    "gap for the last seat",
  ],
  // Ballots in which somebody is elected are elections, and no ballots cast.
  [
    /\bin how many (?:(?:different|separate|of the|of) )?((?:\S+ ){0,3}?)(?:ballots|polls|votes)\b/g,
    "in how many $1elections",
  ],
  // Whoever did something is asked for by who did.
  [
    /^(?:please )?(?:list|name|give|show|tell me|write down|set out) (?:me )?(?:every(?:one|body)|all those|all (?:of )?the people|the people|any(?:one|body)) who (?=has|have|had|was|were|is|are|\w+ed\b)/g,
    () => "who",
  ],
  // What somebody has had since when is what they got then.
  [
    /^(?:since|from) when (?:do|does|have|has|did) (?:the )?(.+?) (?:have|has|had|got|held) ((?:(?:a|an|its|their|the|own|voting|separate|reserved|one|two|three) )*(?:seats?|places?|reps?|representatives?|representation)\b.*)$/g,
    "when did $1 get $2",
  ],
  // "Two years after that, in 2010", "the time before, in 2014": the year says which is meant.
  [
    RegExp(
      `\\b(?:(?:a|one|two|three|four|five|six|[1-9]) years? (?:(?:after|before) (?:that|then)|later|earlier|before|after|on)|the (?:time|one|year|election|contest) (?:before|after)(?: that| then)?)(?: (?:in|that is|namely))? (${YEAR})\\b`,
      "g",
    ),
    "in $1",
  ],
  [
    RegExp(
      `\\b(?:at|in) the (?:preceding|previous|earlier|next|following|subsequent) (?:contest|election|ballot|vote|one) (?:in |of )?(${YEAR})\\b`,
      "g",
    ),
    "in $1",
  ],
  [/\bthat (?:earlier|later|previous|preceding|same) (contest|election|ballot|vote)\b/g, "that $1"],
  [
    /\b(?:how many )?votes for the (first|second|third|fourth|last) one\b/g,
    "how many votes did the candidate who came $1 get",
  ],
  [RegExp(`\\b(?:in )?that same year (${YEAR})\\b`, "g"), "in $1"],
  [RegExp(`\\b(?:under the |the )?(${YEAR}) (?:rules|rulebook)$`, "g"), "in $1"],
  // What members could then do says nothing that the year does not: "back in 1994, when members first had the vote".
  [
    RegExp(
      `^(?:back )?(in|in the) (${YEAR}) (?:contest |election |ballot )?when (?:(?:the|all|ordinary|party|labour|members|membership|rank|and|file|they|it|was|were|first|had|got|given|a|an|say|vote|votes|voting|could|allowed|to|for|of|only|started|began|open|opened|up|one|member) ){2,}(?=(?:who|whom|what|which|how|where)\\b)`,
      "g",
    ),
    (said) => `in ${/\d{4}/.exec(said)?.[0]}`,
  ],
  [
    /\bhow many (?:names|people|candidates) (?:were|are|appeared|appear|stand)(?: there)? in the (.+?) results?\b/g,
    (said) =>
      said.replace(/^how many .*? in the (.+?) results?$/, "how many candidates stood in the $1"),
  ],
  // Who somebody is, with what tells them from another of the name.
  [
    /^(who (?:is|was) (?:\S+ ){2,4}?)the one (?:that |who )?(?:was |got )?(?:elected|stood|won|lost|ran|standing) (?:in|to|for|onto|from) .*$/g,
    (said) => said.replace(/ the one .*$/, ""),
  ],
  // Who they were is told by the contest: young members' votes are those of Young Labour's elections.
  [/\bhow many young members (could|can|were|had|voted|took)\b/g, "how many members $1"],
  [
    /\bwhen (?:the )?(?:nec members|members of the nec|the nec) (?:elected|chose|picked|voted for) (?:the |its |their )?/g,
    "in the election of the ",
  ],
  // How many seats a contest was for, or the first time of something, tells it no better than its year does.
  [
    RegExp(
      `\\b(${YEAR}) the first (?:year|election|contest|time|ballot|vote) (?:of|with|for|that had|under) (?:six|seven|nine|6|7|9) (?:seats|places|reps)\\b`,
      "g",
    ),
    "$1",
  ],
  [
    RegExp(
      `\\bfrom the (${YEAR}) (?:party |annual )?conference to the (${YEAR}) (?:conference|one)\\b`,
      "g",
    ),
    "from $1 to $2",
  ],
  [
    RegExp(
      `\\bat the (?:very )?(?:end|start|beginning|close) of (?=(?:${MONTH} )?${YEAR}\\b)`,
      "g",
    ),
    () => "in",
  ],
  [
    RegExp(
      `\\b(?:under|by) the rule (?:that was |which was )?(?:first )?(?:used|applied|introduced|brought in|in force) (?:in|from|since) ${YEAR}`,
      "g",
    ),
    () => "",
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
    /\b(?:stood|ran|fielded|backed|had|got|won|elected|with|their|its|the|of|all|for|where) (?:[2-9]|1[0-2]) (?:candidates|people|seats|places|women|men|members|reps|in|for|got|won|were|that|who|to|on|elected)\b/g,
    (said) => said.replace(/\d+/, (number) => WORDS[Number(number)] ?? number),
  ],
  // A contest is known by its time, and not by what was before it.
  [
    RegExp(
      `\\b(?:ahead of|in the run ?up to|in the lead ?up to|in advance of|going into) the ((?:${MONTH} )?${YEAR}) (?:vote|election|ballot|contest|race|poll)\\b`,
      "g",
    ),
    "in $1",
  ],
  [RegExp(`\\bboth of the (${YEAR})\\b`, "g"), "both $1"],
  // How a seat was filled is told with who filled it.
  [
    /\bby (?:what|which) (?:method|means|route|mechanism|process)(?: (?:was|were) (?:it|that|they|the seat|the place) (?:filled|done|decided|settled|chosen))?\b/g,
    "how",
  ],
  // Nominations are counted once: "in total" adds nothing.
  [/\b(nominated (?:\w+ ){1,4})(?:in total|in all|altogether|overall)\b/g, "$1"],
  [
    /\b(how many (?:clps|parties|unions)) (?:in total|in all|altogether|overall) nominated\b/g,
    "$1 nominated",
  ],
  [
    /\b(?:how many votes|what vote|what number of votes) (?:put|got|took|landed|carried|brought) (.{3,40}?) (?:on|onto|on to) the (?:nec|committee|executive)\b/g,
    "how many votes did $1 receive",
  ],
  [
    /\b(?:tightest|closest|narrowest) (?:contest|race|fight|battle|finish|ballot) for (?:the|a) (?:last|final) ((?:clp |constituency )?)(?:seat|place)\b/g,
    "closest $1contest",
  ],
  [
    /\b(?:the )?(?:(?:third|sixth|seventh|ninth|second) and )?(?:last|final|lowest)(?: of the)? (?:winners?|successful candidates?|winning candidates?)\b/g,
    "the last elected",
  ],
  [
    /\bhow come (.{2,30}?) (?:was|were|sat|got|is) on (?:the )?(nec|committee|executive)\b/g,
    "how did $1 get on the $2",
  ],
  [
    /^(?:going by|judging by|based on|from|on) (?:your|the record s?) ?(?:figures|numbers|data|records?|files?|sources?) /g,
    "",
  ],
  [
    /\b(beat|beating|defeat|defeating|saw off|edged? out|pip|pipped) (.{3,40}?) to (?:become|be|be elected|be chosen)(?: as)? (?:the )?/g,
    "$1 $2 for ",
  ],
  // Which of a name is then put to choice.
  [/^who (?:are|were) the (?:two|three|various|different) (\w{4,}?)s$/g, "who is $1"],
  // How it came out is said with any figure.
  [
    RegExp(
      `\\bwhen (?:he|she|they) (?:was|were) (?:re )?elected(?: to| onto| on to)?(?: the)?(?: nec| committee)? in (${YEAR})$`,
      "g",
    ),
    "in $1",
  ],
  [
    RegExp(
      `\\b(${YEAR}) when (?:he|she|they) (?:lost|won|kept|held|gained|took|missed)(?: (?:his|her|their|the|a|out on a))?(?: nec)?(?: (?:seats?|places?))?$`,
      "g",
    ),
    "$1",
  ],
  [
    /\bby (?:how many votes|what vote|what margin|what majority)(?: to how many)? did the (?:nec|committee) (?:agree|decide|vote|approve|back|opt)(?: to| for| on)?(?: adopt| use| bring in| introduce)? (stv|the single transferable vote|single transferable vote)\b/g,
    "how did the vote on $1 go",
  ],
  // "The members' ballot for the committee" is the contest of it.
  [
    /^how did the (?:members|membership|member) (?:ballot|vote|poll|election) for (.{3,50}?) go\b/g,
    "what was the result of the $1 election",
  ],
  // What the record has votes of is all that it can compare.
  [
    /^(?:of|out of|among) (?:all )?(?:of )?the ((?:clp |constituency |youth |nec )?(?:section )?)(?:elections|contests|ballots) (?:with (?:full|complete|known|all)? ?(?:figures|votes|results|totals|numbers|tables)|(?:that )?(?:you|the record|we) (?:have|has|hold|know|knows) (?:vote totals|votes|figures|results|totals|numbers)(?: for| of)?) (which|what) (?:one )?/g,
    "$2 $1election ",
  ],
  // A chair sits from one conference to the next.
  [
    RegExp(
      `\\bbetween (?:the )?(?:conferences? of )?(${YEAR})(?: conference)? and (?:the )?(${YEAR})(?: (?:party |annual )?conferences?)?\\b`,
      "g",
    ),
    "from $1 to $2",
  ],
];

/** Where the word that begins at a character stands among the words of a text. */
const wordAt = (text: string, index: number) =>
  index === 0 ? 0 : text.slice(0, index).trimEnd().split(" ").length;

const textOf = (tokens: readonly Token[]) => tokens.map((token) => token.text).join(" ");

/** A question with what `PATTERNS` hold put plainly; null where it has none of them. */
export function plainlyPut(tokens: readonly Token[]): readonly Token[] | null {
  let put = tokens;
  let text = textOf(put);
  for (const [pattern, plainly] of PATTERNS) {
    const before = put;
    for (const found of [...text.matchAll(pattern)].reverse()) {
      const from = wordAt(text, found.index);
      const to = from + found[0].trim().split(" ").length;
      const [first] = put.slice(from, to);
      const [whole] = found;
      const said = typeof plainly === "string" ? whole.replace(pattern, plainly) : plainly(whole);
      if (!first || said === whole) continue;
      const words = said
        .split(" ")
        .filter((word) => word !== "")
        .map((word, at) => ({ ...first, text: word, apart: at === 0 && first.apart }));
      put = [...put.slice(0, from), ...words, ...put.slice(to)];
    }
    if (put !== before) text = textOf(put);
  }
  return put === tokens ? null : put;
}
