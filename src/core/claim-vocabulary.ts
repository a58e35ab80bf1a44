import { BACKED, ELECTED, LOST, REPLACED, STOOD, VOTES } from "./understand/frames/cues.ts";
import { type Cues, phrases } from "./understand/hearing.ts";

/** What people are accused of: asked about even where nobody of the record was. */
export const CHARGES: Readonly<Record<string, Cues>> = {
  antisemitism: `
    antisemitic, antisemite, antisemites, anti semitism, anti semitic, anti semite, anti jewish, jew hatred,
    antisemetism, antisemetic, anti semetism, anti semetic, antisemtism`,
  racism: "racist, racists, racial abuse",
  bullying: "bully, bullied, bullies",
  transphobia: "transphobic, transphobe, anti trans",
  homophobia: "homophobic, homophobe",
  islamophobia: "islamophobic, islamophobe, anti muslim",
  sexism: "sexist",
  misogyny: "misogynist, misogynistic",
  harassment: "harassed, harassing, sexual harassment",
  fraud: "fraudulent, defrauded",
  corruption: "bribery, bribed, bribes, bribe",
  assault: "assaulted, violence, violent",
  theft: "stole, stealing, embezzlement, embezzled",
  intimidation: "intimidate, intimidated, intimidating",
};

/** Words for one thing, by the one that stands for all. */
export const SAME: Readonly<Record<string, Cues>> = {
  ...CHARGES,
  drop: `
    dropped, drops, dropping, ditch, ditched, ditches, ditching, dump, dumped, dumping, disown, disowned, axe, axed,
    abandon, abandoned, withdraw support, withdrew support, withdraw its support, withdrew its support,
    withdraw support from, withdraw support for, withdrew support from, withdrew support for, withdraw backing,
    withdrew backing, withdraw its backing, withdrew its backing, withdraw their support, withdrew their support,
    withdraw its endorsement, withdrew its endorsement, withdraw their backing, pull support, pulled support,
    pull its support, pulled its support, pull the plug on, stop backing, stopped backing, stop supporting,
    stopped supporting, no longer back, no longer backed, no longer support, no longer supported, turn against,
    turned against, turned on, turn on, cut loose, fall out with, fell out with, break with, broke with, turn its back on`,
  recording:
    "recordings, tape, tapes, taped, audio, clip, leaked recording, leaked tape, leaked audio, leak, leaked",
  post: "posts, posted, tweet, tweets, tweeted, social media post, social media posts, twitter post, twitter posts",
  electorate: "who could vote, who was able to vote, those who could vote",
  email: "emails, emailed",
  denial: "denier, deniers, denialism",
  israel: "israeli, israelis",
  jewish: "jew, jews",
  zionism: "zionist, zionists",
  proscribed: "proscription, banned, banned group, banned groups",
  deport: "deported, deportation, deporting, deports",
  break: "broke, broken, breaking, breaks, breach, breached, breaching, violate, violated, flouted",
  stitch: "stitch up, stitchup, stitched up, stitching up",
  block:
    "blocked, blocks, blocking, stop, stopped, stopping, prevent, prevented, preventing, try to stop, tried to stop, try to block, tried to block, try to prevent, barred, bar, refused, refuse, refusal, refusing, kept off, stopped from, work against, worked against, working against, thwart, thwarted, thwarting, scupper, scuppered, scuppering, sabotage, sabotaged, sabotaging, obstruct, obstructed, obstructing, torpedo, torpedoed, spike, spiked, nobble, nobbled, intervene against, intervened against",
  pay: "paid, pays, paying, payment, payments, bought, buying, bung, bunged, bungs, bunging, slip, slipped, hand over, handed over, shell out, shelled out, fork out, forked out, stump up, stumped up, cough up, coughed up, bankroll, bankrolled, fund, funded, subsidise, subsidised, cover the cost, covered the cost, foot the bill, footed the bill, pick up the tab, picked up the tab",
  resign:
    "resigned, resigns, resigning, resignation, quit, quits, quitting, stepped down, step down, stood down, walked away",
  recount: "recounts, recounted, re count, count again, counted again, second count",
  cutoff: "cut off, cut off date, freeze date, freeze, frozen out",
  walkout: "walk out, walked out, walking out, walk outs, storm out, stormed out, storming out",
};

/** Words too common in reports to say what one is about. */
export const COMMON = new Set(
  `not never none nor only other others another else most more less least last first next before after since until
   till while when where why how then than because though although however against without under over about above
   below between both each every all some any many much few same such own out off down again still yet already now
   ever always often said says say saying saw told tells wrote writes written report reported reports reporting claim
   claims claimed alleged allegation accuse accuses accusing accused called calls made makes make making took take taken given gave goes went
   read reads reading came come comes become became used use uses wanted want seen shown show shows her his him she hers they their them
   theirs himself herself themselves our ours who whom whose people person somebody someone nobody anybody anyone
   everyone thing things something nothing anything way ways time times day days week month months year years january
   february march april may june july august september october november december part parts party labour national
   executive committee member members source sources recorded record records asked ask put set later early late ago
   number numbers run ran running runs one two three four five six seven eight nine ten eleven twelve half dozen place places kind
   vote votes voted voting voter voters candidate candidates election elections elected elect seat seats win won
   lost lose stood stand standing stands result results ballot ballots declared chosen chose total figure figures
   would could should must might will shall may can cannot does did done was were been being has have had having
   reply replied response responded outcome answer answered finding found quoted named names name`.split(
    /\s+/,
  ),
);

/** What other kinds of question ask for: never what a report is about. */
export const ASKED_OTHERWISE = new Set(
  [ELECTED, LOST, STOOD, VOTES, BACKED, REPLACED].flatMap((cues) => phrases(cues).flat()),
);

/** What is done to somebody, as words begin: asked of one person it is not answered by what was done to another. */
export const DONE_TO =
  /^(?:suspen|expel|expul|reinstat|sack|accus|investigat|criticis|disciplin|bann|remov)/;
