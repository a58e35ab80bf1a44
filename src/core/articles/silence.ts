/** A silence of which the article does not say what it was on: all that was asked, so all that the article is about. */
const BARE =
  /^(?:has |have |had |also )*(?:(?:did|does|would|will|could|can) ?(?:not|n[’']t)|declined|refused|w(?:as|ere) (?:un|not )available|w(?:as|ere) (?:approached|contacted|asked)|has yet|have yet|had yet|could not|cannot|made|offered|has no|had no|had nothing|has nothing|neither .+ (?:responded|replied|commented|comment|reached))\b(?! (?:say|discuss|be drawn))[^,]*$/i;
/** What may follow without saying on what. */
const ON_WHAT =
  /\b(?:on|about|over|regarding|whether|why|how|if|until|saying|adding|claims?|allegations?|complaints?|decision|reports?|speculation)\b/i;

/** Whether somebody's silence is told without its matter: "did not respond to a request for comment", and not "declined to comment on the leaflet". */
export const isBareSilence = (words: string): boolean => BARE.test(words) && !ON_WHAT.test(words);
