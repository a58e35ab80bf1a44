import { part, pattern } from "../../pattern.ts";
/** What a line that ends in a colon brings in: somebody's words, a document's, or what was posted on a network. */
export type Lead = "said" | "document" | "posted";

const ON_NETWORK = pattern("u")`
  \b(?:
    tweeted|tweets|posted|posts
    |(?:on|to|via) (?:X|Twitter|Facebook|Bluesky|Instagram|Threads|TikTok|LinkedIn|social media)
  )\b[^.!?]*:$
`;
/** "His post read:" */
const POST_READS =
  /\b(?:post|tweet|thread|status|caption)\b[^.!?:]{0,40} (?:reads?|said|says|continue[sd]):$/u;
const SAYING = part`
  (?:
    said|says|saying|added|adds|wrote|writes|replied|replies|responded|responds|answered|commented
    |comments|stated|states|continued|continues|concluded|concludes|explained|explains|argued
    |argues|insisted|insists|warned|warns|went on|goes on|recalled|remarked|noted|observed|declared
  )
`;
const BESIDE = part`
  (?:
    ,? (?:
      to|in|of|at|about|on|after|before|when|from|by|with|last|yesterday|today|this|that
      |afterwards|later|earlier|simply|only|the|as
    ) ?[^:“”"]{0,70}
  )?
`;
const SAID = new RegExp(
  `\\p{L}[\\p{L}’'.)-]*,? (?:(?:has|had|have|also|then|later|simply) )*(?:${SAYING}|told [^:“”"]{2,60})${BESIDE}:$`,
  "u",
);
/** "Asked by the Courier, she was more blunt:" */
const IN_MANNER = pattern("u")`
  (?:^|[,;.] )(?:[Hh]e|[Ss]he|(?!(?:The|It|This|That|They|These|Those) )(?:\p{Lu}[\p{L}’'-]+ ){1,3}) ?(?:is|was) (?:(?:
    more|less|no less|even|equally|rather|much|far|also|a little|still|similarly
  ) )*(?:
    blunt|frank|direct|scathing|critical|clear|emphatic|candid|forthright|positive|optimistic
    |pessimistic|gloomy|defiant|dismissive|unrepentant|adamant|damning|conciliatory|diplomatic
    |(?:blunt|frank|kind|harsh|sharp|gloomi|gloom|firm|warm|cool|angri|clear|bold)er
  ):$
`;
const NOBODY = /\b(?:it|this|that|they|which) (?:is|was|were) said\b[^.!?]*:$/iu;
/** "said it would look at three things:" goes on with a list. */
const LISTS = pattern("u")`
  \b(?:
    following|three|two|four|five|several|these|candidates|options|reasons|questions|points
    |demands|steps|things|changes
  )\b[^.!?:]{0,30}:$
`;
const DOCUMENT = pattern("iu")`
  \b(?:
    (?:
      it|which|letter|e-?mail|statement|message|text|motion|resolution|note|memo|notice
    ) (?:reads?|says|said|continues|begins|concludes|went|goes)(?: (?:
      in (?:full|part)|as follows|on
    ))?
    |in full(?: (?:below|here))?|as follows
    |full (?:text|statement|letter|e-?mail)(?: (?:reads|says|is))?(?: below)?
    |(?:statement|letter|e-?mail) (?:is )?(?:below|here)
  ):$
`;

/** "gave the Courier this statement:", "issued the following statement:", "said the following:" */
const STATEMENT = pattern("u")`
  \b(?:
    (?:
      gave|gives|issued|issues|released|releases|sent|sends|provided|provides|published|put out
      |made|supplied
    )\b[^.!?:]{0,60} (?:this|the following|an?|his|her|its|their)(?: \p{Ll}[\p{L}-]*){0,2} (?:statement|response|reply|comment|apology|explanation|answer)(?: (?:
      on|to|in|via|through|last|this|yesterday|today|late|early|after|before
    ) [^.!?:]{1,60})?
    |(?:said|says|wrote|writes|stated|added) (?:this|the following)
  ):$
`;

/** As much of the end of a line is looked at. */
const MOST_CHARACTERS = 400;

const lastSentence = (line: string): string =>
  line.split(/(?<=[.!?][”"’']?) (?=\p{Lu})/u).at(-1) ?? line;

/** What a line leads to that ends in a colon and has somebody say or write something: null where it leads to a list, or to nothing that is said. */
export function leadOf(line: string): Lead | null {
  const last = lastSentence(line).slice(-MOST_CHARACTERS);
  if (!last.endsWith(":") || /[“”"]/.test(last)) return null;
  if (DOCUMENT.test(last)) return "document";
  if (ON_NETWORK.test(last) || POST_READS.test(last)) return "posted";
  if (STATEMENT.test(last)) return "said";
  if (LISTS.test(last) || NOBODY.test(last)) return null;
  return SAID.test(last) || IN_MANNER.test(last) ? "said" : null;
}

/** Words with a capital that are no name of whoever speaks, or which that one may well say. */
const NO_NAME = pattern("u")`
  ^(?:
    Speaking|After|When|While|Asked|Last|This|That|Here|Their|Earlier|Later|Yesterday|Today|Before
    |Writing|Responding|Commenting|Another|However|Meanwhile|Labour|Party|National|Executive
    |Committee|Councillor|Cllr|Lord|Lady|Dame|\p{L}+day
  )$
`;

/** Surnames and names of groups in what leads to words: whoever is named there is not named in those words. */
export const namedIn = (lead: string): readonly string[] =>
  lastSentence(lead)
    .replace(/\btold .*$/u, "")
    .split(/[^\p{L}’'-]+/u)
    .filter((word) => /^\p{Lu}\p{L}{3,}/u.test(word) && !NO_NAME.test(word))
    .map((word) => word.replace(/[’']s?$/, ""));
