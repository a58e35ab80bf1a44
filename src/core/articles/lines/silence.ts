import { pattern } from "../../../pattern.ts";

/** A silence of which the article does not say what it was on: all that was asked, so all that the article is about. */
const BARE = pattern("i")`
  ^(?:has |have |had |also )*(?:
    (?:did|does|would|will|could|can) ?(?:not|n[’']t)|declined|refused
    |w(?:as|ere) (?:un|not )available|w(?:as|ere) (?:approached|contacted|asked)|has yet|have yet
    |had yet|could not|cannot|made|offered|has no|had no|had nothing|has nothing
    |(?:laughed and |sighed and )?(?:hung up|put the (?:tele)?phone down)
    |(?:chose|preferred|opted) not
    |(?:
      kept|stayed|remained|is keeping|was keeping
    ) (?:silent|quiet|tight-lipped|(?:his|her|their|its) )
    |(?:but )?(?:there was )?no (?:reply|answer|response|word|comment)
    |(?:repeated )?(?:calls|messages|emails|texts|requests for comment) (?:left )?(?:to|for)
    |neither .+ (?:responded|replied|commented|comment|reached)
  )\b(?! (?:say|discuss|be drawn))[^,]*$
`;
/** What may follow without saying on what. */
const ON_WHAT = pattern("i")`
  \b(?:
    on|about|over|regarding|whether|why|how|if|until|saying|adding|claims?|allegations?
    |complaints?|decision|reports?|speculation
  )\b
`;

/** "Declined to comment and referred questions to the clerk, who was away": to whom they were sent on says not on what they were. */
const SENT_ON = /,? (?:and|but) (?:referred|directed|pointed|passed|sent) .*$/i;

/** Whether somebody's silence is told without its matter: "did not respond to a request for comment", and not "declined to comment on the leaflet". */
export function isBareSilence(words: string): boolean {
  const own = words.replace(SENT_ON, "");
  return BARE.test(own) && !ON_WHAT.test(own);
}
