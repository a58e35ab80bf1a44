const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const TITLES = words(
  "mr mrs ms miss mx dr sir dame lord lady baroness cllr coun councillor prof rev",
);

/** What leads to a noun that is not the subject of the verb after it. */
export const PREPOSITIONS = words(`
  of for from by with to at in on over under against about between among into onto within without behind beside near
  towards toward per than like unlike via despite including versus around through throughout upon across off out regarding
  concerning until till during`);

/** What begins a clause of its own. */
export const SUBORDINATING = words(
  "after before when while as because since although though once where whereas until",
);

/** After these nobody is said to have said anything. */
export const HYPOTHETICAL = words("if whether unless had did does has nor neither not lest");

export const JOINING = words("but and then yet so however meanwhile or");

export const RELATIVE = words("who which whom whose that what");

export const DETERMINERS = words(
  "the a an one another this that these those some any his her their its our my your each every no",
);

export const PRONOUNS = words("i you he she it we they there me him us them");

/** Parts of verbs before a verb of saying that leave it said. */
export const HAVING = words("has have had having");
export const BEING = words("is are was were be been being am gets got");

/** Parts of verbs that show that a clause follows. */
export const FINITE: ReadonlySet<string> = new Set([
  "would like",
  ...words(`
  is are was were has have had will would should could can cannot must may might shall ought do does did isn’t aren’t wasn’t
  weren’t hasn’t haven’t hadn’t won’t wouldn’t shouldn’t couldn’t can’t don’t doesn’t didn’t isn't aren't wasn't
  weren't hasn't haven't hadn't won't wouldn't shouldn't couldn't can't don't doesn't didn't it’s he’s she’s they’re
  we’re i’m it's he's she's they're we're i'm needs wants remains means deserves became won lost went left made took`),
]);

/** What may stand between somebody and what they do. */
export const ADVERBS = words(`
  also further always later then previously recently again repeatedly publicly privately jointly bluntly initially originally once
  already now simply still just only even immediately subsequently afterwards earlier finally quickly angrily clearly
  rightly nevertheless nonetheless meanwhile instead soon likewise openly furiously flatly strongly firmly
  consistently since formally himself herself itself themselves`);

/** Those by which an article leaves open whether anybody said it. */
export const DOUBTING = words("allegedly supposedly apparently never not");

/** Who speaks for or beside somebody: "a friend of", "a spokesman for", "the campaign of". */
export const BESIDE = words(`
  friend friends ally allies spokesman spokeswoman spokesperson spokespeople source sources aide aides supporter
  supporters colleague colleagues critic critics adviser advisers advisor lawyer lawyers solicitor solicitors
  representative representatives campaign team office camp insider insiders official officials agent backer backers
  associate associates opponent opponents member members activist activists brother sister father mother husband wife
  son daughter deputy`);

/** Somebody, without a name: a sentence about one makes "she" after it unsettled. */
export const SOMEBODY = words(`
  ${[...BESIDE].join(" ")} clerk chair chairman chairwoman chairwomen chairmen candidate mp mps councillor leader
  woman man person president secretary journalist reporter minister winner loser rival founder organiser director
  coordinator student campaigner rabbi editor author actor comedian teacher nurse former treasurer mayor speaker
  delegate voter resident veteran insider figure boss chief head frontbencher backbencher peer judge expert manager`);

/** One without a name of whom nothing at all is told: "Someone from the mill was late". */
export const ANYONE = words("somebody someone");

/** What a group is called when it is named again. */
export const GROUPS = words("group organisation organization union party movement network court");

/** What says things and is nobody: after one "it" and "they" may be that. */
export const DOCUMENTS = words(`
  report reports letter letters statement statements document documents motion motions paper papers pamphlet complaint
  complaints email emails e-mail e-mails message messages review article articles leaflet leaflets manifesto memo rule rules rulebook
  petition dossier post posts study survey poll blog book website guidance code newsletter magazine plan proposal
  proposals recording video note notes constitution comments tweet tweets`);

/** Where people say things in public. */
export const MEDIA = words(
  "media twitter facebook instagram mastodon bluesky x air radio television tv",
);

/** Verbs by which somebody else has it that somebody said something. */
export const ALLEGING = words(`
  alleges alleged alleging believes believed believing understands understood thinks thought fears feared suspects
  suspected pretends pretended shows show showed showing proves proved suggests suggested indicates indicated means
  implies implied hears heard remembers remembered recalls recalled reckons reckoned`);

/** Forms of verbs that their ending does not tell. */
export const IRREGULAR = words(`
  lost won met beat hit quit stood ran spoke left took gave made went came held led fought put saw found sent got began
  drew grew kept chose rose fell struck thought felt knew sat sought bore drove spent fled set became broke threw wore
  rang rode sang drank ate bought caught taught paid shook shot slept swore tore woke wept flew hung lay rose sank stuck
  stole withdrew dealt dug fed forgot froze hid hurt meant overcame sold shut strode swung understood undertook
  read laid lent built swept leapt clung stands wins loses faces hopes wants leads backs runs`);

/** Who is meant by a word that says whose something is: "her letter". */
export const POSSESSOR: Readonly<Record<string, "he" | "she">> = { his: "he", her: "she" };
