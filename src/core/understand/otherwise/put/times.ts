import { MONTH, type Pattern, YEAR } from "./pattern.ts";

/** Times, and contests told by them. */
export const times: readonly Pattern[] = [
  [
    RegExp(
      `\\bfrom ((?:${MONTH} )?${YEAR}) (?:onwards?|on|up to now|until now|to the present)(?: in order)?\\b`,
      "g",
    ),
    "since $1",
  ],
  // How somebody is known in the field, which all of the record is about.
  [/ (?:nec|labour|politics|election) wise$/g, () => ""],
  // What somebody has read elsewhere is no part of the question.
  [
    / i (?:keep|have|had|ve) (?:seeing|seen|found|finding|reading|read|heard|hearing) .*$/g,
    () => "",
  ],
  // When somebody became a rep is the election for that seat.
  [
    RegExp(
      `\\bwhen (?:he|she|they) (?:became|was elected|was chosen as|were elected|was elected as) (?:the )?((?:\\S+ ){1,3}(?:rep|representative)) (in ${YEAR})$`,
      "g",
    ),
    "in the $1 election $2",
  ],
  // "When he lost his seat on the NEC in 2014": how it came out is said with any figure.
  [
    RegExp(
      `\\bwhen (?:he|she|they) (?:lost|won|kept|held|gained|took|missed) (?:his|her|their|the|a|out on a) (?:nec )?(?:seats?|places?)(?: on the nec)? (in ${YEAR})$`,
      "g",
    ),
    "$1",
  ],
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
  // What was changed then says no more than when it was.
  [
    RegExp(
      `\\b(?:after|following|since) the (?:rule )?(?:changes?|reforms?|enlargement|expansion) (?:of|in) ((?:(?:${MONTH}|spring|summer|autumn|winter) )?${YEAR})\\b`,
      "g",
    ),
    "in $1",
  ],
  [
    RegExp(
      `\\b(?:after|following|since) the ((?:${MONTH} )?${YEAR}) (?:rule )?(?:changes?|reforms?|enlargement|expansion)\\b`,
      "g",
    ),
    "in $1",
  ],
  [
    RegExp(`\\bfrom (?:${MONTH} )?(${YEAR}) (?:to|until|through) the end of (${YEAR})\\b`, "g"),
    "from $1 to $2",
  ],
  [RegExp(`\\bfrom ${MONTH} (${YEAR}) (?:to|until|through) (${YEAR})\\b`, "g"), "from $1 to $2"],
  [/\bvery (first|last)\b/g, "$1"],
  // A month or a day of a year that is said is asked for by when it was.
  [
    RegExp(`^(?:and )?(?:in|on) (?:which|what) (?:month|day|date)(?: of| in)? ${YEAR} `, "g"),
    () => "when",
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
  // A contest is known by its time, and not by what was before it.
  [
    RegExp(
      `\\b(?:ahead of|in the run ?up to|in the lead ?up to|in advance of|going into) the ((?:${MONTH} )?${YEAR}) (?:vote|election|ballot|contest|race|poll)\\b`,
      "g",
    ),
    "in $1",
  ],
  [RegExp(`\\bboth of the (${YEAR})\\b`, "g"), "both $1"],
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
  // A chair sits from one conference to the next.
  [
    RegExp(
      `\\bbetween (?:the )?(?:conferences? of )?(${YEAR})(?: conference)? and (?:the )?(${YEAR})(?: (?:party |annual )?conferences?)?\\b`,
      "g",
    ),
    "from $1 to $2",
  ],
];
