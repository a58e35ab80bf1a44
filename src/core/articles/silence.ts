/** A silence of which the article does not say what it was on: all that was asked, so all that the article is about. */
const BARE =
  /^(?:has |have |had |also )*(?:(?:did|does|would|will|could|can) ?(?:not|n[’']t)|declined|refused|w(?:as|ere) (?:un|not )available|w(?:as|ere) (?:approached|contacted|asked)|has yet|have yet|had yet|could not|cannot|made|offered|has no|had no|had nothing|has nothing|(?:laughed and |sighed and )?(?:hung up|put the (?:tele)?phone down)|(?:chose|preferred|opted) not|(?:kept|stayed|remained|is keeping|was keeping) (?:silent|quiet|tight-lipped|(?:his|her|their|its) )|(?:but )?(?:there was )?no (?:reply|answer|response|word|comment)|(?:repeated )?(?:calls|messages|emails|texts|requests for comment) (?:left )?(?:to|for)|neither .+ (?:responded|replied|commented|comment|reached))\b(?! (?:say|discuss|be drawn))[^,]*$/i;
/** What may follow without saying on what. */
const ON_WHAT =
  /\b(?:on|about|over|regarding|whether|why|how|if|until|saying|adding|claims?|allegations?|complaints?|decision|reports?|speculation)\b/i;

/** Whether somebody's silence is told without its matter: "did not respond to a request for comment", and not "declined to comment on the leaflet". */
export const isBareSilence = (words: string): boolean => BARE.test(words) && !ON_WHAT.test(words);
