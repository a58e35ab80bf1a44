import { pattern } from "../../pattern.ts";

/** What kinds of thing happen in the news of the NEC, by the words that tell of them. */
const EVENTS = {
  result: pattern("i")`
    \b(?:
      re-?elect(?:ed|ion)|elected|wins?|won|winners?|victor(?:y|ies)|victorious|sweeps?|swept
      |landslide|lost|loses|los(?:t|es) out|defeat(?:ed|s)?|beats?|beaten|tops? the poll|topped
      |results?|unseated|ousted|triumph\w*|takes? (?:the )?(?:seat|place)s?|count(?:ed)?
    )\b
  `,
  standing: pattern("i")`
    \b(?:
      to stand|will stand|standing for|stands for|joins? (?:the )?race|enters? (?:the )?race|bid for
      |candidac(?:y|ies)|nominat\w+|shortlist\w*|slates?|endors\w+
      |launch(?:es|ed)? (?:a |her |his )?(?:bid|campaign)|backs|backed for|hustings?
      |ballots? (?:open|go)\w*|voting opens?
    )\b
  `,
  accusation: pattern("i")`
    \b(?:
      accus\w+|rows?|smears?\w*|antisemit\w+|anti-semit\w+|racis[mt]\w*|bull(?:y|ying|ied)
      |complain(?:t|ts|ed)|investigat\w+|inquir(?:y|ies)|prob(?:e|ed)|suspend\w*|suspension|expel\w*
      |expulsion|apologi[sz]\w*|apology|scandal\w*|misconduct|harass\w+|fraud\w*|leak\w*|recording
      |tape
    )\b
  `,
  leaving: pattern("i")`
    \b(?:
      resign\w*|quits?|quitting|steps? down|stepped down|stood down|stands? down|standing down
      |departure|to leave|leaves|sacked|replaced?|replaces|vacan(?:t|cy)|by-election
    )\b
  `,
  rules: pattern("i")`
    \b(?:
      rule changes?|rules?|thresholds?|review|reforms?|voting system|transferable|constitution\w*
      |proposals?|motion|procedures?|selections?
    )\b
  `,
  death: /\b(?:dies|died|death|obituary|tributes?|funeral|mourn\w*)\b/i,
} as const;

/** A kind of thing that happens. */
export type Event = keyof typeof EVENTS;

/** The kinds of thing that a text tells of. */
export const eventsIn = (text: string): readonly Event[] =>
  (Object.keys(EVENTS) as Event[]).filter((event) => EVENTS[event].test(text));
