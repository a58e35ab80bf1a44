import { manners } from "./manners.ts";

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
  /** Whom it is said to, where "that" or a leading preposition follows: "promised members that …", and no "promised a review". */
  | "maybe-listener"
  /** The listener and "to": "urged supporters to vote". Such an order the listener may answer. */
  | "order"
  /** Rejecting an accusation. */
  | "denial"
  /** A thing and what it is called: "called the result a “clean sweep”". */
  | "naming"
  /** A question's word: "asked whether". */
  | "question"
  /** What is said at once, with nothing between that tells where or of what: "thought of the rules that were old" is none. */
  | "at-once";

export interface Saying {
  readonly past: string;
  readonly follows: ReadonlySet<Follows>;
  /** Prepositions that lead to what is said: "warned of", "called for". */
  readonly leading: ReadonlySet<string>;
  readonly shape: "past" | "present" | "plural" | "ing";
  /** Whether the form is a noun as well: "claims", "calls". */
  readonly noun: boolean;
}

/** "~" joins the words of one verb; "*" marks a form that is a noun too.
 * past | present | ing | plural (where it is no noun) : what follows : prepositions. */
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
  rubbished rubbishes rubbishing - : denial
  refuted refutes refuting - : denial
  disputed* disputes* disputing* - : denial
  promised promises* promising - : clause to thing maybe-listener
  pledged pledges* pledging - : clause to thing maybe-listener
  vowed vows* vowing - : clause to
  urged urges* urging - : listener order
  demanded demands* demanding - : thing to
  asked asks asking ask : listener order question : for
  replied replies* replying - : clause
  responded responds responding respond :
  commented comments* commenting - : clause
  cautioned cautions* cautioning - : clause maybe-listener : against about of
  explained explains explaining explain : clause question
  suggested suggests suggesting suggest : clause
  stated states* stating state* : clause
  noted notes* noting - :
  observed observes observing - :
  continued continues continuing - :
  concluded concludes concluding - :
  joked jokes* joking - : clause : about
  confirmed confirms confirming confirm : clause
  complained complains complaining complain : clause : of about
  protested* protests* protesting - : clause : about
  stressed stresses stressing - : clause thing
  highlighted highlights* highlighting - : clause thing
  proposed proposes proposing propose : clause thing to
  moved moves* moving - : clause
  planned plans* planning - : to
  blamed blames* blaming - : thing
  thanked thanks* thanking - : thing
  congratulated congratulates congratulating - : thing
  confessed confesses confessing confess : clause
  clarified clarifies clarifying clarify : clause
  lamented laments* lamenting lament* : clause
  conceded concedes conceding concede : clause
  predicted predicts predicting - : clause
  recalled recalls* recalling - : clause
  grumbled grumbles* grumbling - : clause : about
  moaned moans* moaning - : clause : about
  quipped quips* quipping - : clause
  maintained maintains maintaining maintain : clause
  pointed~out points~out pointing~out point~out : clause at-once
  made~clear makes~clear making~clear make~clear : clause
expressed~concern expresses~concern expressing~concern - : : about over at
  expressed~regret expresses~regret expressing~regret - : : about over at
  expressed~surprise expresses~surprise expressing~surprise - : : about over at
  expressed~disappointment expresses~disappointment expressing~disappointment - : : about over at
  expressed~doubt expresses~doubt expressing~doubt - : : about over at
  voiced~concern voices~concern voicing~concern - : : about over at
  raised~concerns raises~concerns raising~concerns - : : about over
  raised~doubts raises~doubts raising~doubts - : : about over
  cast~doubt casts~doubt casting~doubt - : : on over
  made~plain makes~plain making~plain make~plain : clause at-once
  made~known makes~known making~known - : clause at-once
  let~it~be~known lets~it~be~known letting~it~be~known - : clause at-once
  served~notice serves~notice serving~notice - : clause at-once
  gave~notice gives~notice giving~notice - : clause at-once
  gave~his~word gives~his~word giving~his~word - : clause at-once
  gave~her~word gives~her~word giving~her~word - : clause at-once
  made~the~point makes~the~point making~the~point - : clause at-once
  took~the~view takes~the~view taking~the~view - : clause at-once
  left~no~doubt leaves~no~doubt leaving~no~doubt - : clause at-once
  hinted hints* hinting hint* : clause at-once : at
  signalled signals* signalling - : clause at-once
  indicated indicates indicating indicate : clause at-once
  let~slip lets~slip letting~slip - : clause
  hit~back hits~back hitting~back - :
  believed believes believing believe : clause at-once
  thought* thinks thinking think : clause at-once
  reckoned reckons reckoning reckon : clause at-once
  felt feels feeling feel : clause at-once
  hoped hopes* hoping - : clause to
  feared fears* fearing - : clause at-once
  was~concerned is~concerned - - : clause at-once
  was~worried is~worried - - : clause at-once
  suspected* suspects* suspecting suspect* : clause at-once
  doubted doubts* doubting - : clause at-once
  wondered wonders* wondering - : question
  wanted~to~know wants~to~know - - : question
  swore swears - - :
  agreed agrees agreeing agree : clause
  emphasised emphasises emphasising emphasise : clause thing
  repeated* repeats repeating - :
  restated restates restating - : clause thing
  reaffirmed reaffirms reaffirming - : clause thing
  reiterated reiterates reiterating reiterate : clause thing
  retorted retorts* retorting - : clause
  countered counters* countering - : clause
  remarked remarks* remarking - : clause
  reminded reminds reminding remind : listener clause order : of
  informed informs informing inform : listener clause : of
  assured assures assuring assure : listener clause : of
  advised advises advising advise : listener order clause : against
  recommended recommends recommending recommend : clause thing
  welcomed welcomes* welcoming - : thing
  lambasted lambasts lambasting - : thing
  deplored deplores deploring - : thing
  decried decries decrying - : thing
  bemoaned bemoans bemoaning - : thing
  berated berates berating - : thing
  commended commends commending - : thing
  lauded lauds lauding - : thing
  saluted* salutes* saluting - : thing
  implored implores imploring - : listener order
  begged begs begging - : listener order
  exhorted exhorts exhorting - : listener order
  challenged* challenges* challenging* - : listener order
  underlined* underlines underlining - : clause at-once
  speculated speculates speculating - : clause at-once : about
  surmised surmises surmising - : clause at-once
  apologised apologises apologising apologise : : for
  alleged* alleges alleging allege :
  boasted* boasts* boasting - : clause : about of
  estimated* estimates* estimating - : clause at-once
  branded* brands* branding - : naming
  labelled* - labelling* - : naming
  dubbed* dubs dubbing - : naming
  nicknamed* nicknames* nicknaming - : naming
  likened* likens likening - : naming
  compared* compares comparing - : naming
  accepted* accepts accepting accept :
  hailed hails hailing - : naming thing
  denounced denounces denouncing denounce : naming thing
  ridiculed ridicules ridiculing ridicule : naming thing
  mocked* mocks mocking - : naming thing
  attacked* attacks* attacking* - : naming
  slammed slams slamming slam : naming
  blasted blasts* blasting - : naming
  derided derides deriding - : naming thing
  defended defends defending - : naming
  referred refers referring refer : naming : to
  undertook|undertaken undertakes undertaking* - : to
  ruled* - - - :
  ruled~out rules~out ruling~out - : thing
  asserted asserts asserting assert : clause at-once
  contended* contends contending contend : clause at-once
  testified* testifies testifying testify :
  disclosed* discloses disclosing disclose :
  recounted* recounts recounting - :
  mentioned* mentions* mentioning - :
  whispered* whispers* whispering - :
  went~on goes~on going~on - :
  reported* reports* reporting - :
  found* finds* - - :
  texted* - texting* - : listener clause
  emailed* - emailing* - : listener clause
  e-mailed* - e-mailing* - : listener clause
  messaged* - messaging* - : listener clause
`;

const set = <T extends string>(text = ""): ReadonlySet<T> =>
  new Set(text.split(" ").filter((word) => word !== "") as T[]);

/** A form of the table as it stands in a text: two words joined there are one token. */
const wordsOf = (form: string): string => form.replace("*", "").replaceAll("~", " ");

/** Every form of every verb of saying. */
export const SAYINGS: ReadonlyMap<string, Saying> = new Map([
  ...manners().map(({ form, past, shape }): [string, Saying] => [
    form,
    { past, follows: new Set(), leading: new Set(), shape, noun: true },
  ]),
  ...TABLE.trim()
    .split("\n")
    .flatMap((row): (readonly [string, Saying])[] => {
      const [forms = "", follows, leading] = row.split(":").map((part) => part.trim());
      const [pasts = "", present = "", ing = "", plural = ""] = forms.split(" ");
      const [simple = "", perfect] = pasts.split("|");
      const past = wordsOf(simple);
      const verb = { past, follows: set<Follows>(follows), leading: set(leading) };
      const form = (text: string, shape: Saying["shape"]) =>
        [wordsOf(text), { ...verb, shape, noun: text.endsWith("*") }] as const;
      return [
        form(simple, "past"),
        ...(perfect ? [form(perfect, "past")] : []),
        ...(present === "-" ? [] : [form(present, "present")]),
        ...(ing === "-" ? [] : [form(ing, "ing")]),
        ...(plural === "-" ? [] : [form(plural, "plural")]),
      ];
    }),
]);

/** Verbs after which the speaker is the one who spoke before: "he added". */
export const GOES_ON: ReadonlySet<string> = new Set(["added", "continued", "concluded", "went on"]);

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
  "declared",
  "warned",
  "maintained",
  "complained",
  "reckoned",
  "conceded",
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
