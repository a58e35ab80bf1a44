import { part, pattern } from "../../../pattern.ts";
import { tellsOfVote, VOTE_RESULT } from "./counted.ts";

/** Words that ask for a figure, and what a line has that gives one. */
const FIGURE_ASKED =
  /^(?:many|much|percentage|percentages|cent|share|turnout|margin|far|old|number|total|sum|cost|often)$/;
const FIGURE = pattern("i")`
  \d
  |\b(?:
    one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen
    |(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozen|hundred|thousand|half|third|quarter|twice
  )\b
`;

/** So many of something: "nine", "a few". */
const SO_MANY = part`
  (?:
    \d
    |\b(?:
      one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|an?|few
      |several|many|whole|all|half
    )\b
  )
`;

/** What asks how long something took, and what gives a length of time. */
const LONG_ASKED = /^long$/;
const LONG = pattern("iu")`
  ${SO_MANY}[ -](?:\p{L}+[ -])?(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|fortnight|pages?|words?|lines?|metres?|miles?)\b
  |\b(?:overnight|since|until|lasted)\b
`;

/** Words that ask for a reason, and what leads to one. */
const REASON_ASKED =
  /^(?:why|reason|reasons|because|cause|excuse|grounds|blame|blamed|explain|explanation|caused?|causes)$/;
const REASON = pattern("i")`
  \b(?:
    because|saying (?:that|it|this|he|she|they|the)|due to|in protest|on the grounds|citing
    |as a result|owing to|so that|reasons?|blam(?:es?|ed)|expla(?:n|in)\w*|why|while|thanks to
    |given that|in case|to avoid|after an?|so (?:we|they|he|she|it|the|that)
    |(?:persuaded|convinced|prompted|moved|forced|obliged) (?:him|her|them|me|us)
    |led (?:him|her|them|me|us) to|put(?:s|ting)? (?:\S+ ){1,3}down to|attribut(?:es?|ed|ing) [^.;]{1,60} to
  )\b
`;

/** Words that ask for a time, and what names one. */
const TIME_ASKED = /^(?:when|quickly|soon|fast)$/;
const TIME = pattern("i")`
  \b(?:
    \d{1,2}(?:[.:]\d\d)? ?[ap]m|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january
    |february|march|april|may|june|july|august|september|october|november|december
    |(?:next|last|this|every|each) (?:week|month|year|spring|summer|autumn|winter)|tomorrow
    |tonight|within|hours?|minutes?|days?|weeks?|months?|fortnight|(?:19|20)\d\d
  )\b
`;

/** Words that ask what may be, and those by which an article says so. */
const MAYBE_ASKED = /^(?:could|might)$/;
const MAYBE = /\b(?:could|might|may|risks?)\b/;

const AHEAD_ASKED = /^(?:forward|ahead)$/;
const AHEAD = /\blook(?:s|ed|ing)? forward\b/i;

/** What an apology was for: "we apologise to her" tells it not. */
const APOLOGY_ASKED = /^apology$/;
const APOLOGY = /\b(?:apolog\w+|sorry)\b[^.]{0,40}\b(?:for|that|after|over|because)\b/i;

/** On what somebody was heard, where a question asks for the station. */
const STATION_ASKED = /^broadcasters?$/;
const STATION =
  /\b(?:radio|television|BBC|ITV|Sky News|LBC|Channel \d|GB News|TalkTV|Times Radio|5 live|podcast|\p{L}+ FM)\b/iu;

/** What somebody wants, by what it is said to be wanted. */
const WANT_ASKED = /^wants?$/;
const WANT = pattern("i")`
  \b(?:
    wants?|wanted|wish(?:es|ed)?|would (?:like|love|prefer|rather)|should|ought|must|needs?|needed
    |ask(?:s|ed|ing)?|call(?:s|ed|ing)? (?:for|on)|demand\w*|urg(?:es?|ed|ing)|propos\w+
    |hop(?:es?|ed|ing)|press(?:es|ed)? for|plead\w*|seek(?:s|ing)?|sought|focus|let(?:[’']s)?
    |let us|time (?:to|for)|rather|instead|better|insist\w*|expect\w*|suggest\w*|warn\w*
    |request\w*
  )\b
  |[“"‘'](?:
    put|give|get|make|keep|stop|start|bring|take|tell|show|send|publish|print|count|ask|hold|open
    |close|scrap|leave
  )\b
`;

/** What somebody is to do, and by what that is told. */
const WILL_ASKED = /^will$/;
const WILL = pattern("i")`
  \b(?:
    will|would|shall|won[’']t|going to|plans? to|planning to|planned to|intends? to|intended to
    |promis(?:es|ed)|pledg(?:es|ed)|vow(?:s|ed)
  )\b
  |[’']ll\b
`;

/** How a vote went, by its figures. */
const DIVISION_ASKED = /^division$/;
const DIVISION = { test: tellsOfVote, source: VOTE_RESULT.source, flags: "i" };

/** Why something mattered: by what it is said to matter. */
const IMPORTANCE_ASKED = /^importance$/;
const IMPORTANCE =
  /\b(?:important|importance|matter(?:s|ed)|significan\w+|pivotal|crucial|vital|decisive)\b/i;

/** Why somebody is against something, by what is said against it. */
const AGAINST_ASKED = /^against$/;
const AGAINST = pattern("i")`
  \b(?:
    against|oppos\w+|object\w*|warn\w*|complain\w*|fear\w*|worr\w+|danger\w*|risk\w*|mistake|wrong
    |unfair|doubt\w*|reject\w*|den(?:y|ies|ied)|criticis\w+
    |would (?:mean|leave|turn|cost|only|not)|cost\w*|never|nobody|nothing|cannot|can[’']t|isn[’']t
    |not
  )\b
`;

/** What somebody was paid: that others paid for something is another matter. */
const WAGE_ASKED = /^wage$/;
const WAGE = pattern("i")`
  \b(?:
    (?:was|were|is|are|be|been|being|gets?|got) paid|fees?|salar(?:y|ies)|wages?
    |earn(?:s|ed|ings?)?|receiv(?:es?|ed)|pocket(?:s|ed)
  )\b
`;

/** Who brought something out first, by whom an article credits with it. */
const CREDIT_ASKED = /^credited$/;
const CREDIT = pattern("u")`
  \b(?:
    reported|revealed|disclosed|exposed|uncovered|broken|published|obtained|unearthed|leaked
    |carried
  ) (?:first )?(?:by|in|to) (?:the |The )?\p{Lu}
  |\p{Lu}[\p{L}.]+(?:, which)? (?:has |had )?(?:first )?(?:
    reported|reports|revealed|reveals|disclosed|exposed|uncovered|obtained|unearthed|learnt
    |learned|seen|broke|published
  )\b
  |\bseen by (?:the |The )?\p{Lu}
`;

/** Who sent something, by whom a line has send it or by that it was sent; "messages sent last week" names nobody. */
const SENDER_ASKED = /^sender$/;
const SENDER = pattern("u")`
  \b(?:wrote|written|write) to (?=.*\b(?:e-?mail|letter|message|note|complaint)\b)
  |\b(?:e-?mail|letter|message|note|complaint)\b.*\b(?:wrote|written|write) to \b
  |\b(?:has|have|had) written to (?:\p{Lu}|the |its |his |her |their )
  |\b(?:was|were|been) (?:\p{Ll}+ )?(?:sent|forwarded|e-?mailed|circulated|handed|leaked|passed)\b
  |(?!
    (?:Letters|Messages|E-?mails|Texts|Papers|Notes|Ballots|Leaflets)\b
  )(?:\p{Lu}[\p{L}’'-]+|\b(?:
    he|she|they|who|has|had|have
  )) (?:\p{Ll}+ly )?(?:sent|forwarded|e-?mailed|circulated|handed|leaked|passed)\b
`;

/** How somebody came to know of something, by from whom, where or by what. */
export const LEARNT = "learnt";
/** The hint by which it is asked how one voted. */
export const VOTED = "how one voted";
const LEARNT_ASKED = /^learnt$/;
const LEARNT_TOLD = pattern("i")`
  \b(?:
    found out|learn(?:ed|t)|discovered|heard|tipped (?:him |her |them |me )?off|doorstepped
    |(?:was|were|been|being) (?:\w+ly |first |only |never |then )?(?:
      told|informed|notified|rung|phoned|texted|e-?mailed|contacted|summoned
    )
    |(?:got|get|received|sent|sends|by|in|with) (?:an?|the|his|her|their) (?:\w+ )?(?:
      text|call|phone call|e-?mail|letter|message|tweet|whatsapp|note
    )
    |(?:rang|phoned|called|texted|e-?mailed|told|informed) (?:him|her|them|me) (?:to say|that|about)
    |broke the news|first (?:he|she|they|I) knew
  )\b
`;

/** By what a line tells that somebody voted, and which way. */
const VOTED_ASKED = /^how one voted$/;
const VOTES = pattern("i")`
  \b(?:
    vot(?:ed?|es|ing) (?:for|against|to|in favour|with|down|yes|no)|abstain(?:s|ed|ing)?|abstention
    |outvoted|vot(?:ed?|es|ing) (?:the (?:same|other) way)|did not vote|missed the vote|held out
    |plump(?:s|ed) for|(?:was|were|is|are) (?:for|against|in favour|opposed)
    |(?:for|against|in favour) (?:were|was|included)
  )\b
`;
/** The hint by which a sum of money is asked for, and by what a line gives one: "35 years" is none. */
export const MONEY = "sum of money";
const MONEY_ASKED = /^sum of money$/;
const SUM = pattern("iu")`
  [£$€] ?\d|\d(?:p|k|m|bn)\b|\b(?:pounds?|quid|pence|dollars|euros|nothing|free)\b
  |\b(?:million|grand)\b(?! (?:\p{Ll}+ )?(?:members|people|voters|votes|workers|trade unionists|miles))
`;

/** The hint by which it is asked how long something went on, and by what a line tells that: "four hundred miles" is no time. */
export const DURATION = "length of time";
const DURATION_ASKED = /^length of time$/;
const LASTS = pattern("iu")`
  ${SO_MANY}[ -](?:\p{L}+[ -]){0,2}?(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|terms?|fortnight)\b
  |\b(?:overnight|since|until|lasted|minutes|hours|days|weeks|months|years|decades)\b
`;

/** The hint by which it is asked how candidates were chosen, and by what a line tells that: that they were, tells it not. */
export const WAY_CHOSEN = "way of choosing";
const WAY_CHOSEN_ASKED = /^way of choosing$/;
const CHOSEN_SO = pattern("iu")`
  \b(?:
    application|applied|applicants?|primary|primaries|interview(?:s|ed)?|shortlist(?:s|ed)?|lottery
    |show of hands|coin
    |(?:chosen|picked|selected|drawn up|put together|agreed|decided) (?:by|between|among|in|at|through|after|from)
    |(?:ballot|vote|poll|meeting|panel|consultation|survey) of (?:its|their|the (?:group|union|network|organisation|faction)[’']s) (?:\p{L}+ )?(?:members|supporters|officers|branches)
    |(?:its|their) (?:own )?(?:members|supporters|branches) (?:voted|chose|picked|selected)
  )\b
`;

const ASKED = [
  [WAY_CHOSEN_ASKED, CHOSEN_SO],
  [DURATION_ASKED, LASTS],
  [MONEY_ASKED, SUM],
  [VOTED_ASKED, VOTES],
  [LEARNT_ASKED, LEARNT_TOLD],
  [SENDER_ASKED, SENDER],
  [DIVISION_ASKED, DIVISION],
  [IMPORTANCE_ASKED, IMPORTANCE],
  [AGAINST_ASKED, AGAINST],
  [WAGE_ASKED, WAGE],
  [CREDIT_ASKED, CREDIT],
  [FIGURE_ASKED, FIGURE],
  [LONG_ASKED, LONG],
  [REASON_ASKED, REASON],
  [TIME_ASKED, TIME],
  [MAYBE_ASKED, MAYBE],
  [AHEAD_ASKED, AHEAD],
  [WILL_ASKED, WILL],
  [APOLOGY_ASKED, APOLOGY],
  [STATION_ASKED, STATION],
  [WANT_ASKED, WANT],
] as const;

/** The words that ask for a kind of thing: a reason, a figure, a time. */
export const kindsIn = (words: readonly string[]): readonly string[] =>
  words.filter((word) => ASKED.some(([asked]) => asked.test(word)));

/** Those that only how a question is put asks for: "her apology" is a thing to look for, and "her old posts" ask for no age. */
const OF_A_HINT = /^(?:apology|division|wage|credited|importance|sender|learnt|old|turnout|cost)$/;

/** The words of a question that may ask for a kind of thing. */
export const kindsAskedIn = (
  terms: readonly { readonly word: string; readonly soft: boolean; readonly which: boolean }[],
): readonly string[] =>
  terms.flatMap(({ word, soft, which }) => (soft || which || !OF_A_HINT.test(word) ? [word] : []));

/** Whether a line has what kind of thing some words ask for, a figure, a reason or a time: 0 or 1. */
export function toldBy(text: string, words: readonly string[]): number {
  const told = ASKED.some(
    ([asked, gives]) => words.some((word) => asked.test(word)) && gives.test(text),
  );
  return told ? 1 : 0;
}

/** How far from a line a reason may stand for what the line tells. */
const BESIDE = [-1, 0, 1];

/** The same of a line among others: a reason may stand beside it as well. */
export function isToldIn(
  lines: readonly { readonly text: string }[],
  at: number,
  words: readonly string[],
): boolean {
  const near = words.some((word) => word === "why") ? BESIDE : [0];
  return near.some((away) => toldBy(lines[at + away]?.text ?? "", words) > 0);
}

/** Where in a text that which some words ask for begins, in characters, each place: a reason, a figure, a time. */
export function toldAt(text: string, words: readonly string[]): readonly number[] {
  const found = ASKED.find(
    ([asked, gives]) => words.some((word) => asked.test(word)) && gives.test(text),
  );
  if (!found) return [];
  const [, { source, flags }] = found;
  return [...text.matchAll(new RegExp(source, `${flags}g`))].map(({ index }) => index);
}
