/** What may follow a verb of saying, beside words in quotation marks and "that". */
type Follows =
  /** A clause without "that": "said the rules should change". */
  | "clause"
  /** A thing: "revealed plans to …". */
  | "thing"
  /** "to" and a verb: "promised to stand". */
  | "to"
  /** Whom it is said to, at once: "told supporters that …". */
  | "listener"
  /** The listener and "to": "urged supporters to vote". Such an order the listener may answer. */
  | "order"
  /** Rejecting an accusation. */
  | "denial"
  /** A thing and what it is called: "called the result a “clean sweep”". */
  | "naming"
  /** A question's word: "asked whether". */
  | "question";

export interface Saying {
  readonly past: string;
  readonly follows: ReadonlySet<Follows>;
  /** Prepositions that lead to what is said: "warned of", "called for". */
  readonly leading: ReadonlySet<string>;
  readonly shape: "past" | "present" | "plural" | "ing";
  /** Whether the form is a noun as well: "claims", "calls". */
  readonly noun: boolean;
}

/** past | present | ing | plural (where it is no noun) : what follows : prepositions. */
const TABLE = `
  said says saying say : clause
  told tells telling tell : listener clause order
  wrote|written writes writing write :
  tweeted tweets* tweeting - :
  posted posts* posting - :
  added adds adding add : clause
  argued argues arguing argue : clause : for against
  warned warns warning - : listener clause order : of about against
  claimed claims* claiming - : clause to
  insisted insists insisting insist : clause : on
  announced announces announcing announce : clause thing
  revealed reveals revealing reveal : clause thing
  declared declares declaring declare : clause
  called calls* calling - : naming : for on
  praised praises praising - : thing
  criticised criticises criticising criticise : thing
  condemned condemns condemning condemn : thing
  described describes describing describe : naming
  accused accuses accusing accuse : naming : 
  admitted admits admitting admit : clause
  acknowledged acknowledges acknowledging acknowledge : clause
  denied denies denying deny : denial
  rejected rejects rejecting reject : denial
  dismissed dismisses dismissing dismiss : denial
  promised promises* promising - : clause to thing
  pledged pledges* pledging - : clause to thing
  vowed vows* vowing - : clause to
  urged urges* urging - : listener order
  demanded demands* demanding - : thing to
  asked asks asking ask : listener order question : for
  replied replies* replying - : clause
  responded responds responding respond :
  commented comments* commenting - : clause
  cautioned cautions* cautioning - : clause : against
  explained explains explaining explain : clause question
  suggested suggests suggesting suggest : clause
  stated states* stating - : clause
  noted notes* noting - :
  observed observes observing - :
  continued continues continuing - :
  concluded concludes concluding - :
  joked jokes* joking - : clause
  confirmed confirms confirming confirm : clause
  complained complains complaining complain : clause : of about
  stressed stresses stressing - : clause
  proposed proposes proposing propose : clause thing to
  moved moves* moving - : clause
  planned plans* planning - : to
  blamed blames* blaming - : thing
  thanked thanks* thanking - : thing
  congratulated congratulates congratulating - : thing
  conceded concedes conceding concede : clause
  predicted predicts predicting - : clause
  recalled recalls* recalling - : clause
  grumbled grumbles* grumbling - : clause
  moaned moans* moaning - : clause
  quipped quips* quipping - : clause
  maintained maintains maintaining maintain : clause
`;

const set = <T extends string>(text = ""): ReadonlySet<T> =>
  new Set(text.split(" ").filter((word) => word !== "") as T[]);

/** Every form of every verb of saying. */
export const SAYINGS: ReadonlyMap<string, Saying> = new Map(
  TABLE.trim()
    .split("\n")
    .flatMap((row) => {
      const [forms = "", follows, leading] = row.split(":").map((part) => part.trim());
      const [pasts = "", present = "", ing = "", plural = ""] = forms.split(" ");
      const [past = "", perfect] = pasts.split("|");
      const verb = { past, follows: set<Follows>(follows), leading: set(leading) };
      const form = (text: string, shape: Saying["shape"]) =>
        [text.replace("*", ""), { ...verb, shape, noun: text.endsWith("*") }] as const;
      return [
        form(past, "past"),
        ...(perfect ? [form(perfect, "past")] : []),
        form(present, "present"),
        form(ing, "ing"),
        ...(plural === "-" ? [] : [form(plural, "plural")]),
      ];
    }),
);

/** Verbs after which the speaker is the one who spoke before: "he added". */
export const GOES_ON: ReadonlySet<string> = new Set(["added", "continued", "concluded"]);

/** Those that stand before their speaker without a quotation too: "Labour would win, said Ada Tarrow." */
export const BEFORE_SPEAKER: ReadonlySet<string> = new Set([
  "said",
  "wrote",
  "added",
  "argued",
  "explained",
  "insisted",
  "claimed",
  "admitted",
]);

/** Those that never stand before their speaker, whatever they follow. */
export const NEVER_BEFORE_SPEAKER: ReadonlySet<string> = new Set([
  "told",
  "accused",
  "praised",
  "called",
  "criticised",
  "condemned",
  "described",
  "denied",
  "rejected",
  "dismissed",
  "planned",
]);
